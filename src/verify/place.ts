import type { EncryptionRow } from '../gate/report.js';
import type { Requirement } from '../rules/rule.js';
import type { Sighting } from './sighting.js';

/** A table or replica that is to be there after the apply, with what the answers show of it. */
export interface Place {
  readonly is: 'table' | 'replica';
  readonly plan: string;
  readonly address: string;
  /** The table's name and region as the report has them; the region is the answer's where the report has none. */
  readonly name: string | null;
  readonly region: string | null;
  readonly before: EncryptionRow | null;
  readonly after: EncryptionRow;
  readonly required: Requirement;
  readonly sighting: Sighting | null;
  /** Why there is no sighting; null where there is one. */
  readonly unseen: string | null;
  /** Whether that is for lack of knowledge, and not because it is not there. */
  readonly unmatched: boolean;
}
