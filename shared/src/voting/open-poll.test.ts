import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { ballotOf, openPoll } from './poll.ts';
import type { ChoiceTally } from './result.ts';
import {
  announced,
  cast,
  choice,
  CLOSE,
  COUNCIL,
  eventOf,
  given,
  opened,
  rules,
  voted,
} from './specification.ts';

const OPEN = opened('electronic');
const ALL_BUT_CHAIR = [
  voted('nikos', 'yes'),
  voted('amal', 'yes'),
  voted('grace', 'no'),
  voted('petra', 'no'),
];

describe('an open electronic poll', () => {
  it('takes a vote of who is in the register and here', () => {
    expect(given(...OPEN).when('nikos', cast('yes'))).toEqual([voted('nikos', 'yes')]);
    expect(given(...OPEN).when('maja', cast('yes'))).toEqual(refused('not-in-the-register'));
    expect(given(...OPEN).when('nikos', cast('yes'), { isHere: () => false })).toEqual(
      refused('not-here'),
    );
  });

  it('takes no vote of who keeps out of the item, and says so', () => {
    const hasConflict = (person: string) => person === 'nikos';
    expect(given(...OPEN).when('nikos', cast('yes'), { hasConflict })).toEqual(
      refused('conflict-of-interest'),
    );
    expect(given(...OPEN).when('amal', cast('yes'), { hasConflict })).toEqual([
      voted('amal', 'yes'),
    ]);
  });

  it('takes no vote before it opens', () => {
    expect(given(announced('electronic')).when('nikos', cast('yes'))).toEqual(
      refused('poll-not-open'),
    );
    expect(given().when('nikos', cast('yes'))).toEqual(refused('unknown-poll'));
  });

  it('is not answered with what it does not ask', () => {
    const consent = { ...cast('yes'), answer: { kind: 'consent' } } as const;
    expect(given(...OPEN).when('nikos', consent)).toEqual(refused('wrong-answer'));
    const pack = rules({ abstainAllowed: false });
    expect(given(...OPEN).when('nikos', cast('abstain'), { pack })).toEqual(
      refused('abstention-not-allowed'),
    );
  });

  it('takes one vote a person, which may change where the pack allows it', () => {
    const once = given(...OPEN, voted('nikos', 'yes'));
    expect(once.when('nikos', cast('no'))).toEqual(refused('already-voted'));
    const pack = rules({ changeUntilClose: true });
    expect(once.when('nikos', cast('no'), { pack })).toEqual([voted('nikos', 'no')]);
    expect(once.when('nikos', cast('yes'), { pack })).toEqual(refused('already-voted'));
    const changed = given(...OPEN, voted('nikos', 'yes'), voted('nikos', 'no'));
    expect(eventOf('PollClosed', changed.when('eleni', CLOSE))).toMatchObject({
      result: { counts: { yes: 0, no: 1, notVoted: 4 } },
    });
  });

  it('closes with every vote by name', () => {
    const outcome = given(...OPEN, ...ALL_BUT_CHAIR.slice(0, 3)).when('eleni', CLOSE);
    const vote = (person: string, answer: 'yes' | 'no') =>
      ({ person, answer: choice(answer), way: 'own', integrated: false }) as const;
    expect(outcome).toEqual([
      {
        type: 'PollClosed',
        poll: 'square',
        bases: { statutory: 9, filled: 7, present: 5, entitled: 5 },
        quorate: true,
        register: COUNCIL,
        votes: [vote('nikos', 'yes'), vote('amal', 'yes'), vote('grace', 'no')],
        participations: ['nikos', 'amal', 'grace'],
        dropped: [],
        left: [],
        chairing: 'eleni',
        pack: { id: 'plain', version: 3 },
        result: {
          kind: 'choices',
          counts: { yes: 2, no: 1, abstain: 0, blank: 0, invalid: 0, notVoted: 2 },
          chairsVote: null,
          verdict: expect.objectContaining({ outcome: 'adopted', because: 'majority' }),
        },
      },
    ]);
  });

  it('decides nothing when the quorum was lost before the close', () => {
    const outcome = given(...OPEN, ...ALL_BUT_CHAIR).when('eleni', CLOSE, { quorate: false });
    expect(eventOf('PollClosed', outcome)).toMatchObject({
      quorate: false,
      result: { verdict: { outcome: 'no-quorum' } },
    });
  });
});

