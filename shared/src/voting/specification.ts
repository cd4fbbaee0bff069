import { isRefusal } from '../kernel/outcome.ts';
import type { RulePack, VotingRule } from '../law/rule-pack.ts';
import type { Announcement, PollKind } from './announcement.ts';
import type { Choice } from './answer.ts';
import type { VotingCommand } from './commands.ts';
import type { EventOf, VotingEvent } from './events.ts';
import type { VotingFacts, VotingOutcome } from './facts.ts';
import { initialVoting } from './poll.ts';
import type { Voting } from './poll.ts';
import { evolveVoting } from './polls.ts';
import { decideVoting } from './rules.ts';

/**
 * A small council to test the rules of voting with: Eleni chairs and has a
 * vote, as have four members; Maja is the clerk, Sofia the secretary.
 *
 * @example given(opened('electronic')).when('nikos', cast('yes')) // → an outcome
 */
export const COUNCIL = ['eleni', 'nikos', 'amal', 'grace', 'petra'];
const OFFICERS = ['eleni', 'maja', 'sofia'];
const BEAT_MS = 1_000;

const MORE_THAN_HALF = { kind: 'share', p: 1, q: 2, of: 'valid', strict: true } as const;
const TWO_THIRDS = { kind: 'share', p: 2, q: 3, of: 'statutory', strict: false } as const;

const VOTING: VotingRule = {
  majority: {
    motion: MORE_THAN_HALF,
    statute: TWO_THIRDS,
    'off-agenda': { kind: 'share', p: 1, q: 2, of: 'statutory', strict: true },
    procedural: MORE_THAN_HALF,
    person: MORE_THAN_HALF,
  },
  abstention: 'not-counted',
  tie: { open: 'rejected', secret: 'rejected' },
  secret: 'allowed',
  secretOnRequestOf: null,
  abstainAllowed: true,
  changeUntilClose: false,
  chairVotes: 'as-others',
  proxies: false,
  substitutes: true,
  consent: true,
  seconding: false,
};

/** Plain rules, changed where a test says so. */
export function rules(
  voting: Partial<VotingRule> = {},
  elections: Partial<RulePack['elections']> = {},
): RulePack {
  return {
    id: 'plain',
    version: 3,
    name: { en: 'Plain rules' },
    country: null,
    validFrom: '2026-01-01',
    checkedOn: '2026-01-01',
    quorum: {
      threshold: { p: 1, q: 2, of: 'statutory', strict: true },
      lasts: 'continuous',
      needsChair: false,
      needsAllInvited: false,
      conflictStaysPresent: true,
      repeat: null,
    },
    voting: { ...VOTING, ...voting },
    elections: {
      majority: MORE_THAN_HALF,
      rounds: 1,
      runOffBetween: 2,
      thenTie: 'lot',
      blanksCount: false,
      ...elections,
    },
    calling: { days: 3, kind: 'working', urgentDays: null, mustInvite: [], circulation: null },
    presence: { remote: 'allowed', remotePerYear: null, absencesLoseSeat: null },
    precedence: 'none',
    sources: [],
  };
}

export type Given = Partial<Omit<VotingFacts, 'by'>>;

export function facts(by: string, changed: Given = {}): VotingFacts {
  return {
    by,
    meetingOpen: true,
    chairing: 'eleni',
    pack: rules(),
    quorate: true,
    register: () => COUNCIL,
    bases: () => ({ statutory: 9, filled: 7, present: COUNCIL.length, entitled: COUNCIL.length }),
    isHere: (person) => COUNCIL.includes(person),
    hasConflict: () => false,
    droppedSince: () => [],
    isOfficer: (person) => OFFICERS.includes(person),
    mayBePut: () => true,
    participants: () => [],
    heldFor: () => [],
    now: 0,
    bySystem: by === 'system',
    lagging: () => [],
    lagLimitSeconds: 8,
    key: 'KEY',
    tally: null,
    majorityOf: () => null,
    newId: () => 'next',
    draw: () => 0,
    ...changed,
  };
}

export function stateAfter(events: readonly VotingEvent[]): Voting {
  return events.reduce(
    (state, event, index) =>
      evolveVoting(state, event, { n: index + 1, at: (index + 1) * BEAT_MS, by: 'system' }),
    initialVoting,
  );
}

export function given(...events: readonly VotingEvent[]) {
  const state = stateAfter(events);
  return {
    state,
    when: (by: string, command: VotingCommand, changed: Given = {}): VotingOutcome =>
      decideVoting(state, command, facts(by, changed)),
  };
}

/** A sitting in which one command follows another; a refusal changes nothing. */
export function sitting(changed: Given = {}, before: readonly VotingEvent[] = []) {
  let events = before;
  return {
    state: () => stateAfter(events),
    events: () => events,
    does: (by: string, command: VotingCommand, now: Given = {}): VotingOutcome => {
      const asked = facts(by, { ...changed, ...now });
      const outcome = decideVoting(stateAfter(events), command, asked);
      if (!isRefusal(outcome)) events = [...events, ...outcome];
      return outcome;
    },
  };
}

export const QUESTION = { en: 'Shall the square be closed to cars?' };
export const CANDIDATES = ['ines', 'jonas', 'kim'].map((id) => ({ id, name: id }));

export function announced(
  kind: PollKind,
  changed: Partial<Announcement> = {},
): EventOf<'PollAnnounced'> {
  const election = kind === 'election';
  return {
    type: 'PollAnnounced',
    poll: 'square',
    kind,
    purpose: election ? 'person' : 'motion',
    question: QUESTION,
    on: null,
    candidates: election ? CANDIDATES : [],
    places: election ? 1 : 0,
    options: [],
    tiesBefore: 0,
    round: 1,
    runOff: false,
    runOffOf: null,
    repeats: null,
    ...changed,
  };
}

/** A poll of that kind, announced and open. */
export function opened(
  kind: PollKind,
  changed: Partial<Announcement> = {},
  register: readonly string[] = COUNCIL,
): readonly VotingEvent[] {
  const announcement = announced(kind, changed);
  const key = kind === 'secret' || kind === 'election' ? 'KEY' : null;
  const present = register.length;
  const bases = { statutory: 9, filled: 7, present, entitled: present };
  const open = { type: 'PollOpened', poll: announcement.poll, register, bases, key } as const;
  return [announcement, { ...open, smallRegisterAccepted: false }];
}

export function choice(made: Choice) {
  return { kind: 'choice', choice: made } as const;
}

export function persons(...ids: readonly string[]) {
  return { kind: 'persons', persons: [...ids] } as const;
}

export function cast(answer: Choice) {
  return { type: 'CastBallot', poll: 'square', answer: choice(answer) } as const;
}

/** What the record says once that person has voted so. */
export function voted(person: string, answer: Choice): EventOf<'BallotCast'> {
  return { type: 'BallotCast', poll: 'square', person, answer: choice(answer), way: 'own' };
}

export const CLOSE = { type: 'ClosePoll', poll: 'square' } as const;

/** The first event of that type in the outcome. */
export function eventOf<Type extends VotingEvent['type']>(
  type: Type,
  outcome: VotingOutcome,
): EventOf<Type> {
  const events = isRefusal(outcome) ? [] : outcome;
  const found = events.find((event): event is EventOf<Type> => event.type === type);
  if (found === undefined) throw new Error(`no ${type} in ${JSON.stringify(outcome)}`);
  return found;
}

export function choices(yes: number, no: number, abstain = 0, blank = 0, invalid = 0) {
  return { kind: 'choices', yes, no, abstain, blank, invalid } as const;
}
