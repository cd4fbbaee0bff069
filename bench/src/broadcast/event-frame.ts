import type { Frame } from '@koinon/shared/wire';

const PERSON = 'resident-000042';
const HASH = 'a3f1'.repeat(16);

/** An event as told to clients; each number (up to 900,000) another one, all of the same size. */
export function eventFrame(number: number): Frame {
  return {
    n: 100_000 + number,
    at: 1_795_325_400_000,
    by: PERSON,
    event: { type: 'HandRaised', person: PERSON },
    hash: HASH,
  };
}

/** What travels for it, 200 bytes: an event of Socket.IO over Engine.IO. */
export function eventMessage(number: number): string {
  return `42${JSON.stringify(['events', [eventFrame(number)]])}`;
}
