/**
 * Where things stand inside a shared document, so that clients agree. Whoever
 * reads passes over what is not as described here, and whoever writes keeps
 * what they do not know.
 *
 * Agenda: a Y.Array `items` of Y.Maps, see `agenda.ts`.
 * Minutes, translations and notes: a Y.XmlFragment `text`, see
 * `minutes-schema.ts`.
 * Comments: a Y.Map `threads` from id to Y.Map, see `comments.ts`.
 */
export const AGENDA_ITEMS = 'items';
export const MINUTES_TEXT = 'text';
export const COMMENT_THREADS = 'threads';

/** Own message of the documents wire: "the first k update frames of this connection are stored". */
export const STORED_MESSAGE = 100;

/** Closing codes of the documents wire; the client does not reconnect by itself after them. */
export const DOCUMENT_CLOSE = {
  badMessage: 4400,
  notSignedIn: 4401,
  notAllowed: 4403,
  unknownDocument: 4404,
  foreignAuthor: 4409,
  /** The sitting is closed to the public, and this is the gallery: come back when it is open. */
  notPublic: 4410,
  tooLarge: 4413,
  /** The text was approved: it takes no more edits, and can still be read. */
  frozen: 4423,
  tooFast: 4429,
} as const;

/** A live update's largest frame, in bytes. */
export const LARGEST_UPDATE = 64 * 1024;
/** The largest frame of a first synchronisation (work done offline), in bytes. */
export const LARGEST_FIRST_SYNC = 1024 * 1024;
/** An awareness frame's largest size, in bytes. */
export const LARGEST_AWARENESS = 4 * 1024;
