import * as fc from 'fast-check';
import { currentPoll } from '../voting/poll.ts';
import { isSecret } from '../voting/announcement.ts';
import type { Answer } from '../voting/answer.ts';
import { EXAMPLES } from './examples.fixture.ts';
import type { MeetingState } from './meeting-state.ts';
import { commandRegistry } from './registry.ts';
import type { CommandType, RecordCommand } from './registry.ts';
import { CAST, HALL_CODE } from './specification.ts';

/**
 * A command as chance would have it: who, which, and numbers by which what it
 * speaks about is picked from the meeting as it then is. So random stories do
 * not end at "unknown poll", but go where councils go.
 */
export interface Move {
  readonly by: string;
  readonly type: CommandType;
  readonly picks: readonly number[];
}

const PEOPLE = Object.keys(CAST);
const VOTERS = ['eleni', 'amal', 'nikos', 'grace'];
const ITEMS = ['opening', 'housing'];
const MOST_PICKS = 3;

/** Commands that keep a sitting going come more often than those that end it. */
const WEIGHTS: Partial<Record<CommandType, number>> = {
  Arrive: 12,
  NoteArrival: 8,
  OpenMeeting: 6,
  AnnouncePoll: 20,
  StartPoll: 20,
  CastBallot: 40,
  ClosePoll: 20,
  MoveMotion: 5,
  MoveAmendment: 5,
  RaiseHand: 8,
  GiveFloor: 6,
  BeginTurn: 6,
  OpenWaitingPoll: 8,
  GoOnAir: 6,
  ConfirmVote: 4,
  ConfirmCount: 4,
  NoteDeparture: 1,
  Leave: 1,
  SuspendMeeting: 1,
  ResumeMeeting: 6,
  HandOverChair: 1,
  CloseToPublic: 8,
  OpenToPublic: 2,
  CancelPoll: 1,
  LeaveForConflict: 1,
  SuggestItem: 3,
};
const NEVER: readonly CommandType[] = ['PlanMeeting', 'ConstituteMeeting', 'CloseMeeting'];

const types = Object.keys(EXAMPLES).filter((type): type is CommandType => type in EXAMPLES);

const typeOf: fc.Arbitrary<CommandType> = fc.oneof(
  ...types
    .filter((type) => !NEVER.includes(type))
    .map((type) => ({ arbitrary: fc.constant(type), weight: WEIGHTS[type] ?? 2 })),
  { arbitrary: fc.constant<CommandType>('CloseMeeting'), weight: 1 },
);

const move: fc.Arbitrary<Move> = fc.record({
  by: fc.oneof(
    { arbitrary: fc.constantFrom('eleni'), weight: 6 },
    { arbitrary: fc.constantFrom(...VOTERS, 'maja'), weight: 6 },
    { arbitrary: fc.constantFrom(...PEOPLE, 'system', 'stranger'), weight: 2 },
  ),
  type: typeOf,
  picks: fc.array(fc.nat(1_000), { minLength: MOST_PICKS, maxLength: MOST_PICKS }),
});

/** Four members and the clerk come, and the sitting opens. */
const BEGINNING: readonly Move[] = [
  ...[...VOTERS, 'maja'].map((by) => ({ by, type: 'Arrive' as const, picks: [] })),
  { by: 'eleni', type: 'OpenMeeting', picks: [] },
];

/** Stories of a sitting; some do not begin as they should. */
export const moves: fc.Arbitrary<readonly Move[]> = fc
  .record({
    begins: fc.integer({ min: 0, max: 9 }),
    goesOn: fc.array(move, { minLength: 20, maxLength: 80, size: 'max' }),
  })
  .map(({ begins, goesOn }) => [
    ...BEGINNING.slice(begins === 0 ? 3 : 0),
    ...goesOn.map(mostlyByTheirs),
  ]);

/** What only a chair, or the system, may say is mostly said by them, or little would happen. */
function mostlyByTheirs(one: Move): Move {
  const { by }: { readonly by: readonly string[] } = commandRegistry[one.type];
  const [alone] = by.length === 1 ? by : [];
  if ((one.picks[2] ?? 0) % 5 === 0) return one;
  if (alone === 'chair') return { ...one, by: 'eleni' };
  if (alone === 'interpreter') return { ...one, by: 'dimitra' };
  return alone === 'system' ? { ...one, by: 'system' } : one;
}

