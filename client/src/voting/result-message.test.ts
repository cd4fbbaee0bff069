import { electionAfterLot, electionOf } from '@koinon/shared/law/election';
import { RULE_PACKS } from '@koinon/shared/law/packs';
import type { RulePack, TieRule } from '@koinon/shared/law/rule-pack';
import { settledBy, verdictOf } from '@koinon/shared/law/result';
import type { Verdict } from '@koinon/shared/law/result';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Result, VoteOfChair } from '@koinon/shared/voting/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/messages.ts';
import { messageFor, outcomeOf } from './result-message.ts';
import { sayIn } from '@koinon/shared/minutes/results/say';
import type { Say } from '@koinon/shared/minutes/results/say';
import { CHAIR, closed, opened, pack, Sitting, votes } from './testing/sitting.ts';

const ABOUT: Announcement = {
  poll: 'p',
  kind: 'electronic',
  purpose: 'motion',
  question: { en: 'Q' },
  on: null,
  candidates: [
    { id: 'a', name: 'Ana' },
    { id: 'b', name: 'Bo' },
    { id: 'c', name: 'Cem' },
  ],
  places: 1,
  options: [],
  tiesBefore: 0,
  round: 1,
  runOff: false,
  runOffOf: null,
  repeats: null,
};
const BASES = { statutory: 21, filled: 20, present: 11, entitled: 11 };

const says = new Map<string, Say>();
for (const language of LANGUAGES) {
  says.set(language, sayIn(LOCALES[language], (await loadMessages(language)).votingSentences));
}

function english(about: Announcement, result: Result, rules: RulePack | null): string {
  return says.get('en')?.(messageFor(about, result, rules)) ?? '';
}

interface Given {
  readonly yes: number;
  readonly no: number;
  readonly abstain?: number;
  readonly chairsVote?: VoteOfChair;
  readonly tiesBefore?: number;
  readonly quorate?: boolean;
  readonly purpose?: Announcement['purpose'];
}

function decided(rules: RulePack, given: Given): Result {
  const { yes, no, abstain = 0, chairsVote = null, tiesBefore = 0, quorate = true } = given;
  const cast = yes + no + abstain;
  const counts = { yes, no, abstain, blank: 0, invalid: 0, notVoted: BASES.present - cast };
  const polled = { counts, bases: BASES, quorate, chairsVote, tiesBefore, secret: false };
  const verdict = verdictOf(rules.voting, { ...polled, purpose: given.purpose ?? 'motion' });
  return { kind: 'choices', counts, chairsVote, verdict };
}

function said(rules: RulePack, given: Given): string {
  const { tiesBefore = 0, purpose = 'motion' } = given;
  return english({ ...ABOUT, tiesBefore, purpose }, decided(rules, given), rules);
}

function withTie(open: TieRule): RulePack {
  return pack('advisory-default', { tie: { open, secret: open } });
}

function settled(rules: RulePack, by: 'chair-decided' | 'lot', choice: 'yes' | 'no'): string {
  const tied = decided(rules, { yes: 5, no: 5 });
  if (tied.kind !== 'choices') throw new Error('not a vote on yes and no');
  const verdict: Verdict = settledBy(tied.verdict, by, choice);
  return english(ABOUT, { ...tied, verdict }, rules);
}

