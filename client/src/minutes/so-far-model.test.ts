import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState, RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { correctedAt } from './corrected-model.ts';
import { sectionNow, sectionsOf } from './sections-model.ts';
import { cameLate, itemNow, soFar } from './so-far-model.ts';

const MINUTE = 60_000;
const OPEN: readonly RecordEvent[] = [
  { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } },
  { type: 'MeetingOpened' },
];
const ITEM: RecordEvent = {
  type: 'ItemOpened',
  item: 'housing',
  title: { en: 'Housing', el: 'Στέγαση' },
};

/** A minute between events. */
function after(...events: readonly RecordEvent[]): MeetingState {
  return events.reduce(
    (state, event, index) =>
      evolve(state, { n: index + 1, at: (index + 1) * MINUTE, by: 'system', event }),
    initialState,
  );
}

describe('the sections of minutes', () => {
  const agenda = [
    { id: 'roads', kind: 'deliberation', titles: { en: 'Roads' }, depth: 0 },
    { id: 'housing', kind: 'deliberation', titles: { el: 'Στέγαση' }, depth: 1 },
  ] as const;

  it('are the opening, the agenda with its numbers, and the close', () => {
    const sections = sectionsOf(after(...OPEN, ITEM), agenda, 'el');
    expect(sections.map(({ id, number, title }) => [id, number, title])).toEqual([
      ['opening', null, ''],
      ['roads', '1', 'Roads'],
      ['housing', '1.1', 'Στέγαση'],
      ['closing', null, ''],
    ]);
    const kinds = sections.map(({ facts }) => facts.map(({ kind }) => kind));
    expect(kinds[0]).toContain('sitting-opened');
    expect(kinds[2]).toEqual(['item-opened']);
    expect(kinds[3]).toEqual([]);
  });

  it('begin with the opening, follow the item, and end with the close', () => {
    expect(sectionNow(after())).toBe('opening');
    expect(sectionNow(after(...OPEN))).toBe('opening');
    expect(sectionNow(after(...OPEN, ITEM))).toBe('housing');
    expect(sectionNow(after(...OPEN, ITEM, { type: 'MeetingClosed' }))).toBe('closing');
  });
});

describe('what has happened so far', () => {
  it('says which item it is and since when, in the reader’s language', () => {
    const state = after(...OPEN, ITEM);
    expect(itemNow(state, 'el')).toEqual({ title: 'Στέγαση', openedAt: 3 * MINUTE });
    expect(itemNow(after(...OPEN), 'el')).toBeNull();
    expect(soFar(state)).toEqual([]);
  });

  it('is offered to those who came late, and not to those who were there', () => {
    const arrived: RecordEvent = {
      type: 'PersonArrived',
      person: 'nikos',
      way: 'online',
    };
    const early = after(...OPEN, arrived);
    expect(cameLate(early, 'nikos', 60 * MINUTE)).toBe(false);
    expect(cameLate(early, 'grace', 60 * MINUTE)).toBe(true);
    expect(cameLate(early, 'grace', 3 * MINUTE)).toBe(false);
    expect(cameLate(after(), 'grace', 60 * MINUTE)).toBe(false);
  });

  it('says when something was corrected, as far as the page saw it', () => {
    const fact = {
      n: 4,
      at: 1,
      section: 'housing',
      kind: 'opened-to-public',
      corrected: 9,
    } as const;
    const frame = { n: 9, at: 7, by: 'maja', hash: 'h', event: ITEM };
    expect(correctedAt({ latest: [frame] }, fact)).toBe(7);
    expect(correctedAt({ latest: [] }, fact)).toBeNull();
  });
});
