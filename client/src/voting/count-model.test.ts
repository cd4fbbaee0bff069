import { describe, expect, it } from 'vitest';
import {
  BLANK,
  checkCount,
  countFields,
  countingOf,
  INVALID,
  isLonePaper,
  VALID,
} from './count-model.ts';
import { CLERK, opened, pack, Sitting } from './testing/sitting.ts';

const RULES = pack('advisory-default');

function open(sitting: Sitting) {
  const poll = sitting.state.voting.polls[sitting.poll];
  if (poll?.status !== 'open') throw new Error('no poll is open');
  return poll;
}

describe('a count of hands', () => {
  const poll = open(opened(new Sitting(), 'hands'));

  it('has a sum that cannot be more than the register', () => {
    expect(countFields(poll, RULES)).toEqual(['yes', 'no', 'abstain']);
    expect(checkCount(poll, { yes: 4, no: 2 }, null)).toEqual({ sum: 6, of: 7, fault: null });
    expect(checkCount(poll, { yes: 4, no: 4 }, null).fault).toBe('too-many');
    expect(checkCount(poll, { yes: 4, no: 0 }, 'no').fault).toBe('chair-not-counted');
  });

  it('is sent as it was entered', () => {
    expect(countingOf(poll, { yes: 4, no: 2 }, 'yes')).toEqual({
      counts: { kind: 'choices', yes: 4, no: 2, abstain: 0, blank: 0, invalid: 0 },
      chairsVote: 'yes',
    });
  });
});

describe('a single paper', () => {
  it('is told apart, since its count is its member’s vote', () => {
    const sitting = opened(new Sitting(), 'secret');
    const notes = (person: string) =>
      sitting.does(CLERK, { type: 'NotePaper', poll: sitting.poll, person });
    expect(isLonePaper(open(sitting))).toBe(false);
    notes('nikos');
    expect(isLonePaper(open(sitting))).toBe(true);
    notes('grace');
    expect(isLonePaper(open(sitting))).toBe(false);
  });
});

describe('a count of papers', () => {
  const candidates = [
    { id: 'a', name: 'Ana' },
    { id: 'b', name: 'Bo' },
  ];
  const sitting = opened(new Sitting(), 'election', { candidates, places: 1 });
  for (const person of ['nikos', 'amal', 'grace']) {
    sitting.does(CLERK, { type: 'NotePaper', poll: sitting.poll, person });
  }
  const poll = open(sitting);

  it('has to be of all papers, and to be possible', () => {
    expect(countFields(poll, RULES)).toEqual(['a', 'b', VALID, BLANK, INVALID]);
    const fault = (draft: Record<string, number>) => checkCount(poll, draft, null).fault;
    expect(fault({ a: 1, b: 1, [VALID]: 2, [BLANK]: 1 })).toBeNull();
    expect(fault({ a: 1, [VALID]: 1, [BLANK]: 1 })).toBe('papers-missing');
    expect(fault({ a: 2, b: 2, [VALID]: 4 })).toBe('too-many');
    expect(fault({ a: 3, [VALID]: 2, [BLANK]: 1 })).toBe('candidate-too-many');
    expect(fault({ a: 2, b: 2, [VALID]: 3 })).toBe('names-too-many');
    expect(fault({ a: 1, b: 1, [VALID]: 3 })).toBe('names-too-few');
  });

  it('is taken by the rules when it passed here', () => {
    const draft = { a: 2, [VALID]: 2, [INVALID]: 1 };
    const count = countingOf(poll, draft, null);
    sitting.does(CLERK, { type: 'EnterCount', poll: sitting.poll, ...count });
    expect(open(sitting).count?.enteredBy).toBe(CLERK);
  });
});
