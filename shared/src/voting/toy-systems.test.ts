import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { decideBallot } from './ballot.ts';
import { resultAgain } from './counting.ts';
import { electedIn } from './elected.ts';
import { ballotOf, openPoll, pollOf } from './poll.ts';
import {
  announced,
  cast,
  choice,
  choices,
  CLOSE,
  COUNCIL,
  eventOf,
  facts,
  given,
  opened,
  rules,
  sitting,
  stateAfter,
  voted,
} from './specification.ts';

/** The lines of "what toy systems get wrong" that are about voting, by their numbers. */
const OPEN = opened('electronic');

describe('4: one person on two devices, or in the room and online', () => {
  it('is once in the register', () => {
    const twice = { register: () => ['eleni', 'nikos', 'nikos', 'amal'] };
    const start = { type: 'StartPoll', poll: 'square', smallRegisterAccepted: false } as const;
    expect(given(announced('electronic')).when('eleni', start, twice)).toMatchObject([
      { register: ['eleni', 'nikos', 'amal'], bases: { entitled: 3 } },
    ]);
  });

  it('votes once, by whichever device or hand', () => {
    const { does } = sitting({}, OPEN);
    does('nikos', cast('yes'));
    expect(does('nikos', cast('yes'))).toEqual(refused('already-voted'));
    const enter = { type: 'EnterVote', poll: 'square', person: 'nikos', answer: choice('no') };
    expect(does('maja', { ...enter, type: 'EnterVote' })).toEqual(refused('already-voted'));
    expect(does('eleni', CLOSE)).toMatchObject([{ result: { counts: { yes: 1, no: 0 } } }]);
  });
});

describe('5: a member whose line drops at the vote', () => {
  const ofPresent = { kind: 'share', p: 1, q: 2, of: 'present', strict: true } as const;
  const pack = rules({
    abstention: 'counts-as-no',
    majority: {
      motion: ofPresent,
      statute: ofPresent,
      'off-agenda': ofPresent,
      procedural: ofPresent,
      person: ofPresent,
    },
  });
  const votes = [voted('eleni', 'yes'), voted('nikos', 'yes'), voted('amal', 'no')];

  it('is absent for the vote, not against: they leave the number of those present', () => {
    const council = given(...OPEN, ...votes, voted('grace', 'abstain'));
    const steady = council.when('eleni', CLOSE, { pack });
    expect(steady).toMatchObject([{ result: { verdict: { outcome: 'rejected' } } }]);
    const three = given(...OPEN, ...votes);
    const dropped = three.when('eleni', CLOSE, { pack, droppedSince: () => ['grace', 'petra'] });
    expect(dropped).toMatchObject([
      {
        dropped: ['grace', 'petra'],
        bases: { present: 3, entitled: 3 },
        result: { counts: { no: 1, notVoted: 0 }, verdict: { outcome: 'adopted' } },
      },
    ]);
  });

  it('keeps the vote they gave before', () => {
    const closed = given(...OPEN, ...votes).when('eleni', CLOSE, { droppedSince: () => ['amal'] });
    expect(closed).toMatchObject([{ dropped: [], result: { counts: { no: 1 } } }]);
  });

  it('can be waited for, or voted with again, and the record says why', () => {
    const { does } = sitting({ droppedSince: () => ['petra'] }, [...OPEN, ...votes]);
    expect(does('eleni', { type: 'ExtendPoll', poll: 'square' })).toEqual([
      { type: 'PollExtended', poll: 'square', dropped: ['petra'] },
    ]);
    does('eleni', CLOSE);
    expect(does('eleni', { type: 'RepeatPoll', poll: 'square' })).toMatchObject([
      { type: 'PollRepeated', because: 'line-dropped' },
      { type: 'PollAnnounced', repeats: 'square' },
    ]);
  });

  it('is listed apart from who walked out', () => {
    const isHere = (person: string) => person !== 'grace';
    const away = { isHere, droppedSince: () => ['petra'] };
    expect(given(...OPEN, ...votes).when('eleni', CLOSE, away)).toMatchObject([
      { dropped: ['petra'], left: ['grace'], bases: { present: 3 } },
    ]);
  });
});

