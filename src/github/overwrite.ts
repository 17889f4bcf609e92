import { type Comments, type NewestWord, newestWord, type Word } from './comments.js';
import { isLater, type Marker, markerOf } from './marker.js';
import { statusOf } from './refusal.js';

export interface Overwritten {
  /** The newest word that was seen: what the comment is to say. */
  readonly word: Word;
  /** Somebody deleted the comment. */
  readonly isGone: boolean;
  /** Why nobody can tell whether the comment still says it; null where it does. */
  readonly trouble: string | null;
}

const FAILURES = 3;
/** More do not happen by chance. */
const MOST_WRITES = 8;
/** How long after a write the comment is looked at once more. */
const LOOK_AFTER_MS = 1000;
/** Looks after a write where another run was seen to write: after one second, two and four more. */
const LOOKS_AMONG_OTHERS = 3;
/**
 * A server that is slow is slow for other runs too, and the last look waits for them: so many times the slowest answer.
 */
const SLOWNESS = 3;
const LONGEST_LOOK_AFTER_MS = 10_000;

/**
 * Makes a comment say our word. GitHub has no "update if it is still the same", so between our look and our write a
 * later run may have written, and an earlier one may write after us. What makes the latest run have the last word:
 * - We look right before we write, and write only over what is older. So who may overwrite us looked before we wrote.
 * - After we wrote we look once more, one second later. What an older run wrote meanwhile is put right, and looked at
 * again.
 * - Where our own write takes longer than other runs wait for, we look while it is under way. What a later run says
 * then is
 *   put back after it.
 */
export async function overwrite(comments: Comments, id: number, wanted: Word): Promise<Overwritten> {
  const { clock } = comments;
  const newest = newestWord(wanted);
  const isOver = (shown: Marker | null): boolean => shown !== null && isLater(newest.word.marker, shown);
  let [writes, failures, looks, slowestMs] = [0, 0, 0, 0];
  try {
    for (;;) {
      const { body, shown, tookMs, isQuick } = await readRightBefore(comments, id, newest);
      slowestMs = Math.max(slowestMs, tookMs);
      const isRight =
        writes > 0 ? !isOver(shown) : body === newest.word.body || (shown !== null && isLater(shown, wanted.marker));
      if (isRight) {
        const isAmongOthers = writes > 1 || newest.word !== wanted;
        if (writes === 0 || ++looks === (isAmongOthers ? LOOKS_AMONG_OTHERS : 1))
          return { word: newest.word, isGone: false, trouble: null };
      } else {
        if (writes === MOST_WRITES)
          return { word: newest.word, isGone: false, trouble: 'other runs keep writing older comments over it' };
        const asked = clock.now();
        looks = 0;
        try {
          await whileLooking(comments, id, newest, isQuick, () => comments.update(id, newest.word.body));
          writes++;
        } catch (error) {
          const { retryAfterMs } = error as { readonly retryAfterMs?: number | null };
          if ((statusOf(error) < 500 && typeof retryAfterMs !== 'number') || ++failures === FAILURES) throw error;
          await clock.pause(retryAfterMs ?? 0);
        }
        slowestMs = Math.max(slowestMs, clock.now() - asked);
      }
      await clock.pause(Math.max(LOOK_AFTER_MS * 2 ** looks, Math.min(SLOWNESS * slowestMs, LONGEST_LOOK_AFTER_MS)));
    }
  } catch (error) {
    if (statusOf(error) === 404) return { word: newest.word, isGone: true, trouble: null };
    if (writes === 0) throw error;
    return {
      word: newest.word,
      isGone: false,
      trouble: `the comment was written, and could not be looked at again: ${(error as Error).message}`,
    };
  }
}

/** An answer that takes longer is too old to act on. */
const QUICK_MS = 400;
const READS = 3;

interface Before {
  readonly body: string;
  /** Whose word the comment is; null where its first line is none of ours. */
  readonly shown: Marker | null;
  readonly tookMs: number;
  readonly isQuick: boolean;
}

/** Reads a comment that is about to be overwritten or removed. */
export async function readRightBefore({ read, clock }: Comments, id: number, newest: NewestWord): Promise<Before> {
  for (let attempt = 1; ; attempt++) {
    const asked = clock.now();
    const { body } = await read(id);
    const tookMs = clock.now() - asked;
    const isQuick = tookMs <= QUICK_MS;
    newest.note(body);
    if (isQuick || attempt === READS) return { body, shown: markerOf(body), tookMs, isQuick };
  }
}

/** Shorter than LOOK_AFTER_MS, in which the other run looks itself. */
const LOOK_EVERY_MS = 300;
const LOOKS_UNDER_WAY = 4;
const MOST_LOOKS = 50;

/**
 * Does what overwrites or removes a comment, and looks at it meanwhile where that takes time, for a later run's word.
 */
export async function whileLooking(
  comments: Comments,
  id: number,
  newest: NewestWord,
  isQuick: boolean,
  act: () => Promise<unknown>,
): Promise<void> {
  let isDone = false;
  let underWay = 0;
  const look = async (): Promise<void> => {
    if (isQuick) await comments.clock.pause(LOOK_EVERY_MS);
    for (let looks = 0; looks < MOST_LOOKS && !isDone; looks++) {
      if (underWay < LOOKS_UNDER_WAY) {
        underWay++;
        // A look that fails tells nothing. One that is slow does not hold up the next.
        void comments
          .read(id)
          .then(
            ({ body }) => newest.note(body),
            () => undefined,
          )
          .finally(() => underWay--);
      }
      await comments.clock.pause(LOOK_EVERY_MS);
    }
  };
  look().catch(() => undefined);
  try {
    await act();
  } finally {
    isDone = true;
  }
}
