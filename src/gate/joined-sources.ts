import type { Range } from '../hcl/syntax.js';
import type { Joined } from '../sources/join.js';
import type { Location, SourcesRow } from './report.js';

/** The sources of one plan. */
export interface JoinedSources {
  readonly row: SourcesRow;
  /**
   * Whether the user named them, or the plan file carries them. Those that were only found make the result stricter,
   * and nothing is said where they are not the plan's.
   */
  readonly isAskedFor: boolean;
  /** Null where they are not used. */
  readonly used: Extract<Joined, { readonly status: 'used' }> | null;
}

export function placeOf(
  { tree }: Pick<NonNullable<JoinedSources['used']>, 'tree'>,
  { path, line, endLine }: Range,
): Location {
  const place = tree.reader.place(path);
  return { path: place.path, line, endLine, inRepository: place.inRepository };
}
