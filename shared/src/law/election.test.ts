import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countElection, electionAfterLot, electionOf } from './election.ts';
import type { ElectionPolled, ElectionVerdict } from './election.ts';
import { advisoryDefault } from './packs/advisory-default.ts';
import type { ElectionRule } from './rule-pack.ts';
import { RUNS } from './verdict.contract.ts';

const { elections: RULE } = advisoryDefault;

/** A round of an election in which these ballots were given, all valid ones naming one person. */
function round(
  votes: Readonly<Record<string, number>>,
  rest: Partial<ElectionPolled> & { readonly blank?: number } = {},
): ElectionPolled {
  const valid = Object.values(votes).reduce((sum, each) => sum + each, 0);
  const { blank = 0, ...others } = rest;
  const present = valid + blank;
  return {
    candidates: Object.keys(votes),
    places: 1,
    round: 1,
    runOff: false,
    votes,
    ballots: { valid, blank, invalid: 0, notVoted: 0 },
    bases: { statutory: present, filled: present, present, entitled: present },
    quorate: true,
    ...others,
  };
}

function ruleWith(rule: Partial<ElectionRule>): ElectionRule {
  return { ...RULE, ...rule };
}

describe('an election of one person', () => {
  it('elects whoever has more than half of the valid ballots', () => {
    expect(electionOf(RULE, round({ amal: 6, nikos: 3, maja: 2 }))).toEqual({
      outcome: 'done',
      elected: ['amal'],
      votes: [
        { person: 'amal', votes: 6 },
        { person: 'nikos', votes: 3 },
        { person: 'maja', votes: 2 },
      ],
      majority: RULE.majority,
      base: { of: 'valid', size: 11 },
      needed: 6,
      unfilled: 0,
      next: { kind: 'done' },
    });
  });

  it('runs off between the leading two, where the most votes decide', () => {
    const first = electionOf(RULE, round({ amal: 5, nikos: 4, maja: 2 }));
    expect(first).toMatchObject({
      outcome: 'open',
      elected: [],
      next: { kind: 'run-off', round: 2, between: ['amal', 'nikos'], places: 1 },
    });
    const runOff = round({ amal: 5, nikos: 6 }, { round: 2, runOff: true });
    expect(electionOf(RULE, runOff)).toMatchObject({
      elected: ['nikos'],
      base: null,
      needed: 1,
      next: { kind: 'done' },
    });
  });

  it('repeats with everybody as often as the pack has rounds', () => {
    const rule = ruleWith({ rounds: 2 });
    const votes = { amal: 5, nikos: 4, maja: 2 };
    expect(electionOf(rule, round(votes)).next).toEqual({
      kind: 'round',
      round: 2,
      between: ['amal', 'nikos', 'maja'],
      places: 1,
    });
    expect(electionOf(rule, round(votes, { round: 2 })).next).toMatchObject({ kind: 'run-off' });
  });

  it('lets everybody run off who is level with the last of the leading', () => {
    expect(electionOf(RULE, round({ amal: 4, nikos: 3, maja: 3, grace: 1 })).next).toMatchObject({
      kind: 'run-off',
      between: ['amal', 'nikos', 'maja'],
    });
  });

  it('elects nobody without a quorum', () => {
    expect(electionOf(RULE, round({ amal: 9 }, { quorate: false }))).toMatchObject({
      outcome: 'no-quorum',
      elected: [],
      unfilled: 1,
      next: { kind: 'done' },
    });
  });

  it('leaves the place open when the only candidate falls short', () => {
    const rule = ruleWith({
      majority: { kind: 'share', p: 1, q: 2, of: 'present', strict: true },
    });
    expect(electionOf(rule, round({ amal: 4 }, { blank: 5 }))).toMatchObject({
      outcome: 'done',
      elected: [],
      unfilled: 1,
    });
  });
});