describe('6: a late ballot', () => {
  it('is late by its position in the log, whatever a clock says', () => {
    const { does, events } = sitting({}, OPEN);
    does('eleni', CLOSE);
    expect(does('nikos', cast('yes'))).toEqual(refused('poll-closed'));
    const enter = { type: 'EnterVote', poll: 'square', person: 'petra', answer: choice('yes') };
    expect(does('maja', { ...enter, type: 'EnterVote' })).toEqual(refused('poll-closed'));
    const late = [...events(), voted('nikos', 'yes')];
    expect(stateAfter(late)).toEqual(stateAfter(events()));
  });

  it('is late in a secret poll as well, also an entered one that waits', () => {
    const { does, state } = sitting({ tally: choices(0, 0) }, opened('secret'));
    does('eleni', CLOSE);
    expect(decideBallot(state(), 'nikos', 'square', choice('yes'), facts('nikos'))).toEqual(
      refused('poll-closed'),
    );
  });
});

describe('7: the rule for ties', () => {
  it('differs between open and secret', () => {
    const pack = rules({ tie: { open: 'chair-decides', secret: 'rejected' } });
    const votes = [voted('nikos', 'yes'), voted('amal', 'no')];
    expect(given(...OPEN, ...votes).when('eleni', CLOSE, { pack })).toMatchObject([
      { result: { verdict: { outcome: 'tied', next: 'chair-decides' } } },
    ]);
    const box = { pack, participants: () => ['nikos', 'amal'], tally: choices(1, 1) };
    expect(given(...opened('secret')).when('eleni', CLOSE, box)).toMatchObject([
      { result: { verdict: { outcome: 'rejected', because: 'tie-rule' } } },
    ]);
  });
});

describe('9: the casting vote', () => {
  const votes = [voted('eleni', 'no'), voted('nikos', 'yes')];

  it('is the side of whoever chairs when the poll closes', () => {
    const pack = rules({ tie: { open: 'chairs-side', secret: 'rejected' } });
    const council = given(...OPEN, ...votes);
    expect(council.when('eleni', CLOSE, { pack })).toMatchObject([
      { chairing: 'eleni', result: { chairsVote: 'no', verdict: { outcome: 'rejected' } } },
    ]);
    expect(council.when('nikos', CLOSE, { pack, chairing: 'nikos' })).toMatchObject([
      { chairing: 'nikos', result: { chairsVote: 'yes', verdict: { outcome: 'adopted' } } },
    ]);
    expect(council.when('petra', CLOSE, { pack, chairing: 'petra' })).toMatchObject([
      { result: { chairsVote: null, verdict: { outcome: 'rejected', because: 'tie-rule' } } },
    ]);
  });

  it('is not of who chaired while hands were counted', () => {
    const counted = [
      {
        type: 'CountEntered',
        poll: 'square',
        counts: choices(1, 1),
        chair: { person: 'eleni', vote: 'yes' },
        enteredBy: 'maja',
      },
      { type: 'CountConfirmed', poll: 'square', confirmedBy: 'sofia' },
    ] as const;
    const council = given(...opened('hands'), ...counted);
    expect(council.when('nikos', CLOSE, { chairing: 'nikos' })).toMatchObject([
      { result: { chairsVote: null } },
    ]);
  });

  it('is not handed on with the chair after the close', () => {
    const pack = rules({ tie: { open: 'chair-decides', secret: 'rejected' } });
    const { does } = sitting({ pack }, [...OPEN, ...votes]);
    does('eleni', CLOSE);
    const decide = { type: 'DecideTie', poll: 'square', choice: 'yes' } as const;
    expect(does('amal', decide, { chairing: 'amal' })).toEqual(
      refused('not-chairing-at-the-close'),
    );
    expect(does('eleni', decide)).toMatchObject([{ type: 'TieDecided' }]);
  });
});

