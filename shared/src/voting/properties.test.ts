import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../kernel/outcome.ts';
import type { RulePack, TieRule } from '../law/rule-pack.ts';
import { isSecret } from './announcement.ts';
import type { PollKind } from './announcement.ts';
import type { Answer, Choice } from './answer.ts';
import { decideBallot, tallyOf } from './ballot.ts';
import type { VotingCommand } from './commands.ts';
import { resultAgain } from './counting.ts';
import type { EventOf, VotingEvent } from './events.ts';
import type { VotingFacts } from './facts.ts';
import { nextStep } from './next-step.ts';
import { initialVoting, openPoll, pollOf } from './poll.ts';
import type { Voting } from './poll.ts';
import { evolveVoting } from './polls.ts';
import { totalOf } from './result.ts';
import { decideVoting } from './rules.ts';
import { CANDIDATES, COUNCIL, facts, QUESTION, rules } from './specification.ts';

const RUNS = { numRuns: 1_000 };
const KINDS: readonly PollKind[] = [
  'electronic',
  'roll-call',
  'hands',
  'secret',
  'election',
  'consent',
  'straw',
];

const someone = fc.constantFrom(...COUNCIL, 'maja', 'sofia', 'stranger');
const members = fc.constantFrom(...COUNCIL);
const choices = fc.constantFrom<Choice>('yes', 'no', 'abstain', 'blank');
const small = fc.integer({ min: 0, max: 3 });

/** An answer for whichever kind of poll it meets. */
interface Ready {
  readonly by: string;
  readonly choice: Choice;
  readonly persons: readonly string[];
  readonly round: 'consent' | 'pass' | 'objection';
}
const ready: fc.Arbitrary<Ready> = fc.record({
  by: members,
  choice: choices,
  persons: fc.subarray(['ines', 'jonas'], { maxLength: 1 }),
  round: fc.constantFrom('consent', 'consent', 'pass', 'objection'),
});

function answerTo(kind: PollKind, { choice, persons, round }: Ready): Answer {
  if (kind === 'election') return { kind: 'persons', persons };
  if (kind !== 'consent') return { kind: 'choice', choice };
  return round === 'objection' ? { kind: round, reason: 'It is too dear' } : { kind: round };
}

/** Which poll a command means: the one at hand, the one before, or none. */
const which = fc.constantFrom('latest', 'latest', 'latest', 'before', 'nonsense');
type Aimed<Command> = Command extends { readonly poll: string } ? Command : never;
const anything: fc.Arbitrary<Aimed<VotingCommand>> = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'AskForSecret' as const,
      'CallLast' as const,
      'WithdrawObjection' as const,
      'ConfirmCount' as const,
      'ExtendPoll' as const,
      'ClosePoll' as const,
      'PublishResult' as const,
      'DrawLot' as const,
      'RepeatPoll' as const,
    ),
    poll: which,
  }),
  fc.record({
    type: fc.constantFrom(
      'CallName' as const,
      'ConfirmVote' as const,
      'WithdrawEntry' as const,
      'NotePaper' as const,
      'WithdrawPaper' as const,
    ),
    poll: which,
    person: someone,
  }),
  fc.tuple(which, someone, ready, fc.constantFrom(...KINDS)).map(([poll, person, one, kind]) => ({
    type: 'EnterVote' as const,
    poll,
    person,
    answer: answerTo(kind, one),
  })),
  fc.tuple(which, small, small).map(([poll, yes, no]) => ({
    type: 'EnterCount' as const,
    poll,
    counts: { kind: 'choices' as const, yes, no, abstain: 0, blank: 0, invalid: 0 },
  })),
  fc.record({
    type: fc.constant('DecideTie' as const),
    poll: which,
    choice: fc.constantFrom('yes' as const, 'no' as const),
  }),
  fc.record({ type: fc.constant('CancelPoll' as const), poll: which, reason: fc.constant('No') }),
);

interface Move {
  readonly by: string;
  readonly command: VotingCommand;
}
const noise: fc.Arbitrary<Move> = fc.record({
  by: fc.oneof(fc.constant('eleni'), someone),
  command: anything,
});

const [latest, maja, sofia, eleni] = [{ poll: 'latest' }, 'maja', 'sofia', 'eleni'];
const started: readonly Move[] = [
  { by: eleni, command: { type: 'StartPoll', ...latest, smallRegisterAccepted: true } },
  ...COUNCIL.map((person) => ({
    by: maja,
    command: { type: 'CallName', ...latest, person } as const,
  })),
];

function inTurn(votes: readonly Ready[]): readonly Ready[] {
  return votes.slice(0, COUNCIL.length).map((one, turn) => ({ ...one, by: COUNCIL[turn] ?? '' }));
}

