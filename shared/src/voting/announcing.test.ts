import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { announced, CANDIDATES, COUNCIL, given, opened, QUESTION, rules } from './specification.ts';

const ANNOUNCE = {
  type: 'AnnouncePoll',
  kind: 'electronic',
  purpose: 'motion',
  question: QUESTION,
  on: null,
} as const;
const ELECT = { ...ANNOUNCE, kind: 'election', purpose: 'person', places: 1 } as const;
const ELECTION = { ...ELECT, candidates: CANDIDATES };
const START = { type: 'StartPoll', poll: 'square', smallRegisterAccepted: false } as const;
const NOTHING_NEW = { tiesBefore: 0, round: 1, runOff: false, runOffOf: null, repeats: null };

describe('announcing a poll', () => {
  it('says all that is read out before it opens', () => {
    const { type: _type, ...asked } = ANNOUNCE;
    expect(given().when('eleni', ANNOUNCE)).toEqual([
      {
        type: 'PollAnnounced',
        poll: 'next',
        ...asked,
        candidates: [],
        places: 0,
        options: [],
        ...NOTHING_NEW,
      },
    ]);
  });

  it('is of one poll at a time', () => {
    expect(given(announced('electronic')).when('eleni', ANNOUNCE)).toEqual(
      refused('poll-in-progress'),
    );
    expect(given(...opened('straw')).when('eleni', ANNOUNCE)).toEqual(refused('poll-in-progress'));
  });

  it('is for an open sitting, about what is pending', () => {
    expect(given().when('eleni', ANNOUNCE, { meetingOpen: false })).toEqual(
      refused('meeting-not-open'),
    );
    const onMotion = { ...ANNOUNCE, on: { motion: 'm-1' } };
    expect(given().when('eleni', onMotion, { mayBePut: () => false })).toEqual(
      refused('not-ready-for-vote'),
    );
  });

  it('knows consent rounds only where the pack provides for them', () => {
    const round = { ...ANNOUNCE, kind: 'consent' } as const;
    expect(given().when('eleni', round, { pack: rules({ consent: true }) })).toMatchObject([
      { type: 'PollAnnounced', kind: 'consent' },
    ]);
    const without = { pack: rules({ consent: false }) };
    expect(given().when('eleni', round, without)).toEqual(refused('consent-not-provided'));
    const announcedBefore = given(announced('consent')).when('eleni', START, without);
    expect(announcedBefore).toEqual(refused('consent-not-provided'));
  });

  it('carries the majority that its motion takes by its kind', () => {
    const onMotion = { ...ANNOUNCE, purpose: 'procedural', on: { motion: 'm-1' } } as const;
    const byKind = { majorityOf: () => 'motion' as const };
    expect(given().when('eleni', onMotion, byKind)).toMatchObject([
      { type: 'PollAnnounced', purpose: 'procedural', majorityOf: 'motion' },
    ]);
    const [plain] = [given().when('eleni', onMotion)].flat();
    expect(plain).not.toHaveProperty('majorityOf');
  });

  it('knows only straw polls where the meeting has no rules', () => {
    expect(given().when('eleni', ANNOUNCE, { pack: null })).toEqual(refused('only-straw-polls'));
    expect(given().when('eleni', { ...ANNOUNCE, kind: 'straw' }, { pack: null })).toMatchObject([
      { type: 'PollAnnounced', kind: 'straw' },
    ]);
  });

  it.each([
    ['election-is-of-persons', { ...ELECTION, purpose: 'motion' }],
    ['no-candidates', { ...ELECT, candidates: [] }],
    ['no-candidates', { ...ANNOUNCE, kind: 'election', purpose: 'person', candidates: CANDIDATES }],
    ['same-id-twice', { ...ELECT, candidates: [...CANDIDATES, ...CANDIDATES] }],
    ['not-for-this-kind', { ...ANNOUNCE, candidates: CANDIDATES }],
    ['not-for-this-kind', { ...ANNOUNCE, places: 2 }],
    ['not-for-this-kind', { ...ANNOUNCE, options: [{ id: 'tea', label: { en: 'Tea' } }] }],
    [
      'too-few-options',
      { ...ANNOUNCE, kind: 'straw', options: [{ id: 'tea', label: { en: 'Tea' } }] },
    ],
  ] as const)('is refused as %s', (code, command) => {
    expect(given().when('eleni', command)).toEqual(refused(code));
  });
});

