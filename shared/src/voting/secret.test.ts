import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import type { Announcement, PollKind } from './announcement.ts';
import type { Answer } from './answer.ts';
import { decideBallot, tallyOf } from './ballot.ts';
import {
  announced,
  cast,
  choice,
  choices,
  CLOSE,
  COUNCIL,
  facts,
  given,
  opened,
  persons,
  rules,
  sitting,
  stateAfter,
} from './specification.ts';
import type { Given } from './specification.ts';

const SECRET = opened('secret');
const PAPER = { type: 'PaperNoted', poll: 'square', person: 'petra' } as const;
const note = { type: 'NotePaper', poll: 'square', person: 'petra' } as const;
const withdraw = { type: 'WithdrawPaper', poll: 'square', person: 'petra' } as const;
const count = (yes: number, no: number) =>
  ({ type: 'EnterCount', poll: 'square', counts: choices(yes, no) }) as const;
const confirm = { type: 'ConfirmCount', poll: 'square' } as const;
const publish = { type: 'PublishResult', poll: 'square' } as const;

function asked(
  by: string,
  answer: Answer,
  changed: Given = {},
  events = SECRET,
): ReturnType<typeof decideBallot> {
  return decideBallot(stateAfter(events), by, 'square', answer, facts(by, changed));
}

describe('a secret ballot', () => {
  it('is never an event', () => {
    expect(given(...SECRET).when('nikos', cast('yes'))).toEqual(refused('ballot-is-secret'));
    expect(asked('nikos', choice('yes'))).toBe('accepted');
  });

  it('is taken once, of who is in the register and here', () => {
    expect(asked('maja', choice('yes'))).toEqual(refused('not-in-the-register'));
    expect(asked('nikos', choice('yes'), { isHere: () => false })).toEqual(refused('not-here'));
    expect(asked('nikos', choice('no'), { participants: () => ['nikos'] })).toEqual(
      refused('already-voted'),
    );
    expect(asked('petra', choice('no'), {}, [...SECRET, PAPER])).toEqual(refused('voted-on-paper'));
  });

  it('is taken while the poll is open, and only there', () => {
    expect(asked('nikos', choice('yes'), { meetingOpen: false })).toEqual(
      refused('meeting-not-open'),
    );
    expect(asked('nikos', choice('yes'), {}, [announced('secret')])).toEqual(
      refused('poll-not-open'),
    );
    expect(asked('nikos', choice('yes'), {}, opened('electronic'))).toEqual(
      refused('not-for-this-kind'),
    );
  });

  it('has to fit the question', () => {
    expect(asked('nikos', persons('ines'))).toEqual(refused('wrong-answer'));
    const pack = rules({ abstainAllowed: false });
    expect(asked('nikos', choice('abstain'), { pack })).toEqual(refused('abstention-not-allowed'));
    const election = (answer: Answer) => asked('nikos', answer, {}, opened('election'));
    expect(election(persons('ines'))).toBe('accepted');
    expect(election(persons())).toBe('accepted');
    expect(election(persons('nobody'))).toEqual(refused('unknown-candidate'));
    expect(election(persons('ines', 'jonas'))).toEqual(refused('too-many-names'));
    expect(election(choice('yes'))).toEqual(refused('wrong-answer'));
    const two = opened('election', { places: 2 });
    expect(asked('nikos', persons('ines', 'ines'), {}, two)).toEqual(refused('named-twice'));
  });
});

describe('counting the box', () => {
  const about = (kind: PollKind, places = 0): Announcement => announced(kind, { places });

  it('counts choices in whatever order', () => {
    const answers = [choice('yes'), choice('blank'), choice('no'), null, choice('yes')];
    expect(tallyOf(about('secret'), answers)).toEqual(choices(2, 1, 0, 1, 1));
    expect(tallyOf(about('secret'), answers.toReversed())).toEqual(choices(2, 1, 0, 1, 1));
  });

  it('counts persons, blanks and what could not be read', () => {
    const ballots = [persons('ines', 'kim'), persons('ines'), persons(), null, persons('stranger')];
    expect(tallyOf(about('election', 2), ballots)).toEqual({
      kind: 'persons',
      votes: { ines: 2, jonas: 0, kim: 1 },
      valid: 2,
      blank: 1,
      invalid: 2,
    });
  });
});

