import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { describe, expect, it } from 'vitest';
import { agendaText, itemsToRestore } from './agenda-nodes-model.ts';
import { changesIn, comparison } from './difference-model.ts';

const WORDS = {
  reading: 'el',
  untitled: 'Item without a title',
  kind: (kind: string) => kind,
  minutes: (minutes: number) => `${minutes} min`,
  presenter: (presenter: string) => `by ${presenter}`,
  proposal: 'Proposed motion',
  language: (tag: string) => tag,
};
const item = (id: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  kind: 'decision',
  titles: { en: `Title ${id}` },
  depth: 0,
  minutes: null,
  presenter: '',
  links: [],
  attachments: [],
  proposal: '',
  ...more,
});

describe('an agenda of an earlier day', () => {
  it('is said as a text, all that belongs to an item', () => {
    const full = item('a', {
      titles: { en: 'Housing', el: 'Στέγαση' },
      minutes: 20,
      presenter: 'Nikos',
      links: [{ href: 'https://city.example/plan', label: 'The plan' }],
      proposal: 'Be it so.',
    });
    const said = JSON.stringify(agendaText([full, item('b', { depth: 1 })], WORDS));
    const all = ['1 Στέγαση', 'en: Housing', '20 min', 'by Nikos', 'The plan', 'Be it so.'];
    for (const words of [...all, '1.1 Title b']) expect(said).toContain(words);
  });

  it('differs where an item does, and nowhere else', () => {
    const text = (...items: AgendaItem[]) => agendaText(items, WORDS);
    const before = text(item('a'), item('b', { minutes: 10 }), item('c'));
    const after = text(item('a'), item('b', { minutes: 15 }), item('c'));
    const rows = comparison(before, after, () => '');
    expect(changesIn(rows)).toBe(1);
    expect(comparison(before, before, () => '').every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('offers what changed or is gone, and where that stood', () => {
    const then = [item('a'), item('b'), item('c', { depth: 1 }), item('d')];
    const now = [item('d'), item('c'), item('a', { titles: { el: 'Α', en: 'Title a' } })];
    expect(itemsToRestore(then, now)).toEqual([
      { item: then[0], state: 'changed', before: 'c' },
      { item: then[1], state: 'gone', before: 'c' },
    ]);
    expect(itemsToRestore(then, then)).toEqual([]);
  });
});
