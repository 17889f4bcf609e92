import { isLater, markerOf, type Marker } from './marker.js';

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
      if (marker !== null && marker.name === own.marker.name && isLater(marker, newest.marker)) newest = { marker, body };
    },
  };
}
