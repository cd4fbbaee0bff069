import { describe, expect, it } from 'vitest';
import { hashOf, sitting } from './specification.ts';

const TREES = 'The city plants 100 trees in the north.';
const move = {
  type: 'MoveMotion',
  kind: 'main',
  item: 'parks',
  title: { en: 'Trees' },
  text: TREES,
} as const;
const procedural = (kind: 'refer' | 'postpone' | 'previous-question' | 'recess', text = 'So.') =>
  ({ ...move, kind, text }) as const;
const amend = (passage: string, replacement: string, motion = 'id1') =>
  ({ type: 'MoveAmendment', motion, passage, replacement }) as const;
const second = { type: 'Second', on: { motion: 'id1' } } as const;
const withdraw = { type: 'Withdraw', on: { motion: 'id1' } } as const;

describe('moving', () => {
  it('freezes the text by its hash', () => {
    expect(sitting().give('nikos', { ...move, language: 'en' }).latest).toEqual([
      {
        type: 'MotionMoved',
        motion: 'id1',
        item: 'parks',
        mover: 'nikos',
        kind: 'main',
        title: { en: 'Trees' },
        text: TREES,
        language: 'en',
        hash: hashOf(TREES),
        needsSecond: false,
        about: null,
      },
    ]);
  });

  it('is for people who are here and have a seat', () => {
    expect(sitting().refusal('gone', move)).toBe('not-here');
    expect(sitting().refusal('guest', move)).toBe('no-right-to-move');
  });

  it('is entered by the clerk for people in the hall, and by nobody else', () => {
    const { latest } = sitting().give('maja', { ...move, person: 'nikos' });
    expect(latest).toMatchObject([{ type: 'MotionMoved', mover: 'nikos' }]);
    expect(sitting().refusal('maja', move)).toBe('no-right-to-move');
    expect(sitting().refusal('amal', { ...move, person: 'nikos' })).toBe('not-for-others');
    expect(sitting().refusal('maja', { ...move, person: 'gone' })).toBe('not-here');
  });

  it('is about the item being dealt with', () => {
    expect(sitting().refusal('nikos', { ...move, item: 'water' })).toBe('item-not-open');
    expect(sitting().refusal('nikos', { ...move, item: null })).toBe('item-not-open');
    expect(
      sitting()
        .item(null)
        .refusal('nikos', { ...move, item: null }),
    ).toBeNull();
  });

  it('waits for the sitting to be open', () => {
    expect(sitting({ meetingOpen: false }).refusal('nikos', move)).toBe('meeting-not-open');
  });

  it('ties a procedural motion to the one it speaks about', () => {
    const two = sitting().move('nikos', TREES).move('amal', 'The city buys benches.');
    expect(two.give('grace', procedural('refer')).latest).toMatchObject([{ about: 'id2' }]);
    expect(two.give('grace', { ...procedural('refer'), about: 'id1' }).latest).toMatchObject([
      { about: 'id1' },
    ]);
    expect(two.refusal('grace', { ...procedural('refer'), about: 'id9' })).toBe('unknown-motion');
    const settled = two.pass({ motion: 'id1' });
    expect(settled.refusal('grace', { ...procedural('refer'), about: 'id1' })).toBe(
      'motion-settled',
    );
  });

  it('refuses to deal with a motion where none is pending', () => {
    expect(sitting().refusal('grace', procedural('postpone'))).toBe('nothing-pending');
    expect(sitting().refusal('grace', procedural('recess'))).toBeNull();
  });

  it('ties to no motion what concerns the sitting', () => {
    const recess = sitting().give('nikos', move).give('grace', procedural('recess'));
    expect(recess.latest).toMatchObject([{ about: null }]);
    expect(recess.pass({ motion: 'id1' }).statusOf('id2')).toBe('pending');
  });
});

