import { isLater, type Marker, markerOf } from './marker.js';

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
  /**
   * Is not repeated by itself. An error says in `retryAfterMs` when the next attempt makes sense, where the server
   * refused it for now.
   */
  update(id: number, body: string): Promise<Comment>;
  remove(id: number): Promise<void>;
  readonly clock: Clock;
}

export interface Clock {
  /** In milliseconds, from any start. */
  now(): number;
  /** Throws where the time for all requests is over. */
  pause(ms: number): Promise<void>;
}

/** What a comment says, with whose word it is. */
export interface Word {
  readonly marker: Marker;
  readonly body: string;
}

/** The word of the latest run that was seen so far. */
export interface NewestWord {
  readonly word: Word;
  /** Takes note of what a comment says at the moment. */
  note(body: string): void;
}

export function newestWord(own: Word): NewestWord {
  let newest = own;
  return {
    get word() {
      return newest;
    },
    note(body) {
      const marker = markerOf(body);
      if (marker !== null && marker.name === own.marker.name && isLater(marker, newest.marker))
        newest = { marker, body };
    },
  };
}
