import type { Body } from '@koinon/shared/bodies/body';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
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

function parts(): EarlierAgendasParts {
  const state = EVENTS.map((event, at) => ({ n: at + 1, at, by: 'system', event })).reduce(
    evolve,
    initialState,
  );
  const sittings = [{ meeting: 'march' }];
  return {
    body: (id) =>
      Promise.resolve({ status: id === 'council' ? 'founded' : 'unfounded', sittings } as Body),
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
