import { agendaItems } from '@koinon/shared/documents/agenda';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { useEffect, useState } from 'react';
import { createStore, useStore } from '../ui/store.ts';
import type { DocumentView, OpenDocument } from './open-document.ts';

const noDocument = createStore<DocumentView | null>(null);

/** The agenda's items as whoever reads minutes needs them; none until it was received. */
export function useReadItems(document: OpenDocument | null): readonly AgendaItem[] {
  const view = useStore<DocumentView | null>(document?.view ?? noDocument);
  const doc = view?.copy.doc ?? null;
  const [items, setItems] = useState<readonly AgendaItem[]>([]);
  useEffect(() => {
    if (doc === null) return;
    const read = () => setItems(agendaItems(doc));
    read();
    doc.on('update', read);
    return () => doc.off('update', read);
  }, [doc]);
  return items;
}
