import fc from 'fast-check';
import { describe, it } from 'vitest';
import { never } from '../kernel/outcome.ts';
import { verdictOf } from './result.ts';
import type { Polled, Verdict } from './result.ts';
import type { Counts, Purpose, VotingRule } from './rule-pack.ts';

/**
 * What holds for the verdicts of every body, whatever its rules are. fast-check
 * prints the seed of what fails.
 */
export const RUNS = { numRuns: 1000 };
export const PURPOSES: readonly Purpose[] = [
  'motion',
  'statute',
  'off-agenda',
  'procedural',
  'person',
];
const MOST_SEATS = 1_000_000;

type Ballot = Exclude<keyof Counts, 'invalid'>;
const BALLOTS: readonly Ballot[] = ['yes', 'no', 'abstain', 'blank', 'notVoted'];

/** Small bodies, in which every border case occurs, and the greatest there could be. */
const count = fc.oneof(fc.nat(4), fc.nat(40), fc.nat(MOST_SEATS / 10));

const someCounts: fc.Arbitrary<Counts> = fc.record({
  yes: count,
  no: count,
  abstain: count,
  blank: count,
  invalid: count,
  notVoted: count,
});

type Question = Omit<Polled, 'counts' | 'bases'>;

const question: fc.Arbitrary<Question> = fc
  .record({
    purpose: fc.constantFrom(...PURPOSES),
    secret: fc.boolean(),
    chairsVote: fc.constantFrom('yes', 'no', 'abstain', null),
    tiesBefore: fc.nat(2),
    quorate: fc.constantFrom(true, true, true, true, false),
  })
  .map((drawn) => (drawn.secret ? { ...drawn, chairsVote: null } : drawn));

/** Counts and bases that can occur together; every second poll is level. */
const polled: fc.Arbitrary<Polled> = fc
  .record({
    question,
    counts: someCounts,
    level: fc.boolean(),
    conflicted: count,
    away: count,
    vacant: count,
  })
  .map(({ question: asked, counts: drawn, level, conflicted, away, vacant }) => {
    const given = level ? { ...drawn, no: drawn.yes } : drawn;
    const { yes, no, abstain, blank, invalid, notVoted } = given;
    const entitled = yes + no + abstain + blank + invalid + notVoted;
    const present = entitled + conflicted;
    const filled = present + away;
    return {
      ...asked,
      counts: given,
      bases: { entitled, present, filled, statutory: filled + vacant },
    };
  });

export function verdictContract(rules: fc.Arbitrary<VotingRule>): void {
  describe('for every outcome of a poll', () => {
    it('is monotone: one Yes more never makes it worse', () => {
      fc.assert(fc.property(rules, polled, fc.constantFrom(...BALLOTS), oneMoreYes), RUNS);
    });

    it('gives an abstention the effect that the pack says', () => {
      fc.assert(fc.property(rules, polled, abstainedAsTheRuleSays), RUNS);
    });

    it('does not depend on who voted how, except for whoever chairs', () => {
      fc.assert(fc.property(rules, ballots, question, permuted), RUNS);
    });

    it('listens to the chair in nothing but a tie that goes to the chair’s side', () => {
      fc.assert(fc.property(rules, polled, chairMattersInTies), RUNS);
    });

    it('is exact at 10^6 seats', () => {
      fc.assert(fc.property(rules, polled, fc.nat(MOST_SEATS), isExact), RUNS);
    });
  });
}

const RANK: Readonly<Record<Verdict['outcome'], number>> = {
  'no-quorum': 0,
  rejected: 1,
  tied: 2,
  adopted: 3,
};

/** What was decided and why; not the numbers, which may be reached in several ways. */
function decided(rule: VotingRule, poll: Polled): string {
  const { outcome, because } = verdictOf(rule, poll);
  return `${outcome}, ${because}`;
}

function isNoWorse(rule: VotingRule, before: Polled, after: Polled): boolean {
  return RANK[verdictOf(rule, after).outcome] >= RANK[verdictOf(rule, before).outcome];
}

function oneMoreYes(rule: VotingRule, poll: Polled, from: Ballot): boolean {
  const { counts, bases } = poll;
  const more = { ...counts, yes: counts.yes + 1 };
  const changed = { ...poll, counts: { ...more, [from]: counts[from] - 1 } };
  const arrived = {
    entitled: bases.entitled + 1,
    present: bases.present + 1,
    filled: bases.filled + 1,
    statutory: bases.statutory,
  };
  return (
    (from === 'yes' || counts[from] === 0 || isNoWorse(rule, poll, changed)) &&
    (bases.filled === bases.statutory ||
      isNoWorse(rule, poll, { ...poll, counts: more, bases: arrived }))
  );
}

