import { describe, expect, it } from 'vitest';
import type { VotingEvent } from './events.ts';
import { nextStep } from './next-step.ts';
import { initialVoting } from './poll.ts';
import { progressOf, waitingFor } from './register.ts';
import { openPoll, pollOf } from './poll.ts';
import {
  announced,
  choices,
  CLOSE,
  COUNCIL,
  facts,
  opened,
  rules,
  sitting,
  stateAfter,
  voted,
} from './specification.ts';
import type { Given } from './specification.ts';

function step(events: readonly VotingEvent[], changed: Given = {}) {
  return nextStep(stateAfter(events), facts('eleni', changed));
}

const ALL = COUNCIL.map((person) => voted(person, 'yes'));
const ENTERED = {
  type: 'VoteEntered',
  poll: 'square',
  person: 'petra',
  answer: { kind: 'choice', choice: 'yes' },
  enteredBy: 'maja',
} as const;
const COUNTED = {
  type: 'CountEntered',
  poll: 'square',
  counts: choices(3, 2),
  chair: null,
  enteredBy: 'maja',
} as const;

describe("the chair's next step", () => {
  it('is none when nothing waits', () => {
    expect(nextStep(initialVoting, facts('eleni'))).toBeNull();
    const { does, state } = sitting({}, [...opened('electronic'), ...ALL]);
    does('eleni', CLOSE);
    expect(nextStep(state(), facts('eleni'))).toBeNull();
  });

  it('is to open what was announced, and says why it cannot', () => {
    const start = { poll: 'square', step: 'start' };
    expect(step([announced('secret')])).toEqual({ ...start, blocked: null });
    expect(step([announced('secret')], { quorate: false })).toEqual({
      ...start,
      blocked: 'no-quorum',
    });
  });

  it('is to close, and says who has not voted', () => {
    expect(step(opened('electronic'))).toEqual({
      poll: 'square',
      step: 'close',
      waiting: ['nikos', 'amal', 'grace', 'petra'],
    });
    expect(step([...opened('electronic'), ...ALL])).toMatchObject({ step: 'close', waiting: [] });
  });

  it('is the own vote when only that is missing', () => {
    expect(step([...opened('electronic'), ...ALL.slice(1)])).toMatchObject({ step: 'vote' });
    const others = { participants: () => COUNCIL.slice(1) };
    expect(step(opened('secret'), others)).toMatchObject({ step: 'vote' });
    const pack = rules({ chairVotes: 'only-when-it-matters' });
    const clear = { pack };
    expect(step([...opened('electronic'), ...ALL.slice(1)], clear)).toMatchObject({
      step: 'close',
      waiting: ['eleni'],
    });
  });

  it('is the last call where the chair votes last', () => {
    const pack = rules({ chairVotes: 'last' });
    expect(step([...opened('electronic'), ...ALL.slice(2)], { pack })).toMatchObject({
      step: 'call-last',
      waiting: ['nikos'],
    });
    const called = { type: 'LastCalled', poll: 'square', waiting: ['nikos'] } as const;
    expect(step([...opened('electronic'), ...ALL.slice(2), called], { pack })).toMatchObject({
      step: 'vote',
    });
  });

  it('is to confirm, to call, to hear or to count', () => {
    expect(step([...opened('electronic'), ENTERED])).toMatchObject({
      step: 'confirm-vote',
      person: 'petra',
    });
    expect(step(opened('roll-call'))).toMatchObject({ step: 'call-name', person: 'eleni' });
    expect(step(opened('consent'))).toMatchObject({ step: 'hear', person: 'eleni' });
    expect(step(opened('hands'))).toMatchObject({ step: 'enter-count' });
    expect(step([...opened('hands'), COUNTED])).toMatchObject({ step: 'confirm-count' });
  });

  it('is to count the papers when nobody is waited for', () => {
    const paper = [
      ...opened('secret'),
      { type: 'PaperNoted', poll: 'square', person: 'petra' } as const,
    ];
    expect(step(paper)).toMatchObject({ step: 'call-last' });
    const participants = () => COUNCIL.slice(0, 4);
    expect(step(paper, { participants })).toMatchObject({ step: 'enter-count' });
    const papers = { ...COUNTED, counts: choices(1, 0) };
    expect(step([...paper, papers], { participants })).toMatchObject({ step: 'confirm-count' });
    const confirmed = { type: 'CountConfirmed', poll: 'square', confirmedBy: 'sofia' } as const;
    expect(step([...paper, papers, confirmed], { participants })).toMatchObject({ step: 'close' });
    expect(step([...paper, COUNTED, confirmed], { participants })).toMatchObject({
      step: 'enter-count',
    });
  });

  it('is to settle what is tied or withheld', () => {
    const tie = [voted('nikos', 'yes'), voted('amal', 'no')];
    const after = (open: 'lot' | 'chair-decides' | 'again-then-rejected', now: Given = {}) => {
      const pack = rules({ tie: { open, secret: 'rejected' } });
      const { does, state } = sitting({ pack }, [...opened('electronic'), ...tie]);
      does('eleni', CLOSE);
      return nextStep(state(), facts('eleni', { pack, ...now }));
    };
    expect(after('lot')).toEqual({ poll: 'square', step: 'draw-lot' });
    expect(after('chair-decides')).toMatchObject({ step: 'decide-tie' });
    expect(after('chair-decides', { chairing: 'amal' })).toMatchObject({ step: 'repeat' });
    expect(after('again-then-rejected')).toMatchObject({ step: 'repeat' });
    const unanimous = { participants: () => COUNCIL, tally: choices(5, 0) };
    const { does, state } = sitting(unanimous, opened('secret'));
    does('eleni', CLOSE);
    expect(nextStep(state(), facts('eleni'))).toMatchObject({ step: 'publish' });
    does('eleni', { type: 'PublishResult', poll: 'square' });
    expect(nextStep(state(), facts('eleni'))).toBeNull();
  });

  it('is nothing more once a poll was repeated', () => {
    const pack = rules({ tie: { open: 'again-then-rejected', secret: 'rejected' } });
    const tie = [voted('nikos', 'yes'), voted('amal', 'no')];
    const { does, state } = sitting({ pack }, [...opened('electronic'), ...tie]);
    does('eleni', CLOSE);
    does('eleni', { type: 'RepeatPoll', poll: 'square' });
    does('eleni', { type: 'CancelPoll', poll: 'next', reason: 'Postponed' });
    expect(nextStep(state(), facts('eleni', { pack }))).toBeNull();
  });
});

describe('progress', () => {
  it('says how many have voted, on paper included, and never how', () => {
    const paper = { type: 'PaperNoted', poll: 'square', person: 'petra' } as const;
    const secret = openPoll(stateAfter([...opened('secret'), paper]));
    if (secret === null) throw new Error('not open');
    expect(progressOf(secret, ['nikos'])).toEqual({ voted: 2, of: 5 });
    expect(waitingFor(secret, ['nikos'])).toEqual(['eleni', 'amal', 'grace']);
    const { does, state } = sitting({}, [...opened('electronic'), ...ALL.slice(3)]);
    does('eleni', CLOSE);
    const closed = pollOf(state(), 'square');
    if (closed?.status !== 'closed') throw new Error('not closed');
    expect(progressOf(closed, [])).toEqual({ voted: 2, of: 5 });
    const hands = openPoll(stateAfter([...opened('hands'), COUNTED]));
    expect(hands && progressOf(hands, [])).toEqual({ voted: 5, of: 5 });
  });
});
