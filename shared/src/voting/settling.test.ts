import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { announced, CLOSE, COUNCIL, opened, rules, sitting, voted } from './specification.ts';
import type { Given } from './specification.ts';

const TIE = [
  voted('eleni', 'yes'),
  voted('nikos', 'yes'),
  voted('amal', 'no'),
  voted('grace', 'no'),
];
const decide = { type: 'DecideTie', poll: 'square', choice: 'no' } as const;
const draw = { type: 'DrawLot', poll: 'square' } as const;
const repeat = { type: 'RepeatPoll', poll: 'square' } as const;

function tied(open: 'chair-decides' | 'lot' | 'again-then-rejected' | 'rejected' | 'chairs-side') {
  const pack = rules({ tie: { open, secret: 'rejected' } });
  const council = sitting({ pack }, [...opened('electronic'), ...TIE]);
  return { ...council, closed: council.does('eleni', CLOSE) };
}

describe('a tie', () => {
  it('that the chair decides waits for the chair', () => {
    const { does, closed, state } = tied('chair-decides');
    expect(closed).toMatchObject([{ result: { verdict: { outcome: 'tied' } } }]);
    const settled = does('eleni', decide);
    expect(settled).toMatchObject([
      {
        type: 'TieDecided',
        choice: 'no',
        result: { verdict: { outcome: 'rejected', because: 'chair-decided', next: null } },
      },
    ]);
    expect(state().polls['square']).toMatchObject({ result: { verdict: { outcome: 'rejected' } } });
    expect(does('eleni', decide)).toEqual(refused('no-tie-to-decide'));
  });

  it('goes to the side of the chair, or is rejected, at once', () => {
    expect(tied('chairs-side').closed).toMatchObject([
      { result: { chairsVote: 'yes', verdict: { outcome: 'adopted', because: 'chairs-side' } } },
    ]);
    const { does, closed } = tied('rejected');
    expect(closed).toMatchObject([{ result: { verdict: { outcome: 'rejected' } } }]);
    expect(does('eleni', decide)).toEqual(refused('no-tie-to-decide'));
    expect(does('eleni', draw)).toEqual(refused('no-lot-to-draw'));
    expect(does('eleni', repeat)).toEqual(refused('no-ground-to-repeat'));
  });

  it('is broken by lot, once', () => {
    const { does } = tied('lot');
    expect(does('eleni', draw, { draw: (n) => n - 1 })).toMatchObject([
      {
        type: 'LotDrawn',
        among: ['yes', 'no'],
        drawn: ['no'],
        result: { verdict: { outcome: 'rejected', because: 'lot' } },
      },
    ]);
    expect(does('eleni', draw)).toEqual(refused('no-lot-to-draw'));
    expect(tied('lot').does('eleni', draw, { draw: () => 0 })).toMatchObject([
      { drawn: ['yes'], result: { verdict: { outcome: 'adopted' } } },
    ]);
  });

  it('is voted on once more, then rejected', () => {
    const { does, state } = tied('again-then-rejected');
    expect(does('eleni', repeat)).toMatchObject([
      { type: 'PollRepeated', as: 'next', because: 'tie' },
      { type: 'PollAnnounced', poll: 'next', repeats: 'square', tiesBefore: 1 },
    ]);
    expect(does('eleni', repeat)).toEqual(refused('already-repeated'));
    does('eleni', { type: 'StartPoll', poll: 'next', smallRegisterAccepted: false });
    for (const { person, answer } of TIE) {
      does(person, { type: 'CastBallot', poll: 'next', answer });
    }
    expect(does('eleni', { ...CLOSE, poll: 'next' })).toMatchObject([
      { result: { verdict: { outcome: 'rejected', because: 'tie-rule' } } },
    ]);
    expect(state().polls['square']).toMatchObject({ repeated: { as: 'next', because: 'tie' } });
    expect(does('eleni', { ...repeat, poll: 'next' })).toEqual(refused('no-ground-to-repeat'));
  });
});

describe('repeating a poll', () => {
  const BEFORE = [...opened('electronic'), ...TIE.slice(0, 3)];
  const closedWith = (changed: Given) => {
    const council = sitting({}, BEFORE);
    council.does('eleni', CLOSE, changed);
    return council;
  };

  it('needs a ground: the result not pleasing is none', () => {
    expect(closedWith({}).does('eleni', repeat)).toEqual(refused('no-ground-to-repeat'));
    expect(sitting({}, BEFORE).does('eleni', repeat)).toEqual(refused('poll-not-closed'));
    expect(sitting().does('eleni', repeat)).toEqual(refused('unknown-poll'));
  });

  it('is for a member whose line dropped, or a quorum that was lost', () => {
    const dropped = closedWith({ droppedSince: () => ['grace'] });
    expect(dropped.does('eleni', repeat)).toMatchObject([
      { because: 'line-dropped' },
      { tiesBefore: 0 },
    ]);
    const inquorate = closedWith({ quorate: false });
    expect(inquorate.does('eleni', repeat)).toMatchObject([{ because: 'no-quorum' }, {}]);
  });

  it('is for a tie whose chair is no longer in the chair', () => {
    const { does } = tied('chair-decides');
    expect(does('eleni', repeat)).toEqual(refused('no-ground-to-repeat'));
    expect(does('amal', repeat, { chairing: 'amal' })).toMatchObject([
      { because: 'chair-changed' },
      {},
    ]);
    expect(does('eleni', decide)).toEqual(refused('already-repeated'));
  });

  it('is at once: not past another poll', () => {
    const council = closedWith({ droppedSince: () => ['grace'] });
    const busy = sitting({}, [...council.events(), announced('hands', { poll: 'other' })]);
    expect(busy.does('eleni', repeat)).toEqual(refused('poll-in-progress'));
    const later = opened('electronic', { poll: 'other' });
    const past = sitting({}, [...council.events(), ...later]);
    past.does('eleni', { ...CLOSE, poll: 'other' });
    expect(past.does('eleni', repeat)).toEqual(refused('not-the-last-poll'));
  });

  it('keeps the round of an election', () => {
    const council = sitting({}, opened('election', { round: 2, runOff: true, runOffOf: 'first' }));
    const papers = { valid: 4, blank: 0, invalid: 0 };
    const box = {
      tally: { kind: 'persons', votes: { ines: 3, jonas: 1 }, ...papers } as const,
      participants: () => COUNCIL.slice(0, 4),
      droppedSince: () => ['petra'],
    };
    council.does('eleni', CLOSE, box);
    expect(council.does('eleni', repeat)).toMatchObject([
      {},
      { round: 2, runOff: true, runOffOf: 'first' },
    ]);
  });
});

describe('extending a poll', () => {
  const extend = { type: 'ExtendPoll', poll: 'square' } as const;

  it('says whose line it waits for', () => {
    const { does } = sitting({}, [...opened('electronic'), ...TIE]);
    expect(does('eleni', extend)).toEqual(refused('nobody-dropped'));
    expect(does('eleni', extend, { droppedSince: () => ['petra', 'nikos'] })).toEqual([
      { type: 'PollExtended', poll: 'square', dropped: ['petra'] },
    ]);
  });
});
