import { describe, expect, it } from 'vitest';
import { hashOf, sitting } from './specification.ts';

const TREES = 'The city plants 100 trees in the north.';
const moved = sitting().move('nikos', TREES);
const A = { amendment: 'id2' } as const;
const M = { motion: 'id1' } as const;
const procedural = (
  kind: 'refer' | 'postpone' | 'previous-question' | 'table' | 'recess',
  text: string,
) => ({ type: 'MoveMotion', kind, item: 'parks', title: { en: 'P' }, text }) as const;

describe('a poll on an amendment', () => {
  const amended = moved.amend('amal', 'id1', ['100', '200']);

  it('changes the text when it is adopted', () => {
    const text = 'The city plants 200 trees in the north.';
    const passed = amended.pass(A);
    expect(passed.latest).toEqual([
      { type: 'AmendmentAdopted', amendment: 'id2', poll: 'poll-id2', text, hash: hashOf(text) },
    ]);
    expect(passed.motions.motions[0]).toMatchObject({ text, hash: hashOf(text) });
  });

  it('changes nothing when it is rejected', () => {
    const failed = amended.fail(A);
    expect(failed.latest).toEqual([
      { type: 'AmendmentRejected', amendment: 'id2', poll: 'poll-id2' },
    ]);
    expect(failed.motions.motions[0]?.text).toBe(TREES);
  });

  it('decides nothing in a tie or without a quorum, and nothing twice', () => {
    expect(amended.poll({ poll: 'p', on: A, outcome: 'tied' }).latest).toEqual([]);
    expect(amended.poll({ poll: 'p', on: A, outcome: 'no-quorum' }).latest).toEqual([]);
    expect(amended.pass(A).pass(A).latest).toEqual([]);
    expect(amended.pass({ amendment: 'id9' }).latest).toEqual([]);
  });

  it('applies those adopted in order; a passage that is gone makes an amendment fall', () => {
    const three = amended
      .amend('grace', 'id1', ['100 trees', '50 bushes'])
      .amend('grace', 'id1', ['north', 'south']);
    const first = three.pass(A);
    expect(first.latest).toContainEqual({
      type: 'AmendmentFell',
      amendment: 'id3',
      because: 'passage-gone',
      poll: 'poll-id2',
    });
    const second = first.pass({ amendment: 'id4' });
    expect(second.motions.motions[0]?.text).toBe('The city plants 200 trees in the south.');
    expect(second.pass({ amendment: 'id3' }).latest).toEqual([]);
  });

  it('makes an amendment fall whose passage has come to stand there twice', () => {
    const doubled = moved
      .amend('amal', 'id1', ['north', 'north and the city'])
      .amend('grace', 'id1', ['city', 'county']);
    expect(doubled.pass(A).latest[1]).toEqual({
      type: 'AmendmentFell',
      amendment: 'id3',
      because: 'passage-not-unique',
      poll: 'poll-id2',
    });
  });

  it('appends where there is no passage', () => {
    const appended = moved.amend('amal', 'id1', ['', ' It waters them.']).pass(A);
    expect(appended.motions.motions[0]?.text).toBe(`${TREES} It waters them.`);
  });

  it('composes letters where the parts meet', () => {
    const greek = sitting().move('nikos', 'δια').amend('amal', 'id1', ['', '\u0301']).pass(A);
    expect(greek.motions.motions[0]?.text).toBe('διά'.normalize('NFC'));
  });

  it('changes the amendment where it amends one, before that is voted on', () => {
    const again = amended.amendAgain('grace', ['id1', 'id2'], ['200', '300']);
    const first = again.pass({ amendment: 'id3' });
    expect(first.latest).toEqual([
      {
        type: 'AmendmentAdopted',
        amendment: 'id3',
        poll: 'poll-id3',
        text: '300',
        hash: hashOf('300'),
      },
    ]);
    expect(first.motions.motions[0]?.text).toBe(TREES);
    expect(first.pass(A).motions.motions[0]?.text).toBe('The city plants 300 trees in the north.');
    const rejected = again.fail(A);
    expect(rejected.latest).toContainEqual({
      type: 'AmendmentFell',
      amendment: 'id3',
      because: 'settled',
      poll: 'poll-id2',
    });
  });
});