/** Votes as they come, some on paper or through the clerk, and what the officers count. */
function voting(kind: PollKind, some: readonly Ready[], paper: number): readonly Move[] {
  const votes = kind === 'consent' ? inTurn(some) : some;
  const papers = votes.slice(0, paper);
  const one = votes.at(0);
  const counts =
    kind === 'election'
      ? { kind: 'persons' as const, votes: {}, valid: 0, blank: papers.length, invalid: 0 }
      : { kind: 'choices' as const, yes: 1, no: paper - 1, abstain: 0, blank: 0, invalid: 0 };
  const commands: readonly (readonly [string, VotingCommand])[] = [
    ...papers.map(({ by }) => [maja, { type: 'NotePaper', ...latest, person: by }] as const),
    ...(one === undefined
      ? []
      : [
          [
            maja,
            { type: 'EnterVote', ...latest, person: one.by, answer: answerTo(kind, one) },
          ] as const,
          [sofia, { type: 'ConfirmVote', ...latest, person: one.by }] as const,
        ]),
    ...votes.map(
      (vote) => [vote.by, { type: 'CastBallot', ...latest, answer: answerTo(kind, vote) }] as const,
    ),
    [eleni, { type: 'CallLast', ...latest }],
    ...votes
      .filter(({ by }) => by === eleni)
      .map(
        (vote) => [eleni, { type: 'CastBallot', ...latest, answer: answerTo(kind, vote) }] as const,
      ),
    [maja, { type: 'EnterCount', ...latest, counts }],
    [sofia, { type: 'ConfirmCount', ...latest }],
    [eleni, { type: 'ClosePoll', ...latest }],
  ];
  return commands.map(([by, command]) => ({ by, command }));
}

/** One poll from its announcement to what settles it, with anything in between. */
const acts = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    purpose: fc.constantFrom('motion' as const, 'statute' as const),
    first: fc.array(ready, { minLength: 5, maxLength: 7 }),
    second: fc.array(ready, { minLength: 5, maxLength: 7 }),
    paper: fc.constantFrom(0, 0, 1, 2),
    between: fc.array(fc.tuple(fc.nat(40), noise), { maxLength: 6 }),
  })
  .map(({ kind, purpose, first, second, paper, between }): readonly Move[] => {
    const asked = { kind, purpose, question: QUESTION, on: null };
    const election = { purpose: 'person', candidates: CANDIDATES, places: 1 } as const;
    const announce = { type: 'AnnouncePoll', ...asked } as const;
    const settle = (['PublishResult', 'DrawLot', 'RepeatPoll'] as const).map((type) => ({
      by: eleni,
      command: { type, ...latest },
    }));
    const moves: Move[] = [
      { by: eleni, command: kind === 'election' ? { ...announce, ...election } : announce },
      ...started,
      ...voting(kind, first, paper),
      { by: eleni, command: { type: 'DecideTie', ...latest, choice: 'yes' } },
      ...settle,
      ...started,
      ...voting(kind, second, 0),
      ...settle,
    ];
    for (const [at, move] of between) moves.splice(at, 0, move);
    return moves;
  });

const ties = fc.constantFrom<TieRule>(
  'rejected',
  'chair-decides',
  'chairs-side',
  'again-then-rejected',
  'lot',
);
const packs = fc
  .record({
    tie: fc.record({ open: ties, secret: ties }),
    abstention: fc.constantFrom('not-counted', 'counts-as-no', 'counts-as-absent'),
    changeUntilClose: fc.boolean(),
    chairVotes: fc.constantFrom('as-others', 'last', 'only-when-it-matters'),
    secretOnRequestOf: fc.constantFrom(null, { p: 1, q: 4, of: 'present', strict: false } as const),
  })
  .map((rule) => rules(rule));

const stories = fc.record({
  pack: packs,
  moves: fc.array(acts, { minLength: 1, maxLength: 2 }).map((parts) => parts.flat()),
  /** Whose line is down, and who is not here, from which move on. */
  down: fc.constantFrom('nobody', 'nobody', 'petra', 'nikos'),
  away: fc.constantFrom('nobody', 'nobody', 'amal'),
  from: fc.nat(80),
});
interface Story {
  readonly pack: RulePack;
  readonly moves: readonly Move[];
  readonly down: string;
  readonly away: string;
  readonly from: number;
}

/** Two values made by the same code, written down. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface Played {
  readonly state: Voting;
  readonly events: readonly VotingEvent[];
  /** Commands that were decided otherwise when asked again. */
  readonly wavering: readonly VotingCommand[];
}

/** A host in small: it keeps the box, opens it at the close, and folds what is decided. */
function play({ pack, moves, down, away, from }: Story): Played {
  let state = initialVoting;
  const events: VotingEvent[] = [];
  const wavering: VotingCommand[] = [];
  const boxes = new Map<string, Map<string, Answer>>();
  for (const [index, { by, command: unaimed }] of moves.entries()) {
    const late = index >= from;
    const command = aim(unaimed, state);
    const open = openPoll(state);
    const box = (open && boxes.get(open.poll)) ?? new Map<string, Answer>();
    const now = facts(by, {
      pack,
      newId: () => `poll-${events.length}`,
      isHere: (person) => COUNCIL.includes(person) && !(late && person === away),
      droppedSince: () => (late ? [down] : []),
      participants: () => [...box.keys()],
      tally: open && isSecret(open.kind) ? tallyOf(open, [...box.values()]) : null,
      draw: (n) => events.length % n,
    });
    if (command.type === 'CastBallot' && isTaken(state, by, command, now)) {
      boxes.set(command.poll, new Map([...box, [by, command.answer]]));
      continue;
    }
    const outcome = decideVoting(state, command, now);
    if (!isSame(decideVoting(state, command, now), outcome)) wavering.push(command);
    for (const event of isRefusal(outcome) ? [] : outcome) {
      events.push(event);
      state = evolveVoting(state, event, { n: events.length, at: events.length, by });
    }
    nextStep(state, now);
  }
  return { state, events, wavering };
}

