import type { Body } from '@koinon/shared/bodies/body';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { templateItems } from './agenda-templates.ts';
import { earlierItems, withTaken } from './earlier-agendas.ts';
import type { EarlierAgendasParts } from './earlier-agendas.ts';

const EVENTS: readonly RecordEvent[] = [
  { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } },
  { type: 'MeetingOpened' },
  { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } },
  { type: 'MeetingClosed' },
];

const ITEM: AgendaItem = {
  id: 'housing',
  kind: 'deliberation',
  titles: { en: 'Housing' },
  depth: 0,
  minutes: null,
  presenter: '',
  links: [],
  attachments: [],
  proposal: '',
};
const COURSES: AgendaItem = {
  ...ITEM,
  id: 'courses',
  titles: { en: 'Courses' },
  kind: 'decision',
  minutes: 20,
  proposal: 'So be it',
};

function parts(...more: readonly RecordEvent[]): EarlierAgendasParts {
  const state = [...EVENTS, ...more]
    .map((event, at) => ({ n: at + 1, at, by: 'system', event }))
    .reduce(evolve, initialState);
  const sittings = [{ meeting: 'march' }];
  const templates = [{ id: 'usual', name: 'Usual', items: templateItems([ITEM, COURSES]) }];
  return {
    body: (id) =>
      Promise.resolve({
        status: id === 'council' ? 'founded' : 'unfounded',
        sittings,
        templates,
      } as Body),
    agenda: () => Promise.resolve([ITEM, COURSES]),
    state: () => Promise.resolve(state),
  };
}

describe('an earlier agenda', () => {
  it('says which of its items were left over', async () => {
    const items = await earlierItems('council', 'march', parts());
    expect(items?.map(({ id, dealtWith }) => [id, dealtWith])).toEqual([
      ['housing', true],
      ['courses', false],
    ]);
  });

  it('offers again what was begun and left over all the same, until that is taken back', async () => {
    const housing = { item: 'housing', title: { en: 'Housing' } };
    const left: RecordEvent = { type: 'ItemLeftOver', ...housing };
    const dealtWith = async (...events: readonly RecordEvent[]) =>
      (await earlierItems('council', 'march', parts(...events)))?.[0]?.dealtWith;
    expect(await dealtWith(left)).toBe(false);
    expect(await dealtWith(left, { type: 'ItemTakenBack', ...housing })).toBe(true);
  });

  it('is told of sittings of the body only', async () => {
    expect(await earlierItems('council', 'elsewhere', parts())).toBeNull();
    expect(await earlierItems('other', 'march', parts())).toBeNull();
  });

  it('gives a new sitting’s items all that belongs to them', async () => {
    const title = { en: 'Courses, again' };
    const requested: SittingRequest['items'] = [
      { title, original: false, from: { meeting: 'march', item: 'courses' } },
      { title: { en: 'New' }, original: false },
      { title, original: false, from: { meeting: 'elsewhere', item: 'courses' } },
    ];
    const items = requested.map((item, at) => ({ id: `new-${at}`, title: item.title }));
    const taken = await withTaken('council', requested, items, parts());
    expect(taken[0]).toMatchObject({ id: 'new-0', title, kind: 'decision', minutes: 20 });
    expect(taken[0]?.proposal).toBe('So be it');
    expect(taken.slice(1)).toEqual(items.slice(1));
  });
});

describe('a template', () => {
  it('keeps what stays the same from sitting to sitting', () => {
    const named: AgendaItem = {
      ...COURSES,
      presenter: 'nikos',
      links: [{ href: 'https://example.org', label: 'Law' }],
      attachments: [{ blob: 'a'.repeat(64), name: 'a.pdf', type: 'application/pdf', size: 1 }],
    };
    expect(templateItems([named])).toEqual([
      { title: { en: 'Courses' }, kind: 'decision', depth: 0, minutes: 20, proposal: 'So be it' },
    ]);
  });

  it('passes over what has no title to be called with', () => {
    expect(
      templateItems([
        { ...ITEM, titles: {} },
        { ...ITEM, titles: { en: ' ' } },
      ]),
    ).toEqual([]);
    expect(templateItems([{ ...ITEM, titles: { en: 'Housing', el: '' } }])).toMatchObject([
      { title: { en: 'Housing' } },
    ]);
  });

  it('gives a new sitting’s items what it keeps of them', async () => {
    const title = { en: 'Courses in autumn' };
    const requested: SittingRequest['items'] = [
      { title, original: false, from: { template: 'usual', item: 1 } },
      { title, original: false, from: { template: 'usual', item: 7 } },
      { title, original: false, from: { template: 'gone', item: 1 } },
    ];
    const items = requested.map((item, at) => ({ id: `new-${at}`, title: item.title }));
    const taken = await withTaken('council', requested, items, parts());
    const kept = { kind: 'decision', depth: 0, minutes: 20, proposal: 'So be it' };
    expect(taken).toEqual([{ id: 'new-0', title, ...kept }, ...items.slice(1)]);
  });
});
