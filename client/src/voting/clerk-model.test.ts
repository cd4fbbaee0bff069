import { describe, expect, it } from 'vitest';
import { calledNow, keyedAnswers, nameToCall, registerRows } from './clerk-model.ts';
import { CHAIR, CLERK, opened, pack, Sitting, votes } from './testing/sitting.ts';

const RULES = pack('advisory-default');

function open(sitting: Sitting) {
  const poll = sitting.state.voting.polls[sitting.poll];
  if (poll?.status !== 'open') throw new Error('no poll is open');
  return poll;
}

describe('the register at the clerk’s desk', () => {
  it('says of everybody how they stand', () => {
    const sitting = votes(opened(new Sitting(), 'electronic'), { nikos: 'yes' });
    const answer = { kind: 'choice', choice: 'no' } as const;
    sitting.does(CLERK, { type: 'EnterVote', poll: sitting.poll, person: 'amal', answer });
    sitting.record({ type: 'LineDropped', person: 'ines' });
    sitting.record({ type: 'PersonLeft', person: 'yusuf', because: 'left' });
    const rows = registerRows(sitting.view(CLERK), open(sitting));
    expect(rows.map(({ id, state }) => [id, state.kind])).toEqual([
      [CHAIR, 'waiting'],
      ['nikos', 'voted'],
      ['amal', 'entered'],
      ['grace', 'waiting'],
      ['petra', 'waiting'],
      ['yusuf', 'left'],
      ['ines', 'dropped'],
    ]);
  });

  it('tells nothing of a secret poll but its papers', () => {
    const sitting = opened(new Sitting(), 'secret');
    sitting.box = { participants: ['nikos'], tally: null };
    sitting.does(CLERK, { type: 'NotePaper', poll: sitting.poll, person: 'amal' });
    const rows = registerRows(sitting.view(CLERK), open(sitting));
    expect(rows.map(({ state }) => state.kind)).toContain('paper');
    expect(rows.filter(({ state }) => state.kind === 'unknown')).toHaveLength(6);
  });
});

describe('a roll call', () => {
  it('goes name by name: whoever is called, then the next', () => {
    const sitting = opened(new Sitting(), 'roll-call');
    expect(calledNow(open(sitting))).toBeNull();
    expect(nameToCall(sitting.view(CLERK), open(sitting))).toBe(CHAIR);
    sitting.does(CLERK, { type: 'CallName', poll: sitting.poll, person: CHAIR });
    expect(calledNow(open(sitting))).toBe(CHAIR);
    expect(nameToCall(sitting.view(CLERK), open(sitting))).toBe('nikos');
    votes(sitting, { [CHAIR]: 'yes' });
    expect(calledNow(open(sitting))).toBeNull();
  });
});

describe('answers by key', () => {
  it('are digits in the order of the answers', () => {
    const poll = open(opened(new Sitting(), 'electronic'));
    expect(keyedAnswers(poll, RULES, 'en').map(({ key, mark }) => [key, mark])).toEqual([
      ['1', 'yes'],
      ['2', 'no'],
      ['3', 'abstain'],
    ]);
  });

  it('leave an objection to be written', () => {
    const poll = open(opened(new Sitting(), 'consent'));
    expect(keyedAnswers(poll, RULES, 'en').map(({ answer }) => answer?.kind ?? null)).toEqual([
      'consent',
      null,
      'pass',
    ]);
  });

  it('are none where ballots are secret', () => {
    expect(keyedAnswers(open(opened(new Sitting(), 'secret')), RULES, 'en')).toEqual([]);
  });
});
