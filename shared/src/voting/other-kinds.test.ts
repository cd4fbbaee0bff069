import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { electedIn } from './elected.ts';
import {
  announced,
  cast,
  choice,
  CLOSE,
  COUNCIL,
  given,
  opened,
  rules,
  sitting,
  voted,
} from './specification.ts';

const say = (answer: 'consent' | 'pass') =>
  ({ type: 'CastBallot', poll: 'square', answer: { kind: answer } }) as const;
const OBJECTION = { kind: 'objection', reason: 'Deliveries are not thought of' } as const;
const object = { type: 'CastBallot', poll: 'square', answer: OBJECTION } as const;
const withdraw = { type: 'WithdrawObjection', poll: 'square' } as const;

describe('a consent round', () => {
  const ROUND = opened('consent');
  const spoke = (person: string, answer: 'consent' | 'pass') =>
    ({ type: 'BallotCast', poll: 'square', person, answer: { kind: answer }, way: 'own' }) as const;

  it('gives each exactly one turn, in order', () => {
    const { does } = sitting({}, ROUND);
    expect(does('nikos', say('consent'))).toEqual(refused('not-your-turn'));
    expect(does('eleni', say('consent'))).toEqual([spoke('eleni', 'consent')]);
    expect(does('eleni', say('pass'))).toEqual(refused('already-voted'));
    expect(does('nikos', say('pass'))).toEqual([spoke('nikos', 'pass')]);
    expect(does('eleni', CLOSE)).toEqual(refused('round-not-finished'));
  });

  it('knows no yes, no or abstention', () => {
    expect(given(...ROUND).when('eleni', cast('abstain'))).toEqual(refused('wrong-answer'));
  });

  it('passes over who cannot be reached, and comes back to them', () => {
    const { does } = sitting({}, ROUND);
    const down = { droppedSince: () => ['eleni'] };
    expect(does('nikos', say('consent'), down)).toEqual([spoke('nikos', 'consent')]);
    expect(does('amal', say('consent'))).toEqual(refused('not-your-turn'));
    expect(does('eleni', say('consent'))).toEqual([spoke('eleni', 'consent')]);
  });

  function held(...answers: readonly (typeof object | ReturnType<typeof say>)[]) {
    const round = sitting({}, ROUND);
    answers.forEach((answer, turn) => round.does(COUNCIL[turn] ?? '', answer));
    return round;
  }
  const [yes, pass] = [say('consent'), say('pass')];

  it('is consented to when no objection stands', () => {
    expect(held(yes, pass, yes, pass, yes).does('eleni', CLOSE)).toMatchObject([
      { result: { kind: 'consent', verdict: { outcome: 'consented' } } },
    ]);
    expect(held(pass, pass, pass, pass, pass).does('eleni', CLOSE)).toMatchObject([
      { result: { verdict: { outcome: 'not-done', because: 'nobody-consented' } } },
    ]);
  });

  it('is blocked by an objection, which only its objector can take back', () => {
    const round = held(yes, object, yes, yes, yes);
    expect(round.does('eleni', withdraw)).toEqual(refused('no-objection-of-yours'));
    expect(held(yes, object, yes, yes, yes).does('eleni', CLOSE)).toMatchObject([
      {
        votes: expect.arrayContaining([
          { person: 'nikos', answer: OBJECTION, way: 'own', integrated: false },
        ]),
        result: { counts: { objections: 1 }, verdict: { outcome: 'blocked' } },
      },
    ]);
    expect(round.does('nikos', withdraw)).toEqual([
      { type: 'ObjectionIntegrated', poll: 'square', person: 'nikos' },
    ]);
    expect(round.does('nikos', withdraw)).toEqual(refused('no-objection-of-yours'));
    expect(round.does('eleni', CLOSE)).toMatchObject([
      { result: { counts: { objections: 0, integrated: 1 }, verdict: { outcome: 'consented' } } },
    ]);
  });

  it('is complete without who left or whose line dropped', () => {
    const round = held(yes, yes, yes, yes);
    expect(round.does('eleni', CLOSE, { droppedSince: () => ['petra'] })).toMatchObject([
      {
        dropped: ['petra'],
        result: { counts: { register: 4 }, verdict: { outcome: 'consented' } },
      },
    ]);
  });

  it('decides nothing without a quorum', () => {
    const round = held(yes, yes, yes, yes, yes);
    expect(round.does('eleni', CLOSE, { quorate: false })).toMatchObject([
      { result: { verdict: { outcome: 'no-quorum' } } },
    ]);
  });
});

describe('a straw poll', () => {
  const drinks = [
    { id: 'tea', label: { en: 'Tea' } },
    { id: 'coffee', label: { en: 'Coffee' } },
  ];
  const want = (option: string) =>
    ({ type: 'CastBallot', poll: 'square', answer: { kind: 'option', option } }) as const;

  it('is no vote: it has counts and no verdict, with or without rules', () => {
    const { does } = sitting({ pack: null, quorate: false }, opened('straw', { options: drinks }));
    does('nikos', want('tea'));
    does('amal', want('tea'));
    does('grace', want('coffee'));
    expect(does('petra', want('water'))).toEqual(refused('unknown-option'));
    expect(does('petra', cast('yes'))).toEqual(refused('wrong-answer'));
    const counts = [
      { option: 'tea', votes: 2 },
      { option: 'coffee', votes: 1 },
    ];
    expect(does('eleni', CLOSE)).toMatchObject([{ pack: null, result: { kind: 'straw', counts } }]);
    expect(sitting({}, opened('straw')).does('eleni', CLOSE)).not.toMatchObject([
      { result: { verdict: expect.anything() } },
    ]);
  });

  it('asks for a mood where it has no options, which may change', () => {
    const { does } = sitting({}, opened('straw'));
    does('nikos', cast('yes'));
    expect(does('nikos', cast('no'))).toEqual([voted('nikos', 'no')]);
    expect(does('eleni', CLOSE)).toMatchObject([
      { result: { counts: [{ votes: 0 }, { option: 'no', votes: 1 }, {}, {}] } },
    ]);
  });

  it('cannot be repeated or decided as a vote could', () => {
    const { does } = sitting({ droppedSince: () => ['petra'] }, opened('straw'));
    does('eleni', CLOSE);
    expect(does('eleni', { type: 'RepeatPoll', poll: 'square' })).toEqual(
      refused('not-the-last-poll'),
    );
    expect(does('eleni', { type: 'DrawLot', poll: 'square' })).toEqual(refused('no-lot-to-draw'));
  });
});

