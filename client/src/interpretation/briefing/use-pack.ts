import type { BriefingPack } from '@koinon/shared/record/briefing-pack';
import type { SheetRefusal } from '@koinon/shared/briefing/sheets';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { BriefingRequests } from './briefing-requests.ts';

export type ReadPack =
  | { readonly status: 'reading' }
  | { readonly status: 'refused'; readonly code: SheetRefusal; readonly again: () => void }
  | { readonly status: 'read'; readonly pack: BriefingPack };

/** Texts that change by the hundred are read together. */
const SOON_MS = 400;

/** The pack, read anew when motions or people change, when the line returns, and when the page is looked at again. */
export function usePack(
  path: string,
  view: MeetingView,
  session: Pick<MeetingSession, 'onWelcome'>,
): ReadPack {
  const requests = useMemo(() => new BriefingRequests(path), [path]);
  const [pack, setPack] = useState<BriefingPack | null>(null);
  const [refused, setRefused] = useState<SheetRefusal | null>(null);
  const asked = useRef(0);
  const read = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    void requests.pack().then((answer) => {
      if (mine !== asked.current) return;
      setRefused(answer.ok ? null : answer.code);
      if (answer.ok) setPack(answer.result);
    });
  }, [requests]);
  const { motions, agenda } = view.state;
  const { people } = view;
  useEffect(() => {
    const timer = setTimeout(read, SOON_MS);
    return () => clearTimeout(timer);
  }, [read, motions, agenda, people]);
  useEffect(() => session.onWelcome(read), [session, read]);
  useEffect(() => {
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);
  // What was read stays, also where the line fails meanwhile.
  if (pack !== null) return { status: 'read', pack };
  return refused === null
    ? { status: 'reading' }
    : { status: 'refused', code: refused, again: read };
}
