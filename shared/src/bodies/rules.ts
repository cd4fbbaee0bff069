import type { InterpretationStyle } from '../identity/interpretation-style.ts';
import type { Actor } from '../identity/people.ts';
import { isRefusal, never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { packOf } from '../law/packs.ts';
import { evolveBody } from './body.ts';
import type { Body, BodySeat, FoundedBody } from './body.ts';
import { bodyCommands, MOST_SEATS } from './commands.ts';
import type { BodyCommand } from './commands.ts';
import type { BodyEvent, Office, OfficerKind } from './events.ts';
import { changedRules } from './rule-changes.ts';
import { rulesOf, seatHeldBy, sittingOf } from './standing.ts';
import { decideCall } from './calling.ts';
import type { CallingRefusal } from './calling.ts';
import { decideTemplates } from './templates.ts';
import type { TemplateRefusal } from './templates.ts';

export type BodyRefusal =
  | 'not-your-role'
  | 'already-founded'
  | 'body-not-founded'
  | 'unknown-rules'
  | 'unknown-seat'
  | 'unknown-person'
  | 'seat-taken'
  | 'seat-vacant'
  | 'seat-filled'
  | 'last-seat'
  | 'too-many-seats'
  | 'too-few-seats'
  | 'already-seated'
  | 'already-officer'
  | 'already-substitute'
  | 'already-so'
  | 'no-substitute'
  | 'unknown-member'
  | 'not-an-officer'
  | 'rules-unchanged'
  | 'version-not-raised'
  | 'unknown-sitting'
  | 'attendance-noted'
  | TemplateRefusal
  | CallingRefusal;

export interface BodyFacts {
  readonly role: Actor;
  /** Whether the body's directory knows the person. */
  isPerson(person: string): boolean;
}

type BodyOutcome = Outcome<BodyEvent, BodyRefusal>;
type CommandOf<Type extends BodyCommand['type']> = Extract<BodyCommand, { readonly type: Type }>;

export function decideBody(body: Body, command: BodyCommand, facts: BodyFacts): BodyOutcome {
  const allowed: readonly Actor[] = bodyCommands[command.type].by;
  if (!allowed.includes(facts.role)) return refused('not-your-role');
  if (command.type === 'FoundBody') return found(body, command);
  if (body.status === 'unfounded') return refused('body-not-founded');
  switch (command.type) {
    case 'RenameBody':
      return [{ type: 'BodyRenamed', name: command.name }];
    case 'CreateSeat':
    case 'RemoveSeat':
    case 'FillSeat':
    case 'VacateSeat':
    case 'NameSubstitute':
    case 'ReleaseSubstitute':
      return decideSeat(body, command, facts);
    case 'NameOfficer':
      return nameOfficer(body, command.person, command.as, facts);
    case 'ReleaseOfficer':
      return releaseOfficer(body, command.person);
    case 'SeatMembers':
      return seatMembers(body, command, facts);
    case 'AdoptRules':
      return adoptRules(body, command);
    case 'SetTalkGroups':
      return setTalkGroups(body, command);
    case 'SetInterpretationStyle':
      return setInterpretationStyle(body, command);
    case 'SetMinutesStyle':
      return setMinutesStyle(body, command);
    case 'SetRecordingStyle':
      return setRecordingStyle(body, command);
    case 'KeepTemplate':
    case 'RenameTemplate':
    case 'RemoveTemplate':
      return decideTemplates(body, command);
    case 'CallSitting':
      return decideCall(body, command);
    case 'NoteAttendance':
      return noteAttendance(body, command);
    default:
      return never(command);
  }
}

function found(body: Body, command: CommandOf<'FoundBody'>): BodyOutcome {
  if (body.status === 'founded') return refused('already-founded');
  const pack = packOf(command.pack);
  if (pack === null) return refused('unknown-rules');
  const { name, statutory, timeZone } = command;
  const { id, version } = pack;
  const seats = Array.from({ length: statutory }, (_, before) => seatCreated(before));
  return [
    { type: 'BodyFounded', name, statutory, pack: { id, version }, timeZone },
    { type: 'RulesAdopted', pack, because: null },
    ...seats,
  ];
}

/** `before`: how many seats there have been until now. */
function seatCreated(before: number): BodyEvent {
  return { type: 'SeatCreated', seat: `seat-${before + 1}` };
}

function decideSeat(
  body: FoundedBody,
  command: CommandOf<
    'CreateSeat' | 'RemoveSeat' | 'FillSeat' | 'VacateSeat' | 'NameSubstitute' | 'ReleaseSubstitute'
  >,
  facts: BodyFacts,
): BodyOutcome {
  if (command.type === 'CreateSeat') {
    return body.seats.length < MOST_SEATS
      ? [seatCreated(body.seatsEver)]
      : refused('too-many-seats');
  }
  const seat = body.seats.find((one) => one.seat === command.seat);
  if (seat === undefined) return refused('unknown-seat');
  switch (command.type) {
    case 'RemoveSeat':
      return removeSeat(body, seat);
    case 'FillSeat':
      return fillSeat(body, seat, command.person, command.office, facts);
    case 'VacateSeat':
      return seat.member === null
        ? refused('seat-vacant')
        : [...releaseSubstitute(seat), { type: 'SeatVacated', seat: seat.seat }];
    case 'NameSubstitute':
      return nameSubstitute(body, seat, command.person, facts);
    case 'ReleaseSubstitute':
      return seat.substitute === null ? refused('no-substitute') : releaseSubstitute(seat);
    default:
      return never(command);
  }
}

function removeSeat(body: FoundedBody, seat: BodySeat): BodyOutcome {
  if (seat.member !== null) return refused('seat-filled');
  if (body.seats.length === 1) return refused('last-seat');
  return [{ type: 'SeatRemoved', seat: seat.seat }];
}

function releaseSubstitute({ seat, substitute }: BodySeat): readonly BodyEvent[] {
  return substitute === null ? [] : [{ type: 'SubstituteReleased', seat }];
}

/** There is one chair: who held the office before keeps the seat as a member. */
function fillSeat(
  body: FoundedBody,
  seat: BodySeat,
  person: string,
  office: Office,
  facts: BodyFacts,
): BodyOutcome {
  const conflict =
    seat.member === person
      ? seat.office === office && 'already-so'
      : seat.member !== null
        ? 'seat-taken'
        : otherPart(body, person, facts);
  if (conflict) return refused(conflict);
  const before = body.seats.find((one) => one.office === 'chair' && one.seat !== seat.seat);
  const events: BodyEvent[] = [];
  if (office === 'chair' && before !== undefined && before.member !== null) {
    events.push({
      type: 'SeatFilled',
      seat: before.seat,
      person: before.member,
      office: 'member',
    });
  }
  events.push({ type: 'SeatFilled', seat: seat.seat, person, office });
  return events;
}

/** Nobody has two parts in a body, but for a substitute, who may stand by for several. */
function otherPart(body: FoundedBody, person: string, facts: BodyFacts): BodyRefusal | null {
  if (!facts.isPerson(person)) return 'unknown-person';
  if (seatHeldBy(body, person) !== null) return 'already-seated';
  if (isOfficer(body, person)) return 'already-officer';
  return body.seats.some(({ substitute }) => substitute === person) ? 'already-substitute' : null;
}

function isOfficer(body: FoundedBody, person: string): boolean {
  return body.secretary === person || body.advisers.includes(person);
}

function nameSubstitute(
  body: FoundedBody,
  seat: BodySeat,
  person: string,
  facts: BodyFacts,
): BodyOutcome {
  if (seat.member === null) return refused('seat-vacant');
  if (seat.substitute === person) return refused('already-so');
  const conflict = otherPart(body, person, facts);
  if (conflict !== null && conflict !== 'already-substitute') return refused(conflict);
  return [{ type: 'SubstituteNamed', seat: seat.seat, person }];
}

function nameOfficer(
  body: FoundedBody,
  person: string,
  as: OfficerKind,
  facts: BodyFacts,
): BodyOutcome {
  const conflict = otherPart(body, person, facts);
  if (conflict !== null && conflict !== 'already-officer') return refused(conflict);
  if (as === 'adviser' ? body.advisers.includes(person) : body.secretary === person) {
    return refused('already-so');
  }
  const named: BodyEvent = { type: 'OfficerNamed', person, as };
  if (as === 'adviser' || body.secretary === null) return [named];
  return [{ type: 'OfficerReleased', person: body.secretary }, named];
}

function releaseOfficer(body: FoundedBody, person: string): BodyOutcome {
  return isOfficer(body, person)
    ? [{ type: 'OfficerReleased', person }]
    : refused('not-an-officer');
}

/** The list is taken in as if each line were said alone; the first that is refused refuses all. */
function seatMembers(
  body: FoundedBody,
  { members, substitutes, officers }: CommandOf<'SeatMembers'>,
  facts: BodyFacts,
): BodyOutcome {
  const vacant = body.seats.filter(({ member }) => member === null);
  if (members.length > vacant.length) return refused('too-few-seats');
  const holders = new Map(
    body.seats.flatMap(({ seat, member }) => (member ? [[member, seat]] : [])),
  );
  const commands: BodyCommand[] = [];
  members.forEach(({ person, office }, index) => {
    const seat = vacant[index]?.seat ?? '';
    holders.set(person, seat);
    commands.push({ type: 'FillSeat', seat, person, office });
  });
  for (const { person, member } of substitutes) {
    const seat = holders.get(member);
    if (seat === undefined) return refused('unknown-member');
    commands.push({ type: 'NameSubstitute', seat, person });
  }
  for (const { person, as } of officers) commands.push({ type: 'NameOfficer', person, as });
  return decideInTurn(body, commands, facts);
}

function decideInTurn(
  body: FoundedBody,
  commands: readonly BodyCommand[],
  facts: BodyFacts,
): BodyOutcome {
  const events: BodyEvent[] = [];
  let state: Body = body;
  for (const command of commands) {
    const outcome = decideBody(state, command, facts);
    if (isRefusal(outcome)) return outcome;
    // Seats do not depend on when something happened, nor on its number.
    for (const event of outcome) state = evolveBody(state, event, { n: 0, at: 0, by: '' });
    events.push(...outcome);
  }
  return events;
}

function adoptRules(body: FoundedBody, { pack, because }: CommandOf<'AdoptRules'>): BodyOutcome {
  const current = rulesOf(body);
  if (pack.id === current.id) {
    if (pack.version <= current.version) return refused('version-not-raised');
    if (changedRules(current, pack).length === 0) return refused('rules-unchanged');
  }
  return [{ type: 'RulesAdopted', pack, because }];
}

function setTalkGroups(
  { talkGroups }: FoundedBody,
  { groups, shownTo }: CommandOf<'SetTalkGroups'>,
): BodyOutcome {
  const next = { groups, shownTo };
  if (JSON.stringify(next) === JSON.stringify(talkGroups)) return refused('already-so');
  return [{ type: 'TalkGroupsSet', ...next }];
}

function setInterpretationStyle(
  { interpretation }: FoundedBody,
  { type: _type, ...next }: CommandOf<'SetInterpretationStyle'>,
): BodyOutcome {
  const asText = ({ gate, handoverSeconds, lagGuard, timeCredit }: InterpretationStyle) =>
    JSON.stringify([gate, handoverSeconds ?? 'unsaid', lagGuard ?? String(lagGuard), timeCredit]);
  return asText(next) === asText(interpretation)
    ? refused('already-so')
    : [{ type: 'InterpretationStyleSet', ...next }];
}

function setRecordingStyle(
  { recording }: FoundedBody,
  { keepDays }: CommandOf<'SetRecordingStyle'>,
): BodyOutcome {
  if (keepDays === recording.keepDays) return refused('already-so');
  return [{ type: 'RecordingStyleSet', keepDays }];
}

function setMinutesStyle(
  { minutes }: FoundedBody,
  { type: _type, ...next }: CommandOf<'SetMinutesStyle'>,
): BodyOutcome {
  const { style, times, language } = next;
  const isSo = style === minutes.style && times === minutes.times && language === minutes.language;
  return isSo ? refused('already-so') : [{ type: 'MinutesStyleSet', ...next }];
}

function noteAttendance(body: FoundedBody, command: CommandOf<'NoteAttendance'>): BodyOutcome {
  const sitting = sittingOf(body, command.meeting);
  if (sitting === null) return refused('unknown-sitting');
  if (sitting.attendance !== null) return refused('attendance-noted');
  return [{ ...command, type: 'SittingAttended' }];
}
