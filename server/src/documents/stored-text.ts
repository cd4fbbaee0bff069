import * as Y from 'yjs';
import type { StoredDocument } from '../storage/ports/document-store.ts';

/** What `read` reads in the text that is stored. */
export function storedText<Text>(
  { snapshot, tail }: Pick<StoredDocument, 'snapshot' | 'tail'>,
  read: (doc: Y.Doc) => Text,
): Text {
  const doc = new Y.Doc();
  try {
    if (snapshot !== null) Y.applyUpdate(doc, snapshot);
    for (const { body } of tail) Y.applyUpdate(doc, body);
    return read(doc);
  } finally {
    doc.destroy();
  }
}
