import type { Actor, Role } from '../identity/people.ts';
import { whoChairs } from '../meeting/meeting.ts';
import type { Tally } from '../voting/result.ts';
import type { MeetingState } from './meeting-state.ts';

/**
 * Who asks, when, and what only the host can say: what the directory knows of
 * the people, and everything that is drawn, counted or looked up outside of
 * the record. With the same asking a command is always decided alike.
 */
export interface Asking {
  readonly by: string;
  /** By the directory. Whoever chairs now has a chair's powers, whatever the directory says. */
  readonly role: Actor;
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
  /** The role of a person in this meeting, or null for a stranger. */
  roleOf(person: string): Role | null;
  newId(): string;
  /** SHA-256 of the text as UTF-8, hex. */
  hashOf(text: string): string;
  /** By lot, a whole number from 0 to n - 1. */
  draw(n: number): number;
  /** Whether the code is one that the hall shows now. */
  isHallCode(code: string): boolean;
  /** Who has declared to belong to a group of the sitting. */
  declared(group: string): ReadonlySet<string>;
  /** How many listen to a channel, as the media plane last said. */
  listeners(channel: string): number;
  /** Whether an interpreter's voice sounds in a channel, or did a moment ago, as the media plane last said. */
  voiced(channel: string): boolean;
  /** Of the secret poll that is open. */
  readonly box: Box;
  /** What the body's next decision would be called. */
  readonly nextDecision: { readonly number: number; readonly year: number };
}

/** The sealed side of a secret poll. */
export interface Box {
  /** Who has a ballot in it. */
  participants(): readonly string[];
  /** Public key, base64, made for the poll that is about to open; null before it is made. */
  readonly key: string | null;
  /** What was in it; null before it was opened. */
  readonly tally: Tally | null;
}

export const NO_BOX: Box = { participants: () => [], key: null, tally: null };

/** The role in which somebody acts: whoever chairs is the chair, and nobody else is. */
export function actsAs(state: MeetingState, { by, role }: Pick<Asking, 'by' | 'role'>): Actor {
  if (role !== 'chair' && role !== 'member') return role;
  const chairing = whoChairs(state.meeting);
  if (chairing === null) return role;
  return chairing === by ? 'chair' : 'member';
}
