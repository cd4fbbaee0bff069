import { describe, expect, it } from 'vitest';
import { mayMove, PRECEDENCE } from './precedence.ts';
import type { PendingKind } from './precedence.ts';
import { sitting } from './specification.ts';

/** From the lowest to the highest, as in the book's list. */
const RANKED = [
  'main',
  'amend',
  'refer',
  'postpone',
  'limit-debate',
  'previous-question',
  'table',
  'recess',
  'adjourn',
] as const satisfies readonly PendingKind[];

describe('Robert’s order of precedence', () => {
  it.each(RANKED.map((kind, index) => ({ kind, index })))(
    'admits over $kind what is higher, and nothing else',
    ({ kind, index }) => {
      const admitted = RANKED.filter((other) => mayMove(other, [kind]));
      expect(admitted).toEqual(RANKED.slice(index + 1));
    },
  );

  it('goes by the highest of those pending', () => {
    expect(mayMove('table', ['main', 'amend', 'refer'])).toBe(true);
    expect(mayMove('refer', ['main', 'postpone'])).toBe(false);
    expect(mayMove('main', [])).toBe(true);
  });

  it('lets an appeal arise at any time, and over it only what is privileged', () => {
    expect(mayMove('point-of-order-appeal', ['main', 'adjourn'])).toBe(true);
    expect(RANKED.filter((kind) => mayMove(kind, ['point-of-order-appeal']))).toEqual([
      'recess',
      'adjourn',
    ]);
  });

  it('asks two thirds for what cuts debate short', () => {
    const cut = RANKED.filter((kind) => PRECEDENCE[kind].vote === 'two-thirds');
    expect(cut).toEqual(['limit-debate', 'previous-question']);
  });
});

describe('a body with an order of precedence', () => {
  const move = (kind: Exclude<PendingKind, 'amend'>) =>
    ({ type: 'MoveMotion', kind, item: 'parks', title: { en: 'X' }, text: 'Text.' }) as const;
  const pending = sitting({ precedence: 'roberts' }).give('nikos', move('main'));
  const amend = {
    type: 'MoveAmendment',
    motion: 'id1',
    passage: 'Text',
    replacement: 'W',
  } as const;

  it('has one main motion at a time', () => {
    expect(pending.refusal('amal', move('main'))).toBe('out-of-order-now');
    expect(pending.pass({ motion: 'id1' }).refusal('amal', move('main'))).toBeNull();
    expect(sitting().give('nikos', move('main')).refusal('amal', move('main'))).toBeNull();
  });

  it('admits only what takes precedence', () => {
    const postponing = pending.give('amal', move('postpone'));
    expect(postponing.refusal('grace', move('refer'))).toBe('out-of-order-now');
    expect(postponing.refusal('grace', move('table'))).toBeNull();
    expect(postponing.refusal('grace', amend)).toBe('out-of-order-now');
    expect(postponing.refusal('grace', { ...amend, motion: 'id2' })).toBeNull();
  });

  it('has one amendment of each degree at a time', () => {
    const amended = pending.give('amal', amend);
    expect(amended.refusal('grace', { ...amend, replacement: 'V' })).toBe(
      'another-amendment-first',
    );
    const again = { ...amend, passage: 'W', replacement: 'V', amends: 'id2' };
    expect(amended.refusal('grace', again)).toBeNull();
    expect(amended.give('grace', again).refusal('nikos', { ...again, replacement: 'U' })).toBe(
      'another-amendment-first',
    );
  });

  it('admits after the previous question only the table and what is privileged', () => {
    const closed = pending.give('amal', move('previous-question')).pass({ motion: 'id2' });
    expect(closed.refusal('grace', move('refer'))).toBe('debate-closed');
    expect(closed.refusal('grace', move('limit-debate'))).toBe('debate-closed');
    expect(closed.refusal('grace', move('table'))).toBeNull();
    expect(closed.refusal('grace', move('recess'))).toBeNull();
  });

  it('takes a motion up again when no other is pending', () => {
    const tabled = pending.give('amal', move('table')).pass({ motion: 'id2' });
    const other = tabled.give('amal', move('main'));
    expect(other.refusal('eleni', { type: 'TakeUp', motion: 'id1' })).toBe('out-of-order-now');
    expect(tabled.refusal('eleni', { type: 'TakeUp', motion: 'id1' })).toBeNull();
  });
});
