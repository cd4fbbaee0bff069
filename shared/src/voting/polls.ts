import type { EventMeta } from '../kernel/decider.ts';
import type { EventOf, VotingEvent } from './events.ts';
import { withBallotAt } from './ballots.ts';
import { ballotOf, placeOf, pollOf } from './poll.ts';
import type {
  AnnouncedPoll,
  Ballot,
  CancelledPoll,
  ClosedPoll,
  OpenPoll,
  Poll,
  Voting,
} from './poll.ts';
import { openingOf } from './waiting.ts';

/** Folds one event into the state; an event that fits nothing changes nothing. */
export function evolveVoting(voting: Voting, event: VotingEvent, meta: EventMeta): Voting {
  if (event.type === 'PollAnnounced') return announce(voting, event, meta.at);
  const poll = pollOf(voting, event.poll);
  if (poll === null) return voting;
  const next = evolvePoll(poll, event, meta.at);
  if (next === poll) return voting;
  const over = next.status === 'closed' || next.status === 'cancelled';
  const current = over && voting.current === next.poll ? null : voting.current;
  return { ...voting, current, polls: { ...voting.polls, [next.poll]: next } };
}

function announce(voting: Voting, event: EventOf<'PollAnnounced'>, at: number): Voting {
  const { type: _type, ...announcement } = event;
  const waits = { announcedAt: at, askedForSecret: [], opening: null };
  const poll: Poll = { status: 'announced', ...announcement, ...waits };
  return {
    polls: { ...voting.polls, [event.poll]: poll },
    order: [...voting.order, event.poll],
    current: event.poll,
  };
}

function evolvePoll(poll: Poll, event: VotingEvent, at: number): Poll {
  switch (poll.status) {
    case 'announced':
      return beforeOpening(poll, event, at);
    case 'open':
      return whileOpen(poll, event, at);
    case 'closed':
      return afterClose(poll, event);
    case 'cancelled':
      return poll;
    default:
      return poll;
  }
}

function beforeOpening(poll: AnnouncedPoll, event: VotingEvent, at: number): Poll {
  switch (event.type) {
    case 'SecretAskedFor':
      return { ...poll, askedForSecret: [...poll.askedForSecret, event.person] };
    case 'PollMadeSecret':
      return { ...poll, kind: 'secret' };
    case 'PollOpeningAnnounced':
      return { ...poll, opening: openingOf(event, at) };
    case 'PollOpeningEnded':
      return { ...poll, opening: null };
    case 'PollOpened':
      return opened(poll, event, at);
    case 'PollCancelled':
      return { ...poll, status: 'cancelled', opening: null, reason: event.reason };
    default:
      return poll;
  }
}

function opened(poll: AnnouncedPoll, event: EventOf<'PollOpened'>, at: number): OpenPoll {
  return {
    ...poll,
    status: 'open',
    opening: null,
    openedAt: at,
    register: event.register,
    bases: event.bases,
    key: event.key,
    called: [],
    lastCall: false,
    lastVote: false,
    ballots: [],
    entries: {},
    paper: [],
    count: null,
  };
}

function whileOpen(poll: OpenPoll, event: VotingEvent, at: number): Poll {
  switch (event.type) {
    case 'NameCalled':
      return { ...poll, called: withPerson(poll.called, event.person) };
    case 'LastCalled':
      return { ...poll, lastCall: true };
    case 'BallotCast':
      return cast(poll, event, at);
    case 'VoteEntered': {
      const entry = { answer: event.answer, enteredBy: event.enteredBy };
      return { ...poll, entries: { ...poll.entries, [event.person]: entry } };
    }
    case 'EntryWithdrawn':
      return { ...poll, entries: without(poll.entries, event.person) };
    case 'ObjectionIntegrated':
      return integrate(poll, event.person);
    case 'PaperNoted':
      return { ...poll, paper: withPerson(poll.paper, event.person) };
    case 'PaperWithdrawn':
      return { ...poll, paper: poll.paper.filter((person) => person !== event.person) };
    case 'CountEntered': {
      const { counts, chair, enteredBy } = event;
      return { ...poll, count: { counts, chair, enteredBy, confirmedBy: null } };
    }
    case 'CountConfirmed':
      if (poll.count === null) return poll;
      return { ...poll, count: { ...poll.count, confirmedBy: event.confirmedBy } };
    case 'PollClosed':
      return closed(poll, event, at);
    case 'PollCancelled':
      return cancelled(poll, event.reason);
    default:
      return poll;
  }
}

/** A vote by the member's own hand takes the place of one entered for them. */
function cast(poll: OpenPoll, event: EventOf<'BallotCast'>, at: number): OpenPoll {
  const ballot: Ballot = {
    answer: event.answer,
    way: event.way,
    at,
    enteredBy: event.enteredBy ?? null,
    confirmedBy: event.confirmedBy ?? null,
    integrated: false,
  };
  return {
    ...poll,
    lastVote: poll.lastVote || event.last === true,
    ballots: withBallot(poll, event.person, ballot),
    entries: without(poll.entries, event.person),
  };
}

function integrate(poll: OpenPoll, person: string): OpenPoll {
  const ballot = ballotOf(poll, person);
  if (ballot === null) return poll;
  return { ...poll, ballots: withBallot(poll, person, { ...ballot, integrated: true }) };
}

/** Whoever is not in the register has no ballot. */
function withBallot(
  { register, ballots }: OpenPoll,
  person: string,
  ballot: Ballot,
): OpenPoll['ballots'] {
  const place = placeOf(register, person);
  return place === null ? ballots : withBallotAt(ballots, place, ballot);
}

function closed(poll: OpenPoll, event: EventOf<'PollClosed'>, at: number): ClosedPoll {
  const { type: _type, poll: _poll, result, ...closing } = event;
  return {
    ...poll,
    status: 'closed',
    closedAt: at,
    closing,
    result,
    withheld: null,
    repeated: null,
  };
}

/** What was cast in a cancelled poll is forgotten by the state; the log keeps it. */
function cancelled(poll: OpenPoll, reason: string | null): CancelledPoll {
  const { announcedAt, askedForSecret, kind, purpose, question, on, candidates } = poll;
  const { places, options, tiesBefore, round, runOff, runOffOf, repeats, majorityOf } = poll;
  const about = { poll: poll.poll, kind, purpose, question, on, candidates, places, options };
  const majority = majorityOf === undefined ? {} : { majorityOf };
  const place = { ...majority, tiesBefore, round, runOff, runOffOf, repeats };
  const before = { announcedAt, askedForSecret, opening: null };
  return { status: 'cancelled', reason, ...before, ...about, ...place };
}

function afterClose(poll: ClosedPoll, event: VotingEvent): Poll {
  switch (event.type) {
    case 'ResultWithheld':
      return { ...poll, withheld: event.result };
    case 'ResultPublished':
      return { ...poll, result: event.result, withheld: null };
    case 'TieDecided':
    case 'LotDrawn':
      return { ...poll, result: event.result };
    case 'PollRepeated':
      return { ...poll, repeated: { as: event.as, because: event.because } };
    default:
      return poll;
  }
}

function withPerson(people: readonly string[], person: string): readonly string[] {
  return people.includes(person) ? people : [...people, person];
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  person: string,
): Readonly<Record<string, Value>> {
  if (!Object.hasOwn(record, person)) return record;
  const { [person]: _gone, ...rest } = record;
  return rest;
}
