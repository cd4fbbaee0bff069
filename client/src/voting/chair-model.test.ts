import { describe, expect, it } from 'vitest';
import {
  closeBlocked,
  isSmallNow,
  missingIn,
  pollInHand,
  pollStep,
  repeatable,
} from './chair-model.ts';
import { CHAIR, CLERK, closed, opened, pack, Sitting, votes } from './testing/sitting.ts';

const step = (sitting: Sitting) => pollStep(sitting.view(CHAIR));
const poll = (sitting: Sitting) => sitting.state.voting.polls[sitting.poll];

function open(sitting: Sitting) {
  const now = poll(sitting);
  if (now?.status !== 'open') throw new Error('no poll is open');
  return now;
}

describe('what the chair does next', () => {
  it('starts what is announced, and closes it', () => {
    const sitting = new Sitting();
    expect(step(sitting)).toBeNull();
    sitting.does(CHAIR, {
      type: 'AnnouncePoll',
      ...{ kind: 'electronic', purpose: 'motion', question: { en: 'Q' }, on: null },
    });
    expect(step(sitting)).toMatchObject({ step: 'start', blocked: null });
    sitting.does(CHAIR, { type: 'StartPoll', poll: sitting.poll, smallRegisterAccepted: false });
    expect(step(sitting)).toMatchObject({ step: 'close' });
  });

  it('closes a secret poll only over papers that are counted', () => {
    const sitting = opened(new Sitting(), 'secret');
    expect(closeBlocked(sitting.view(CHAIR))).toBeNull();
    sitting.does(CLERK, { type: 'NotePaper', poll: sitting.poll, person: 'grace' });
    expect(closeBlocked(sitting.view(CHAIR))).toBe('paper-not-confirmed');
  });

  it('decides a tie where the rules leave it to the chair', () => {
    const tie = { open: 'chair-decides', secret: 'rejected' } as const;
    const sitting = opened(new Sitting(pack('advisory-default', { tie })), 'electronic');
    closed(votes(sitting, { nikos: 'yes', amal: 'no' }));
    expect(step(sitting)).toMatchObject({ step: 'decide-tie' });
    expect(pollInHand(sitting.view(CHAIR), Number.MAX_SAFE_INTEGER)?.poll).toBe(sitting.poll);
  });
});

describe('who is missing', () => {
  it('is told by name, and a dropped line apart from a silent member', () => {
    const sitting = votes(opened(new Sitting(), 'electronic'), { nikos: 'yes', amal: 'yes' });
    sitting.record({ type: 'LineDropped', person: 'ines' });
    const { waiting, count, dropped } = missingIn(sitting.view(CHAIR), open(sitting));
    expect(waiting?.map(({ id }) => id)).toEqual([CHAIR, 'grace', 'petra', 'yusuf']);
    expect(count).toBe(4);
    expect(dropped).toEqual([{ id: 'ines', name: 'Inês Duarte' }]);
  });

  it('is a number only in a secret poll', () => {
    const sitting = opened(new Sitting(), 'secret');
    sitting.box = { participants: ['nikos', 'amal'], tally: null };
    expect(missingIn(sitting.view(CHAIR), open(sitting))).toMatchObject({
      waiting: null,
      count: 5,
    });
  });
});

it('warns of a secret poll of fewer than five', () => {
  const sitting = new Sitting();
  const announce = (kind: 'secret' | 'electronic') => {
    const asked = { kind, purpose: 'motion', question: { en: 'Q' }, on: null } as const;
    sitting.does(CHAIR, { type: 'AnnouncePoll', ...asked });
    const now = poll(sitting);
    const small = now !== undefined && isSmallNow(sitting.view(CHAIR), now);
    sitting.does(CHAIR, { type: 'CancelPoll', poll: sitting.poll, reason: 'again' });
    return small;
  };
  expect(announce('secret')).toBe(false);
  for (const person of ['petra', 'yusuf', 'ines']) {
    sitting.record({ type: 'PersonLeft', person, because: 'left' });
  }
  expect(announce('secret')).toBe(true);
  expect(announce('electronic')).toBe(false);
});

it('lets a vote be repeated on a ground of the rules, and not because it displeases', () => {
  const again = (drop: boolean) => {
    const sitting = votes(opened(new Sitting(), 'electronic'), { nikos: 'yes' });
    if (drop) sitting.record({ type: 'LineDropped', person: 'ines' });
    closed(sitting);
    const now = poll(sitting);
    return now?.status === 'closed' ? repeatable(sitting.view(CHAIR), now) : null;
  };
  expect(again(false)).toBeNull();
  expect(again(true)).toBe('line-dropped');
});