describe('seconding', () => {
  const moved = sitting({ seconding: true }).give('nikos', move);

  it('is needed where the body’s rules ask for it', () => {
    expect(moved.statusOf('id1')).toBe('moved');
    expect(moved.refusal('amal', amend('100', '200'))).toBe('not-seconded');
    const seconded = moved.give('amal', second);
    expect(seconded.latest).toEqual([{ type: 'MotionSeconded', motion: 'id1', person: 'amal' }]);
    expect(seconded.statusOf('id1')).toBe('pending');
    expect(seconded.refusal('grace', second)).toBe('already-seconded');
  });

  it('is done by somebody else, who is here and may move', () => {
    expect(moved.refusal('nikos', second)).toBe('own-motion');
    expect(moved.refusal('gone', second)).toBe('not-here');
    expect(moved.refusal('guest', second)).toBe('no-right-to-move');
    expect(moved.refusal('maja', { ...second, person: 'amal' })).toBeNull();
  });

  it('has nothing to second where none is needed, none is there, or all is settled', () => {
    expect(sitting().give('nikos', move).refusal('amal', second)).toBe('second-not-needed');
    expect(sitting().refusal('amal', second)).toBe('unknown-motion');
    expect(moved.give('nikos', withdraw).refusal('amal', second)).toBe('motion-settled');
  });

  it('is the same for amendments', () => {
    const amended = moved.give('amal', second).give('grace', amend('100', '200'));
    const on = { type: 'Second', on: { amendment: 'id2' } } as const;
    expect(amended.refusal('grace', on)).toBe('own-motion');
    expect(amended.give('amal', on).latest).toEqual([
      { type: 'AmendmentSeconded', amendment: 'id2', person: 'amal' },
    ]);
    expect(amended.refusal('amal', { ...on, on: { amendment: 'id9' } })).toBe('unknown-amendment');
    const settled = amended.give('amal', on).pass({ amendment: 'id2' });
    expect(settled.refusal('nikos', on)).toBe('amendment-settled');
  });
});

describe('amending', () => {
  const moved = sitting().give('nikos', move);

  it('names a passage that stands once in the text', () => {
    expect(moved.give('amal', amend('100', '200')).latest).toEqual([
      {
        type: 'AmendmentMoved',
        amendment: 'id2',
        motion: 'id1',
        mover: 'amal',
        passage: '100',
        replacement: '200',
        amends: null,
        needsSecond: false,
      },
    ]);
    expect(moved.refusal('amal', amend('300', '200'))).toBe('passage-not-found');
    expect(moved.refusal('amal', amend('th', 'x'))).toBe('passage-not-unique');
    expect(moved.refusal('amal', amend('', ' Now.'))).toBeNull();
  });

  it('changes something, and leaves something', () => {
    expect(moved.refusal('amal', amend('100', '100'))).toBe('changes-nothing');
    expect(moved.refusal('amal', amend('', ''))).toBe('changes-nothing');
    expect(moved.refusal('amal', amend(TREES, ' '))).toBe('leaves-no-text');
  });

  it('needs a motion that is pending and can be amended', () => {
    expect(moved.refusal('amal', amend('100', '200', 'id9'))).toBe('unknown-motion');
    expect(moved.pass({ motion: 'id1' }).refusal('amal', amend('100', '2'))).toBe('motion-settled');
    const question = moved.give('amal', procedural('previous-question'));
    expect(question.refusal('amal', amend('So', 'Now', 'id2'))).toBe('not-amendable');
    const refer = moved.give('amal', procedural('refer', 'To the committee.'));
    expect(refer.refusal('amal', amend('the committee', 'the board', 'id2'))).toBeNull();
    expect(moved.during({ motion: 'id1' }).refusal('amal', amend('100', '2'))).toBe('already-put');
    expect(moved.refusal('guest', amend('100', '200'))).toBe('no-right-to-move');
  });

  it('ends when the previous question has been ordered', () => {
    const closed = moved.give('amal', procedural('previous-question')).pass({ motion: 'id2' });
    expect(closed.latest).toMatchObject([
      { type: 'MotionAdopted', motion: 'id2' },
      { type: 'DebateClosed', motion: 'id1' },
    ]);
    expect(closed.refusal('amal', amend('100', '200'))).toBe('debate-closed');
  });

  it('goes to the second degree and no further', () => {
    const amended = moved.amend('amal', 'id1', ['100 trees', '200 trees of ten kinds']);
    const again = { ...amend('ten', 'five'), amends: 'id2' };
    expect(amended.give('grace', again).latest).toMatchObject([{ amends: 'id2' }]);
    expect(amended.refusal('grace', { ...again, passage: '100' })).toBe('passage-not-found');
    expect(amended.refusal('grace', { ...again, amends: 'id9' })).toBe('unknown-amendment');
    expect(
      amended.refusal('grace', {
        ...again,
        passage: '200 trees of ten kinds',
        replacement: '100 trees',
      }),
    ).toBe('changes-nothing');
    const third = { ...amend('five', 'six'), amends: 'id3' };
    expect(amended.give('grace', again).refusal('nikos', third)).toBe('amends-too-deep');
    expect(amended.during({ amendment: 'id2' }).refusal('grace', again)).toBe('already-put');
    expect(amended.fail({ amendment: 'id2' }).refusal('grace', again)).toBe('amendment-settled');
    const other = amended.move('nikos', TREES);
    expect(other.refusal('grace', { ...again, motion: 'id3' })).toBe('unknown-amendment');
  });
});

