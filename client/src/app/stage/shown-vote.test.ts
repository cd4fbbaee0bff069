import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import type { PollKind } from '@koinon/shared/voting/announcement';
import { pollOf } from '@koinon/shared/voting/poll';
import type { Poll } from '@koinon/shared/voting/poll';
import { progressOf } from '@koinon/shared/voting/register';
import { describe, expect, it } from 'vitest';
import { comes, councilView, HOUSING, OPENED } from '../../session/testing/council.ts';
import { middleVote, shownVote } from './shown-vote.ts';

const REGISTER = ['eleni', 'amal', 'grace'];
const BASES = { statutory: 5, filled: 4, present: 3, entitled: 3 };

function polled(kind: PollKind, ...events: readonly RecordEvent[]): Poll {
  const announced: RecordEvent = {
    type: 'PollAnnounced',
    poll: 'p1',
    kind,
    purpose: 'motion',
    question: { en: 'Shall it be?' },
    on: null,
    candidates: [],
    places: 0,
    options: [],
    tiesBefore: 0,
    round: 1,
    runOff: false,
    runOffOf: null,
    repeats: null,
  };
  const opened: RecordEvent = {
    type: 'PollOpened',
    poll: 'p1',
    register: REGISTER,
    bases: BASES,
    key: null,
    smallRegisterAccepted: false,
  };
  const { state } = councilView('eleni', [
    ...REGISTER.map((person) => comes(person)),
    OPENED,
    HOUSING,
    announced,
    opened,
    ...events,
  ]);
  const poll = pollOf(state.voting, 'p1');
  if (poll === null) throw new Error('the poll is there');
  return poll;
}

function casts(person: string, choice: 'yes' | 'no' | 'abstain'): RecordEvent {
  const answer = { kind: 'choice', choice } as const;
  return { type: 'BallotCast', poll: 'p1', person, answer, way: 'own' };
}

const CLOSED: RecordEvent = {
  type: 'PollClosed',
  poll: 'p1',
  result: {
    kind: 'choices',
    counts: { yes: 1, no: 1, abstain: 0, blank: 0, invalid: 0, notVoted: 1 },
    chairsVote: null,
    verdict: {
      outcome: 'rejected',
      majority: { kind: 'relative' },
      base: null,
      needed: 2,
      because: 'short',
      next: null,
    },
  },
  bases: BASES,
  quorate: true,
  register: REGISTER,
  votes: [],
  participations: ['amal', 'grace'],
  dropped: [],
  left: [],
  chairing: 'eleni',
  pack: { id: 'gr-migrant-integration-council', version: 1 },
};

const progress = (poll: Parameters<typeof progressOf>[0]) => progressOf(poll, []);

describe('a vote on the ring', () => {
  it('of an electronic poll only tells that somebody has voted, while it is open', () => {
    const poll = polled('electronic', casts('amal', 'no'));
    expect(shownVote(poll, 'amal')).toBe('voted');
    expect(shownVote(poll, 'grace')).toBeNull();
    const votes = [casts('amal', 'no'), casts('grace', 'yes')];
    const over = polled('electronic', ...votes, CLOSED);
    expect(['eleni', 'amal', 'grace'].map((id) => shownVote(over, id))).toEqual([
      null,
      'no',
      'yes',
    ]);
    expect(middleVote(over, progress)).toEqual({
      kind: 'counts',
      yes: 1,
      no: 1,
      abstain: 0,
      of: 3,
    });
  });

  it('of a roll call shows each answer as everybody has heard it', () => {
    expect(shownVote(polled('roll-call', casts('grace', 'abstain')), 'grace')).toBe('abstain');
  });

  it('of a straw poll is never a vote, and of a secret one nothing', () => {
    expect(shownVote(polled('straw', casts('amal', 'yes')), 'amal')).toBe('voted');
    expect(shownVote(polled('secret', casts('amal', 'yes')), 'amal')).toBeNull();
    expect(shownVote(null, 'amal')).toBeNull();
  });
});

describe('the bar in the middle', () => {
  it('fills with those who have voted', () => {
    expect(middleVote(polled('electronic', casts('amal', 'no')), progress)).toEqual({
      kind: 'progress',
      voted: 1,
      of: 3,
    });
    expect(middleVote(polled('secret'), () => ({ voted: 2, of: 3 }))).toEqual({
      kind: 'progress',
      voted: 2,
      of: 3,
    });
  });

  it('is not there for hands, moods, or nothing', () => {
    expect(middleVote(polled('hands'), progress)).toBeNull();
    expect(middleVote(polled('straw'), progress)).toBeNull();
    expect(middleVote(null, progress)).toBeNull();
  });
});