describe('the sentence of a vote on yes and no', () => {
  it.each([
    [
      pack('advisory-default'),
      { yes: 6, no: 4 },
      'Adopted: 6 voted Yes, with 6 needed, more than half of the 10 votes for and against.',
    ],
    [
      pack('advisory-default'),
      { yes: 3, no: 4 },
      'Rejected: 3 voted Yes, with 4 needed, more than half of the 7 votes for and against.',
    ],
    [
      pack('si-municipal-council'),
      { yes: 10, no: 1, purpose: 'statute' },
      'Rejected: 10 voted Yes, with 14 needed, at least two thirds of all 21 seats.',
    ],
    [
      pack('at-graz-migrants-council'),
      { yes: 5, no: 1, abstain: 1 },
      'Rejected: 5 voted Yes, with 6 needed, more than half of the 11 members present; the one abstention counts as No.',
    ],
    [
      pack('at-tirol-municipal-council'),
      { yes: 5, no: 4, abstain: 2 },
      'Adopted: 5 voted Yes, with 5 needed, more than half of the 9 members present; the 2 who abstained count as absent.',
    ],
    [
      pack('advisory-default'),
      { yes: 5, no: 5, quorate: false },
      'Not decided: there was no quorum when the poll closed.',
    ],
  ] as const)('says %# as it was decided', (rules, given, sentence) => {
    expect(said(rules, given)).toBe(sentence);
  });

  it('says what a tie leads to, rule by rule', () => {
    const tie = { yes: 5, no: 5 };
    expect(said(withTie('rejected'), tie)).toBe(
      'Rejected: the vote is tied at 5 to 5, and a tie rejects.',
    );
    expect(said(withTie('chair-decides'), tie)).toBe(
      'Not decided yet: the vote is tied at 5 to 5, and whoever chairs decides.',
    );
    expect(said(withTie('lot'), tie)).toContain('and the lot decides');
    expect(said(withTie('again-then-rejected'), tie)).toContain('it is taken once more');
    expect(said(withTie('again-then-rejected'), { ...tie, tiesBefore: 1 })).toContain(
      'for the second time, and that rejects',
    );
    expect(said(withTie('chairs-side'), { ...tie, chairsVote: 'yes' })).toContain(
      'Adopted: the vote is tied at 5 to 5, and whoever chaired voted Yes',
    );
    expect(said(withTie('chairs-side'), { ...tie, chairsVote: 'no' })).toContain(
      'Rejected: the vote is tied at 5 to 5, and whoever chaired voted No',
    );
    expect(said(withTie('chairs-side'), tie)).toContain('took neither side');
  });

  it('says who ended a tie', () => {
    expect(settled(withTie('chair-decides'), 'chair-decided', 'yes')).toContain('decided for it');
    expect(settled(withTie('chair-decides'), 'chair-decided', 'no')).toContain('decided against');
    expect(settled(withTie('lot'), 'lot', 'yes')).toContain('Adopted');
    expect(settled(withTie('lot'), 'lot', 'no')).toContain('the lot fell on No');
  });

  it('needs no share where the most votes decide', () => {
    const relative = { kind: 'relative' } as const;
    const { majority } = pack('advisory-default').voting;
    const rules = pack('advisory-default', { majority: { ...majority, motion: relative } });
    expect(said(rules, { yes: 4, no: 2 })).toBe('Adopted: 4 voted Yes and 2 against.');
    expect(said(rules, { yes: 1, no: 2 })).toBe('Rejected: 1 voted Yes and 2 against.');
  });
});

describe('the sentence of an election', () => {
  const rules = pack('advisory-default').elections;

  function elected(given: Record<string, number>, more: Partial<Announcement> = {}, valid = 10) {
    const about: Announcement = { ...ABOUT, kind: 'election', purpose: 'person', ...more };
    const { places, round, runOff } = about;
    const verdict = electionOf(rules, {
      candidates: about.candidates.map(({ id }) => id),
      ...{ places, round, runOff, votes: given },
      ballots: { valid, blank: 0, invalid: 0, notVoted: 0 },
      bases: BASES,
      quorate: true,
    });
    return { about, verdict, ballots: { valid, blank: 0, invalid: 0, notVoted: 0 }, given };
  }

  function sentence({ about, verdict, ballots, given }: ReturnType<typeof elected>): string {
    return english(about, { kind: 'persons', votes: given, ballots, verdict }, null);
  }

  it('names who is elected, and with how many votes', () => {
    expect(sentence(elected({ a: 7, b: 3 }))).toBe(
      'Elected: Ana (7 votes), with 6 votes needed, more than half of the 10 valid ballots.',
    );
  });

  it('says between whom it goes on', () => {
    expect(sentence(elected({ a: 4, b: 4, c: 2 }))).toBe(
      'Nobody is elected: 6 votes were needed, more than half of the 10 valid ballots; one place goes to a run-off between Ana and Bo.',
    );
  });

  it('says that the lot is to decide, and that it has', () => {
    const runOff = elected({ a: 5, b: 5 }, { runOff: true, round: 2 });
    expect(sentence(runOff)).toBe(
      'Nobody is elected, although the most votes decide; one place is drawn by lot between Ana and Bo.',
    );
    const verdict = electionAfterLot(runOff.verdict, ['b']);
    expect(sentence({ ...runOff, verdict })).toBe(
      'Elected: Bo (5 votes), the lot having decided between those who were level.',
    );
  });

  it('says which places stay open', () => {
    const about = { places: 3, runOff: true, round: 2 };
    expect(sentence(elected({ a: 5, b: 3 }, about))).toBe(
      'Elected: Ana (5 votes) and Bo (3 votes), because the most votes decided; one place stays open.',
    );
  });
});

