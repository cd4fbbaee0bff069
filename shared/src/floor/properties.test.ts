import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { chairing } from '../record/facts.ts';
import { planFor } from '../record/media-facts.ts';
import { evolve, initialState } from '../record/meeting-state.ts';
import { moves } from '../record/moves.fixture.ts';
import type { Move } from '../record/moves.fixture.ts';
import { play } from '../record/play.fixture.ts';
import { CAST } from '../record/specification.ts';

/** Somebody interprets from the beginning. */
const ON_AIR: Move = { by: 'dimitra', type: 'GoOnAir', picks: [1, 1, 1] };
const roleOf = (person: string) => CAST[person] ?? null;

it('in random sittings whoever waits has no microphone, and begins or ends once', () => {
  let turns = 0;
  let polls = 0;
  fc.assert(
    fc.property(moves, (story) => {
      let state = initialState;
      for (const recorded of play([ON_AIR, ...story]).events) {
        const { event } = recorded;
        const before = state;
        state = evolve(state, recorded);
        const { turn, announced, open } = state.floor;
        if (announced !== null && !open && state.meeting.status === 'open') {
          expect(turn).toBeNull();
          const heard = planFor(state, roleOf).floor;
          const others = heard.filter((person) => person !== chairing(state, roleOf));
          expect(others).not.toContain(announced.person);
        }
        if (event.type === 'FloorGiven' && event.waited !== undefined) {
          turns += 1;
          expect(before.floor.announced?.person).toBe(event.person);
          expect(announced).toBeNull();
        }
        if (event.type === 'AnnouncedTurnEnded') {
          expect(before.floor.announced?.person).toBe(event.person);
        }
        if (event.type === 'PollOpened' && event.waited !== undefined) polls += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(turns, 'turns that waited').toBeGreaterThan(3);
  expect(polls, 'polls that waited').toBeGreaterThan(3);
});