describe('an election of several', () => {
  const votes = { amal: 7, nikos: 6, maja: 4, grace: 3 };
  const ballots = { valid: 10, blank: 0, invalid: 0, notVoted: 0 };

  it('elects those with the majority, and runs off for the places left', () => {
    const verdict = electionOf(RULE, round(votes, { places: 3, ballots }));
    expect(verdict).toMatchObject({
      elected: ['amal', 'nikos'],
      unfilled: 1,
      next: { kind: 'run-off', between: ['maja', 'grace'], places: 1 },
    });
  });

  it('takes the first ones when more reach the majority than there are places', () => {
    expect(electionOf(RULE, round(votes, { ballots })).elected).toEqual(['amal']);
  });

  it('runs off between those level at the last place', () => {
    const level = { ...votes, nikos: 7 };
    expect(electionOf(RULE, round(level, { ballots }))).toMatchObject({
      elected: [],
      next: { kind: 'run-off', between: ['amal', 'nikos'], places: 1 },
    });
  });

  it('runs one more off than there are places', () => {
    const few = { amal: 3, nikos: 3, maja: 2, grace: 1, yusuf: 0 };
    expect(electionOf(RULE, round(few, { places: 2, ballots })).next).toMatchObject({
      between: ['amal', 'nikos', 'maja'],
      places: 2,
    });
  });
});

describe('counting ballots', () => {
  it('tells blank, invalid and valid apart', () => {
    const ballots = [
      ['amal'],
      ['amal', 'nikos'],
      [],
      ['amal', 'amal'],
      ['stranger'],
      ['amal', 'nikos', 'maja'],
      ['__proto__'],
    ];
    expect(countElection(ballots, ['amal', 'nikos', 'maja'], 2)).toEqual({
      votes: { amal: 2, nikos: 1, maja: 0 },
      valid: 2,
      blank: 1,
      invalid: 4,
    });
  });

  it('does not take names of machinery for votes', () => {
    const polled = round({ amal: 1 }, { candidates: ['constructor', 'amal'] });
    expect(electionOf(RULE, polled).elected).toEqual(['amal']);
  });
});

describe('what toy systems get wrong', () => {
  it('13 elections of persons: blanks', () => {
    const votes = { amal: 5, nikos: 3 };
    const ignored = electionOf(RULE, round(votes, { blank: 4 }));
    expect(ignored).toMatchObject({ elected: ['amal'], base: { of: 'valid', size: 8 } });
    const counted = electionOf(ruleWith({ blanksCount: true }), round(votes, { blank: 4 }));
    expect(counted).toMatchObject({ elected: [], base: { of: 'valid', size: 12 }, needed: 7 });
  });

  it('13 elections of persons: run-off', () => {
    const first = electionOf(RULE, round({ amal: 4, nikos: 4, maja: 3 }));
    expect(first.next).toMatchObject({ kind: 'run-off', between: ['amal', 'nikos'] });
  });

  it('13 elections of persons: lot', () => {
    const level = round({ amal: 5, nikos: 5 }, { round: 2, runOff: true });
    const verdict = electionOf(RULE, level);
    expect(verdict).toMatchObject({
      outcome: 'open',
      elected: [],
      next: { kind: 'lot', among: ['amal', 'nikos'], places: 1 },
    });
    expect(electionAfterLot(verdict, ['nikos'])).toMatchObject({
      outcome: 'done',
      elected: ['nikos'],
      unfilled: 0,
      next: { kind: 'done' },
    });
    expect(() => electionAfterLot(verdict, ['maja'])).toThrow('not what was to be drawn');
    expect(() => electionAfterLot(verdict, ['amal', 'nikos'])).toThrow('not what was');
    expect(electionOf(ruleWith({ thenTie: 'again' }), level).next).toEqual({
      kind: 'run-off',
      round: 3,
      between: ['amal', 'nikos'],
      places: 1,
    });
  });

  it('13 elections of persons: nobody is drawn for whom nobody voted', () => {
    const nobody = round({ amal: 0, nikos: 0 }, { round: 2, runOff: true, blank: 9 });
    expect(electionOf(RULE, nobody)).toMatchObject({ outcome: 'done', elected: [], unfilled: 1 });
  });
});

/** So that an election without an end fails, and does not run for ever. */
const ENOUGH_POLLS = 20;
const NAMES = ['amal', 'nikos', 'maja', 'grace', 'yusuf', 'eleni'];
const rules = fc.record({
  majority: fc.constantFrom<ElectionRule['majority']>(
    RULE.majority,
    { kind: 'relative' },
    { kind: 'share', p: 2, q: 3, of: 'cast', strict: false },
    { kind: 'share', p: 1, q: 2, of: 'present', strict: true },
  ),
  rounds: fc.integer({ min: 1, max: 3 }),
  runOffBetween: fc.integer({ min: 2, max: 3 }),
  thenTie: fc.constantFrom('lot', 'again'),
  blanksCount: fc.boolean(),
});
const elections = fc
  .record({ candidates: fc.integer({ min: 1, max: 6 }), places: fc.integer({ min: 1, max: 4 }) })
  .chain(({ candidates, places }) =>
    fc.record({
      candidates: fc.constant(NAMES.slice(0, candidates)),
      places: fc.constant(places),
      ballots: fc.array(
        fc.subarray(NAMES.slice(0, candidates), { maxLength: Math.min(places, candidates) }),
        { maxLength: 15 },
      ),
    }),
  );