function isTaken(
  state: Voting,
  by: string,
  { poll, answer }: { readonly poll: string; readonly answer: Answer },
  now: VotingFacts,
): boolean {
  return decideBallot(state, by, poll, answer, now) === 'accepted';
}

function aim(command: VotingCommand, state: Voting): VotingCommand {
  if (!('poll' in command) || command.poll === 'nonsense') return command;
  const back = command.poll === 'latest' ? -1 : -2;
  return { ...command, poll: state.order.at(back) ?? 'nonsense' };
}

const AFTER_CLOSE: readonly VotingEvent['type'][] = [
  'ResultWithheld',
  'ResultPublished',
  'TieDecided',
  'LotDrawn',
  'PollRepeated',
];

/** Events that are not of the one poll at hand, nor settle the result of a closed one. */
function outOfPlace(events: readonly VotingEvent[]): readonly VotingEvent[] {
  const over = new Set<string>();
  let current: string | null = null;
  return events.filter((event) => {
    const announced = event.type === 'PollAnnounced';
    const wrong = announced
      ? current !== null
      : over.has(event.poll)
        ? !AFTER_CLOSE.includes(event.type)
        : event.poll !== current;
    if (announced) current = event.poll;
    if (event.type === 'PollClosed' || event.type === 'PollCancelled') {
      over.add(event.poll);
      current = null;
    }
    return wrong;
  });
}

type Closed = EventOf<'PollClosed'>;

function closesOf(events: readonly VotingEvent[]): readonly Closed[] {
  return events.filter((event): event is Closed => event.type === 'PollClosed');
}

/** Whether each vote is of somebody in the register, and counted exactly once. */
function countsOnce({ participations, votes, register, bases, result, ...rest }: Closed): boolean {
  const { dropped, left } = rest;
  const lists = [participations, votes.map(({ person }) => person)];
  const once = lists.every((list) => new Set(list).size === list.length);
  const known = lists.flat().every((person) => register.includes(person));
  const apart = [...dropped, ...left].every((person) => !participations.includes(person));
  if (!once || !known || !apart) return false;
  if (result?.kind !== 'choices') return true;
  const { notVoted, ...tally } = result.counts;
  const counted = totalOf({ kind: 'choices', ...tally });
  const all = counted + notVoted === bases.entitled;
  return all && (participations.length === 0 || counted === participations.length);
}

/** Second votes of one person in one poll, where none may be changed. */
function secondVotes({ state, events }: Played, pack: RulePack): readonly string[] {
  if (pack.voting.changeUntilClose) return [];
  const casts = events.flatMap((event) =>
    event.type === 'BallotCast' && pollOf(state, event.poll)?.kind !== 'straw'
      ? [`${event.poll} ${event.person}`]
      : [],
  );
  return casts.filter((cast, index) => casts.indexOf(cast) !== index);
}

/** Whether the result is the same when computed again from what was written down. */
function isComputable(state: Voting, event: Closed, pack: RulePack): boolean {
  const about = pollOf(state, event.poll);
  if (about === null || event.result === null) return about !== null;
  return isSame(resultAgain(about, event, event.result, pack), event.result);
}

describe('any story of votes', () => {
  it('is decided the same way twice, has nothing after a close, nobody twice, and can be recounted', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const played = play(story);
        const written: readonly VotingEvent[] = JSON.parse(JSON.stringify(played.events));
        const state = written.reduce(
          (folded, event, n) => evolveVoting(folded, event, { n: n + 1, at: n + 1, by: '' }),
          initialVoting,
        );
        const closes = closesOf(written);
        expect({
          wavering: played.wavering,
          replayed: isSame(state, played.state),
          outOfPlace: outOfPlace(written),
          twice: secondVotes(played, story.pack),
          miscounted: closes.filter((event) => !countsOnce(event)),
          uncomputable: closes.filter((event) => !isComputable(state, event, story.pack)),
        }).toEqual({
          wavering: [],
          replayed: true,
          outOfPlace: [],
          twice: [],
          miscounted: [],
          uncomputable: [],
        });
      }),
      RUNS,
    );
  });

  it('gets to every kind of close', () => {
    const seen = new Set<string>();
    for (const story of fc.sample(stories, { seed: 1, numRuns: 100 })) {
      const { state, events } = play(story);
      for (const { poll } of closesOf(events)) seen.add(pollOf(state, poll)?.kind ?? '');
    }
    expect([...seen].toSorted()).toEqual(KINDS.toSorted());
  });
});
