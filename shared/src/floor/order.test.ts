import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FloorCommand } from './commands.ts';
import { isPointOfOrder } from './list.ts';
import { floorOf } from './specification.ts';
import type { Story } from './specification.ts';

const POINT = { type: 'RaiseHand', kind: 'point-of-order' } as const;
const mode = (name: 'in-order' | 'balanced' | 'rounds') =>
  ({ type: 'SetListMode', mode: name }) as const;
const give = (person: string, seconds: number | null = 60) =>
  ({ type: 'GiveFloor', person, seconds }) as const;
const move = (person: string, position: number) =>
  ({ type: 'MoveOnList', person, position }) as const;

describe('the speaking list in order', () => {
  it('calls hands as they were raised', () => {
    expect(floorOf({}).raise('a', 'b', 'c').reasons()).toEqual([
      'a: arrived-earlier',
      'b: arrived-earlier',
      'c: arrived-earlier',
    ]);
  });

  it('calls points of order first, as they were raised, and their people keep their place', () => {
    const story = floorOf({}).raise('a', 'b', 'c').give('c', POINT).give('d', POINT);
    expect(story.reasons()).toEqual([
      'c: point-of-order',
      'd: point-of-order',
      'a: arrived-earlier',
      'b: arrived-earlier',
      'c: arrived-earlier',
    ]);
  });
});

describe('the balanced list', () => {
  const balanced = (room: readonly string[] = []) =>
    floorOf({ room }).give('eleni', mode('balanced'));

  it('calls first who has not had a turn yet', () => {
    const story = balanced().hear('a', 5).raise('a', 'b');
    expect(story.reasons()).toEqual(['b: first-time', 'a: arrived-earlier']);
  });

  it('does not count a point of order as a turn', () => {
    const story = balanced().give('a', POINT).hear('a', 5).hear('b', 5).raise('b', 'a');
    expect(story.reasons()).toEqual(['a: first-time', 'b: arrived-earlier']);
  });

  it('then calls who has spoken least, by the minute', () => {
    const story = balanced().hear('a', 190).hear('b', 70).hear('c', 110).raise('a', 'b', 'c');
    expect(story.reasons()).toEqual([
      'b: least-time, arrived-earlier',
      'c: least-time',
      'a: arrived-earlier',
    ]);
  });

  it('lets hall and online take turns among equals', () => {
    const story = balanced(['h1', 'h2']).raise('o1', 'o2', 'h1', 'h2');
    expect(story.order()).toEqual(['o1', 'h1', 'o2', 'h2']);
    expect(story.reasons()).toEqual([
      'o1: first-time, arrived-earlier',
      'h1: first-time, other-way, arrived-earlier',
      'o2: first-time, other-way',
      'h2: first-time',
    ]);
  });

  it('takes turns with whoever speaks now, and with whoever has just spoken', () => {
    const story = balanced(['h']).raise('o', 'h').give('eleni', give('x'));
    expect(story.order()).toEqual(['h', 'o']);
    expect(story.give('x', { type: 'YieldFloor' }).order()).toEqual(['h', 'o']);
  });

  it('does not let the way outweigh a first turn or the time spoken', () => {
    const story = balanced(['h']).hear('h', 5).hear('o', 5).raise('h', 'n');
    expect(story.order()).toEqual(['n', 'h']);
  });
});

