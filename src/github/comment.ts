import { isLater, markerOf, type Marker } from './marker.js';

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The login; null where the account is gone. */
  readonly author: string | null;
  readonly url: string;
}

/** The comments of one pull request. A request that was refused throws an error with its `status`. */
export interface Comments {
  /** All of them, over all pages. */
  list(): Promise<readonly Comment[]>;
  read(id: number): Promise<Comment>;
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  remove(id: number): Promise<void>;
}

export interface Wanted {
  readonly marker: Marker;
  /** With the marker as its first line. */
  readonly body: string;
  /** The login that comments of this token have. */
  readonly author: string;
  readonly mode: 'update' | 'recreate-on-fail';
  /** Nothing needs to be said: only what an earlier run said is put right. */
  readonly onlyUpdate: boolean;
}

export interface Posted {
  readonly status: 'created' | 'updated' | 'unchanged' | 'skipped';
  readonly url: string | null;
  /** Why it was skipped. */
  readonly because?: string;
  /** What did not work, though the comment says what it should. */
  readonly trouble?: string;
}

/** Makes the comment say what is wanted: one comment a name, never an older run's word over a newer one's. */
export async function postComment(comments: Comments, wanted: Wanted): Promise<Posted> {
  const mine = await ownComments(comments, wanted.author, wanted.marker);
  const latest = mine.at(-1);
  if (latest === undefined) return wanted.onlyUpdate ? { status: 'skipped', url: null, because: 'there is nothing to say' } : create(comments, wanted);
  if (isLater(latest.marker, wanted.marker)) return stale(latest);
  if (wanted.mode === 'recreate-on-fail' && latest.marker.verdict === 'pass' && wanted.marker.verdict !== 'pass') return create(comments, wanted);
  const older = mine.slice(0, -1);
  if (latest.body === wanted.body) return { status: 'unchanged', url: latest.url, ...(await remove(comments, older, wanted)) };
  try {
    return { ...(await update(comments, latest, wanted)), ...(await remove(comments, older, wanted)) };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    // Somebody deleted it in the meantime.
    return create(comments, wanted);
  }
}

/**
 * GitHub has no "update if it is still the same": between our look and our word, another run may have written. So the
 * comment is looked at right before, and once more after: what an older run wrote over ours meanwhile is put right.
 */
async function update(comments: Comments, latest: Own, { body, marker }: Wanted): Promise<Posted> {
  const { id, url } = latest;
  const before = markerOf((await comments.read(id)).body);
  if (before !== null && isLater(before, marker)) return stale({ ...latest, marker: before });
  await comments.update(id, body);
  const after = markerOf((await comments.read(id)).body);
  if (after !== null && isLater(marker, after)) await comments.update(id, body);
  return { status: 'updated', url };
}

type Own = Comment & { readonly marker: Marker };

/** The comments with our marker and name that this author wrote, the one that stays last. */
async function ownComments(comments: Comments, author: string, { name }: Marker): Promise<readonly Own[]> {
  const mine = (await comments.list()).flatMap((comment): readonly Own[] => {
    const marker = comment.author?.toLowerCase() === author.toLowerCase() ? markerOf(comment.body) : null;
    return marker?.name === name ? [{ ...comment, marker }] : [];
  });
  return mine.sort((a, b) => (isLater(a.marker, b.marker) ? 1 : isLater(b.marker, a.marker) ? -1 : a.id - b.id));
}

function stale({ url, marker }: Own): Posted {
  return { status: 'skipped', url, because: `the comment is of a later run (${marker.runId}, attempt ${marker.attempt})` };
}

/** Creates the comment; of several that runs at the same time made, or that an unclear answer left behind, one stays. */
async function create(comments: Comments, wanted: Wanted): Promise<Posted> {
  const created = await createOnce(comments, wanted);
  const asAuthor = { ...wanted, author: created.author ?? wanted.author };
  const mine = await ownComments(comments, asAuthor.author, wanted.marker);
  const latest = mine.at(-1);
  const removal = await remove(comments, mine.slice(0, -1), asAuthor);
  return { ...(latest === undefined || latest.id === created.id ? { status: 'created', url: created.url } : stale(latest)), ...removal };
}

const ATTEMPTS = 3;

/** Where the answer does not say whether the comment was made, it is looked for before it is made again. */
async function createOnce(comments: Comments, wanted: Wanted): Promise<Comment> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await comments.create(wanted.body);
    } catch (error) {
      if (attempt === ATTEMPTS || statusOf(error) < 500) throw error;
      const made = (await ownComments(comments, wanted.author, wanted.marker)).find(({ body }) => body === wanted.body);
      if (made !== undefined) return made;
    }
  }
}

/**
 * Removes what an earlier run said. What another run has removed already is as wanted; what cannot be removed is told, and
 * the comment stands. Runs that remove each other's comments at the same time leave at least one.
 */
async function remove(comments: Comments, older: readonly Own[], wanted: Wanted): Promise<Pick<Posted, 'trouble'>> {
  if (older.length === 0) return {};
  let removal: Pick<Posted, 'trouble'> = {};
  for (const { id, url } of older) {
    try {
      await comments.remove(id);
    } catch (error) {
      if (statusOf(error) !== 404) removal = { trouble: `an older comment could not be removed (${url}): ${(error as Error).message}` };
    }
  }
  if ((await ownComments(comments, wanted.author, wanted.marker)).length === 0) await comments.create(wanted.body);
  return removal;
}

/** Of the answer; that of a server's failure where there was none. */
export function statusOf(error: unknown): number {
  const status = (error as { readonly status?: unknown }).status;
  return typeof status === 'number' ? status : 500;
}
