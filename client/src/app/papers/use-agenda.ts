import { documentName } from '@koinon/shared/documents/document-name';
import { useCallback, useEffect, useState } from 'react';
import { agendaModel } from '../../documents/agenda-model.ts';
import type { AgendaItem, AgendaModel } from '../../documents/agenda-model.ts';
import type { DocumentView } from '../../documents/open-document.ts';
import { useDocument } from '../../documents/use-document.ts';
import type { Standing } from '../../minutes/versions/versions-of.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { accessTo } from './document-access.ts';
import { createStore, useStore } from '../../ui/store.ts';

export interface OpenAgenda {
  /** Of the session, without a slash at its end. */
  readonly path: string;
  /** Null until the agenda was received once. */
  readonly items: readonly AgendaItem[] | null;
  /** What a writer can change; null for readers. */
  readonly model: AgendaModel | null;
  /** How this page and the server stand to each other at this moment. */
  standing(): Standing;
}

const noDocument = createStore<DocumentView | null>(null);
const NOT_OPEN = { line: 'connecting', stored: false } as const;
const noItems = createStore<readonly AgendaItem[]>([]);

/** The meeting's agenda as it stands in its document, while the view is there. */
export function useAgenda(path: string, view: MeetingView): OpenAgenda {
  const { meeting, you } = view;
  const part = { kind: 'agenda' } as const;
  const access = accessTo(view, part);
  const name = access === 'none' ? null : documentName({ meeting, part });
  const document = useDocument(path, name, access, you.id);
  const shown = useStore<DocumentView | null>(document?.view ?? noDocument);
  const doc = shown?.copy.doc ?? null;
  const [model, setModel] = useState<AgendaModel | null>(null);
  useEffect(() => {
    if (doc === null) return;
    const opened = agendaModel(doc);
    setModel(opened);
    return () => {
      opened.close();
      setModel(null);
    };
  }, [doc]);
  const standing = useCallback((): Standing => {
    const { line, stored } = document?.view.get() ?? NOT_OPEN;
    return { live: line === 'live', stored };
  }, [document]);
  const items = useStore(model?.items ?? noItems);
  return {
    path,
    items: shown?.known === true && model !== null ? items : null,
    standing,
    model: access === 'write' ? model : null,
  };
}