describe('rounds', () => {
  const rounds = () => floorOf({}).give('eleni', mode('rounds'));

  it('lets everybody speak once before anybody speaks again', () => {
    const story = rounds().raise('a', 'b').give('eleni', give('a')).give('eleni', give('b'));
    expect(story.raise('a').give('c', { type: 'RaiseHand' }).reasons()).toEqual([
      'c: arrived-earlier',
      'a: new-round',
    ]);
  });

  it('begins a new round when nobody waits who has not spoken in the last', () => {
    const first = rounds().raise('a', 'b').hear('a', 5).hear('b', 5);
    const second = first.raise('a', 'b').hear('a', 5).raise('a');
    expect(second.floor.rounds.now).toBe(2);
    expect(second.reasons()).toEqual(['b: arrived-earlier', 'a: new-round']);
  });

  it('owes nobody the rounds they were not in', () => {
    const story = rounds().hear('a', 5).hear('a', 5).hear('a', 5).raise('late', 'a');
    expect(story.order()).toEqual(['late', 'a']);
    expect(story.hear('late', 5).raise('late').order()).toEqual(['a', 'late']);
  });

  it('counts a turn out of order towards the rounds to come', () => {
    const story = rounds().hear('a', 5).raise('b', 'c').hear('a', 5);
    expect(story.floor.rounds.now).toBe(1);
    const next = story.hear('b', 5).hear('c', 5).raise('a', 'b');
    expect(next.order()).toEqual(['b', 'a']);
  });

  it('forgets its rounds when the mode is set anew', () => {
    const story = rounds().hear('a', 5).give('eleni', mode('in-order'));
    expect(story.give('eleni', mode('rounds')).raise('a', 'b').order()).toEqual(['a', 'b']);
  });
});

describe('the chair’s override', () => {
  it('moves a hand, and says so in the record', () => {
    const story = floorOf({}).raise('a', 'b', 'c').give('eleni', move('c', 1));
    expect(story.latest).toEqual([{ type: 'HandMoved', person: 'c', from: 3, position: 1 }]);
    expect(story.reasons()).toEqual(['c: moved', 'a: arrived-earlier', 'b: arrived-earlier']);
  });

  it('stays on its place when a better hand comes', () => {
    const story = floorOf({}).give('eleni', mode('balanced')).hear('a', 200).raise('a', 'b');
    const moved = story.give('eleni', move('a', 1)).raise('c');
    expect(moved.order()).toEqual(['a', 'b', 'c']);
  });

  it('moves up when hands before it go, and only then', () => {
    const story = floorOf({}).raise('a', 'b', 'c', 'd').give('eleni', move('d', 3));
    expect(story.order()).toEqual(['a', 'b', 'd', 'c']);
    expect(story.give('b', { type: 'LowerHand' }).raise('e').order()).toEqual(['a', 'd', 'c', 'e']);
    expect(story.give('c', { type: 'LowerHand' }).raise('e').order()).toEqual(['a', 'b', 'd', 'e']);
    expect(story.hear('a', 5).hear('b', 5).order()).toEqual(['d', 'c']);
  });

  it('lets the later of two moves have the place', () => {
    const story = floorOf({}).raise('a', 'b', 'c');
    const moved = story.give('eleni', move('c', 1)).give('eleni', move('b', 1));
    expect(moved.order()).toEqual(['b', 'c', 'a']);
    expect(moved.give('eleni', move('b', 3)).order()).toEqual(['c', 'a', 'b']);
  });

  it('puts a place beyond the end at the end', () => {
    const story = floorOf({}).raise('a', 'b', 'c').give('eleni', move('a', 99));
    expect(story.order()).toEqual(['b', 'c', 'a']);
  });

  it('does not move points of order, nor what is not there, nor anything to where it is', () => {
    const story = floorOf({}).raise('a').give('b', POINT);
    expect(story.refusal('eleni', move('b', 2))).toBe('point-of-order-comes-first');
    expect(story.refusal('eleni', move('x', 1))).toBe('not-on-the-list');
    expect(story.refusal('eleni', move('a', 1))).toBe('already-at-this-place');
  });

  it('is recorded when the floor is given past the first', () => {
    const story = floorOf({}).raise('a', 'b');
    expect(story.give('eleni', give('b')).latest).toEqual([
      { type: 'HandLowered', person: 'b', because: 'called', position: 2 },
      { type: 'FloorGiven', person: 'b', seconds: 60, outOfOrder: true },
    ]);
    expect(story.give('eleni', give('x')).latest).toEqual([
      { type: 'FloorGiven', person: 'x', seconds: 60, outOfOrder: true },
    ]);
    expect(story.give('eleni', give('a')).latest).toEqual([
      { type: 'HandLowered', person: 'a', because: 'called' },
      { type: 'FloorGiven', person: 'a', seconds: 60 },
    ]);
  });
});