describe('paper in a secret poll', () => {
  it('is noted by an officer, once, for who has not voted', () => {
    expect(given(...SECRET).when('maja', note)).toEqual([PAPER]);
    expect(given(...SECRET).when('nikos', note)).toEqual(refused('not-an-officer'));
    expect(given(...SECRET, PAPER).when('maja', note)).toEqual(refused('voted-on-paper'));
    expect(given(...SECRET).when('maja', note, { participants: () => ['petra'] })).toEqual(
      refused('already-voted'),
    );
    expect(given(...SECRET).when('maja', { ...note, person: 'maja' })).toEqual(
      refused('not-in-the-register'),
    );
    expect(given(...opened('electronic')).when('maja', note)).toEqual(refused('not-for-this-kind'));
  });

  it('is taken back by a new event', () => {
    const withdrawn = { type: 'PaperWithdrawn', poll: 'square', person: 'petra' } as const;
    expect(given(...SECRET, PAPER).when('maja', withdraw)).toEqual([withdrawn]);
    expect(given(...SECRET).when('maja', withdraw)).toEqual(refused('paper-not-noted'));
    expect(given(...SECRET, PAPER).when('nikos', withdraw)).toEqual(refused('not-an-officer'));
    expect(asked('petra', choice('yes'), {}, [...SECRET, PAPER, withdrawn])).toBe('accepted');
  });

  const participants = () => ['eleni', 'nikos', 'amal'];
  const box = { participants, tally: choices(2, 1) };

  it('is counted by two officers before the poll closes', () => {
    const { does } = sitting(box, [...SECRET, PAPER]);
    expect(does('eleni', CLOSE)).toEqual(refused('paper-not-confirmed'));
    expect(does('maja', count(0, 1))).toMatchObject([{ type: 'CountEntered', chair: null }]);
    expect(does('eleni', CLOSE)).toEqual(refused('paper-not-confirmed'));
    expect(does('maja', confirm)).toEqual(refused('second-officer-needed'));
    expect(does('sofia', confirm)).toMatchObject([{ type: 'CountConfirmed' }]);
    expect(does('eleni', CLOSE)).toMatchObject([
      {
        participations: ['eleni', 'nikos', 'amal', 'petra'],
        result: { counts: { yes: 2, no: 2, notVoted: 1 }, chairsVote: null },
      },
    ]);
  });

  it('must with the box equal the participations', () => {
    const more = sitting(box, [...SECRET, PAPER]);
    more.does('maja', count(1, 1));
    more.does('sofia', confirm);
    expect(more.does('eleni', CLOSE)).toEqual(refused('participations-differ'));
    const differs = { ...box, tally: choices(2, 2) };
    expect(given(...SECRET).when('eleni', CLOSE, differs)).toEqual(
      refused('participations-differ'),
    );
  });

  it('has a count that papers can have', () => {
    expect(given(...SECRET).when('maja', count(1, 0))).toEqual(refused('no-papers'));
    const paper = given(...SECRET, PAPER);
    expect(paper.when('maja', count(4, 2))).toEqual(refused('more-votes-than-members'));
    expect(paper.when('maja', { ...count(1, 0), chairsVote: 'yes' })).toEqual(
      refused('ballot-is-secret'),
    );
    const election = given(...opened('election', { places: 2 }), PAPER);
    const names = (votes: Record<string, number>, valid: number) =>
      election.when('maja', {
        type: 'EnterCount',
        poll: 'square',
        counts: { kind: 'persons', votes, valid, blank: 0, invalid: 0 },
      });
    expect(names({ ines: 1, kim: 1 }, 1)).toMatchObject([{ type: 'CountEntered' }]);
    expect(names({ ines: 2 }, 1)).toEqual(refused('wrong-count'));
    expect(names({ stranger: 1 }, 1)).toEqual(refused('wrong-count'));
    expect(names({}, 1)).toEqual(refused('wrong-count'));
    expect(names({ ines: 1, jonas: 1, kim: 1 }, 1)).toEqual(refused('wrong-count'));
    expect(election.when('maja', count(1, 0))).toEqual(refused('wrong-count'));
  });
});

