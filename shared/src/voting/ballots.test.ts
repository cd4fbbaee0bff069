import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ballotAt, withBallotAt } from './ballots.ts';
import type { Ballots } from './ballots.ts';
import type { Ballot } from './poll.ts';

const PLACES = 200;

const ballot = (at: number): Ballot => ({
  answer: { kind: 'choice', choice: 'yes' },
  way: 'own',
  at,
  enteredBy: null,
  confirmedBy: null,
  integrated: false,
});

it('keeps the last ballot of every place, also through JSON, and changes no list it has given out', () => {
  const place = fc.nat({ max: PLACES - 1 });
  fc.assert(
    fc.property(fc.array(place), (places) => {
      let ballots: Ballots = [];
      const expected = new Map<number, Ballot>();
      for (const [at, one] of places.entries()) {
        const before = JSON.stringify(ballots);
        const after = withBallotAt(ballots, one, ballot(at));
        expect(JSON.stringify(ballots)).toBe(before);
        ballots = after;
        expected.set(one, ballot(at));
      }
      const read = JSON.parse(JSON.stringify(ballots)) as Ballots;
      for (let at = 0; at < PLACES; at += 1) {
        expect(ballotAt(ballots, at)).toEqual(expected.get(at) ?? null);
        expect(ballotAt(read, at)).toEqual(expected.get(at) ?? null);
      }
    }),
  );
});
