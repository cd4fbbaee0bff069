import { withCells } from '@koinon/shared/briefing/cells';
import type { Cell, CellChange } from '@koinon/shared/briefing/cells';
import type { SheetAnswer, SheetNews, SheetRefusal } from '@koinon/shared/briefing/sheets';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MeetingSession } from '../../session/meeting-session.ts';
import { BriefingRequests } from './briefing-requests.ts';
import type { SheetName } from './briefing-requests.ts';

/** A sheet as the server has it, with what others write into it meanwhile. */
export interface Sheet {
  /** Null until it is read. */
  readonly cells: readonly Cell[] | null;
  /** Why it could not be read; null when it could. */
  readonly refused: SheetRefusal | null;
  write(changes: readonly CellChange[]): Promise<SheetAnswer>;
  reload(): void;
}

/** @param session tells of others' writing; null: only one's own is seen at once */
export function useSheet(
  path: string,
  name: SheetName,
  session: Pick<MeetingSession, 'wire' | 'onWelcome'> | null,
): Sheet {
  const requests = useMemo(() => new BriefingRequests(path), [path]);
  const [cells, setCells] = useState<readonly Cell[] | null>(null);
  const [refused, setRefused] = useState<SheetRefusal | null>(null);
  const take = useCallback((news: readonly Cell[]) => {
    setCells((now) => withCells(now ?? [], news));
  }, []);
  const reload = useCallback(() => {
    void requests.cells(name).then((answer) => {
      setRefused(answer.ok ? null : answer.code);
      if (answer.ok) take(answer.result);
    });
  }, [requests, name, take]);
  useEffect(reload, [reload]);
  useEffect(() => {
    if (session === null) return;
    const told = (news: SheetNews) => {
      if (news.sheet !== name) return;
      if (news.cells === null) reload();
      else take(news.cells);
    };
    session.wire.on('sheet', told);
    const stop = session.onWelcome(reload);
    return () => {
      stop();
      session.wire.off('sheet', told);
    };
  }, [session, name, reload, take]);
  const write = useCallback(
    async (changes: readonly CellChange[]) => {
      const answer = await requests.write(name, changes);
      if ('cells' in answer) take(answer.cells);
      return answer;
    },
    [requests, name, take],
  );
  return { cells, refused, write, reload };
}