describe('a chair who votes last', () => {
  const pack = rules({ chairVotes: 'last', changeUntilClose: true });

  it('waits for all others, or asks who has not voted', () => {
    const waiting = given(...OPEN, ...ALL_BUT_CHAIR.slice(1));
    expect(waiting.when('eleni', cast('yes'), { pack })).toEqual(refused('chair-votes-last'));
    const call = { type: 'CallLast', poll: 'square' } as const;
    const called = { type: 'LastCalled', poll: 'square', waiting: ['nikos'] } as const;
    const others = { pack, register: () => COUNCIL };
    expect(
      given(...OPEN, ...ALL_BUT_CHAIR.slice(1), voted('eleni', 'yes')).when('eleni', call, others),
    ).toEqual([called]);
    const asked = given(...OPEN, ...ALL_BUT_CHAIR.slice(1), called);
    expect(asked.when('eleni', cast('yes'), { pack })).toEqual([
      { ...voted('eleni', 'yes'), last: true },
    ]);
    expect(asked.when('nikos', cast('yes'), { pack })).toEqual([voted('nikos', 'yes')]);
    expect(asked.when('eleni', call, { pack })).toEqual(refused('already-called'));
  });

  it('does not wait for who cannot vote', () => {
    const others = given(...OPEN, ...ALL_BUT_CHAIR.slice(1));
    const last = [{ ...voted('eleni', 'yes'), last: true }];
    expect(others.when('eleni', cast('yes'), { pack, droppedSince: () => ['nikos'] })).toEqual(
      last,
    );
    const gone = { pack, isHere: (person: string) => person !== 'nikos' };
    expect(others.when('eleni', cast('yes'), gone)).toEqual(last);
  });

  it('is the last: after them nobody votes, or votes otherwise', () => {
    const over = given(...OPEN, ...ALL_BUT_CHAIR.slice(1), {
      ...voted('eleni', 'yes'),
      last: true,
    });
    expect(over.when('nikos', cast('no'), { pack })).toEqual(refused('chair-has-voted'));
    expect(over.when('amal', cast('no'), { pack })).toEqual(refused('chair-has-voted'));
  });

  it('shuts nobody out who voted as a member before taking the chair', () => {
    const handed = given(...OPEN, voted('amal', 'yes'));
    expect(handed.when('nikos', cast('no'), { pack, chairing: 'amal' })).toEqual([
      voted('nikos', 'no'),
    ]);
  });

  it('asks nobody when everybody has voted', () => {
    const all = given(...OPEN, ...ALL_BUT_CHAIR, voted('eleni', 'yes'));
    expect(all.when('eleni', { type: 'CallLast', poll: 'square' })).toEqual(
      refused('everybody-has-voted'),
    );
    expect(given(...opened('hands')).when('eleni', { type: 'CallLast', poll: 'square' })).toEqual(
      refused('not-for-this-kind'),
    );
  });
});

describe('a chair who votes only when it matters', () => {
  const pack = rules({ chairVotes: 'only-when-it-matters' });

  it('breaks a tie, or makes one', () => {
    const last = [{ ...voted('eleni', 'yes'), last: true }];
    expect(given(...OPEN, ...ALL_BUT_CHAIR).when('eleni', cast('yes'), { pack })).toEqual(last);
    const adopted = [voted('nikos', 'yes'), voted('amal', 'yes'), voted('grace', 'no')];
    const tieable = given(...OPEN, ...adopted, voted('petra', 'abstain'));
    expect(tieable.when('eleni', cast('no'), { pack })).toEqual([
      { ...voted('eleni', 'no'), last: true },
    ]);
  });

  it('keeps out of what is clear', () => {
    const clear = given(
      ...OPEN,
      ...['nikos', 'amal', 'grace', 'petra'].map((who) => voted(who, 'yes')),
    );
    expect(clear.when('eleni', cast('yes'), { pack })).toEqual(refused('vote-does-not-matter'));
  });
});