describe('an election', () => {
  const box = (votes: Record<string, number>, valid: number, blank = 0) => ({
    participants: () => COUNCIL.slice(0, valid + blank),
    tally: { kind: 'persons', votes, valid, blank, invalid: 0 } as const,
  });

  it('elects who has the majority of valid votes, blanks apart', () => {
    const { does, state } = sitting({}, opened('election'));
    expect(does('eleni', CLOSE, box({ ines: 2, jonas: 1, kim: 0 }, 3, 2))).toMatchObject([
      {
        result: {
          kind: 'persons',
          ballots: { valid: 3, blank: 2, notVoted: 0 },
          verdict: { outcome: 'done', elected: ['ines'] },
        },
      },
    ]);
    expect(electedIn(state(), 'square')).toEqual(['ines']);
    expect(state().current).toBeNull();
  });

  it('announces its run-off by itself, between the leading', () => {
    const { does, state } = sitting({}, opened('election'));
    const closed = does('eleni', CLOSE, box({ ines: 2, jonas: 2, kim: 1 }, 5));
    expect(closed).toMatchObject([
      { type: 'PollClosed', result: { verdict: { outcome: 'open', elected: [] } } },
      {
        type: 'PollAnnounced',
        poll: 'next',
        kind: 'election',
        candidates: [{ id: 'ines' }, { id: 'jonas' }],
        places: 1,
        round: 2,
        runOff: true,
        runOffOf: 'square',
      },
    ]);
    expect(state().current).toBe('next');
    does('eleni', { type: 'StartPoll', poll: 'next', smallRegisterAccepted: false });
    does('eleni', { ...CLOSE, poll: 'next' }, box({ ines: 2, jonas: 3 }, 5));
    expect(electedIn(state(), 'next')).toEqual(['jonas']);
  });

  it('draws a lot between persons level at the end', () => {
    const { does, state } = sitting({}, opened('election', { runOff: true, round: 2 }));
    does('eleni', CLOSE, box({ ines: 2, jonas: 2, kim: 1 }, 5));
    const lot = does('eleni', { type: 'DrawLot', poll: 'square' }, { draw: () => 1 });
    expect(lot).toMatchObject([
      {
        type: 'LotDrawn',
        among: ['ines', 'jonas'],
        drawn: ['jonas'],
        result: { verdict: { outcome: 'done', elected: ['jonas'] } },
      },
    ]);
    expect(electedIn(state(), 'square')).toEqual(['jonas']);
    expect(does('eleni', { type: 'DrawLot', poll: 'square' })).toEqual(refused('no-lot-to-draw'));
  });

  it('counts who was elected in earlier rounds', () => {
    const pack = rules({}, { rounds: 2 });
    const { does, state } = sitting({ pack }, opened('election', { places: 2 }));
    does('eleni', CLOSE, box({ ines: 5, jonas: 2, kim: 2 }, 5));
    expect(state().polls['next']).toMatchObject({ places: 1, round: 2, runOff: false });
    does('eleni', { type: 'StartPoll', poll: 'next', smallRegisterAccepted: false });
    does('eleni', { ...CLOSE, poll: 'next' }, box({ jonas: 3, kim: 2 }, 5));
    expect(electedIn(state(), 'next')).toEqual(['ines', 'jonas']);
  });

  it('announces the next round of a withheld result when it is published', () => {
    const { does, state } = sitting({}, opened('election', { places: 2 }));
    expect(does('eleni', CLOSE, box({ ines: 5, jonas: 0, kim: 0 }, 5))).toMatchObject([
      { type: 'PollClosed', result: null },
      { type: 'ResultWithheld' },
    ]);
    expect(state().current).toBeNull();
    const publish = { type: 'PublishResult', poll: 'square' } as const;
    expect(does('eleni', publish)).toMatchObject([
      { type: 'ResultPublished' },
      { type: 'PollAnnounced', runOffOf: 'square', places: 1 },
    ]);
  });

  it('does not announce a next round over another poll', () => {
    const { does, events } = sitting({}, opened('election', { places: 2 }));
    does('eleni', CLOSE, box({ ines: 5, jonas: 0, kim: 0 }, 5));
    const busy = given(...events(), announced('straw', { poll: 'mood' }));
    expect(busy.when('eleni', { type: 'PublishResult', poll: 'square' })).toEqual(
      refused('poll-in-progress'),
    );
  });

  it('is not answered with yes or no', () => {
    expect(
      given(...opened('election')).when('maja', {
        type: 'EnterVote',
        poll: 'square',
        person: 'nikos',
        answer: choice('yes'),
      }),
    ).toEqual(refused('ballot-is-secret'));
  });
});
