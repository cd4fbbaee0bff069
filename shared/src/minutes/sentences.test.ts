import { describe, expect, it } from 'vitest';
import { advisoryDefault } from '../law/packs/advisory-default.ts';
import { electionOf } from '../law/election.ts';
import { verdictOf } from '../law/result.ts';
import type { Counts } from '../law/rule-pack.ts';
import type { Fact } from './fact.ts';
import { wordingOf } from './language.ts';
import { namesIn } from './names-in.ts';
import { sayerOf } from './sayer.ts';
import { sayFact } from './sentences.ts';
import type { VoteContent } from './vote.ts';

const wording = await wordingOf('en');
const sayer = sayerOf(wording);
const person = (id: string) => id.toUpperCase();
const names = namesIn({ language: 'en', timeZone: 'Europe/Athens', person });
/** 18:30 on 3 March 2026 in Athens. */
const at = 1_772_555_400_000;
const placed = { n: 9, at, section: 'housing' };
const say = (fact: Fact) => sayFact(fact, sayer, names);

const bases = { statutory: 5, filled: 5, present: 4, entitled: 4 };

function vote(content: Partial<VoteContent>): Fact {
  return {
    ...placed,
    kind: 'vote',
    poll: 'flats',
    by: 'electronic',
    question: { en: 'Flats' },
    on: null,
    candidates: [],
    options: [],
    round: 1,
    runOff: false,
    votes: [],
    dropped: [],
    left: [],
    rule: { abstention: 'not-counted', tie: { open: 'rejected', secret: 'rejected' } },
    result: null,
    repeated: null,
    ...content,
  };
}

function choices(counts: Partial<Counts>): VoteContent['result'] {
  const all = { yes: 0, no: 0, abstain: 0, blank: 0, invalid: 0, notVoted: 0, ...counts };
  const polled = { secret: false, bases, quorate: true, chairsVote: null, tiesBefore: 0 } as const;
  const verdict = verdictOf(advisoryDefault.voting, { purpose: 'motion', counts: all, ...polled });
  return { kind: 'choices', counts: all, chairsVote: null, verdict };
}

describe('a vote in words', () => {
  it('has who voted how, where that was by name', () => {
    const { lines, table } = say(
      vote({
        result: choices({ yes: 2, abstain: 1, notVoted: 1 }),
        votes: [
          { person: 'amal', answer: 'yes' },
          { person: 'nikos', answer: 'abstain' },
          { person: 'eleni', answer: 'yes' },
        ],
      }),
    );
    expect(lines).toEqual([
      'Adopted: 2 voted Yes, with 2 needed, more than half of the 2 votes for and against.',
    ]);
    expect(table).toEqual({
      head: ['Answer', 'Number', 'Members'],
      rows: [
        ['Yes', '2', 'AMAL, ELENI'],
        ['No', '0', ''],
        ['Abstain', '1', 'NIKOS'],
        ['Gave no vote', '1', ''],
      ],
    });
  });

  it('has numbers only where it was secret', () => {
    const { heading, table } = say(
      vote({ by: 'secret', result: choices({ yes: 1, no: 2, blank: 1 }) }),
    );
    expect(heading).toBe('Secret ballot: Flats');
    expect(table).toEqual({
      head: ['Answer', 'Number'],
      rows: [
        ['Yes', '1'],
        ['No', '2'],
        ['Blank', '1'],
      ],
    });
  });

  it('says that a result is not published, and nothing of it', () => {
    expect(say(vote({ by: 'secret' }))).toEqual({
      heading: 'Secret ballot: Flats',
      lines: ['The poll is closed, and its result is not published yet.'],
      table: null,
    });
  });

  it('has the votes of an election, and its run-off', () => {
    const candidates = [
      { id: 'rosa', name: 'Rosa' },
      { id: 'omar', name: 'Omar' },
    ];
    const ballots = { valid: 3, blank: 1, invalid: 0, notVoted: 0 };
    const votes = { rosa: 2, omar: 1 };
    const verdict = electionOf(advisoryDefault.elections, {
      candidates: ['rosa', 'omar'],
      ...{ places: 1, round: 2, runOff: true, votes, ballots, bases, quorate: true },
    });
    const result = { kind: 'persons', ballots, verdict } as const;
    expect(say(vote({ by: 'election', candidates, round: 2, runOff: true, result }))).toEqual({
      heading: 'Secret election, run-off: Flats',
      lines: ['Elected: Rosa (2 votes), because the most votes decided.'],
      table: {
        head: ['Candidate', 'Votes'],
        rows: [
          ['Rosa', '2'],
          ['Omar', '1'],
          ['Valid ballots', '3'],
          ['Blank', '1'],
        ],
      },
    });
  });

  it('says what it was on, unless the question does', () => {
    const result = choices({ yes: 1 });
    const on = (what: 'motion' | 'amendment', title: string | null) =>
      say(vote({ result, on: { what, title: title === null ? null : { en: title } } })).lines[0];
    expect(on('motion', 'Flats')).toMatch(/^Adopted/);
    expect(on('motion', 'Roads')).toBe('On the motion: Roads');
    expect(on('amendment', 'Flats')).toBe('On an amendment to: Flats');
    expect(on('motion', null)).toBe('On the motion: (not public)');
  });
});

