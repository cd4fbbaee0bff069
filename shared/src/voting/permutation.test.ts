import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TieRule } from '../law/rule-pack.ts';
import type { Choice } from './answer.ts';
import { pollOf } from './poll.ts';
import { CLOSE, COUNCIL, opened, rules, sitting } from './specification.ts';

const RUNS = { numRuns: 1_000 };
const choices = fc.constantFrom<Choice>('yes', 'no', 'abstain', 'blank');
const ties = fc.constantFrom<TieRule>(
  'rejected',
  'chair-decides',
  'chairs-side',
  'again-then-rejected',
  'lot',
);
const packs = fc
  .record({
    tie: fc.record({ open: ties, secret: ties }),
    abstention: fc.constantFrom('not-counted', 'counts-as-no', 'counts-as-absent'),
    chairVotes: fc.constantFrom('as-others', 'last', 'only-when-it-matters'),
  })
  .map((rule) => rules(rule));

describe('the result of votes', () => {
  it('does not depend on who voted so, nor in which order, but for whoever chairs', () => {
    const others = COUNCIL.slice(1);
    const ballots = fc.array(fc.option(choices), {
      minLength: others.length,
      maxLength: others.length,
    });
    const order = fc.shuffledSubarray([...others], { minLength: others.length });
    fc.assert(
      fc.property(packs, ballots, order, fc.option(choices), (pack, cast, shuffled, chairs) => {
        const resultFor = (people: readonly string[]) => {
          const council = sitting({ pack }, opened('electronic'));
          const vote = (person: string, choice: Choice | null) =>
            choice !== null &&
            council.does(person, {
              type: 'CastBallot',
              poll: 'square',
              answer: { kind: 'choice', choice },
            });
          cast.forEach((choice, index) => vote(people[index] ?? '', choice));
          council.does('eleni', { type: 'CallLast', poll: 'square' });
          vote('eleni', chairs);
          council.does('eleni', CLOSE);
          const poll = pollOf(council.state(), 'square');
          return poll?.status === 'closed' ? poll.result : null;
        };
        const result = resultFor(others);
        expect(result).not.toBeNull();
        expect(resultFor(shuffled)).toEqual(result);
      }),
      RUNS,
    );
  });
});
