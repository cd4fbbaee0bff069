import type { Audience } from '@koinon/shared/record/audience';

/** Everybody in a meeting. */
export function meetingRoom(meeting: string): string {
  return `meeting:${meeting}`;
}

/** Those in a meeting who may see as much as an audience; each connection is in one such room. */
export function audienceRoom(meeting: string, audience: Audience): string {
  return `meeting:${meeting}/${audience}`;
}

/** Those who are told the code that the meeting's hall shows. */
export function hallCodeRoom(meeting: string): string {
  return `meeting:${meeting}/hall-code`;
}

/** Every connection of a session. */
export function sessionRoom(session: string): string {
  return `session:${session}`;
}
