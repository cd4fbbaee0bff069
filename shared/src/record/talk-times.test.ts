import { describe, expect, it } from 'vitest';
import type { MinutesStyle } from '../identity/minutes-style.ts';
import { factsOf } from './account-facts.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { MeetingState, RecordEvent } from './meeting-state.ts';
import { CONSTITUTION, OPEN, PLANNED } from './specification.ts';

type Given = Extract<RecordEvent, { readonly type: 'FloorGiven' }>;
type Timed = readonly [second: number, event: RecordEvent];

const gives = (person: string, more: Partial<Given> = {}): Given => ({
  type: 'FloorGiven',
  person,
  seconds: 300,
  ...more,
});
const ends = (person: string, because: 'yielded' | 'interrupted' = 'yielded'): RecordEvent => ({
  type: 'FloorEnded',
  person,
  because,
});
const announces = (person: string): RecordEvent => ({
  type: 'TurnAnnounced',
  person,
  seconds: 300,
  waitsFor: ['ar'],
  limitSeconds: 8,
});

/** A sitting that opened at zero, and what happened in it, each at its second. */
function given(...story: readonly Timed[]) {
  const told = (style: MinutesStyle['style']): MeetingState => {
    const constitution = { ...CONSTITUTION, minutes: { style, times: true } };
    const events: readonly Timed[] = [
      ...PLANNED.map((event): Timed => [0, event]),
      [0, { type: 'MeetingConstituted', constitution }],
      ...OPEN.slice(PLANNED.length).map((event): Timed => [0, event]),
      ...story,
    ];
    return events.reduce(
      (state, [second, event], at) =>
        evolve(state, { n: at + 1, at: second * 1_000, by: 'eleni', event }),
      initialState,
    );
  };
  return {
    /** Who spoke, and for how long; with when each turn began, where minutes are kept word by word. */
    minutes: (style: MinutesStyle['style']) =>
      factsOf(told(style)).flatMap((fact) => {
        if (fact.kind === 'point-of-order') return [`${fact.at / 1_000} point ${fact.person}`];
        if (fact.kind !== 'spoke') return [];
        const said = fact.speakers.map(({ person, seconds }) => `${person} ${seconds}`).join(', ');
        return [fact.turn === undefined ? said : `${fact.at / 1_000} ${fact.turn} ${said}`];
      }),
  };
}

describe('who spoke, and how long', () => {
  it('leaves out what interpreters were waited for, of both turns', () => {
    const sitting = given(
      [10, gives('nikos')],
      [40, ends('nikos')],
      [40, announces('amal')],
      [47, gives('amal', { waited: 'quiet' })],
      [100, ends('amal')],
    );
    expect(sitting.minutes('summary')).toEqual(['nikos 30, amal 53']);
    expect(sitting.minutes('verbatim')).toEqual(['10 begun nikos 30', '47 begun amal 53']);
  });

  it('leaves out pauses, also one in which the turn ends', () => {
    const sitting = given(
      [10, gives('nikos')],
      [20, { type: 'TurnPaused' }],
      [50, { type: 'TurnResumed' }],
      [55, { type: 'TurnPaused' }],
      [90, ends('nikos')],
    );
    expect(sitting.minutes('verbatim')).toEqual(['10 begun nikos 15']);
  });

  it('says of a turn that was put off before it began that it begins', () => {
    const sitting = given(
      [10, announces('amal')],
      [12, { type: 'AnnouncedTurnEnded', person: 'amal', because: 'interrupted' }],
      [12, gives('nikos', { kind: 'point-of-order' })],
      [30, ends('nikos')],
      [30, announces('amal')],
      [33, gives('amal', { waited: 'limit' })],
      [43, ends('amal')],
    );
    expect(sitting.minutes('verbatim')).toEqual(['12 point nikos', '33 begun amal 10']);
    expect(sitting.minutes('summary')).toEqual(['12 point nikos', 'amal 10']);
  });

  it('adds up turns and their rests to the second, however short each was', () => {
    const bits = Array.from({ length: 10 }, (_, at): readonly Timed[] => [
      [10 + at, gives('nikos', at === 0 ? {} : { resumed: true })],
      [10.4 + at, ends('nikos', 'interrupted')],
    ]);
    expect(given(...bits.flat()).minutes('summary')).toEqual(['nikos 4']);
  });

  it('says of whoever speaks for the first time no time until they end', () => {
    const speaking: readonly Timed[] = [[10, gives('nikos')]];
    expect(given(...speaking).minutes('summary')).toEqual(['nikos null']);
    const again: readonly Timed[] = [...speaking, [30, ends('nikos')], [60, gives('nikos')]];
    expect(given(...again).minutes('summary')).toEqual(['nikos 20']);
  });
});