describe('withdrawing', () => {
  const moved = sitting().give('nikos', move).amend('amal', 'id1', ['100', '200']);

  it('is the mover’s, before it is put to the vote', () => {
    expect(moved.give('nikos', withdraw).latest).toEqual([
      { type: 'MotionWithdrawn', motion: 'id1' },
      { type: 'AmendmentFell', amendment: 'id2', because: 'settled', poll: null },
    ]);
    expect(moved.refusal('amal', withdraw)).toBe('not-the-mover');
    expect(moved.refusal('maja', { ...withdraw, person: 'nikos' })).toBeNull();
    expect(moved.refusal('amal', { ...withdraw, person: 'nikos' })).toBe('not-for-others');
    expect(moved.during({ motion: 'id1' }).refusal('nikos', withdraw)).toBe('already-put');
    expect(moved.during({ amendment: 'id2' }).refusal('nikos', withdraw)).toBe('already-put');
    expect(moved.give('nikos', withdraw).refusal('nikos', withdraw)).toBe('motion-settled');
    expect(sitting().refusal('nikos', withdraw)).toBe('unknown-motion');
  });

  it('takes motions about it along', () => {
    const refer = sitting().give('nikos', move).give('amal', procedural('refer'));
    expect(refer.give('nikos', withdraw).latest).toEqual([
      { type: 'MotionWithdrawn', motion: 'id1' },
      { type: 'MotionFell', motion: 'id2', poll: null },
    ]);
    expect(refer.during({ motion: 'id2' }).refusal('nikos', withdraw)).toBe('already-put');
  });

  it('is the same for amendments', () => {
    const on = { type: 'Withdraw', on: { amendment: 'id2' } } as const;
    const below = moved.amendAgain('grace', ['id1', 'id2'], ['200', '300']);
    expect(below.give('amal', on).latest).toEqual([
      { type: 'AmendmentWithdrawn', amendment: 'id2' },
      { type: 'AmendmentFell', amendment: 'id3', because: 'settled', poll: null },
    ]);
    expect(below.refusal('nikos', on)).toBe('not-the-mover');
    expect(below.during({ amendment: 'id3' }).refusal('amal', on)).toBe('already-put');
    expect(below.give('amal', on).refusal('amal', on)).toBe('amendment-settled');
    expect(below.refusal('amal', { ...on, on: { amendment: 'id9' } })).toBe('unknown-amendment');
  });
});

describe('ordering amendments', () => {
  const three = sitting()
    .give('nikos', move)
    .amend('amal', 'id1', ['100', '200'])
    .amend('amal', 'id1', ['north', 'south'])
    .amend('amal', 'id1', ['city', 'county'])
    .amendAgain('grace', ['id1', 'id3'], ['south', 'east'])
    .amendAgain('grace', ['id1', 'id3'], ['', ' and west']);
  const order = (...ids: string[]) =>
    ({ type: 'OrderAmendments', motion: 'id1', order: ids }) as const;

  it('is the chair’s choice, over all that are pending on one text', () => {
    const ordered = three.give('eleni', order('id4', 'id2', 'id3'));
    expect(ordered.latest).toEqual([
      { type: 'AmendmentsOrdered', motion: 'id1', order: ['id4', 'id2', 'id3'] },
    ]);
    expect(ordered.motions.amendments.map(({ id }) => id)).toEqual([
      'id4',
      'id2',
      'id3',
      'id5',
      'id6',
    ]);
    expect(three.give('eleni', order('id6', 'id5')).motions.amendments.map(({ id }) => id)).toEqual(
      ['id2', 'id3', 'id4', 'id6', 'id5'],
    );
  });

  it('names each of them once, and no other', () => {
    expect(three.refusal('eleni', order('id4', 'id2'))).toBe('not-these-amendments');
    expect(three.refusal('eleni', order('id4', 'id2', 'id2'))).toBe('not-these-amendments');
    expect(three.refusal('eleni', order('id4', 'id2', 'id3', 'id5'))).toBe('not-these-amendments');
    expect(three.refusal('eleni', order('id9'))).toBe('not-these-amendments');
    expect(three.refusal('eleni', order('id2', 'id3', 'id4'))).toBe('already-in-this-order');
    expect(three.refusal('eleni', { ...order('id2'), motion: 'id9' })).toBe('unknown-motion');
  });
});

