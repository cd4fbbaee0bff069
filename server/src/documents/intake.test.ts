import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Authorship } from './authorship.ts';
import { mutated, nonsense } from './hostile-updates.fixture.ts';
import { Intake } from './intake.ts';
import type { Judgement } from './intake.ts';
import { chance, seedOfTheRun } from './random.fixture.ts';
import type { Chance } from './random.fixture.ts';
import { randomAgendaEdit, randomEdit } from './random-edits.fixture.ts';
import { TextState } from './text-state.ts';
import { DATA, MINUTES } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { updateOf } from './wire.fixture.ts';

/** An intake and the text it stands before, everything stored at once. */
class Desk {
  readonly text = new TextState({ snapshot: null, tail: [] }, (error) => {
    throw error;
  });
  readonly clocks = new Map<number, number>();
  readonly stored: Uint8Array[] = [];
  readonly #intake: Intake;

  constructor(vocabulary: Vocabulary = DATA) {
    this.#intake = new Intake({
      vocabulary,
      clocks: this.clocks,
      places: { placed: [], types: [] },
      authorship: new Authorship([]),
      isDeleted: (runs) => this.text.isDeleted(runs),
    });
  }

  give(update: Uint8Array, by = 'eleni'): Judgement['judgement'] {
    const judged = this.#intake.judge(update, by);
    if (judged.judgement === 'taken') {
      this.stored.push(judged.body);
      this.text.add([{ by, body: judged.body }]);
    }
    return judged.judgement;
  }

  judge(update: Uint8Array, by: string): Judgement {
    return this.#intake.judge(update, by);
  }
}

const typed = (text: string, from?: Y.Doc, client?: number) =>
  updateOf((doc) => doc.getText('t').insert(0, text), from, client);

const KINDS = [
  { of: 'agendas', vocabulary: DATA },
  { of: 'minutes', vocabulary: MINUTES },
];

