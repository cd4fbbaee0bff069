import { nodesOf } from '@koinon/shared/documents/nodes';
import type { Node } from '@koinon/shared/documents/nodes';
import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import { useEffect, useState } from 'react';
import { createStore, useStore } from '../ui/store.ts';
import type { DocumentView, OpenDocument } from './open-document.ts';

const noDocument = createStore<DocumentView | null>(null);

/** What stands in a document of prose; null until it was received, or where it cannot be read. */
export function useProse(document: OpenDocument | null): readonly Node[] | null {
  const view = useStore<DocumentView | null>(document?.view ?? noDocument);
  const doc = view?.copy.doc ?? null;
  const [nodes, setNodes] = useState<readonly Node[]>([]);
  useEffect(() => {
    if (doc === null) return;
    const read = () => setNodes(nodesOf(doc.getXmlFragment(MINUTES_TEXT)));
    read();
    doc.on('update', read);
    return () => doc.off('update', read);
  }, [doc]);
  const readable = view !== null && view.line !== 'refused' && view.known;
  return readable ? nodes : null;
}