describe('other facts in words', () => {
  it('have the city’s time and date, wherever they are said', () => {
    const closed = { ...placed, kind: 'sitting-closed' } as const;
    expect(say(closed).lines).toEqual(['The sitting closes on 3 March 2026 at 18:30.']);
    const inLisbon = namesIn({ language: 'en', timeZone: 'Europe/Lisbon', person });
    expect(sayFact(closed, sayer, inLisbon).lines[0]).toContain('16:30');
  });

  it('say that they were corrected', () => {
    const left = { person: 'nikos', since: 0, time: at - 60_000, because: 'noted' } as const;
    expect(say({ ...placed, kind: 'left', ...left, corrected: 12 }).lines).toEqual([
      '18:29: NIKOS leaves.',
      'Corrected afterwards in the record.',
    ]);
  });

  it('have corrected times of those who were noted at the opening', () => {
    const opening: Fact = {
      ...placed,
      kind: 'sitting-opened',
      present: [
        { person: 'eleni', way: 'room', since: at - 1 },
        { person: 'amal', way: 'room', since: at + 300_000, standsFor: 'grace' },
        { person: 'nikos', way: 'room', since: at - 600_000, until: at - 60_000 },
      ],
      interpreters: [],
      excused: ['grace'],
      absent: [],
    };
    expect(say(opening).lines[1]).toBe(
      'In the hall (3): ELENI, AMAL (in place of GRACE) (from 18:35), NIKOS (until 18:29).',
    );
  });

  it('say how an amendment changes the text', () => {
    const amendment = (passage: string, replacement: string) =>
      say({
        ...placed,
        kind: 'amendment-moved',
        ...{ amendment: 'a', motion: 'm', title: { en: 'Flats' }, below: false, mover: 'amal' },
        ...{ seconder: 'nikos', fell: false, passage, replacement },
      }).lines;
    expect(amendment('Ten', 'Twenty')).toEqual([
      'Moved by AMAL, seconded by NIKOS.',
      'Instead of “Ten”: “Twenty”',
    ]);
    expect(amendment('Ten', '')[1]).toBe('Strike out: “Ten”');
    expect(amendment('', ' More.')[1]).toBe('Add at the end: “More.”');
  });

  it('say how long somebody spoke only where that is told', () => {
    const spoke = (seconds: number | null) =>
      say({ ...placed, kind: 'spoke', speakers: [{ person: 'amal', seconds }] }).lines;
    expect(spoke(null)).toEqual(['Speaker: AMAL.']);
    expect(spoke(0)).toEqual(['Speaker: AMAL (0 secs).']);
    expect(spoke(120)).toEqual(['Speaker: AMAL (2 mins).']);
    expect(spoke(275)).toEqual(['Speaker: AMAL (4 mins 35 secs).']);
  });
});
