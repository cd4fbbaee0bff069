import { describe, expect, it } from 'vitest';
import { votingCommands } from './commands.ts';
import { initialVoting, lastClosed } from './poll.ts';
import { evolveVoting } from './polls.ts';
import { announced, opened, stateAfter, voted } from './specification.ts';

const META = { n: 9, at: 9_000, by: 'system' };

describe('the fold of votes', () => {
  it('survives events of a later version, and of polls it does not know', () => {
    const later = JSON.parse('{"type":"SomethingNew","poll":"square"}');
    const state = stateAfter(opened('electronic'));
    expect(evolveVoting(state, later, META)).toBe(state);
    expect(evolveVoting(initialVoting, later, META)).toBe(initialVoting);
    const nameless = JSON.parse('{"type":"SomethingNew"}');
    expect(evolveVoting(state, nameless, META)).toBe(state);
    expect(evolveVoting(initialVoting, voted('nikos', 'yes'), META)).toBe(initialVoting);
  });

  it('keeps polls in the order in which they were announced', () => {
    const cancelled = {
      type: 'PollCancelled',
      poll: 'square',
      because: 'closed',
      reason: null,
    } as const;
    const state = stateAfter([
      ...opened('electronic'),
      cancelled,
      announced('hands', { poll: 'other' }),
    ]);
    expect(state).toMatchObject({ order: ['square', 'other'], current: 'other' });
    expect(state.polls['square']).toEqual({
      ...announcement(),
      status: 'cancelled',
      opening: null,
      reason: null,
      announcedAt: 1_000,
      askedForSecret: [],
    });
    expect(lastClosed(state)).toBeNull();
  });

  function announcement() {
    const { type: _type, ...rest } = announced('electronic');
    return rest;
  }
});

describe('the forms of commands', () => {
  const fits = (type: keyof typeof votingCommands, input: unknown) =>
    votingCommands[type].input.safeParse(input).success;

  it('take what the screens send and nothing more', () => {
    const answer = { kind: 'persons', persons: ['ines'] };
    expect(fits('CastBallot', { poll: 'square', answer })).toBe(true);
    expect(fits('CastBallot', { poll: 'square', answer: { ...answer, choice: 'yes' } })).toBe(
      false,
    );
    expect(
      fits('CastBallot', { poll: 'square', answer: { kind: 'choice', choice: 'maybe' } }),
    ).toBe(false);
    expect(fits('StartPoll', { poll: 'square' })).toBe(false);
    const counts = { kind: 'persons', votes: { ines: 1 }, valid: 1, blank: 0, invalid: 0 };
    expect(fits('EnterCount', { poll: 'square', counts })).toBe(true);
    const poisoned = { ...counts, votes: { constructor: 1 } };
    expect(fits('EnterCount', { poll: 'square', counts: poisoned })).toBe(false);
    expect(fits('EnterCount', { poll: 'square', counts: { ...counts, valid: -1 } })).toBe(false);
  });
});