describe('10: a correction', () => {
  it('is a new event: what was said before stays in the record', () => {
    const pack = rules({ changeUntilClose: true });
    const { does, events, state } = sitting({ pack }, OPEN);
    does('nikos', cast('yes'));
    does('nikos', cast('no'));
    expect(events().slice(OPEN.length)).toEqual([voted('nikos', 'yes'), voted('nikos', 'no')]);
    const poll = openPoll(state());
    expect(poll && ballotOf(poll, 'nikos')).toMatchObject({ answer: choice('no') });
  });

  it('of a result takes its place and leaves it readable', () => {
    const { does, state } = sitting({ droppedSince: () => ['petra'] }, OPEN);
    const closed = eventOf('PollClosed', does('eleni', CLOSE));
    does('eleni', { type: 'RepeatPoll', poll: 'square' });
    expect(state().polls['square']).toMatchObject({
      result: closed.result,
      repeated: { as: 'next', because: 'line-dropped' },
    });
  });
});

describe('11: a result', () => {
  it('keeps pack, version, bases, all counts and the register', () => {
    const closed = given(...OPEN, voted('nikos', 'yes')).when('eleni', CLOSE);
    expect(closed).toMatchObject([
      {
        pack: { id: 'plain', version: 3 },
        bases: { statutory: 9, filled: 7, present: 5, entitled: 5 },
        register: COUNCIL,
        result: { counts: { yes: 1, no: 0, abstain: 0, blank: 0, invalid: 0, notVoted: 4 } },
      },
    ]);
  });

  it('can be computed again from the record alone', () => {
    const box = { participants: () => COUNCIL, tally: choices(2, 2, 0, 1) };
    for (const kind of ['electronic', 'secret'] as const) {
      const { does, events } = sitting(box, opened(kind));
      does('nikos', cast('yes'));
      does('eleni', CLOSE);
      const replayed = pollOf(stateAfter(JSON.parse(JSON.stringify(events()))), 'square');
      if (replayed?.status !== 'closed' || replayed.result === null) throw new Error('not closed');
      const { closing, result } = replayed;
      expect(resultAgain(replayed, closing, result, rules())).toEqual(result);
    }
  });
});

describe('13: elections of persons', () => {
  const box = (votes: Record<string, number>, valid: number, blank = 0) => ({
    participants: () => COUNCIL.slice(0, valid + blank),
    tally: { kind: 'persons', votes, valid, blank, invalid: 0 } as const,
  });

  it('know blanks, a run-off and a lot', () => {
    const { does, state } = sitting({}, opened('election'));
    does('eleni', CLOSE, box({ ines: 2, jonas: 2, kim: 0 }, 4, 1));
    expect(electedIn(state(), 'square')).toEqual([]);
    expect(state().polls['next']).toMatchObject({ status: 'announced', runOff: true });
    does('eleni', { type: 'StartPoll', poll: 'next', smallRegisterAccepted: false });
    does('eleni', { ...CLOSE, poll: 'next' }, box({ ines: 2, jonas: 2 }, 4, 1));
    does('eleni', { type: 'DrawLot', poll: 'next' }, { draw: () => 1 });
    expect(electedIn(state(), 'next')).toEqual(['jonas']);
  });

  it('count blanks into the base where the pack says so', () => {
    const blanksCount = rules({}, { blanksCount: true });
    const votes = box({ ines: 2, jonas: 1 }, 3, 2);
    const outcome = (pack = rules()) =>
      given(...opened('election')).when('eleni', CLOSE, { ...votes, pack });
    expect(outcome()).toMatchObject([{ result: { verdict: { elected: ['ines'] } } }]);
    expect(outcome(blanksCount)).toMatchObject([
      { result: { verdict: { elected: [] } } },
      { type: 'PollAnnounced', runOffOf: 'square' },
    ]);
  });
});
