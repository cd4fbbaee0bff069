import { missedInARow, peopleOf, remoteIn, rulesOf } from '@koinon/shared/bodies/standing';
import type { BodySeat, FoundedBody } from '@koinon/shared/bodies/body';
import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type { BodyPerson, BodyView } from '@koinon/shared/bodies/desk';
import type { Office } from '@koinon/shared/bodies/events';

/** Somebody as they are being chosen: nobody, somebody known, or somebody new. */
export type ChosenPerson =
  | { readonly kind: 'nobody' }
  | ({ readonly kind: 'known' } & BodyPerson)
  | { readonly kind: 'new'; readonly name: string; readonly language: string };

export const NOBODY: ChosenPerson = { kind: 'nobody' };

export function chosenOf(people: readonly BodyPerson[], id: string | null): ChosenPerson {
  const person = people.find((one) => one.id === id);
  return person === undefined ? NOBODY : { kind: 'known', ...person };
}

/** People of the directory who have no part in the body now. */
export function withoutPart({ body, people }: BodyView): readonly BodyPerson[] {
  const inBody = peopleOf(body);
  return people.filter(({ id }) => !inBody.includes(id));
}

export interface SeatDraft {
  readonly member: ChosenPerson;
  readonly office: Office;
  readonly substitute: ChosenPerson;
}

export function draftOf(seat: BodySeat, people: readonly BodyPerson[]): SeatDraft {
  return {
    member: chosenOf(people, seat.member),
    office: seat.office,
    substitute: chosenOf(people, seat.substitute),
  };
}

/**
 * What brings a seat to where it is wanted, in this order: whoever leaves
 * first, then whoever comes. The ids are those of people who are known by then.
 */
export function seatCommands(
  seat: BodySeat,
  wanted: {
    readonly member: string | null;
    readonly office: Office;
    readonly substitute: string | null;
  },
): readonly BodyCommand[] {
  const commands: BodyCommand[] = [];
  const stays = seat.member !== null && seat.member === wanted.member;
  if (seat.member !== null && !stays) commands.push({ type: 'VacateSeat', seat: seat.seat });
  else if (seat.substitute !== null && seat.substitute !== wanted.substitute) {
    commands.push({ type: 'ReleaseSubstitute', seat: seat.seat });
  }
  if (wanted.member === null) return commands;
  if (!stays || seat.office !== wanted.office) {
    const { office } = wanted;
    commands.push({ type: 'FillSeat', seat: seat.seat, person: wanted.member, office });
  }
  const kept = stays ? seat.substitute : null;
  if (wanted.substitute !== null && wanted.substitute !== kept) {
    commands.push({ type: 'NameSubstitute', seat: seat.seat, person: wanted.substitute });
  }
  return commands;
}

/** What a member has to be reminded of. */
export interface MemberNotes {
  readonly remote: number;
  readonly remoteLimit: number | null;
  readonly missed: number;
}

/** Counted over the year of the last sitting. */
export function notesOn(body: FoundedBody, person: string): MemberNotes {
  const year = body.sittings.at(-1)?.year;
  return {
    remote: year === undefined ? 0 : (remoteIn(body, year)[person] ?? 0),
    remoteLimit: rulesOf(body).presence.remotePerYear,
    missed: missedInARow(body, person),
  };
}

/** `Europe/Athens` is one that this browser knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
