import { compareText } from './compare-text.js';
import { isAmong } from './is-same.js';
import type { Term } from './term.js';
import { spend, type Work } from './work.js';

/** The set of values of one type: each once, in Terraform's order where they are scalars. Undefined: two of them may be the same. */
export function makeSet(items: readonly Term[], work: Work): Term | undefined {
  if (!spend(work, items.length)) return undefined;
  const kept: Term[] = [];
  const texts = new Set<string>();
  for (const item of items) {
    // A set of thousands of texts is not compared two by two.
    if (item.is === 'scalar' && typeof item.value === 'string' && kept.length === texts.size) {
      const text = item.value.normalize();
      if (texts.has(text)) continue;
      texts.add(text);
    } else {
      const isThere = isAmong(item, kept, work, true);
      if (isThere === undefined) return undefined;
      if (isThere) continue;
    }
    kept.push(item);
  }
  return { is: 'list', items: kept.every(({ is }) => is === 'scalar') ? [...kept].sort(compareScalars) : kept, isSet: true };
}

function compareScalars(left: Term, right: Term): number {
  const [a, b] = [valueOf(left), valueOf(right)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : Number(a) - Number(b);
}

function valueOf(term: Term): null | boolean | number | string {
  return term.is === 'scalar' ? term.value : null;
}
