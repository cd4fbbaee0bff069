import type { Frame } from '@koinon/shared/wire';
import type { KoinonServer } from './socket-types.ts';

/** Tells everybody in a meeting of new events, in the order of the record. */
export function broadcast(io: KoinonServer, meeting: string, frames: readonly Frame[]): void {
  io.to(meetingRoom(meeting)).emit('events', frames);
}

export function meetingRoom(meeting: string): string {
  return `meeting:${meeting}`;
}

export function sessionRoom(session: string): string {
  return `session:${session}`;
}
