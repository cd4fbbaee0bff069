import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Answer } from '@koinon/shared/voting/answer';

/**
 * What the record needs to keep ballots of secret polls sealed until the
 * close. `open` may be asked again after a conflict; `destroy` twice is harmless.
 */
export interface Boxes {
  /** The poll's public key, base64, once its private half is safe; null where no box may be kept. */
  create(meeting: string, poll: string): Promise<string | null>;
  /** How many bytes each sealed ballot of the poll has. */
  ballotBytes(poll: Announcement): number;
  seal(key: string, poll: Announcement, answer: Answer): Uint8Array;
  /** Null where the key is not on this machine. */
  open(
    meeting: string,
    poll: string,
    sealed: readonly Uint8Array[],
  ): Promise<readonly Answer[] | null>;
  destroy(meeting: string, poll: string): Promise<void>;
}

const ID_BYTES = 12;

/** What is drawn, hashed and named while a host decides. */
export const CHANCE = {
  newId: () => randomBytes(ID_BYTES).toString('base64url'),
  hashOf: (text: string) => createHash('sha256').update(text, 'utf8').digest('hex'),
  draw: (n: number) => randomInt(n),
};
