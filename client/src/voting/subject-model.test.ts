import type { MotionKind } from '@koinon/shared/motions/events';
import { describe, expect, it } from 'vitest';
import { isSame, nextSubject, subjectOn, subjectsOf } from './subject-model.ts';
import { CHAIR, Sitting } from './testing/sitting.ts';

interface Moved {
  readonly item?: string;
  readonly kind?: MotionKind;
  readonly about?: string;
  readonly needsSecond?: boolean;
}

function moved(sitting: Sitting, motion: string, more: Moved = {}): Sitting {
  return sitting.record({
    type: 'MotionMoved',
    motion,
    item: more.item ?? 'housing',
    mover: 'nikos',
    kind: more.kind ?? 'main',
    title: { en: `Motion ${motion}`, el: `Πρόταση ${motion}` },
    text: 'The city opens two more offices.',
    language: 'en',
    hash: 'hash',
    needsSecond: more.needsSecond ?? false,
    about: more.about ?? null,
  });
}

function amended(sitting: Sitting, amendment: string): Sitting {
  return sitting.record({
    type: 'AmendmentMoved',
    amendment,
    motion: 'm1',
    mover: 'amal',
    passage: 'two',
    replacement: 'three',
    amends: null,
    needsSecond: false,
  });
}

const keys = (sitting: Sitting) => subjectsOf(sitting.view(CHAIR)).map(({ key }) => key);

describe('what can be put to the vote', () => {
  it('is what is moved and seconded', () => {
    expect(keys(moved(new Sitting(), 'm1', { needsSecond: true }))).toEqual([]);
    expect(keys(moved(new Sitting(), 'm1'))).toEqual(['motion-m1']);
  });

  it('is an amendment before its motion, with its number', () => {
    const sitting = amended(moved(new Sitting(), 'm1'), 'a1');
    const [first, ...rest] = subjectsOf(sitting.view(CHAIR));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ key: 'amendment-a1', amendment: 1, purpose: 'motion' });
    expect(first?.title['el']).toBe('Πρόταση m1');
  });

  it('is the procedure by its own majority', () => {
    const sitting = moved(new Sitting(), 'm1', { kind: 'adjourn' });
    expect(subjectsOf(sitting.view(CHAIR))).toMatchObject([{ purpose: 'procedural' }]);
  });

  it('is next only on the item that is open', () => {
    const elsewhere = moved(new Sitting(), 'm1', { item: 'budget' });
    expect(keys(elsewhere)).toEqual(['motion-m1']);
    expect(nextSubject(elsewhere.view(CHAIR))).toBeNull();
    expect(nextSubject(moved(elsewhere, 'm2').view(CHAIR))?.key).toBe('motion-m2');
  });

  it('is found by what it is on', () => {
    const view = moved(new Sitting(), 'm1').view(CHAIR);
    expect(subjectOn(view, { motion: 'm1' })?.key).toBe('motion-m1');
    expect(subjectOn(view, { motion: 'm2' })).toBeNull();
    expect(subjectOn(view, null)).toBeNull();
    expect(isSame({ motion: 'm1' }, { amendment: 'm1' })).toBe(false);
    expect(isSame({ amendment: 'a' }, { amendment: 'a' })).toBe(true);
    expect(isSame(null, null)).toBe(true);
  });
});

it('is nothing where no rules of a body say what a vote decides', () => {
  expect(nextSubject(moved(new Sitting(null), 'm1').view(CHAIR))).toBeNull();
});