const PEOPLE = ['a', 'b', 'c', 'd', 'e'] as const;
const person = fc.constantFrom(...PEOPLE);
const kind = fc.constantFrom('contribution', 'reply', 'question', 'point-of-order');
const steps: fc.Arbitrary<readonly { by: string; command: FloorCommand; seconds: number }[]> =
  fc.array(
    fc.record({
      by: person,
      seconds: fc.nat({ max: 100 }),
      command: fc.oneof(
        fc.record({ type: fc.constant('RaiseHand' as const), kind }),
        fc.record({ type: fc.constant('RaiseHand' as const) }),
        fc.record({ type: fc.constant('LowerHand' as const) }),
        fc.record({ type: fc.constant('TakeOffList' as const), person, kind }),
        fc.record({
          type: fc.constant('MoveOnList' as const),
          person,
          position: fc.integer({ min: 1, max: 6 }),
        }),
        fc.record({
          type: fc.constant('SetListMode' as const),
          mode: fc.constantFrom('in-order', 'balanced', 'rounds'),
        }),
        fc.record({
          type: fc.constant('GiveFloor' as const),
          person,
          seconds: fc.option(fc.integer({ min: 10, max: 90 })),
          interrupt: fc.boolean(),
        }),
        fc.constantFrom(
          { type: 'YieldFloor' } as const,
          { type: 'TakeFloor' } as const,
          { type: 'PauseTurn' } as const,
          { type: 'ResumeTurn' } as const,
          { type: 'CloseList' } as const,
          { type: 'OpenList' } as const,
        ),
      ),
    }),
    { maxLength: 30 },
  );

function played(story: readonly { by: string; command: FloorCommand; seconds: number }[]): Story {
  return story.reduce<Story>(
    (told, { by, command, seconds }) => {
      const later = told.wait(seconds);
      return later.refusal(by, command) === null ? later.give(by, command) : later;
    },
    floorOf({ room: ['a', 'b'], absent: ['e'] }),
  );
}

const RUNS = { numRuns: 1_000 };

describe('any story of the floor', () => {
  it('orders exactly the hands that are up, each with a reason, points of order first', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const told = played(story);
        expect(told.order().toSorted()).toEqual(
          told.floor.list.map((hand) => hand.person).toSorted(),
        );
        expect(told.reasons().every((line) => /^[a-e]: [a-z]/.test(line))).toBe(true);
        const points = told.floor.list.filter(isPointOfOrder).map((hand) => hand.person);
        expect(told.order().slice(0, points.length)).toEqual(points);
      }),
      RUNS,
    );
  });

  it('gives nobody two hands of one sort, and nobody who speaks a hand of the same sort', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const { list, turn } = played(story).floor;
        const sorts = list.map((hand) => `${hand.person} ${String(isPointOfOrder(hand))}`);
        expect(new Set(sorts).size).toBe(sorts.length);
        if (turn !== null)
          expect(sorts).not.toContain(`${turn.person} ${String(isPointOfOrder(turn))}`);
      }),
      RUNS,
    );
  });

  it('puts a hand that was just moved exactly where the chair wants it', () => {
    fc.assert(
      fc.property(steps, person, fc.integer({ min: 1, max: 6 }), (story, who, to) => {
        const told = played(story);
        const command = { type: 'MoveOnList', person: who, position: to } as const;
        if (told.refusal('eleni', command) !== null) return;
        const places = told.floor.list.filter((hand) => !isPointOfOrder(hand)).length;
        const points = told.floor.list.length - places;
        const order = told.give('eleni', command).order().slice(points);
        expect(order.indexOf(who) + 1).toBe(Math.min(to, places));
      }),
      RUNS,
    );
  });

  it('keeps pinned hands apart, and lets nobody jump the list by its head being called', () => {
    fc.assert(
      fc.property(steps, (story) => {
        const told = played(story).give('eleni', { type: 'GiveFloor', person: 'x', seconds: null });
        const pinned = told.floor.list.flatMap((hand) => hand.pinned ?? []);
        expect(new Set(pinned).size).toBe(pinned.length);
        expect(Math.min(1, ...pinned)).toBe(1);
      }),
      RUNS,
    );
  });
});
