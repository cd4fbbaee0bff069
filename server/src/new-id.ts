import { randomBytes } from 'node:crypto';

const ID_BYTES = 12;

/** An id that nobody guesses and no other has. */
export function newId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}
