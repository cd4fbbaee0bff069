import { agendaItems } from '@koinon/shared/documents/agenda';
import { documentName } from '@koinon/shared/documents/document-name';
import { nodesOf } from '@koinon/shared/documents/nodes';
import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import { storedText } from './documents/stored-text.ts';
import type { WrittenTexts } from './minutes/parts.ts';
import type { DocumentStore } from './storage/ports/document-store.ts';

/** What is written in documents, read where nobody has them open. */
export function storedTexts(documents: Pick<DocumentStore, 'load'>): WrittenTexts {
  return {
    read: async (name) =>
      storedText(await documents.load(name), (doc) => nodesOf(doc.getXmlFragment(MINUTES_TEXT))),
    readAgenda: async (meeting) => {
      const name = documentName({ meeting, part: { kind: 'agenda' } });
      return storedText(await documents.load(name), agendaItems);
    },
  };
}