describe('dividing', () => {
  const moved = sitting().give('nikos', {
    ...move,
    text: 'Trees are planted.\n\nBenches are set.',
  });
  const divide = (...parts: string[]) => ({ type: 'Divide', motion: 'id1', parts }) as const;
  const halves = divide('Trees are planted.', 'Benches are set.');

  it('makes motions of the parts', () => {
    const divided = moved.give('eleni', halves);
    expect(divided.latest).toEqual([
      {
        type: 'MotionDivided',
        motion: 'id1',
        parts: [
          { motion: 'id2', text: 'Trees are planted.', hash: hashOf('Trees are planted.') },
          { motion: 'id3', text: 'Benches are set.', hash: hashOf('Benches are set.') },
        ],
      },
    ]);
    expect(divided.statusOf('id1')).toBe('divided');
    expect(divided.motions.motions[2]).toMatchObject({
      partOf: 'id1',
      mover: 'nikos',
      text: 'Benches are set.',
      state: { status: 'pending' },
    });
  });

  it('changes nothing but white space', () => {
    expect(moved.refusal('eleni', divide('Trees are cut.', 'Benches are set.'))).toBe(
      'parts-differ-from-text',
    );
    expect(moved.refusal('eleni', divide('Benches are set.', 'Trees are planted.'))).toBe(
      'parts-differ-from-text',
    );
  });

  it('comes before amendments and motions about it, and before the vote', () => {
    expect(moved.amend('amal', 'id1', ['Trees', 'Oaks']).refusal('eleni', halves)).toBe(
      'amendments-first',
    );
    expect(moved.give('amal', procedural('refer')).refusal('eleni', halves)).toBe(
      'another-motion-first',
    );
    expect(moved.during({ motion: 'id1' }).refusal('eleni', halves)).toBe('already-put');
  });
});

describe('putting off', () => {
  const moved = sitting().give('nikos', move).amend('amal', 'id1', ['100', '200']);
  const postpone = { type: 'Postpone', motion: 'id1', until: 'March' } as const;
  const refer = { type: 'Refer', motion: 'id1', to: 'Parks committee' } as const;
  const takeUp = { type: 'TakeUp', motion: 'id1' } as const;

  it('leaves the amendments with the motion, until it is taken up again', () => {
    const postponed = moved.give('eleni', postpone);
    expect(postponed.latest).toEqual([{ type: 'MotionPostponed', motion: 'id1', until: 'March' }]);
    expect([postponed.statusOf('id1'), postponed.statusOf('id2')]).toEqual([
      'postponed',
      'pending',
    ]);
    const back = postponed.give('eleni', takeUp);
    expect(back.latest).toEqual([{ type: 'MotionTakenUp', motion: 'id1' }]);
    expect(back.statusOf('id1')).toBe('pending');
    expect(moved.give('eleni', refer).latest).toEqual([
      { type: 'MotionReferred', motion: 'id1', to: 'Parks committee' },
    ]);
  });

  it('leaves nothing to say to motions about it', () => {
    const question = moved.give('amal', procedural('previous-question'));
    expect(question.give('eleni', postpone).latest).toMatchObject([
      { type: 'MotionPostponed' },
      { type: 'MotionFell', motion: 'id3', poll: null },
    ]);
  });

  it('is for main motions that are pending', () => {
    expect(sitting().refusal('eleni', postpone)).toBe('unknown-motion');
    const recess = sitting().give('nikos', procedural('recess'));
    expect(recess.refusal('eleni', postpone)).toBe('only-main-motions');
    expect(moved.pass({ motion: 'id1' }).refusal('eleni', refer)).toBe('motion-settled');
    const waiting = sitting({ seconding: true }).give('nikos', move);
    expect(waiting.refusal('eleni', refer)).toBe('not-seconded');
    expect(moved.during({ amendment: 'id2' }).refusal('eleni', refer)).toBe('already-put');
    expect(moved.refusal('eleni', takeUp)).toBe('motion-not-put-off');
    expect(sitting().refusal('eleni', takeUp)).toBe('unknown-motion');
  });
});
