import { agendaItems } from '@koinon/shared/documents/agenda';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillAgenda } from './agenda.ts';

describe('the agenda a meeting is called with', () => {
  it('is read back as it was written', () => {
    const doc = new Y.Doc();
    const housing = {
      id: 'housing',
      kind: 'decision',
      depth: 0,
      minutes: 20,
      presenter: 'nikos',
      links: [{ href: 'https://city.example', label: 'The plan' }],
      attachments: [{ blob: 'a'.repeat(64), name: 'plan.pdf', type: 'application/pdf', size: 3 }],
      proposal: 'Be it so.',
    } as const;
    fillAgenda(doc, [
      { ...housing, title: { en: 'Housing' } },
      { id: 'other', title: { en: 'Any other business' } },
    ]);
    expect(agendaItems(doc)).toEqual([
      { ...housing, titles: { en: 'Housing' } },
      {
        id: 'other',
        kind: 'deliberation',
        titles: { en: 'Any other business' },
        depth: 0,
        minutes: null,
        presenter: '',
        links: [],
        attachments: [],
        proposal: '',
      },
    ]);
  });

  it('is left alone where it has items', () => {
    const doc = new Y.Doc();
    fillAgenda(doc, [{ id: 'a', title: { en: 'A' } }]);
    fillAgenda(doc, [{ id: 'b', title: { en: 'B' } }]);
    expect(agendaItems(doc).map(({ id }) => id)).toEqual(['a']);
  });
});
