import { describe, expect, it } from 'vitest';
import { amendmentOf } from './motions.ts';
import { pollOn, sitting } from './specification.ts';
import type { Sitting } from './specification.ts';
import {
  mayPut,
  mayPutAgain,
  mostFarReachingFirst,
  questionsOf,
  textWith,
} from './voting-order.ts';

const TREES = 'The city plants 100 trees in the north.';
const M = { motion: 'id1' } as const;
const amended = sitting()
  .move('nikos', TREES)
  .amend('amal', 'id1', ['100', '200'])
  .amend('amal', 'id1', ['in the north', 'in every street of the centre'])
  .amendAgain('grace', ['id1', 'id2'], ['200', '300']);
const put = (
  story: Sitting,
  on: Parameters<typeof mayPut>[1],
  precedence: 'none' | 'roberts' = 'none',
) => mayPut(story.motions, on, { precedence })?.refused ?? null;

describe('the order of voting', () => {
  it('takes amendments of amendments first, then amendments, then the motion', () => {
    expect(questionsOf(amended.motions, 'id1')).toEqual([
      { amendment: 'id4' },
      { amendment: 'id2' },
      { amendment: 'id3' },
      M,
    ]);
  });

  it('follows the chair’s choice', () => {
    const ordered = amended.give('eleni', {
      type: 'OrderAmendments',
      motion: 'id1',
      order: ['id3', 'id2'],
    });
    expect(questionsOf(ordered.motions, 'id1')).toEqual([
      { amendment: 'id3' },
      { amendment: 'id4' },
      { amendment: 'id2' },
      M,
    ]);
  });

  it('proposes the most far-reaching first', () => {
    const proposed = mostFarReachingFirst(amended.motions, 'id1', null);
    expect(proposed.map(({ id }) => id)).toEqual(['id3', 'id2']);
  });

  it('lets nothing be put before its turn', () => {
    expect(put(amended, M)).toBe('amendments-first');
    expect(put(amended, { amendment: 'id2' })).toBe('amendments-first');
    expect(put(amended, { amendment: 'id3' })).toBe('another-amendment-first');
    expect(put(amended, { amendment: 'id4' })).toBeNull();
    const rest = amended.fail({ amendment: 'id4' });
    expect(put(rest, { amendment: 'id4' })).toBe('amendment-settled');
    expect(put(rest, { amendment: 'id2' })).toBeNull();
    const last = rest.pass({ amendment: 'id2' }).pass({ amendment: 'id3' });
    expect(put(last, M)).toBeNull();
    expect(put(last.pass(M), M)).toBe('motion-settled');
    expect(put(last, { motion: 'id9' })).toBe('unknown-motion');
    expect(put(last, { amendment: 'id9' })).toBe('unknown-amendment');
  });

  it('puts no amendment of a motion that is put off', () => {
    const postponed = amended.give('eleni', {
      type: 'Postpone',
      motion: 'id1',
      until: 'the next sitting',
    });
    expect(put(postponed, { amendment: 'id4' })).toBe('motion-settled');
  });

  it('puts motions about a motion before it and its amendments', () => {
    const refer = amended.give('grace', {
      type: 'MoveMotion',
      kind: 'refer',
      item: 'parks',
      title: { en: 'R' },
      text: 'To the committee.',
    });
    expect(questionsOf(refer.motions, 'id1')[0]).toEqual({ motion: 'id5' });
    expect(put(refer, M)).toBe('another-motion-first');
    expect(put(refer, { amendment: 'id4' })).toBe('another-motion-first');
    expect(put(refer, { motion: 'id5' })).toBeNull();
  });

  it('leaves out what nobody has seconded', () => {
    const story = sitting({ seconding: true }).move('nikos', TREES);
    expect(put(story, M)).toBe('not-seconded');
    const seconded = story
      .give('amal', { type: 'Second', on: M })
      .amend('amal', 'id1', ['100', '2']);
    expect(put(seconded, { amendment: 'id2' })).toBe('not-seconded');
    expect(questionsOf(seconded.motions, 'id1')).toEqual([M]);
    expect(put(seconded, M)).toBeNull();
  });

  it('says under an order of precedence what is highest', () => {
    const recess = sitting({ precedence: 'roberts' })
      .move('nikos', TREES)
      .give('amal', {
        type: 'MoveMotion',
        kind: 'recess',
        item: 'parks',
        title: { en: 'R' },
        text: 'Ten minutes.',
      });
    expect(put(recess, M, 'roberts')).toBe('another-motion-first');
    expect(put(recess, { motion: 'id2' }, 'roberts')).toBeNull();
    expect(put(recess, M)).toBeNull();
  });
});

describe('putting a question again', () => {
  const again = (story: Sitting, on: Parameters<typeof mayPutAgain>[1], poll = pollOn(on)) =>
    mayPutAgain(story.motions, on, poll)?.refused ?? null;

  it('is for what that poll has settled, or has left open', () => {
    const first = amended.fail({ amendment: 'id4' });
    expect(again(first, { amendment: 'id4' })).toBeNull();
    expect(again(first, { amendment: 'id2' })).toBeNull();
    expect(again(first, { amendment: 'id4' }, 'another')).toBe('amendment-settled');
    expect(again(first.pass(M), M)).toBeNull();
    expect(again(first.pass(M), M, 'another')).toBe('motion-settled');
    expect(again(first, { motion: 'id9' })).toBe('unknown-motion');
    expect(again(first, { amendment: 'id9' })).toBe('unknown-amendment');
  });

  it('is too late when what it amends is settled or has changed since', () => {
    const first = amended.fail({ amendment: 'id4' }).pass({ amendment: 'id2' });
    expect(again(first, { amendment: 'id2' })).toBeNull();
    expect(again(first, { amendment: 'id4' })).toBe('text-has-moved-on');
    expect(again(first.pass({ amendment: 'id3' }), { amendment: 'id2' })).toBe('text-has-moved-on');
    expect(again(first.pass(M), { amendment: 'id2' })).toBe('text-has-moved-on');
  });
});

describe('the text with an amendment', () => {
  it('is what it will be if the amendment is adopted', () => {
    const text = (id: string) => {
      const amendment = amendmentOf(amended.motions, id);
      return amendment && textWith(amended.motions, amendment);
    };
    expect(text('id2')).toBe('The city plants 200 trees in the north.');
    expect(text('id4')).toBe('The city plants 300 trees in the north.');
  });
});
