import { describe, expect, it } from 'vitest';
import { afterLeaving, afterMatter, afterTurn } from './endings.ts';
import type { OrderFacts } from './order.ts';
import { floorOf } from './specification.ts';

const POINT = { type: 'RaiseHand', kind: 'point-of-order' } as const;
const FACTS: OrderFacts = { wayOf: () => 'online' };
const give = (person: string) => ({ type: 'GiveFloor', person, seconds: 60 }) as const;

describe('what happens to the floor', () => {
  it('takes hands, turn and what was left of one from whoever leaves', () => {
    const waiting = floorOf({}).raise('a', 'b').give('b', POINT);
    expect(afterLeaving(waiting.floor, 'b', FACTS)).toEqual([
      { type: 'HandLowered', person: 'b', because: 'left', position: 2 },
    ]);
    const speaking = waiting.give('eleni', give('a')).give('eleni', give('b'));
    expect(afterLeaving(speaking.floor, 'b', FACTS)).toEqual([
      { type: 'HandLowered', person: 'b', because: 'left' },
      { type: 'FloorEnded', person: 'b', because: 'left' },
    ]);
    expect(afterLeaving(speaking.floor, 'a', FACTS)).toEqual([
      { type: 'InterruptedTurnDropped', person: 'a' },
    ]);
    expect(afterLeaving(speaking.floor, 'x', FACTS)).toEqual([]);
  });

  it('leaves an empty, open list when another matter begins', () => {
    const story = floorOf({})
      .raise('a', 'b', 'c')
      .give('c', POINT)
      .give('eleni', give('a'))
      .give('eleni', give('c'))
      .give('eleni', { type: 'CloseList' });
    const cleared = afterMatter(story.floor);
    expect(cleared).toEqual([
      { type: 'HandLowered', person: 'b', because: 'cleared' },
      { type: 'HandLowered', person: 'c', because: 'cleared' },
      { type: 'InterruptedTurnDropped', person: 'a' },
      { type: 'ListOpened' },
    ]);
    const { floor } = story.tell(...cleared);
    expect([floor.list, floor.interrupted, floor.listClosed]).toEqual([[], [], false]);
    expect(afterMatter(floor)).toEqual([]);
  });

  it('ends a turn where there is one', () => {
    expect(afterTurn(floorOf({}).floor, 'closed')).toEqual([]);
    expect(afterTurn(floorOf({}).give('eleni', give('a')).floor, 'closed')).toEqual([
      { type: 'FloorEnded', person: 'a', because: 'closed' },
    ]);
  });
});
