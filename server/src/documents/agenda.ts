import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { AGENDA_ITEMS } from '@koinon/shared/documents/shape';
import type { Localized } from '@koinon/shared/kernel/localized';
import * as Y from 'yjs';

/** An item that a meeting is called with; what is not said of it is said later, in the agenda itself. */
export interface CalledItem extends Partial<Omit<AgendaItem, 'id' | 'titles'>> {
  readonly id: string;
  readonly title: Localized;
}

/** Writes the items a meeting is called with into its agenda; one that has items is left alone. */
export function fillAgenda(doc: Y.Doc, items: readonly CalledItem[]): void {
  const agenda = doc.getArray<Y.Map<unknown>>(AGENDA_ITEMS);
  if (agenda.length > 0) return;
  agenda.push(items.map((item, at) => agendaItem(item, at + 1)));
}

function agendaItem({ id, title, ...item }: CalledItem, place: number): Y.Map<unknown> {
  const { kind = 'deliberation', depth = 0, minutes = null, proposal = '' } = item;
  const entry = new Y.Map<unknown>([
    ['id', id],
    ['place', place],
    ['kind', kind],
    ['titles', new Y.Map<string>(Object.entries(title))],
    ['depth', depth],
    ['presenter', item.presenter ?? ''],
    ['links', [...(item.links ?? [])]],
    ['attachments', [...(item.attachments ?? [])]],
    ['proposal', new Y.Text(proposal)],
  ]);
  if (minutes !== null) entry.set('minutes', minutes);
  return entry;
}