function pick<Value>(values: readonly Value[], by: number): Value | undefined {
  return values.length === 0 ? undefined : values[by % values.length];
}

/** The command that a move amounts to in the meeting as it is. */
export function commandOf({ type, picks }: Move, state: MeetingState): RecordCommand {
  const [a = 0, b = 0, c = 0] = picks;
  const command = EXAMPLES[type];
  const about = {
    ...('person' in command && { person: pick(VOTERS, a) ?? '' }),
    ...('to' in command && type === 'HandOverChair' && { to: pick(VOTERS, a) ?? '' }),
    ...('poll' in command && { poll: pollFor(state, a) }),
    ...('motion' in command && { motion: pick(state.motions.motions, a)?.id ?? 'none' }),
    ...('item' in command && command.item !== null && { item: pick(ITEMS, b) ?? '' }),
    ...('code' in command && { code: b % 3 === 0 ? 'WRONG2' : HALL_CODE }),
    ...('decision' in command && { decision: pick(state.motions.decisions, a)?.id ?? 'none' }),
    ...('recording' in command && {
      recording: pick(state.recordings.all, a)?.id ?? 'none',
    }),
    ...('suggestion' in command && {
      suggestion: pick(state.agenda.suggestions, a)?.id ?? 'none',
    }),
    ...('feed' in command && { feed: pick(state.captions.feeds, a)?.id ?? 'none' }),
    ...('answer' in command && { answer: answerOf(state, b, c) }),
    ...(type === 'StartPoll' && { smallRegisterAccepted: a % 4 !== 0 }),
    ...(type === 'AnnouncePoll' && announcementOf(state, a, b)),
    ...(type === 'SetListMode' && { mode: pick(['in-order', 'balanced', 'rounds'] as const, a) }),
    ...(type === 'RaiseHand' && { kind: pick(['contribution', 'point-of-order'] as const, a) }),
    ...(type === 'Second' && onOf(state, a)),
    ...(type === 'Withdraw' && onOf(state, a)),
    ...(type === 'EnterCount' && countsOf(state, b)),
  };
  // Built from an example of this very type.
  return { ...command, ...about } as RecordCommand;
}

function pollFor(state: MeetingState, by: number): string {
  const current = currentPoll(state.voting)?.poll;
  if (current !== undefined && by % 5 !== 0) return current;
  return pick(state.voting.order, by) ?? 'none';
}

function onOf({ motions }: MeetingState, by: number) {
  const amendment = pick(motions.amendments, by)?.id;
  const motion = pick(motions.motions, by)?.id ?? 'none';
  return { on: by % 2 === 0 && amendment !== undefined ? { amendment } : { motion } };
}

const CANDIDATES = ['rosa', 'omar', 'ivan'].map((id) => ({ id, name: id }));
const KINDS = [
  'electronic',
  'roll-call',
  'hands',
  'secret',
  'election',
  'consent',
  'straw',
] as const;

function announcementOf(state: MeetingState, a: number, b: number) {
  const kind = pick(KINDS, a) ?? 'electronic';
  if (kind === 'election') return { kind, purpose: 'person', candidates: CANDIDATES, places: 1 };
  const on = b % 3 !== 0 ? null : onOf(state, b).on;
  return { kind, purpose: 'motion', on: kind === 'straw' ? null : on };
}

function answerOf(state: MeetingState, b: number, c: number): Answer {
  switch (currentPoll(state.voting)?.kind) {
    case 'election': {
      const person = pick(CANDIDATES, b)?.id;
      return { kind: 'persons', persons: c % 4 === 0 || person === undefined ? [] : [person] };
    }
    case 'consent':
      return b % 4 === 0 ? { kind: 'objection', reason: 'Too early' } : { kind: 'consent' };
    default:
      return {
        kind: 'choice',
        choice: pick(['yes', 'no', 'abstain'] as const, b) ?? 'yes',
      };
  }
}

function countsOf(state: MeetingState, by: number) {
  const poll = currentPoll(state.voting);
  if (poll === null) return {};
  if (poll.kind === 'election') {
    return { counts: { kind: 'persons', ballots: 1, blank: 0, invalid: 0, votes: { rosa: 1 } } };
  }
  const paper = poll.status === 'open' && isSecret(poll.kind) ? poll.paper.length : by % 5;
  return { counts: { kind: 'choices', yes: paper, no: 0, abstain: 0, blank: 0, invalid: 0 } };
}
