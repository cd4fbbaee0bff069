import { USUAL_INTERPRETATION } from '../identity/interpretation-style.ts';
import type { InterpretationStyle } from '../identity/interpretation-style.ts';
import { USUAL_MINUTES } from '../identity/minutes-style.ts';
import type { MinutesStyle } from '../identity/minutes-style.ts';
import { USUAL_RECORDING } from '../identity/recording-style.ts';
import type { RecordingStyle } from '../identity/recording-style.ts';
import { NO_TALK_GROUPS } from '../identity/talk-groups.ts';
import type { TalkGroups } from '../identity/talk-groups.ts';
import type { RulePack } from '../law/rule-pack.ts';

export type Office = 'chair' | 'deputy' | 'member';

export interface Seat {
  /** The seat's own id, stable over its holders. */
  readonly seat: string;
  /** Who holds it; null while it is vacant. */
  readonly member: string | null;
  readonly office: Office;
  /** Who may sit in the member's place; never somebody with a seat of their own. */
  readonly substitute: string | null;
}

/** How the sitting was called, as far as what it decides depends on it. */
export interface CallFacts {
  /** When the invitation went out and when the sitting begins, milliseconds since 1970. */
  readonly sentAt: number;
  readonly startsAt: number;
  readonly place: string;
  /** How many sittings on these items failed for want of a quorum before this one. */
  readonly repeatOf: number;
  /** Whether the invitation says what a repeated sitting may do. */
  readonly announced: boolean;
  /** The items a repeated sitting takes over from the failed ones. */
  readonly originalItems: readonly string[];
  /** Members, and roles the pack names, whom the invitation has not reached. */
  readonly notInvited: readonly string[];
  /** Why an invitation was let stand that was late or has not reached whom it must; null when all was as it should be. */
  readonly lateBecause: string | null;
}

/**
 * Who makes up the body in this sitting, and under which rules: frozen in the
 * record before it opens, so that whatever the directory or the law becomes
 * later, the sitting's numbers can be computed again from its record alone.
 */
export interface Constitution {
  /** The body's id. */
  readonly body: string;
  /** The sitting's number in its year; null where the body does not number them. */
  readonly number: number | null;
  /** How many seats the law gives the body, filled or not. */
  readonly statutory: number;
  readonly seats: readonly Seat[];
  /** People who take part without a vote. */
  readonly advisers: readonly string[];
  readonly secretary: string | null;
  readonly pack: RulePack;
  /** Sittings each member has attended from afar this year, before this one. */
  readonly remoteSoFar: Readonly<Record<string, number>>;
  readonly call: CallFacts;
  /** Whose shares of the talk time are told; where it is not said, nobody's. */
  readonly talkGroups?: TalkGroups;
  /** How the body wants its minutes; where it is not said, as a summary without times. */
  readonly minutes?: MinutesStyle;
  /** IANA name, e.g. `Europe/Athens`, of the clock by which the sitting goes; where it is not said, the reader's. */
  readonly timeZone?: string;
  /** What interpretation counts in the order of the sitting; where it is not said, polls warn. */
  readonly interpretation?: InterpretationStyle;
  /** How long recordings of the sitting are kept; where it is not said, three months. */
  readonly recording?: RecordingStyle;
}

export function talkGroupsOf(constitution: Constitution | null): TalkGroups {
  return constitution?.talkGroups ?? NO_TALK_GROUPS;
}

export function minutesStyleOf(constitution: Constitution | null): MinutesStyle {
  return constitution?.minutes ?? USUAL_MINUTES;
}

export function interpretationStyleOf(constitution: Constitution | null): InterpretationStyle {
  return constitution?.interpretation ?? USUAL_INTERPRETATION;
}

export function recordingStyleOf(constitution: Constitution | null): RecordingStyle {
  return constitution?.recording ?? USUAL_RECORDING;
}

/** The seat that the person holds; a substitute holds none. */
export function seatOf(constitution: Constitution, person: string): Seat | null {
  return constitution.seats.find(({ member }) => member === person) ?? null;
}

/** Whether the person holds a seat. */
export function isMember(constitution: Constitution, person: string): boolean {
  return seatOf(constitution, person) !== null;
}

/** A seat that somebody holds. */
export type FilledSeat = Seat & { readonly member: string };

function isFilled(seat: Seat): seat is FilledSeat {
  return seat.member !== null;
}

/** In the order of the seats. */
export function filledSeats(constitution: Constitution): readonly FilledSeat[] {
  return constitution.seats.filter(isFilled);
}

/** The deputies of the chair, in the order in which they step in. */
export function deputies(constitution: Constitution): readonly string[] {
  return filledSeats(constitution)
    .filter(({ office }) => office === 'deputy')
    .map(({ member }) => member);
}

export interface Officers {
  readonly chair: string | null;
  readonly deputies: readonly string[];
  readonly secretary: string | null;
}

/** A constitution never changes, and every command asks who chairs: found once. */
const officersFound = new WeakMap<Constitution, Officers>();

/** Whoever answers for the sitting: chair, deputies, secretary. */
export function officersOf(constitution: Constitution): Officers {
  const found = officersFound.get(constitution);
  if (found !== undefined) return found;
  const chair = filledSeats(constitution).find(({ office }) => office === 'chair');
  const officers: Officers = {
    chair: chair?.member ?? null,
    deputies: deputies(constitution),
    secretary: constitution.secretary,
  };
  officersFound.set(constitution, officers);
  return officers;
}

/** Who may sit in the member's place; none where the pack knows no substitutes. */
export function substitutesFor(constitution: Constitution, member: string): readonly string[] {
  if (!constitution.pack.voting.substitutes) return [];
  const substitute = seatOf(constitution, member)?.substitute ?? null;
  return substitute === null ? [] : [substitute];
}