describe('every outcome in every language', () => {
  const choice = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const, null);
  const anyVote = fc.record({
    rules: fc.constantFrom(...RULE_PACKS),
    purpose: fc.constantFrom('motion' as const, 'statute' as const, 'off-agenda' as const),
    yes: fc.nat(6),
    no: fc.nat(6),
    abstain: fc.nat(3),
    chairsVote: choice,
    tiesBefore: fc.nat(1),
    quorate: fc.boolean(),
  });

  it.each(LANGUAGES)('is one finished sentence in %s', (language) => {
    const say = says.get(language);
    fc.assert(
      fc.property(anyVote, ({ rules, ...given }) => {
        const { tiesBefore, purpose } = given;
        const about = { ...ABOUT, tiesBefore, purpose };
        const words = say?.(messageFor(about, decided(rules, given), rules)) ?? '';
        expect(words).toMatch(/^[^{}]+\.$/u);
        expect(words).not.toContain('votingSentences');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the sentence of a poll that is over', () => {
  const say = (sitting: Sitting) => {
    const poll = sitting.state.voting.polls[sitting.poll];
    const phrase = poll && outcomeOf(poll, pack('advisory-default'));
    return phrase ? says.get('en')?.(phrase) : null;
  };

  it('is none before the close', () => {
    expect(say(opened(new Sitting(), 'electronic'))).toBeNull();
  });

  it('is why it was cancelled', () => {
    const sitting = opened(new Sitting(), 'electronic');
    sitting.does(CHAIR, { type: 'CancelPoll', poll: sitting.poll, reason: 'wrong text.' });
    expect(say(sitting)).toBe('The poll was cancelled, and nothing was decided: wrong text.');
  });

  it('is that it is withheld when everybody voted the same in secret', () => {
    const sitting = opened(new Sitting(), 'secret');
    sitting.box = {
      participants: ['nikos', 'amal'],
      tally: { kind: 'choices', yes: 2, no: 0, abstain: 0, blank: 0, invalid: 0 },
    };
    closed(sitting);
    expect(say(sitting)).toBe('The poll is closed, and its result is not published yet.');
    sitting.does(CHAIR, { type: 'PublishResult', poll: sitting.poll });
    expect(say(sitting)).toContain('Adopted: 2 voted Yes');
  });

  it('is that a consent round is blocked, or carried', () => {
    const round = (answers: readonly ('consent' | 'pass' | 'objection')[]) => {
      const sitting = opened(new Sitting(), 'consent');
      const register = sitting.state.voting.polls[sitting.poll];
      const people = register?.status === 'open' ? register.register : [];
      people.forEach((person, index) => {
        const kind = answers[index] ?? 'consent';
        const answer = kind === 'objection' ? { kind, reason: 'too dear' } : { kind };
        sitting.does(person, { type: 'CastBallot', poll: sitting.poll, answer });
      });
      return say(closed(sitting));
    };
    expect(round(['objection'])).toBe('Not carried: one objection is open.');
    expect(round(['pass'])).toBe(
      'Carried by consent: 6 people consented, and no objection is open.',
    );
  });

  it('is the mood of a straw poll, which decides nothing', () => {
    const mood = votes(opened(new Sitting(null), 'straw'), {
      nikos: 'yes',
      amal: 'yes',
      grace: 'no',
    });
    expect(say(closed(mood))).toBe(
      'A straw poll, which decides nothing: most chose “Yes”, 2 of 3.',
    );
  });
});
