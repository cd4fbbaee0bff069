import { describe, expect, it } from 'vitest';
import { blockOf, saidLanguages, saidText, takenLines, turnsLeft, turnsOf } from './said.ts';
import type { SaidLine } from './said.ts';

let at = 0;
const line = (id: string, speaker: string | null, more: Partial<SaidLine> = {}): SaidLine => ({
  ...{ id, speaker, text: `${id}.`, language: 'el', source: 'captioner', open: true },
  ...{ at: (at += 1) },
  ...more,
});

const idsOf = (turns: ReturnType<typeof turnsOf>) =>
  turns.map(({ speaker, lines }) => [speaker, lines.map(({ id }) => id)]);

describe('what was said', () => {
  it('is told by speaker, each time they speak, in the order in which it was begun', () => {
    const a = line('a', 'nikos');
    const b = line('b', 'nikos');
    const lines = [line('c', 'amal'), line('d', 'nikos'), line('e', null), b, a];
    expect(idsOf(turnsOf(lines, 'el'))).toEqual([
      ['nikos', ['a', 'b']],
      ['amal', ['c']],
      ['nikos', ['d']],
      [null, ['e']],
    ]);
  });

  it('is told in one language at a time, and typed words apart from written-along ones', () => {
    const lines = [
      line('a', 'nikos'),
      line('b', 'nikos', { language: 'ar' }),
      line('c', 'nikos', { source: 'speaker' }),
      line('d', 'nikos', { source: 'feed' }),
    ];
    expect(saidLanguages(lines)).toEqual(['el', 'ar']);
    const turns = turnsOf(lines, 'el');
    expect(turns.map(({ typed }) => typed)).toEqual([false, true, false]);
    expect(idsOf(turnsOf(lines, 'ar'))).toEqual([['nikos', ['b']]]);
    expect(turnsOf(lines, 'sl')).toEqual([]);
  });

  it('is one text without gaps and without what was taken back', () => {
    const lines = [
      line('a', 'nikos', { text: ' Δέκα ' }),
      line('b', 'nikos', { text: ' ' }),
      line('c', 'nikos', { text: 'σπίτια.' }),
    ];
    const [turn] = turnsOf(lines, 'el');
    expect(turn && saidText(turn)).toBe('Δέκα σπίτια.');
  });
});

describe('what is in the minutes', () => {
  const lines = [line('a', 'nikos'), line('b', 'nikos'), line('c', 'amal'), line('d', 'nikos')];
  const turns = turnsOf(lines, 'el');
  const blocks = turns.map(blockOf);
  const taken = (...from: readonly (string | undefined)[]) =>
    [
      ...takenLines(
        lines,
        from.filter((one) => one !== undefined),
      ),
    ].toSorted();

  it('is told from the blocks that were made of it', () => {
    expect(taken(...blocks)).toEqual(['a', 'b', 'c', 'd']);
    expect(taken(blocks[0], 'hXk2', 'said', 'said.x.y')).toEqual(['a', 'b']);
    expect(taken()).toEqual([]);
  });

  it('leaves what came since', () => {
    const more = [...lines, line('e', 'nikos'), line('f', 'amal')];
    const left = turnsLeft(turnsOf(more, 'el'), takenLines(more, blocks));
    expect(idsOf(left)).toEqual([
      ['nikos', ['e']],
      ['amal', ['f']],
    ]);
    const all = [...blocks, ...left.map(blockOf)];
    expect(turnsLeft(turnsOf(more, 'el'), takenLines(more, all))).toEqual([]);
  });

  it('is known by one end where the other was taken back', () => {
    const rest = lines.filter(({ id }) => id !== 'a');
    expect([...takenLines(rest, [blocks[0] ?? ''])]).toEqual(['b']);
  });

  it('fits into a block id, with the longest ids there are', () => {
    const [turn] = turnsOf([line('x'.repeat(60), null), line('y'.repeat(60), null)], 'el');
    expect(turn && blockOf(turn).length).toBeLessThanOrEqual(128);
  });

  it('is known as taken over also where a program and a person wrote one turn', () => {
    const mixed = [
      line('a', 'nikos', { source: 'feed' }),
      line('b', 'nikos'),
      line('c', 'nikos', { source: 'speaker' }),
    ];
    const [turn] = turnsOf(mixed, 'el');
    if (turn === undefined) throw new Error('nobody spoke');
    expect([...takenLines(mixed, [blockOf(turn)])]).toEqual(['a', 'b']);
  });
});
