/**
 * Where things stand inside a shared document, so that clients agree.
 *
 * Agenda: a Y.Array `items` of Y.Maps with `id` (string), `kind` (string) and
 * `titles` (a Y.Map from language tag to string).
 * Minutes of an item: a Y.XmlFragment `text` in the editor's schema.
 */
export const AGENDA_ITEMS = 'items';
export const MINUTES_TEXT = 'text';

/** Own message of the documents wire: "the first k update frames of this connection are stored". */
export const STORED_MESSAGE = 100;

/** Closing codes of the documents wire; the client does not reconnect by itself after them. */
export const DOCUMENT_CLOSE = {
  badMessage: 4400,
  notSignedIn: 4401,
  notAllowed: 4403,
  /** The sitting is closed to the public, and this is the gallery: come back when it is open. */
  notPublic: 4410,
  unknownDocument: 4404,
  tooLarge: 4413,
  foreignAuthor: 4409,
  tooFast: 4429,
} as const;

/** A live update's largest frame, in bytes. */
export const LARGEST_UPDATE = 64 * 1024;
/** The largest frame of a first synchronisation (work done offline), in bytes. */
export const LARGEST_FIRST_SYNC = 1024 * 1024;
/** An awareness frame's largest size, in bytes. */
export const LARGEST_AWARENESS = 4 * 1024;
