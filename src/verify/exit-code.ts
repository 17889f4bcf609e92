import type { Evidence } from './evidence.js';

/** 3 says: ask again later. What cannot be told is never fine. */
export function exitCodeOfEvidence({ state }: Pick<Evidence, 'state'>): 0 | 1 | 3 {
  switch (state) {
    case 'done':
      return 0;
    case 'not-compliant':
    case 'undetermined':
      return 1;
    case 'in-progress':
      return 3;
  }
}
