import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Answer } from '@koinon/shared/voting/answer';
import sodium from 'libsodium-wrappers';
import type { BallotKeys } from './ballot-keys.ts';
import { ballotLength, openBox, sealBallot } from './sealed-ballots.ts';

/** The boxes of one city's secret polls: what seals, opens and forgets. */
export function secretBoxes(keys: BallotKeys) {
  return {
    /** The poll's public key, base64; its private half is on the disk by then. */
    create: async (meeting: string, poll: string) => {
      return sodium.to_base64(await keys.create(meeting, poll), sodium.base64_variants.ORIGINAL);
    },
    /** How many bytes each sealed ballot of the poll has. */
    ballotBytes: ({ places }: Announcement) => ballotLength(places) + sodium.crypto_box_SEALBYTES,
    seal: (key: string, { places }: Announcement, answer: Answer) =>
      sealBallot(
        sodium.from_base64(key, sodium.base64_variants.ORIGINAL),
        answer,
        ballotLength(places),
      ),
    /** The answers in an order that says nothing; null where the key is not here. */
    open: async (meeting: string, poll: string, sealed: readonly Uint8Array[]) => {
      const pair = await keys.read(meeting, poll);
      return pair && openBox(sealed, pair);
    },
    destroy: (meeting: string, poll: string) => keys.destroy(meeting, poll),
  };
}