describe('judging updates', () => {
  it('takes what is new and knows it when it comes again', () => {
    const desk = new Desk();
    const update = typed('hello');
    expect(desk.give(update)).toBe('taken');
    expect(desk.give(update)).toBe('known');
    expect(desk.stored).toHaveLength(1);
  });

  it('takes only the new part of what is partly known', () => {
    const desk = new Desk();
    const doc = new Y.Doc();
    desk.give(typed('abc', doc));
    doc.getText('t').insert(3, 'def');
    expect(desk.give(Y.encodeStateAsUpdate(doc))).toBe('taken');
    expect(Y.decodeUpdate(desk.stored[1] ?? new Uint8Array()).structs).toMatchObject([
      { id: { client: doc.clientID, clock: 3 }, length: 3 },
    ]);
    const copy = new Y.Doc();
    for (const update of desk.stored) Y.applyUpdate(copy, update);
    expect(copy.getText('t').toJSON()).toBe('abcdef');
  });

  it('lets wait what leans on what is not there', () => {
    const desk = new Desk();
    const doc = new Y.Doc();
    const first = typed('a', doc);
    const second = typed('b', doc);
    const deletion = updateOf((d) => d.getText('t').delete(0, 1), doc);
    expect(desk.give(second)).toBe('incomplete');
    expect(desk.give(deletion)).toBe('incomplete');
    expect(desk.give(first)).toBe('taken');
    expect(desk.give(second)).toBe('taken');
    expect(desk.give(deletion)).toBe('taken');
    expect(desk.give(deletion)).toBe('known');
  });

  it('refuses structs under the id of somebody else, but not their repetition', () => {
    const desk = new Desk();
    const elenis = new Y.Doc();
    desk.give(typed('hers', elenis), 'eleni');
    const more = typed('more', elenis);
    expect(desk.judge(more, 'maja')).toEqual({
      judgement: 'refused',
      code: DOCUMENT_CLOSE.foreignAuthor,
    });
    desk.give(more, 'eleni');
    expect(desk.give(Y.encodeStateAsUpdate(elenis), 'maja')).toBe('known');
  });

  it('lets a person bring what another client of theirs, or of nobody, has left', () => {
    const desk = new Desk();
    const doc = new Y.Doc();
    typed('left', doc, 71);
    typed('brought', doc, 72);
    expect(desk.give(Y.encodeStateAsUpdate(doc), 'eleni')).toBe('taken');
    expect(desk.give(typed('x', doc, 71), 'maja')).toBe('refused');
  });

  it('lets anybody delete what anybody wrote', () => {
    const desk = new Desk();
    const doc = new Y.Doc();
    desk.give(typed('hers', doc), 'eleni');
    doc.clientID = 99;
    const deletion = updateOf((d) => d.getText('t').delete(0, 4), doc);
    expect(desk.give(deletion, 'maja')).toBe('taken');
    expect(desk.give(typed('maja’s', doc), 'maja')).toBe('taken');
  });

  it.each(KINDS)(
    'leaves $of as they are, byte for byte, when an update is damaged: 30,000 of them',
    ({ vocabulary }) => {
      const seed = seedOfTheRun();
      const random = chance(seed);
      const { desk, updates } = written(random, vocabulary);
      const judged = new Map<string, number>();
      let before = desk.text.snapshot();
      for (let i = 0; i < 30_000; i += 1) {
        const update = mutated(random.pick(updates), random.pick(updates), random);
        const judgement = desk.give(update, 'mallory');
        judged.set(judgement, (judged.get(judgement) ?? 0) + 1);
        const after = desk.text.snapshot();
        if (judgement !== 'taken' && Buffer.compare(after, before) !== 0) {
          throw new Error(`seed ${seed}, update ${i}: ${judgement}, and yet the text has changed`);
        }
        before = after;
      }
      expect(desk.text.clocks(), `seed ${seed}`).toEqual(desk.clocks);
      expect(judged.get('refused')).toBeGreaterThan(10_000);
    },
  );

  it.each(KINDS)(
    'keeps $of and clocks together whatever well-formed nonsense it takes',
    ({ vocabulary }) => {
      const seed = seedOfTheRun();
      const random = chance(seed);
      const { desk } = written(random, vocabulary);
      let taken = 0;
      for (let i = 0; i < 3000; i += 1) {
        const update = nonsense(desk.clocks, [7, 8, 9], random);
        const judgement = survives(desk, update, 'mallory', `seed ${seed}, update ${i}`);
        if (judgement === 'taken') taken += 1;
      }
      expect(taken).toBeGreaterThan(100);
      const again = new TextState({ snapshot: null, tail: asTail(desk.stored) }, (error) => {
        throw error;
      });
      expect(again.clocks(), `seed ${seed}`).toEqual(desk.text.clocks());
    },
  );
});

/** Two people's random work, all of it taken in. */
function written(
  random: Chance,
  vocabulary: Vocabulary,
): { desk: Desk; updates: readonly Uint8Array[] } {
  const desk = new Desk(vocabulary);
  const edit = vocabulary.isProse ? randomEdit : randomAgendaEdit;
  const updates: Uint8Array[] = [];
  const docs = ['eleni', 'maja'].map((person) => {
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'other') return;
      updates.push(update);
      expect(desk.give(update, person)).not.toBe('refused');
    });
    return doc;
  });
  for (let i = 0; i < 150; i += 1) {
    const doc = random.pick(docs);
    Y.applyUpdate(doc, desk.text.snapshot(), 'other');
    edit(doc, random);
  }
  return { desk, updates };
}

/** Whatever is said of the update: nothing throws, nothing waits, and no means no change. */
function survives(desk: Desk, update: Uint8Array, by: string, which: string): string {
  const before = desk.text.snapshot();
  const judgement = desk.give(update, by);
  if (judgement !== 'taken') {
    expect(Buffer.compare(desk.text.snapshot(), before), which).toBe(0);
  }
  expect(desk.text.clocks(), which).toEqual(desk.clocks);
  return judgement;
}

function asTail(updates: readonly Uint8Array[]) {
  return updates.map((body) => ({ by: 'mallory', body }));
}