interface Drawn {
  readonly candidates: readonly string[];
  readonly places: number;
  readonly ballots: readonly (readonly string[])[];
}

function polledFrom({ candidates, places, ballots }: Drawn): ElectionPolled {
  const { votes, ...counted } = countElection(ballots, candidates, places);
  const present = ballots.length;
  return {
    candidates,
    places,
    round: 1,
    runOff: false,
    votes,
    ballots: { ...counted, notVoted: 0 },
    bases: { statutory: present, filled: present, present, entitled: present },
    quorate: true,
  };
}

describe('every election', () => {
  it('elects no more than there are places, each with enough votes, nobody past anybody', () => {
    fc.assert(
      fc.property(rules, elections, (rule, drawn) => {
        const polled = polledFrom(drawn);
        const { elected, unfilled, needed, votes } = electionOf(rule, polled);
        expect(elected.length + unfilled).toBe(polled.places);
        expect(new Set(elected).size).toBe(elected.length);
        const of = (person: string) => polled.votes[person] ?? 0;
        for (const person of elected) expect(of(person)).toBeGreaterThanOrEqual(needed);
        const least = Math.min(...elected.map(of));
        const others = votes.filter(({ person }) => !elected.includes(person));
        for (const other of others) expect(other.votes).toBeLessThan(least);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of ballots or candidates', () => {
    const shuffled = elections.chain((drawn) =>
      fc.record({
        drawn: fc.constant(drawn),
        ballots: fc.shuffledSubarray(drawn.ballots, { minLength: drawn.ballots.length }),
        candidates: fc.shuffledSubarray(drawn.candidates, { minLength: drawn.candidates.length }),
      }),
    );
    fc.assert(
      fc.property(rules, shuffled, (rule, { drawn, ballots, candidates }) => {
        const other = electionOf(rule, polledFrom({ ...drawn, ballots, candidates }));
        expect(withoutOrder(other)).toEqual(withoutOrder(electionOf(rule, polledFrom(drawn))));
      }),
      RUNS,
    );
  });

  it('is monotone: one ballot more for whoever is elected does not unseat them', () => {
    fc.assert(
      fc.property(rules, elections, (rule, drawn) => {
        const [first] = electionOf(rule, polledFrom(drawn)).elected;
        if (first === undefined) return;
        const more = polledFrom({ ...drawn, ballots: [...drawn.ballots, [first]] });
        expect(electionOf(rule, more).elected).toContain(first);
      }),
      RUNS,
    );
  });

  it('comes to an end when ties are drawn', () => {
    fc.assert(
      fc.property(rules, elections, (drawnRule, drawn) => {
        const rule = { ...drawnRule, thenTie: 'lot' as const };
        let polled = polledFrom(drawn);
        let verdict = electionOf(rule, polled);
        let polls = 1;
        while (
          (verdict.next.kind === 'round' || verdict.next.kind === 'run-off') &&
          polls <= ENOUGH_POLLS
        ) {
          const { between: candidates, places, round: number, kind } = verdict.next;
          const ballots = drawn.ballots.map((ballot) =>
            ballot.filter((name) => candidates.includes(name)).slice(0, places),
          );
          polled = {
            ...polledFrom({ candidates, places, ballots }),
            round: number,
            runOff: kind === 'run-off',
          };
          verdict = electionOf(rule, polled);
          polls += 1;
        }
        expect(polls).toBeLessThanOrEqual(rule.rounds + 2);
      }),
      RUNS,
    );
  });
});

function withoutOrder({ elected, next, ...rest }: ElectionVerdict) {
  const sorted = (persons: readonly string[]) => persons.toSorted();
  return {
    ...rest,
    votes: rest.votes.toSorted((one, other) => one.person.localeCompare(other.person)),
    elected: sorted(elected),
    next:
      'between' in next
        ? { ...next, between: sorted(next.between) }
        : 'among' in next
          ? { ...next, among: sorted(next.among) }
          : next,
  };
}
