import { AGENDA_ITEMS } from '@koinon/shared/documents/shape';
import type { Localized } from '@koinon/shared/kernel/localized';
import * as Y from 'yjs';

export interface CalledItem {
  readonly id: string;
  readonly title: Localized;
}

/** Writes the items a meeting is called with into its agenda; one that has items is left alone. */
export function fillAgenda(doc: Y.Doc, items: readonly CalledItem[]): void {
  const agenda = doc.getArray<Y.Map<unknown>>(AGENDA_ITEMS);
  if (agenda.length > 0) return;
  agenda.push(items.map(agendaItem));
}

function agendaItem({ id, title }: CalledItem): Y.Map<unknown> {
  const titles = new Y.Map<string>(Object.entries(title));
  return new Y.Map<unknown>([
    ['id', id],
    ['kind', 'deliberation'],
    ['titles', titles],
  ]);
}