describe('a vote without a device', () => {
  const enter = {
    type: 'EnterVote',
    poll: 'square',
    person: 'petra',
    answer: choice('yes'),
  } as const;
  const confirm = { type: 'ConfirmVote', poll: 'square', person: 'petra' } as const;
  const withdraw = { type: 'WithdrawEntry', poll: 'square', person: 'petra' } as const;
  const { type: _type, ...entry } = enter;
  const ENTERED = { type: 'VoteEntered', ...entry, enteredBy: 'maja' } as const;

  it('is entered by one officer and confirmed by another, or by the member', () => {
    expect(given(...OPEN).when('maja', enter)).toEqual([ENTERED]);
    const waits = given(...OPEN, ENTERED);
    const counted = { ...voted('petra', 'yes'), way: 'entered', enteredBy: 'maja' } as const;
    expect(waits.when('sofia', confirm)).toEqual([{ ...counted, confirmedBy: 'sofia' }]);
    expect(waits.when('petra', confirm)).toEqual([{ ...counted, confirmedBy: 'petra' }]);
  });

  it('is never confirmed by who entered it, or by who is no officer', () => {
    const waits = given(...OPEN, ENTERED);
    expect(waits.when('maja', confirm)).toEqual(refused('second-officer-needed'));
    expect(waits.when('nikos', confirm)).toEqual(refused('not-an-officer'));
    expect(given(...OPEN).when('nikos', enter)).toEqual(refused('not-an-officer'));
    expect(given(...OPEN).when('sofia', confirm)).toEqual(refused('nothing-to-confirm'));
  });

  it('does not count before, and the poll does not close over it', () => {
    const waits = given(...OPEN, ENTERED);
    expect(waits.when('eleni', CLOSE)).toEqual(refused('entry-not-confirmed'));
    expect(waits.when('nikos', withdraw)).toEqual(refused('not-an-officer'));
    const withdrawn = { type: 'EntryWithdrawn', poll: 'square', person: 'petra' } as const;
    expect(waits.when('petra', withdraw)).toEqual([withdrawn]);
    expect(waits.when('maja', withdraw)).toEqual([withdrawn]);
    expect(given(...OPEN).when('maja', withdraw)).toEqual(refused('no-entry'));
    expect(given(...OPEN, ENTERED, withdrawn).when('eleni', CLOSE)).toMatchObject([
      { participations: [], result: { counts: { yes: 0 } } },
    ]);
  });

  it("gives way to the member's own hand", () => {
    const own = given(...OPEN, ENTERED, voted('petra', 'no'));
    expect(own.when('sofia', confirm)).toEqual(refused('nothing-to-confirm'));
    expect(own.when('maja', enter)).toEqual(refused('already-voted'));
  });

  it('stands in the minutes as entered', () => {
    const counted = {
      ...voted('petra', 'yes'),
      way: 'entered',
      enteredBy: 'maja',
      confirmedBy: 'sofia',
    } as const;
    const { state, when } = given(...OPEN, ENTERED, counted);
    const poll = openPoll(state);
    expect(poll && ballotOf(poll, 'petra')).toMatchObject({
      way: 'entered',
      enteredBy: 'maja',
      confirmedBy: 'sofia',
    });
    expect(when('eleni', CLOSE)).toMatchObject([{ votes: [{ person: 'petra', way: 'entered' }] }]);
  });

  it('is for open kinds only', () => {
    expect(given(...opened('secret')).when('maja', enter)).toEqual(refused('ballot-is-secret'));
    expect(given(...opened('hands')).when('maja', enter)).toEqual(refused('hands-are-counted'));
  });
});

describe('a roll call', () => {
  const ROLL = opened('roll-call');
  const call = (person: string) => ({ type: 'CallName', poll: 'square', person }) as const;
  const named = (person: string) => ({ type: 'NameCalled', poll: 'square', person }) as const;

  it('hears who is called, by their device or through the clerk', () => {
    expect(given(...ROLL).when('nikos', cast('yes'))).toEqual(refused('not-called-yet'));
    expect(given(...ROLL).when('maja', call('nikos'))).toEqual([named('nikos')]);
    const called = given(...ROLL, named('nikos'));
    expect(called.when('nikos', cast('yes'))).toEqual([voted('nikos', 'yes')]);
    const enter = { type: 'EnterVote', poll: 'square', answer: choice('no') } as const;
    expect(called.when('maja', { ...enter, person: 'nikos' })).toMatchObject([
      { type: 'VoteEntered', person: 'nikos' },
    ]);
    expect(called.when('maja', { ...enter, person: 'amal' })).toEqual(refused('not-called-yet'));
  });

  it('calls again who did not answer, but nobody who did', () => {
    expect(given(...ROLL, named('nikos')).when('maja', call('nikos'))).toEqual([named('nikos')]);
    const answered = given(...ROLL, named('nikos'), voted('nikos', 'yes'));
    expect(answered.when('maja', call('nikos'))).toEqual(refused('already-voted'));
    expect(given(...ROLL).when('maja', call('maja'))).toEqual(refused('not-in-the-register'));
    expect(given(...OPEN).when('maja', call('nikos'))).toEqual(refused('not-for-this-kind'));
  });

  it('closes when every name was called, but for who cannot answer', () => {
    const some = COUNCIL.slice(0, 4).map(named);
    expect(given(...ROLL, ...some).when('eleni', CLOSE)).toEqual(refused('names-not-called'));
    const gone = { droppedSince: () => ['petra'] };
    expect(given(...ROLL, ...some).when('eleni', CLOSE, gone)).toMatchObject([
      { type: 'PollClosed', dropped: ['petra'] },
    ]);
  });

  it('calls the chair last where the chair votes last', () => {
    const start = { type: 'StartPoll', poll: 'square', smallRegisterAccepted: false } as const;
    const pack = rules({ chairVotes: 'last' });
    expect(given(announced('roll-call')).when('eleni', start, { pack })).toMatchObject([
      { register: ['nikos', 'amal', 'grace', 'petra', 'eleni'] },
    ]);
  });
});

