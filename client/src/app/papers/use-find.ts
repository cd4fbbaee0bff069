import { documentName } from '@koinon/shared/documents/document-name';
import { useCallback, useState } from 'react';
import { useFoundElsewhere } from '../../documents/minutes-elsewhere.ts';
import { rankOf, stepFrom, totalOf } from '../../minutes/find-model.ts';
import type { Count, Place } from '../../minutes/find-model.ts';
import type { MinutesSection } from '../../minutes/sections-model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { accessTo } from './document-access.ts';

/** Looking for words in all sections of the minutes. */
export interface Find {
  readonly open: boolean;
  readonly query: string;
  readonly total: number;
  readonly rank: number | null;
  readonly place: Place | null;
  show(): void;
  close(): void;
  ask(query: string): void;
  step(by: 1 | -1): void;
  /** What an editor found in its section. */
  count(section: string, count: number): void;
}

/**
 * @param shown ids of the sections that editors show; the texts of all others
 *   are fetched while somebody looks for words
 */
export function useFind(
  { path, view }: { readonly path: string; readonly view: MeetingView },
  sections: readonly MinutesSection[],
  shown: readonly string[],
  onSection: (section: string) => void,
): Find {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState<Place | null>(null);
  const [counted, setCounted] = useState<Readonly<Record<string, number>>>({});
  const count = useCallback(
    (section: string, found: number) =>
      setCounted((before) =>
        before[section] === found ? before : { ...before, [section]: found },
      ),
    [],
  );
  const searched = open ? sections.filter(({ id }) => mayRead(view, id)) : [];
  const nameOf = (item: string) =>
    documentName({ meeting: view.meeting, part: { kind: 'minutes', item } });
  const hidden = searched.length === shown.length ? [] : searched.map(({ id }) => nameOf(id));
  const elsewhere = useFoundElsewhere(path, view.you.id, hidden, query);
  const counts: readonly Count[] = searched.map(({ id }) => ({
    section: id,
    count: (shown.includes(id) ? counted[id] : elsewhere[nameOf(id)]) ?? 0,
  }));
  return {
    open,
    query,
    place,
    total: totalOf(counts),
    rank: rankOf(counts, place),
    count,
    show: () => setOpen(true),
    close: () => {
      setOpen(false);
      setQuery('');
      setPlace(null);
    },
    ask: (words) => {
      setQuery(words);
      setPlace({ section: place?.section ?? shown[0] ?? '', at: 0 });
    },
    step: (by) => {
      const next = stepFrom(counts, place, by);
      setPlace(next);
      if (next !== null && !shown.includes(next.section)) onSection(next.section);
    },
  };
}

function mayRead(view: MeetingView, item: string): boolean {
  return accessTo(view, { kind: 'minutes', item }) !== 'none';
}
