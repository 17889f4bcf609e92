import { type Comment, type Comments, type NewestWord, newestWord, type Word } from './comments.js';
import { isLater, type Marker, markerOf } from './marker.js';
import { overwrite, readRightBefore, whileLooking } from './overwrite.js';
import { statusOf } from './refusal.js';

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
  if (latest === undefined)
    return wanted.onlyUpdate
      ? { status: 'skipped', url: null, because: 'there is nothing to say' }
      : create(comments, wanted, wanted);
  if (isLater(latest.marker, wanted.marker)) return stale(latest);
  if (wanted.mode === 'recreate-on-fail' && latest.marker.verdict === 'pass' && wanted.marker.verdict !== 'pass')
    return create(comments, wanted, wanted);
  const hasOlder = mine.length > 1;
  if (latest.body === wanted.body)
    return {
      status: 'unchanged',
      url: latest.url,
      ...(hasOlder ? troubleOf(await tidy(comments, wanted, newestWord(wanted), null)) : {}),
    };
  const { word, isGone, trouble } = await overwrite(comments, latest.id, wanted);
  // Somebody deleted it in the meantime.
  if (isGone) return create(comments, wanted, word);
  const posted: Posted = isLater(word.marker, wanted.marker)
    ? stale({ ...latest, marker: word.marker })
    : { status: 'updated', url: latest.url };
  return {
    ...posted,
    ...troubleOf({ trouble }),
    ...(hasOlder ? troubleOf(await tidy(comments, wanted, newestWord(word), null)) : {}),
  };
}

function troubleOf({ trouble }: { readonly trouble: string | null }): Pick<Posted, 'trouble'> {
  return trouble === null ? {} : { trouble };
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

function stale({ url, marker }: Pick<Own, 'url' | 'marker'>): Posted {
  return {
    status: 'skipped',
    url,
    because: `the comment is of a later run (${marker.runId}, attempt ${marker.attempt})`,
  };
}

/**
 * Creates the comment with the newest word that is known, ours or that of a later run whose comment is gone. Of several
 * that runs at the same time made, or that an unclear answer left behind, one stays.
 */
async function create(comments: Comments, wanted: Wanted, word: Word): Promise<Posted> {
  const created = await createOnce(comments, wanted, word);
  const { latest, trouble } = await tidy(
    comments,
    { ...wanted, author: created.author ?? wanted.author },
    newestWord(word),
    created,
  );
  return {
    ...(isLater(latest.marker, wanted.marker) ? stale(latest) : { status: 'created', url: latest.url }),
    ...troubleOf({ trouble }),
  };
}

const ATTEMPTS = 3;

/** Where the answer does not say whether the comment was made, it is looked for before it is made again. */
async function createOnce(comments: Comments, { author }: Wanted, { marker, body }: Word): Promise<Comment> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await comments.create(body);
    } catch (error) {
      if (attempt === ATTEMPTS || statusOf(error) < 500) throw error;
      const made = (await ownComments(comments, author, marker)).find((comment) => comment.body === body);
      if (made !== undefined) return made;
    }
  }
}

/**
 * GitHub asks for a second between requests that write. It is over before we look, so that we remove what we have seen.
 */
const WRITE_SPACING_MS = 1000;

const ROUNDS = 6;

interface Tidied {
  /** The comment that stays. */
  readonly latest: Pick<Own, 'url' | 'marker'>;
  readonly trouble: string | null;
}

/**
 * Removes comments until there is one. What another run has removed already is as wanted; what cannot be removed is
 * told, and the comment stands. The newest word stays: what another run wrote on a comment while we removed it is
 * posted again.
 */
async function tidy(comments: Comments, wanted: Wanted, newest: NewestWord, created: Comment | null): Promise<Tidied> {
  let own = created;
  let trouble: string | null = null;
  const kept = new Set<number>();
  for (let round = 1; ; round++) {
    const mine = await ownComments(comments, wanted.author, wanted.marker);
    let last = mine.at(-1);
    if (last === undefined || isLater(newest.word.marker, last.marker)) {
      // A list may lack what was made a moment ago.
      if (own === null || (await isGone(comments, own.id))) own = await createOnce(comments, wanted, newest.word);
      last = { ...own, marker: newest.word.marker };
    }
    newest.note(last.body);
    const older = mine.filter(({ id }) => id !== last.id && !kept.has(id));
    if (older.length === 0 || round === ROUNDS) return { latest: last, trouble };
    for (const { id, url } of older) {
      try {
        await removeOlder(comments, id, newest);
      } catch (error) {
        if (statusOf(error) === 404) continue;
        kept.add(id);
        trouble = `an older comment could not be removed (${url}): ${(error as Error).message}`;
      }
    }
  }
}

async function removeOlder(comments: Comments, id: number, newest: NewestWord): Promise<void> {
  await comments.clock.pause(WRITE_SPACING_MS);
  const known = newest.word;
  const { isQuick } = await readRightBefore(comments, id, newest);
  // Otherwise a later run has made it its own.
  if (newest.word === known) await whileLooking(comments, id, newest, isQuick, () => comments.remove(id));
}

async function isGone({ read }: Comments, id: number): Promise<boolean> {
  try {
    await read(id);
    return false;
  } catch (error) {
    if (statusOf(error) === 404) return true;
    throw error;
  }
}