describe('a show of hands', () => {
  const HANDS = opened('hands');
  const counts = { kind: 'choices', yes: 3, no: 1, abstain: 1, blank: 0, invalid: 0 } as const;
  const enter = { type: 'EnterCount', poll: 'square', counts, chairsVote: 'yes' } as const;
  const confirm = { type: 'ConfirmCount', poll: 'square' } as const;
  const chair = { person: 'eleni', vote: 'yes' } as const;
  const ENTERED = {
    type: 'CountEntered',
    poll: 'square',
    counts,
    chair,
    enteredBy: 'maja',
  } as const;
  const CONFIRMED = { type: 'CountConfirmed', poll: 'square', confirmedBy: 'sofia' } as const;

  it('is counted by one officer and confirmed by another', () => {
    expect(given(...HANDS).when('maja', enter)).toEqual([ENTERED]);
    const counted = given(...HANDS, ENTERED);
    expect(counted.when('maja', confirm)).toEqual(refused('second-officer-needed'));
    expect(counted.when('nikos', confirm)).toEqual(refused('not-an-officer'));
    expect(counted.when('sofia', confirm)).toEqual([CONFIRMED]);
    expect(given(...HANDS).when('sofia', confirm)).toEqual(refused('nothing-to-confirm'));
    expect(given(...HANDS, ENTERED, CONFIRMED).when('eleni', confirm)).toEqual(
      refused('already-confirmed'),
    );
  });

  it('is not voted in by device', () => {
    expect(given(...HANDS).when('nikos', cast('yes'))).toEqual(refused('hands-are-counted'));
  });

  it('closes on a confirmed count', () => {
    expect(given(...HANDS).when('eleni', CLOSE)).toEqual(refused('count-missing'));
    expect(given(...HANDS, ENTERED).when('eleni', CLOSE)).toEqual(refused('count-not-confirmed'));
    expect(given(...HANDS, ENTERED, CONFIRMED).when('eleni', CLOSE)).toMatchObject([
      {
        votes: [],
        participations: [],
        result: { counts: { yes: 3, no: 1, abstain: 1, notVoted: 0 }, chairsVote: 'yes' },
      },
    ]);
  });

  it('has to be confirmed anew when it was corrected', () => {
    const corrected = given(...HANDS, ENTERED, CONFIRMED, ENTERED);
    expect(corrected.when('eleni', CLOSE)).toEqual(refused('count-not-confirmed'));
  });

  it('cannot be a count that never was', () => {
    const wrong = (changed: Partial<ChoiceTally>) =>
      given(...HANDS).when('maja', { ...enter, counts: { ...counts, ...changed } });
    expect(wrong({ yes: 5 })).toEqual(refused('more-votes-than-members'));
    expect(wrong({ invalid: 1 })).toEqual(refused('wrong-count'));
    expect(wrong({ yes: 0 })).toEqual(refused('chairs-vote-not-counted'));
    expect(given(...OPEN).when('maja', enter)).toEqual(refused('not-for-this-kind'));
    expect(given(...HANDS).when('nikos', enter)).toEqual(refused('not-an-officer'));
    const pack = rules({ abstainAllowed: false });
    expect(given(...HANDS).when('maja', enter, { pack })).toEqual(
      refused('abstention-not-allowed'),
    );
  });

  it('takes nobody out of the bases who may have raised a hand', () => {
    const everybody = given(...HANDS, ENTERED, CONFIRMED);
    expect(everybody.when('eleni', CLOSE, { droppedSince: () => ['petra'] })).toMatchObject([
      { dropped: ['petra'], bases: { present: 5, entitled: 5 } },
    ]);
    const four = { ...ENTERED, counts: { ...counts, abstain: 0 } };
    const most = given(...HANDS, four, CONFIRMED);
    expect(most.when('eleni', CLOSE, { droppedSince: () => ['petra'] })).toMatchObject([
      { bases: { present: 4, entitled: 4 }, result: { counts: { notVoted: 0 } } },
    ]);
  });
});
