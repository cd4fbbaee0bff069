import type { RulePack } from '../law/rule-pack.ts';
import type { Body, BodySeat, FoundedBody, Sitting } from './body.ts';

/** What a body's record amounts to, as far as sittings depend on it. */

/** The rules that hold now. */
export function rulesOf(body: FoundedBody): RulePack {
  const last = body.rules.at(-1);
  if (last === undefined) throw new Error('a body is founded with its rules');
  return last.pack;
}

/** How many seats the law gives the body, filled or not. */
export function statutoryOf(body: FoundedBody): number {
  return body.seats.length;
}

export function filledOf(body: FoundedBody): number {
  return body.seats.filter(({ member }) => member !== null).length;
}

export function seatHeldBy(body: FoundedBody, person: string): BodySeat | null {
  return body.seats.find(({ member }) => member === person) ?? null;
}

/** What somebody is in the body, as far as a meeting tells roles apart. */
export function roleInSitting(body: FoundedBody, person: string): 'chair' | 'clerk' | 'member' {
  if (body.secretary === person) return 'clerk';
  return seatHeldBy(body, person)?.office === 'chair' ? 'chair' : 'member';
}

/** Everybody whom a sitting invites: members, their substitutes, secretary and advisers. */
export function peopleOf(body: FoundedBody): readonly string[] {
  const seated = body.seats.flatMap(({ member, substitute }) => [member, substitute]);
  const all = [...seated, body.secretary, ...body.advisers];
  return [...new Set(all.filter((person) => person !== null))];
}

export function sittingOf(body: Body, meeting: string): Sitting | null {
  if (body.status === 'unfounded') return null;
  return body.sittings.find((sitting) => sitting.meeting === meeting) ?? null;
}

/** The number that the next sitting of the year gets. */
export function nextNumber(body: FoundedBody, year: number): number {
  const numbers = body.sittings.filter((one) => one.year === year).map(({ number }) => number);
  return Math.max(0, ...numbers) + 1;
}

/** In how many sittings of the year each member has taken part from afar. */
export function remoteIn(body: FoundedBody, year: number): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { attendance } of body.sittings.filter((sitting) => sitting.year === year)) {
    for (const person of attendance?.remote ?? []) counts[person] = (counts[person] ?? 0) + 1;
  }
  return counts;
}

/** Sittings that the person has missed in a row without an excuse, up to now; an excused one neither counts nor interrupts. */
export function missedInARow(body: FoundedBody, person: string): number {
  const attended = body.sittings.flatMap(({ attendance }) => attendance ?? []);
  const told = attended.filter(({ excused }) => !excused.includes(person)).toReversed();
  const there = told.findIndex(({ absent }) => !absent.includes(person));
  return there === -1 ? told.length : there;
}

/** A member who has missed as many sittings in a row as cost the seat by the rules. */
export interface SeatAtStake {
  readonly person: string;
  readonly missed: number;
  /** How many cost the seat. */
  readonly limit: number;
}

/**
 * Whose seats the rules would take for staying away, in the order of the seats.
 * Nothing follows by itself: somebody has to find it, and to vacate the seat.
 */
export function seatsAtStake(body: FoundedBody): readonly SeatAtStake[] {
  const limit = rulesOf(body).presence.absencesLoseSeat;
  if (limit === null) return [];
  return body.seats.flatMap(({ member: person }) => {
    const missed = person === null ? 0 : missedInARow(body, person);
    return person === null || missed < limit ? [] : [{ person, missed, limit }];
  });
}

/** Sittings that have failed in a row for want of a quorum, up to now. */
export function failedInARow(body: FoundedBody): number {
  const attended = body.sittings.flatMap(({ attendance }) => attendance ?? []).toReversed();
  const held = attended.findIndex(({ quorate }) => quorate);
  return held === -1 ? attended.length : held;
}

/** The body as it enters a sitting that has been called; null for a sitting it does not know. */
export function inSitting(body: FoundedBody, id: string, meeting: string) {
  const sitting = sittingOf(body, meeting);
  if (sitting === null) return null;
  const { urgent: _urgent, ...call } = sitting.call;
  return {
    body: id,
    number: sitting.number,
    statutory: statutoryOf(body),
    seats: body.seats,
    advisers: body.advisers,
    secretary: body.secretary,
    pack: rulesOf(body),
    remoteSoFar: remoteIn(body, sitting.year),
    talkGroups: body.talkGroups,
    minutes: body.minutes,
    interpretation: body.interpretation,
    recording: body.recording,
    timeZone: body.timeZone,
    call,
  };
}
