import type { RecordCommand } from '@koinon/shared/record/registry';
import type { OpenPoll } from '@koinon/shared/voting/poll';
import { describe, expect, it } from 'vitest';
import { asksMe, choicesFor, myVote, withCandidate } from './ballot-model.ts';
import type { PollsView } from './poll-model.ts';
import { CHAIR, CLERK, opened, pack, Sitting, votes } from './testing/sitting.ts';

function open({ state: { voting } }: Sitting): OpenPoll {
  const poll = voting.polls[voting.current ?? ''];
  if (poll?.status !== 'open') throw new Error('no poll is open');
  return poll;
}

function mine(sitting: Sitting, me: string, change: Partial<PollsView> = {}, acknowledged = false) {
  return myVote(sitting.view(me, change), open(sitting), acknowledged);
}

function casting(sitting: Sitting): RecordCommand {
  const answer = { kind: 'choice', choice: 'yes' } as const;
  return { type: 'CastBallot', poll: sitting.poll, answer };
}

describe('my vote in an open kind', () => {
  const sitting = opened(new Sitting(), 'electronic');
  const pending = [{ id: '1', command: casting(sitting) }];

  it('is mine to give when I am in the register', () => {
    expect(mine(sitting, 'nikos')).toEqual({ kind: 'open' });
    expect(mine(sitting, CLERK)).toEqual({ kind: 'cannot', why: 'not-in-the-register' });
  });

  it('is not mine while I keep out of the item', () => {
    const out = opened(new Sitting(), 'electronic');
    out.record({ type: 'ConflictDeclared', person: 'nikos', item: 'housing' });
    expect(mine(out, 'nikos')).toEqual({ kind: 'cannot', why: 'conflict-of-interest' });
  });

  it('is on its way, and without a line it says so', () => {
    expect(mine(sitting, 'nikos', { pending })).toMatchObject({ kind: 'sending' });
    const line = { status: 'offline', asOf: 0 } as const;
    expect(mine(sitting, 'nikos', { pending, line })).toMatchObject({ kind: 'offline' });
  });

  it('is stored when the record has it, and can be changed where the rules allow it', () => {
    votes(sitting, { nikos: 'no' });
    const answer = { kind: 'choice', choice: 'no' };
    expect(mine(sitting, 'nikos')).toMatchObject({ kind: 'stored', answer, mayChange: true });
    const final = opened(
      new Sitting(pack('advisory-default', { changeUntilClose: false })),
      'electronic',
    );
    votes(final, { nikos: 'no' });
    expect(mine(final, 'nikos')).toMatchObject({ kind: 'stored', mayChange: false });
  });

  it('is only entered until I or a second officer confirm it', () => {
    const answer = { kind: 'choice', choice: 'yes' } as const;
    sitting.does(CLERK, { type: 'EnterVote', poll: sitting.poll, person: 'amal', answer });
    const entered = mine(sitting, 'amal');
    expect(entered).toEqual({ kind: 'entered', answer, by: CLERK });
    expect(asksMe(entered)).toBe(true);
    sitting.does('amal', { type: 'ConfirmVote', poll: sitting.poll, person: 'amal' });
    expect(mine(sitting, 'amal')).toMatchObject({ kind: 'stored', way: 'entered' });
  });
});

describe('my vote in a secret poll', () => {
  const sitting = opened(new Sitting(), 'secret');

  it('is stored when this page was told so, or any other of mine, and never shown again', () => {
    expect(mine(sitting, 'nikos')).toEqual({ kind: 'open' });
    const stored = { kind: 'stored', answer: null, mayChange: false };
    expect(mine(sitting, 'nikos', {}, true)).toMatchObject(stored);
    sitting.box = { participants: ['nikos'], tally: null };
    expect(mine(sitting, 'nikos')).toMatchObject(stored);
  });

  it('is on paper when it was noted', () => {
    sitting.does(CLERK, { type: 'NotePaper', poll: sitting.poll, person: 'grace' });
    expect(mine(sitting, 'grace')).toEqual({ kind: 'cannot', why: 'on-paper' });
  });
});

describe('my vote where there is an order', () => {
  it('waits for my name in a roll call', () => {
    const sitting = opened(new Sitting(), 'roll-call');
    expect(mine(sitting, 'nikos')).toEqual({ kind: 'cannot', why: 'not-called-yet' });
    sitting.does(CLERK, { type: 'CallName', poll: sitting.poll, person: 'nikos' });
    expect(mine(sitting, 'nikos')).toEqual({ kind: 'open' });
  });

  it('waits for my turn in a consent round', () => {
    const sitting = opened(new Sitting(), 'consent');
    expect(mine(sitting, CHAIR)).toEqual({ kind: 'open' });
    expect(mine(sitting, 'amal')).toEqual({ kind: 'later', turn: CHAIR, before: 2 });
  });

  it('comes last where whoever chairs votes last', () => {
    const sitting = opened(new Sitting(pack('at-salzburg-municipal-council')), 'electronic');
    expect(mine(sitting, CHAIR)).toEqual({ kind: 'cannot', why: 'chair-votes-last' });
  });

  it('is my hand where hands are counted', () => {
    expect(mine(opened(new Sitting(), 'hands'), 'nikos')).toEqual({ kind: 'cannot', why: 'hands' });
  });
});

describe('what can be chosen', () => {
  it('is blank only on a paper, and no abstention where there is none', () => {
    const rules = pack('advisory-default');
    const about = open(opened(new Sitting(), 'electronic'));
    expect(choicesFor(about, rules)).toEqual(['yes', 'no', 'abstain']);
    expect(choicesFor({ ...about, kind: 'secret' }, rules)).toContain('blank');
    expect(choicesFor(about, pack('advisory-default', { abstainAllowed: false }))).toEqual([
      'yes',
      'no',
    ]);
  });

  it('is as many candidates as there are places, and another one in place of a single one', () => {
    expect(withCandidate(['a'], 'b', 1)).toEqual(['b']);
    expect(withCandidate(['a'], 'b', 2)).toEqual(['a', 'b']);
    expect(withCandidate(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
    expect(withCandidate(['a', 'b'], 'a', 2)).toEqual(['b']);
  });
});
