import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublic } from '../meeting/meeting.ts';
import { AUDIENCES, evolveViews, firstAudience, initialViews, sees } from './audience.ts';
import { isEventOf } from './capabilities.ts';
import { decide } from './decide.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { Recorded } from './meeting-state.ts';
import { moves } from './moves.fixture.ts';
import { play } from './play.fixture.ts';

/** Stories a run; fast-check prints the seed of one that fails. */
const RUNS = { numRuns: 1_000 };

function replayed(events: readonly Recorded[]) {
  return events.reduce(evolve, initialState);
}

describe('random sittings', () => {
  it('are decided alike every time, and never throw', () => {
    fc.assert(
      fc.property(moves, (story) => {
        for (const { before, command, asking, outcome } of play(story).steps.slice(-10)) {
          let ids = 0;
          const again = { ...asking, newId: () => `again-${(ids += 1)}` };
          const second = decide(before.chair, command, again);
          expect(Array.isArray(second)).toBe(Array.isArray(outcome));
          expect(typesOf(second)).toEqual(typesOf(outcome));
        }
      }),
      RUNS,
    );
  });

  it('replayed from their record give the same state, also through JSON', () => {
    fc.assert(
      fc.property(moves, (story) => {
        const { events, views } = play(story);
        const written = JSON.parse(JSON.stringify(events)) as Recorded[];
        expect(replayed(written)).toEqual(views.chair);
      }),
      RUNS,
    );
  });

  it('give each audience the fold of what it may see: in the client as on the server', () => {
    fc.assert(
      fc.property(moves, fc.nat(), (story, when) => {
        const { events, views } = play(story);
        const from = when % (events.length + 1);
        for (const audience of AUDIENCES) {
          let server = initialViews;
          let client = initialState;
          events.forEach((recorded, index) => {
            // Who comes in here is given a snapshot, and is told of the rest.
            if (index === from) client = server[audience];
            const told = sees(audience, firstAudience(server.chair, recorded.event));
            if (index >= from && told) client = evolve(client, recorded);
            server = evolveViews(server, recorded);
          });
          if (from === events.length) client = server[audience];
          expect(client).toEqual(views[audience]);
        }
      }),
      RUNS,
    );
  });

  it('tell the gallery nothing of floor, motions and votes while they are closed to it', () => {
    let hidden = 0;
    fc.assert(
      fc.property(moves, (story) => {
        let views = initialViews;
        for (const recorded of play(story).events) {
          const { event } = recorded;
          const inside =
            isEventOf(event, 'floor') || isEventOf(event, 'motions') || isEventOf(event, 'voting');
          if (inside && !isPublic(views.chair.meeting)) {
            hidden += 1;
            expect(sees('public', firstAudience(views.chair, event))).toBe(false);
          }
          views = evolveViews(views, recorded);
        }
      }),
      RUNS,
    );
    expect(hidden, 'stories in which there was something to hide').toBeGreaterThan(0);
  });

  it('take no ballot after the close, nobody’s vote twice, and none from outside the register', () => {
    let polls = 0;
    fc.assert(
      fc.property(moves, (story) => {
        const { events, views, sealed } = play(story);
        const closed = new Set<string>();
        for (const { event } of events) {
          if (event.type === 'PollClosed') closed.add(event.poll);
          if (event.type === 'BallotCast') expect(closed.has(event.poll)).toBe(false);
        }
        for (const poll of Object.values(views.chair.voting.polls)) {
          if (poll.status !== 'closed') continue;
          polls += 1;
          const { participations, register } = poll.closing;
          expect(new Set(participations).size).toBe(participations.length);
          expect(register).toEqual(expect.arrayContaining([...participations]));
          const box = sealed.get(poll.poll);
          for (const person of box?.keys() ?? []) expect(participations).toContain(person);
        }
      }),
      RUNS,
    );
    expect(polls, 'polls that were closed').toBeGreaterThan(100);
  });
});

function typesOf(outcome: ReturnType<typeof decide>): readonly string[] {
  return 'refused' in outcome ? [outcome.refused] : outcome.map(({ type }) => type);
}
