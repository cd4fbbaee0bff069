import { randomInt } from 'node:crypto';
import type { Answer } from '@koinon/shared/voting/answer';
import sodium from 'libsodium-wrappers';
import type { KeyPair } from './ballot-keys.ts';

/*
 * Ballots of a secret poll are sealed to a public key made for that poll
 * (libsodium's sealed boxes: X25519 and XSalsa20-Poly1305 with a throw-away
 * sender key). All ballots of a poll have one length, whatever they answer.
 */

/** A choice, with room to spare. */
const CHOICE_BYTES = 64;
/** An id of a candidate in quotes, with its comma. */
const PERSON_BYTES = 67;

/** The length of every ballot of a poll with so many places; 0 places: yes or no. */
export function ballotLength(places: number): number {
  return CHOICE_BYTES + places * PERSON_BYTES;
}

/** @throws RangeError for an answer longer than the poll's ballots: the gate should have refused it. */
export function sealBallot(publicKey: Uint8Array, answer: Answer, length: number): Uint8Array {
  const written = Buffer.from(JSON.stringify(answer), 'utf8');
  if (written.length > length) throw new RangeError('an answer longer than its ballot');
  const ballot = Buffer.alloc(length, ' ');
  written.copy(ballot);
  return sodium.crypto_box_seal(ballot, publicKey);
}

/**
 * Opens a box and gives its answers in an order of its own, so that nothing
 * tells in which order they came.
 *
 * @throws when a ballot was not sealed to this key.
 */
export function openBox(sealed: readonly Uint8Array[], keys: KeyPair): Answer[] {
  const answers = sealed.map((ballot) => {
    const opened = sodium.crypto_box_seal_open(ballot, keys.publicKey, keys.privateKey);
    // We wrote it ourselves, after the rules had accepted it.
    return JSON.parse(Buffer.from(opened).toString('utf8')) as Answer;
  });
  return shuffled(answers);
}

/** Fisher and Yates, with the system's randomness. */
function shuffled<Value>(values: readonly Value[]): Value[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Value, mixed[last] as Value];
  }
  return mixed;
}
