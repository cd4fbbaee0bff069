import { describe, expect, it } from 'vitest';
import { floorOf } from './specification.ts';
import { talkTimes } from './talk-time.ts';

describe('talk times', () => {
  it('add up over turns, and run on in the present one', () => {
    const story = floorOf({})
      .hear('a', 30)
      .hear('b', 5)
      .give('eleni', { type: 'GiveFloor', person: 'a', seconds: null })
      .wait(12);
    expect(talkTimes(story.floor, story.now)).toEqual({ a: 42_000, b: 5_000 });
  });
});