describe('closing a secret poll', () => {
  const participants = () => ['nikos', 'amal', 'grace'];

  it('needs the opened box, when all else is well', () => {
    expect(given(...SECRET).when('eleni', CLOSE, { participants })).toEqual(
      refused('tally-missing'),
    );
    expect(given(...SECRET, PAPER).when('eleni', CLOSE, { participants })).toEqual(
      refused('paper-not-confirmed'),
    );
    const form = { kind: 'persons', votes: {}, valid: 3, blank: 0, invalid: 0 } as const;
    expect(given(...SECRET).when('eleni', CLOSE, { participants, tally: form })).toEqual(
      refused('tally-missing'),
    );
  });

  it('says who took part, and of nobody how', () => {
    const closed = given(...SECRET).when('eleni', CLOSE, { participants, tally: choices(2, 1) });
    expect(closed).toMatchObject([
      {
        type: 'PollClosed',
        votes: [],
        participations: ['nikos', 'amal', 'grace'],
        result: { counts: { yes: 2, no: 1, notVoted: 2 }, chairsVote: null },
      },
    ]);
  });

  it('keeps who neither voted nor could out of the bases', () => {
    const tally = choices(2, 1);
    const droppedSince = () => ['petra', 'nikos'];
    const closed = given(...SECRET).when('eleni', CLOSE, { participants, tally, droppedSince });
    expect(closed).toMatchObject([
      {
        dropped: ['petra'],
        bases: { present: 4, entitled: 4 },
        result: { counts: { notVoted: 1 } },
      },
    ]);
  });
});

describe('a unanimous secret result', () => {
  const unanimous = { participants: () => COUNCIL, tally: choices(5, 0) };

  it('is withheld until whoever chairs publishes it', () => {
    const { does, state } = sitting(unanimous, SECRET);
    const closed = does('eleni', CLOSE);
    expect(closed).toMatchObject([
      { type: 'PollClosed', result: null },
      { type: 'ResultWithheld', result: { counts: { yes: 5 } } },
    ]);
    expect(state().polls['square']).toMatchObject({ result: null, withheld: { kind: 'choices' } });
    const published = does('eleni', publish);
    expect(published).toMatchObject([{ type: 'ResultPublished', result: { counts: { yes: 5 } } }]);
    expect(state().polls['square']).toMatchObject({ result: { kind: 'choices' }, withheld: null });
    expect(does('eleni', publish)).toEqual(refused('nothing-withheld'));
  });

  it('is known to nobody from whom it was hidden', () => {
    const { does, events } = sitting(unanimous, SECRET);
    does('eleni', CLOSE);
    const seen = stateAfter(events().filter(({ type }) => type !== 'ResultWithheld'));
    expect(JSON.stringify(seen)).not.toContain('"yes"');
  });

  it('is one in which everybody gave the same, in an election too', () => {
    const withheld = (kind: 'secret' | 'election', given_: Given) =>
      given(...opened(kind)).when('eleni', CLOSE, given_);
    const one = { participants: () => ['nikos'], tally: choices(0, 0, 0, 1) };
    expect(withheld('secret', one)).toMatchObject([{ result: null }, {}]);
    const nobody = { participants: () => [], tally: choices(0, 0) };
    expect(withheld('secret', nobody)).toMatchObject([{ result: { kind: 'choices' } }]);
    const election = (votes: Record<string, number>, valid: number, blank: number) => ({
      participants: () => COUNCIL.slice(0, valid + blank),
      tally: { kind: 'persons', votes, valid, blank, invalid: 0 } as const,
    });
    expect(withheld('election', election({ ines: 4 }, 4, 0))).toMatchObject([{ result: null }, {}]);
    expect(withheld('election', election({}, 0, 4))).toMatchObject([{ result: null }, {}]);
    expect(withheld('election', election({ ines: 4 }, 4, 1))).toMatchObject([
      { result: { kind: 'persons' } },
    ]);
  });

  it('is published only where one was withheld', () => {
    const { does } = sitting(
      { participants: () => ['nikos', 'amal'], tally: choices(1, 1) },
      SECRET,
    );
    expect(does('eleni', publish)).toEqual(refused('poll-not-closed'));
    does('eleni', CLOSE);
    expect(does('eleni', publish)).toEqual(refused('nothing-withheld'));
  });
});