describe('a poll on a motion', () => {
  it('adopts the text as amended, and makes a decision with a number', () => {
    const text = 'The city plants 200 trees in the north.';
    const passed = moved.amend('amal', 'id1', ['100', '200']).pass(A).pass(M);
    expect(passed.latest).toEqual([
      { type: 'MotionAdopted', motion: 'id1', poll: 'poll-id1', text, hash: hashOf(text) },
      {
        type: 'DecisionTaken',
        decision: 'id3',
        number: 7,
        year: 2026,
        body: 'council',
        motion: 'id1',
        poll: 'poll-id1',
        text,
      },
    ]);
  });

  it('numbers decisions one after the other', () => {
    const two = moved.move('amal', 'Benches.').pass(M).pass({ motion: 'id2' });
    expect(two.motions.decisions.map(({ number }) => number)).toEqual([7, 8]);
  });

  it('makes none when it is rejected, and lets all that hung on it fall', () => {
    const failed = moved
      .amend('amal', 'id1', ['100', '200'])
      .give('grace', procedural('refer', 'To the committee.'))
      .fail(M);
    expect(failed.latest).toEqual([
      { type: 'MotionRejected', motion: 'id1', poll: 'poll-id1' },
      { type: 'AmendmentFell', amendment: 'id2', because: 'settled', poll: 'poll-id1' },
      { type: 'MotionFell', motion: 'id3', poll: 'poll-id1' },
    ]);
    expect(failed.motions.decisions).toEqual([]);
    expect(failed.pass(M).latest).toEqual([]);
  });

  it.each([
    ['refer', { type: 'MotionReferred', motion: 'id1', to: 'As said.' }],
    ['postpone', { type: 'MotionPostponed', motion: 'id1', until: 'As said.' }],
    ['table', { type: 'MotionTabled', motion: 'id1' }],
    ['previous-question', { type: 'DebateClosed', motion: 'id1' }],
  ] as const)('lets an adopted motion to %s take effect, as no decision', (kind, effect) => {
    const adopted = moved.give('amal', procedural(kind, 'As said.')).pass({ motion: 'id2' });
    expect(adopted.latest).toEqual([
      expect.objectContaining({ type: 'MotionAdopted', motion: 'id2' }),
      effect,
    ]);
    expect(adopted.motions.decisions).toEqual([]);
  });

  it('leaves a recess to the chair, and lets other motions about it fall with it', () => {
    const recess = moved.give('amal', procedural('recess', 'Ten minutes.'));
    expect(recess.pass({ motion: 'id2' }).latest).toHaveLength(1);
    const two = moved
      .give('amal', procedural('previous-question', 'Now.'))
      .give('grace', procedural('refer', 'To the committee.'));
    expect(two.pass({ motion: 'id3' }).latest.slice(1)).toEqual([
      { type: 'MotionReferred', motion: 'id1', to: 'To the committee.' },
      { type: 'MotionFell', motion: 'id2', poll: 'poll-id3' },
    ]);
  });

  it('makes a decision of its own question where there is no motion', () => {
    const polled = { poll: 'p', on: null, outcome: 'adopted', text: 'Anna is elected.' } as const;
    expect(sitting().poll(polled).latest).toMatchObject([
      { type: 'DecisionTaken', motion: null, poll: 'p', text: 'Anna is elected.' },
    ]);
    expect(sitting().poll({ ...polled, outcome: 'rejected' }).latest).toEqual([]);
    expect(sitting().poll({ poll: 'p', on: null, outcome: 'adopted' }).latest).toEqual([]);
  });
});

describe('a poll that is repeated', () => {
  it('takes an adopted amendment back, and brings back what fell with it', () => {
    const passed = moved
      .amend('amal', 'id1', ['100', '200'])
      .amend('grace', 'id1', ['100 trees', '50 bushes'])
      .pass(A);
    const again = passed.repeat(A);
    expect(again.latest).toEqual([
      {
        type: 'AmendmentReopened',
        amendment: 'id2',
        text: TREES,
        hash: hashOf(TREES),
        revived: ['id3'],
      },
    ]);
    expect(again.motions.motions[0]?.text).toBe(TREES);
    expect([again.statusOf('id2'), again.statusOf('id3')]).toEqual(['pending', 'pending']);
    expect(again.fail(A).motions.motions[0]?.text).toBe(TREES);
  });

  it('reopens a rejected amendment, and leaves a pending one alone', () => {
    const failed = moved.amend('amal', 'id1', ['100', '200']).fail(A);
    expect(failed.repeat(A).latest).toEqual([
      { type: 'AmendmentReopened', amendment: 'id2', text: null, hash: null, revived: [] },
    ]);
    expect(failed.repeat(A).repeat(A).latest).toEqual([]);
  });

  it('cannot bring back a text that has been changed since', () => {
    const passed = moved
      .amend('amal', 'id1', ['100', '200'])
      .amend('grace', 'id1', ['north', 'south'])
      .pass(A)
      .pass({ amendment: 'id3' });
    expect(passed.repeat(A).latest).toEqual([]);
    expect(passed.repeat({ amendment: 'id3' }).latest).toHaveLength(1);
  });

  it('sets the decision aside, and gives its number to no other', () => {
    const passed = moved.amend('amal', 'id1', ['100', '200']).pass(M);
    const again = passed.repeat(M);
    expect(again.latest).toEqual([
      { type: 'MotionReopened', motion: 'id1', revived: ['id2'] },
      { type: 'DecisionSetAside', decision: 'id3' },
    ]);
    expect([again.statusOf('id1'), again.statusOf('id2')]).toEqual(['pending', 'pending']);
    const decided = again.pass(M).motions.decisions;
    expect(decided.map(({ number, setAside }) => [number, setAside])).toEqual([
      [7, true],
      [8, false],
    ]);
  });

  it.each([
    ['refer', 'pending', 'MotionTakenUp'],
    ['postpone', 'pending', 'MotionTakenUp'],
    ['table', 'pending', 'MotionTakenUp'],
    ['previous-question', 'pending', 'DebateReopened'],
  ] as const)('undoes the effect of a motion to %s', (kind, status, effect) => {
    const again = moved
      .give('amal', procedural(kind, 'As said.'))
      .pass({ motion: 'id2' })
      .repeat({ motion: 'id2' });
    expect(again.latest.map(({ type }) => type)).toEqual(['MotionReopened', effect]);
    expect([again.statusOf('id1'), again.statusOf('id2')]).toEqual([status, 'pending']);
    expect(again.motions.motions[0]?.debateClosed).toBe(false);
  });

  it('asks for a second again from what had fallen without one', () => {
    const seconded = sitting({ seconding: true })
      .move('nikos', TREES)
      .give('amal', { type: 'Second', on: M })
      .amend('amal', 'id1', ['100', '200']);
    expect(seconded.fail(M).repeat(M).statusOf('id2')).toBe('moved');
  });
});
