import { memoryRecordStore } from '../../../server/src/storage/memory/record-store.memory.ts';
import { CHAIR, memberName, openPoll, openSitting } from './sitting.ts';
import type { Sitting } from './sitting.ts';

/** A council's seats, and so many of them for each kilobyte where there is less to tell. */
const SEATS = 41;
const BYTES_A_SEAT = 1_000;

/**
 * A council that has voted so often that what somebody who comes in is sent,
 * snapshot and people as JSON, has at least so many bytes, and hardly more.
 */
export async function openSizedSitting(bytes: number): Promise<Sitting> {
  const members = Math.min(SEATS, Math.ceil(bytes / BYTES_A_SEAT));
  const sitting = await openSitting(memoryRecordStore(), members);
  while (sizeOf(sitting) < bytes) await vote(sitting, members);
  return sitting;
}

function sizeOf({ host }: Sitting): number {
  return Buffer.byteLength(JSON.stringify([host.sync('inside', null), host.people]));
}

async function vote(sitting: Sitting, members: number): Promise<void> {
  const poll = await openPoll(sitting);
  const answer = { kind: 'choice', choice: 'yes' } as const;
  for (let index = 0; index < members; index += 1) {
    await sitting.give(memberName(index), { type: 'CastBallot', poll, answer });
  }
  await sitting.give(CHAIR, { type: 'ClosePoll', poll });
}