describe('the pack on secret polls', () => {
  const secret = { ...ANNOUNCE, kind: 'secret' } as const;
  const ofPerson = { ...ANNOUNCE, purpose: 'person' } as const;
  it.each([
    ['forbidden', secret, 'secret-forbidden'],
    ['forbidden', ELECTION, 'secret-forbidden'],
    ['only-persons', secret, 'secret-only-for-persons'],
    ['only-persons', ELECTION, null],
    ['only-persons', ofPerson, null],
    ['required-for-persons', ofPerson, 'secret-required'],
    ['required-for-persons', { ...ofPerson, kind: 'straw' }, 'secret-required'],
    ['required-for-persons', { ...ofPerson, kind: 'secret' }, null],
    ['required-for-persons', secret, null],
    ['allowed', ofPerson, null],
  ] as const)('%s', (rule, command, code) => {
    const outcome = given().when('eleni', command, { pack: rules({ secret: rule }) });
    if (code === null) expect(outcome).toMatchObject([{ type: 'PollAnnounced' }]);
    else expect(outcome).toEqual(refused(code));
  });

  const quarter = { p: 1, q: 4, of: 'present', strict: false } as const;
  const ask = { type: 'AskForSecret', poll: 'square' } as const;

  it('lets a share of those present make a poll secret', () => {
    const pack = rules({ secretOnRequestOf: quarter });
    const first = { type: 'SecretAskedFor', poll: 'square', person: 'nikos' } as const;
    expect(given(announced('hands')).when('nikos', ask, { pack })).toEqual([first]);
    const asked = given(announced('hands'), first);
    expect(asked.when('nikos', ask, { pack })).toEqual(refused('already-asked'));
    const enough = asked.when('amal', ask, { pack });
    expect(enough).toEqual([
      { ...first, person: 'amal' },
      { type: 'PollMadeSecret', poll: 'square' },
    ]);
    const made = given(announced('hands'), first, { type: 'PollMadeSecret', poll: 'square' });
    expect(made.when('eleni', START)).toMatchObject([{ type: 'PollOpened', key: 'KEY' }]);
    expect(made.when('amal', ask, { pack })).toEqual(refused('already-secret'));
  });

  it('lets only members of the body ask, before the poll, where the pack knows it', () => {
    const pack = rules({ secretOnRequestOf: quarter });
    const open = given(announced('electronic'));
    expect(open.when('nikos', ask)).toEqual(refused('chair-decides-on-secret'));
    expect(open.when('maja', ask, { pack })).toEqual(refused('not-in-the-register'));
    expect(given(announced('straw')).when('nikos', ask, { pack })).toEqual(
      refused('not-for-this-kind'),
    );
    expect(given(...opened('electronic')).when('nikos', ask, { pack })).toEqual(
      refused('poll-already-open'),
    );
    const forbidden = rules({ secretOnRequestOf: quarter, secret: 'forbidden' });
    expect(open.when('nikos', ask, { pack: forbidden })).toEqual(refused('secret-forbidden'));
  });
});

describe('opening a poll', () => {
  it('freezes the register and the bases', () => {
    expect(given(announced('electronic')).when('eleni', START)).toEqual([
      {
        type: 'PollOpened',
        poll: 'square',
        register: COUNCIL,
        bases: { statutory: 9, filled: 7, present: 5, entitled: 5 },
        key: null,
        smallRegisterAccepted: false,
      },
    ]);
    const { polls } = given(...opened('electronic')).state;
    expect(polls['square']).toMatchObject({ status: 'open', register: COUNCIL, ballots: [] });
  });

  it('counts as entitled who is in the register, not who is present', () => {
    const register = () => ['eleni', 'nikos', 'amal'];
    expect(given(announced('electronic')).when('eleni', START, { register })).toMatchObject([
      { bases: { present: 5, entitled: 3 } },
    ]);
  });

  it('needs a quorum, somebody who may vote, and a question still pending', () => {
    const poll = given(announced('electronic', { on: { motion: 'm-1' } }));
    expect(poll.when('eleni', START, { quorate: false })).toEqual(refused('no-quorum'));
    expect(poll.when('eleni', START, { register: () => [] })).toEqual(refused('register-empty'));
    expect(poll.when('eleni', START, { mayBePut: () => false })).toEqual(
      refused('not-ready-for-vote'),
    );
    expect(given(announced('straw')).when('eleni', START, { quorate: false })).toMatchObject([
      { type: 'PollOpened' },
    ]);
  });

  it('happens once, to a poll that was announced', () => {
    expect(given().when('eleni', START)).toEqual(refused('unknown-poll'));
    expect(given(...opened('electronic')).when('eleni', START)).toEqual(
      refused('poll-already-open'),
    );
  });

  it('warns of a secret poll in which answers can be guessed', () => {
    const few = { register: () => COUNCIL.slice(0, 4) };
    const secret = given(announced('secret'));
    expect(secret.when('eleni', START, few)).toEqual(refused('small-register'));
    expect(secret.when('eleni', { ...START, smallRegisterAccepted: true }, few)).toMatchObject([
      { type: 'PollOpened', smallRegisterAccepted: true },
    ]);
    expect(secret.when('eleni', START)).toMatchObject([{ smallRegisterAccepted: false }]);
    expect(given(announced('electronic')).when('eleni', START, few)).toMatchObject([
      { type: 'PollOpened' },
    ]);
  });

  it('asks for a box when all else is well', () => {
    const few = { register: () => COUNCIL.slice(0, 4), key: null };
    expect(given(announced('secret')).when('eleni', START, few)).toEqual(refused('small-register'));
    expect(given(announced('secret')).when('eleni', START, { key: null })).toEqual(
      refused('key-missing'),
    );
  });
});

describe('cancelling a poll', () => {
  const cancel = { type: 'CancelPoll', poll: 'square', reason: 'The question was wrong' } as const;
  const { type: _type, ...cancelled } = cancel;

  it('ends it without a result, announced or open', () => {
    const event = { type: 'PollCancelled', because: 'chair', ...cancelled } as const;
    expect(given(announced('hands')).when('eleni', cancel)).toEqual([event]);
    expect(given(...opened('secret')).when('eleni', cancel)).toEqual([event]);
    const over = given(...opened('secret'), event);
    expect(over.state.current).toBeNull();
    expect(over.state.polls['square']).toMatchObject({ status: 'cancelled' });
    expect(over.when('eleni', cancel)).toEqual(refused('poll-cancelled'));
    expect(over.when('eleni', START)).toEqual(refused('poll-cancelled'));
    expect(given().when('eleni', cancel)).toEqual(refused('unknown-poll'));
  });
});
