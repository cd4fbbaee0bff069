import { differenceOf } from '@koinon/shared/motions/difference';
import { describe, expect, it } from 'vitest';
import {
  amendmentLines,
  excerpt,
  inFewPieces,
  movedOrder,
  proposedOrder,
} from './amendment-model.ts';
import { amending, moved, motionsAfter, TEXT } from './testing/motions-after.ts';

function motionsOf(...events: Parameters<typeof motionsAfter>[1][]) {
  return motionsAfter('eleni', moved('m1'), ...events).state.motions;
}

const small = amending('a1', 'ten', 'twenty');
const large = amending('a2', 'They begin in March; they are free.', 'They begin at once.');

describe('amendments of a motion', () => {
  it('keep their number when they are put in another order', () => {
    const motions = motionsOf(small, large, {
      type: 'AmendmentsOrdered',
      motion: 'm1',
      order: ['a2', 'a1'],
    });
    const lines = amendmentLines(motions, 'm1');
    expect(
      lines.map(({ amendment, number, position }) => [amendment.id, number, position]),
    ).toEqual([
      ['a2', 2, 1],
      ['a1', 1, 2],
    ]);
  });

  it('show what they change, and adopted ones what they have changed', () => {
    const [line] = amendmentLines(motionsOf(small), 'm1');
    const marked = line?.changes.filter(({ kind }) => kind !== 'same');
    expect(marked).toEqual([
      { kind: 'removed', text: 'ten' },
      { kind: 'added', text: 'twenty' },
    ]);
    const text = TEXT.replace('ten', 'twenty');
    const adopted = motionsOf(small, {
      type: 'AmendmentAdopted',
      amendment: 'a1',
      poll: 'p',
      text,
      hash: 'h',
    });
    const [settled] = amendmentLines(adopted, 'm1');
    expect(settled?.position).toBeNull();
    expect(settled?.changes.filter(({ kind }) => kind !== 'same')).toEqual(marked);
  });

  it('of an amendment stand beneath it', () => {
    const [line] = amendmentLines(motionsOf(small, amending('a2', 'twenty', 'thirty', 'a1')), 'm1');
    expect(line?.below.map(({ amendment, number }) => [amendment.id, number])).toEqual([['a2', 2]]);
  });

  it('are proposed to the chair with the most far-reaching first', () => {
    expect(proposedOrder(motionsOf(small, large), 'm1')).toEqual(['a2', 'a1']);
    expect(proposedOrder(motionsOf(large, small), 'm1')).toBeNull();
  });

  it('move by one place, and no further than the ends', () => {
    const lines = amendmentLines(motionsOf(small, large), 'm1');
    expect(movedOrder(lines, 'a2', -1)).toEqual(['a2', 'a1']);
    expect(movedOrder(lines, 'a2', 1)).toBeNull();
    expect(movedOrder(lines, 'nobody', 1)).toBeNull();
  });
});

describe('changes that stand close together', () => {
  it('become one, and the texts stay what they were', () => {
    const changes = differenceOf(
      'They begin in March and are free of charge for the families of the city.',
      'They begin at once and cost a part of one euro for the families of the city.',
    );
    const pieces = inFewPieces(changes);
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    const without = (gone: string) =>
      pieces.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('');
    expect(without('added')).toMatch(/^They begin in March and are free of charge for/);
    expect(without('removed')).toMatch(/^They begin at once and cost a part of one euro for/);
  });

  it('stay apart where more stands between', () => {
    const changes = differenceOf(
      'ten courses in the quiet evening',
      'two courses in the quiet morning',
    );
    expect(inFewPieces(changes)).toEqual(changes);
  });
});

describe('an excerpt', () => {
  const long = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ');

  it('keeps the words around the changes', () => {
    const [before, change, after] = excerpt([
      { kind: 'same', text: `${long} ` },
      { kind: 'added', text: 'new' },
      { kind: 'same', text: ` ${long}` },
    ]);
    expect(before?.text).toBe(`… ${long.split(' ').slice(30).join(' ')} `);
    expect(change?.text).toBe('new');
    expect(after?.text.startsWith(' w0')).toBe(true);
    expect(after?.text.endsWith(' …')).toBe(true);
  });

  it('leaves short text as it is', () => {
    const changes = [
      { kind: 'same', text: 'They begin ' },
      { kind: 'removed', text: 'late' },
    ] as const;
    expect(excerpt(changes)).toEqual(changes);
  });
});
