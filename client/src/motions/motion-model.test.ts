import { describe, expect, it } from 'vitest';
import { kindsNow, movingOf, newMotion } from './draft-model.ts';
import { isOf, motionLines, nextQuestion } from './motion-model.ts';
import { moversIn, powersOf, putRefusal, refusalOf } from './motions-view.ts';
import { amending, moved, motionsAfter } from './testing/motions-after.ts';

describe('the motions of an item', () => {
  it('are those moved on it, and apart from them what is not settled elsewhere', () => {
    const view = motionsAfter(
      'amal',
      moved('m1'),
      moved('m2', { item: 'water' }),
      moved('m3', { item: 'water' }),
      { type: 'MotionRejected', motion: 'm3', poll: 'p' },
      moved('m4', { item: null }),
      { type: 'MotionPostponed', motion: 'm4', until: 'June' },
      amending('a1', 'ten', 'twenty'),
    );
    const { here, elsewhere } = motionLines(view);
    expect(here.map(({ motion, number, amendments }) => [motion.id, number, amendments])).toEqual([
      ['m1', 1, 1],
    ]);
    expect(elsewhere.map(({ motion, number }) => [motion.id, number])).toEqual([
      ['m2', 2],
      ['m4', 4],
    ]);
  });

  it('are voted on after their amendments', () => {
    const one = motionsAfter('eleni', moved('m1'), amending('a1', 'ten', 'twenty'));
    expect(nextQuestion(one, 'm1')).toEqual({ amendment: 'a1' });
    expect(putRefusal(one, { motion: 'm1' })).toBe('amendments-first');
    const off = motionsAfter('eleni', moved('m1'), amending('a1', 'ten', 'twenty'), {
      type: 'MotionPostponed',
      motion: 'm1',
      until: 'June',
    });
    expect(nextQuestion(off, 'm1')).toBeNull();
    const two = motionsAfter('eleni', moved('m1'));
    const next = nextQuestion(two, 'm1');
    expect(next !== null && isOf(next, 'm1')).toBe(true);
  });
});

describe('what I may do with motions', () => {
  it('follows from my role and from who chairs', () => {
    expect(powersOf(motionsAfter('eleni'))).toEqual({ chairs: true, clerk: false, moves: true });
    expect(powersOf(motionsAfter('maja'))).toEqual({ chairs: false, clerk: true, moves: true });
    expect(powersOf(motionsAfter('guest'))).toEqual({ chairs: false, clerk: false, moves: false });
  });

  it('is refused here as the server would refuse it', () => {
    const mine = motionsAfter('amal', moved('m1', { needsSecond: true }));
    expect(refusalOf(mine, { type: 'Second', on: { motion: 'm1' } })).toBe('own-motion');
    const theirs = motionsAfter('nikos', moved('m1', { needsSecond: true }));
    expect(refusalOf(theirs, { type: 'Second', on: { motion: 'm1' } })).toBeNull();
    expect(refusalOf(theirs, { type: 'Withdraw', on: { motion: 'm1' } })).toBe('not-the-mover');
  });

  it('is entered by the clerk for those who have a seat and are here', () => {
    const ids = moversIn(motionsAfter('maja')).map(({ id }) => id);
    expect(ids).toEqual(['amal', 'eleni', 'nikos']);
  });
});

describe('a motion that is being written', () => {
  it('belongs to the item at hand and says its language', () => {
    const draft = { ...newMotion('el', null), title: ' Μαθήματα ', text: 'Κείμενο' };
    expect(movingOf(motionsAfter('amal'), draft, 'Motion')).toEqual({
      type: 'MoveMotion',
      item: 'housing',
      kind: 'main',
      title: { el: 'Μαθήματα' },
      text: 'Κείμενο',
      language: 'el',
    });
  });

  it('may be a procedural one that says no more than its kind', () => {
    const view = motionsAfter('maja', moved('m1'));
    const draft = { ...newMotion('en', 'nikos'), kind: 'postpone' as const, about: 'm1' };
    expect(movingOf(view, draft, 'Postpone')).toMatchObject({
      title: { en: 'Postpone' },
      text: 'Postpone',
      about: 'm1',
      person: 'nikos',
    });
  });

  it('offers only kinds that are in order', () => {
    const draft = newMotion('en', null);
    expect(kindsNow(motionsAfter('amal'), draft)).toEqual([
      'main',
      'limit-debate',
      'recess',
      'adjourn',
      'point-of-order-appeal',
    ]);
    expect(kindsNow(motionsAfter('amal', moved('m1')), draft)).toContain('postpone');
  });
});
