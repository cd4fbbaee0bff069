import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTES_LANGUAGES, wordingOf } from '../minutes/language.ts';
import { namesIn } from '../minutes/names-in.ts';
import { sayerOf } from '../minutes/sayer.ts';
import { sayFact } from '../minutes/sentences.ts';
import { factsOf } from './account-facts.ts';
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
        // What was decided is what will be read, to the last field: nothing but plain data.
        expect(written).toStrictEqual(events);
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

describe('the facts of random sittings', () => {
  it('are the same inside, and to the gallery those of them that it may see', () => {
    let hidden = 0;
    fc.assert(
      fc.property(moves, (story) => {
        const { views } = play(story);
        const inside = factsOf(views.chair);
        expect(factsOf(views.inside)).toEqual(inside);
        const all = new Map(inside.map((fact) => [fact.n, fact.kind]));
        expect(all.size, 'one number, one fact').toBe(inside.length);
        const seen = factsOf(views.public);
        for (const { n, kind } of seen) {
          // What is taken back behind closed doors stays left over for the gallery.
          const isTakenBack = kind === 'item-left-over' && !all.has(n);
          if (!isTakenBack) expect(all.get(n)).toBe(kind);
        }
        hidden += inside.length - seen.length;
      }),
      RUNS,
    );
    expect(hidden, 'facts of closed parts').toBeGreaterThan(0);
  });

  it('tell the gallery of no turn, motion or vote of a part that is closed to it', () => {
    fc.assert(
      fc.property(moves, (story) => {
        const { events, views } = play(story);
        const numbers = new Set(factsOf(views.public).map(({ n }) => n));
        let isOpen = true;
        for (const { n, event } of events) {
          if (event.type === 'OpenedToPublic') isOpen = true;
          if (!isOpen && numbers.has(n)) {
            const parts = ['floor', 'motions', 'voting'] as const;
            expect(parts.some((part) => isEventOf(event, part))).toBe(false);
          }
          if (event.type === 'ClosedToPublic') isOpen = false;
        }
      }),
      RUNS,
    );
  });

  it('can all be said in every language', async () => {
    const wordings = await Promise.all(MINUTES_LANGUAGES.map(wordingOf));
    const speakers = wordings.map((wording) => {
      const { language } = wording;
      const naming = { language, timeZone: 'Europe/Athens', person: (id: string) => id };
      return { sayer: sayerOf(wording), names: namesIn(naming) };
    });
    const kinds = new Set<string>();
    fc.assert(
      fc.property(moves, (story) => {
        for (const fact of factsOf(play(story).views.public)) {
          kinds.add(fact.kind);
          for (const { sayer, names } of speakers) {
            const { heading, lines, table } = sayFact(fact, sayer, names);
            expect(lines.length + (table?.rows.length ?? 0)).toBeGreaterThan(0);
            for (const line of [heading, ...lines]) expect(line).not.toBe('');
            for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.head.length ?? 0);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(kinds.size, 'kinds of facts that came up').toBeGreaterThan(12);
  });
});

function typesOf(outcome: ReturnType<typeof decide>): readonly string[] {
  return 'refused' in outcome ? [outcome.refused] : outcome.map(({ type }) => type);
}
