import { randomBytes } from 'node:crypto';

const ID_BYTES = 12;

/**
 * An id that nobody guesses and no other has. It begins with a letter or a
 * digit: what begins with a dash a command would take for one of its options.
 */
export function newId(): string {
  const id = randomBytes(ID_BYTES).toString('base64url');
  return /^[a-z\d]/i.test(id) ? id : newId();
}