function abstainedAsTheRuleSays(rule: VotingRule, poll: Polled): boolean {
  return decided(rule, poll) === decided(rule, withoutAbstentions(rule, poll));
}

/** The same poll as if nobody had abstained, but done what the rule takes it for. */
function withoutAbstentions(rule: VotingRule, poll: Polled): Polled {
  const { abstain, no, notVoted } = poll.counts;
  const { entitled, present } = poll.bases;
  switch (rule.abstention) {
    case 'counts-as-no':
      return { ...poll, counts: { ...poll.counts, abstain: 0, no: no + abstain } };
    case 'counts-as-absent': {
      const bases = { ...poll.bases, entitled: entitled - abstain, present: present - abstain };
      return { ...poll, counts: { ...poll.counts, abstain: 0 }, bases };
    }
    case 'not-counted': {
      const majority = rule.majority[poll.purpose];
      // Votes cast are all there are, abstentions among them.
      if (majority.kind === 'share' && majority.of === 'cast') return poll;
      return { ...poll, counts: { ...poll.counts, abstain: 0, notVoted: notVoted + abstain } };
    }
    default:
      return never(rule.abstention);
  }
}

function chairMattersInTies(rule: VotingRule, poll: Polled): boolean {
  const sides = ['yes', 'no', 'abstain', null] as const;
  const found = sides.map((chairsVote) => decided(rule, { ...poll, chairsVote }));
  return new Set(found).size === 1 || rule.tie[poll.secret ? 'secret' : 'open'] === 'chairs-side';
}

/** Ballots by voter, the chair's first. */
const ballots = fc
  .array(fc.constantFrom(...BALLOTS), { minLength: 1, maxLength: 20 })
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      shuffled: fc.shuffledSubarray(all.slice(1), { minLength: all.length - 1 }),
    }),
  );

function permuted(
  rule: VotingRule,
  { all, shuffled }: { readonly all: readonly Ballot[]; readonly shuffled: readonly Ballot[] },
  asked: Question,
): boolean {
  const [chair = 'notVoted'] = all;
  const verdict = (voters: readonly Ballot[]) =>
    JSON.stringify(verdictOf(rule, counted(voters, asked)));
  return verdict([chair, ...shuffled]) === verdict(all);
}

function counted(voters: readonly Ballot[], asked: Question): Polled {
  const of = (ballot: Ballot) => voters.filter((each) => each === ballot).length;
  const entitled = voters.length;
  const [chair] = voters;
  const named = chair === 'yes' || chair === 'no' || chair === 'abstain' ? chair : null;
  return {
    ...asked,
    chairsVote: asked.secret ? null : named,
    counts: {
      yes: of('yes'),
      no: of('no'),
      abstain: of('abstain'),
      blank: of('blank'),
      invalid: 0,
      notVoted: of('notVoted'),
    },
    bases: { entitled, present: entitled, filled: entitled, statutory: entitled },
  };
}

/**
 * Where all there are vote Yes or No, around the border that arithmetic without
 * limits finds; also for sizes of which the share is a whole number, where a
 * float would be off by one.
 */
function isExact(rule: VotingRule, poll: Polled, drawn: number): boolean {
  const majority = rule.majority[poll.purpose];
  const { p, q, strict } = majority.kind === 'share' ? majority : { p: 1, q: 2, strict: true };
  return [drawn, drawn - (drawn % q)].every((size) => {
    const border = Number((BigInt(p) * BigInt(size)) / BigInt(q));
    return [border - 1, border, border + 1].every((yes) => {
      if (yes < 1 || yes > size) return true;
      const { because } = verdictOf(rule, yesAndNo(poll, yes, size - yes));
      const [left, right] = [BigInt(q) * BigInt(yes), BigInt(p) * BigInt(size)];
      return (because === 'majority') === (strict ? left > right : left >= right);
    });
  });
}

function yesAndNo(poll: Polled, yes: number, no: number): Polled {
  const size = yes + no;
  return {
    ...poll,
    quorate: true,
    counts: { yes, no, abstain: 0, blank: 0, invalid: 0, notVoted: 0 },
    bases: { entitled: size, present: size, filled: size, statutory: size },
  };
}
