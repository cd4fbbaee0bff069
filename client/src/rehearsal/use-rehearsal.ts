import type { RehearsalView } from '@koinon/shared/rehearsal/checklist';
import { useCallback, useEffect, useState } from 'react';

/** Lights change while somebody looks at them. */
const LOOK_EVERY_MS = 1_500;
const OK = 200;
const CONFLICT = 409;

/** What came of the last request: `not-now` while the meeting is open, or nobody is there with sound. */
type Trouble = 'not-now' | 'unreachable';

export interface RehearsalDesk {
  /** Null until the server has said how it stands. */
  readonly view: RehearsalView | null;
  readonly trouble: Trouble | null;
  readonly waiting: boolean;
  play(): void;
  end(): void;
}

type Answer =
  | { readonly ok: true; readonly view: RehearsalView }
  | { readonly ok: false; readonly trouble: Trouble };

/**
 * The rehearsal of this session's meeting, looked at again and again while it
 * lasts.
 *
 * @param on whether the server has said that one goes on
 */
export function useRehearsal(path: string, on: boolean): RehearsalDesk {
  const [view, setView] = useState<RehearsalView | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [waiting, setWaiting] = useState(false);
  const take = useCallback((answer: Answer) => {
    if (answer.ok) setView(answer.view);
    setTrouble(answer.ok ? null : answer.trouble);
  }, []);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const answer = await ask(path, 'GET');
      if (current && answer.ok) setView(answer.view);
    };
    void look();
    if (!on) return () => (current = false);
    const looking = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      current = false;
      clearInterval(looking);
    };
  }, [path, on]);
  const act = (method: 'POST' | 'DELETE') => {
    setWaiting(true);
    void ask(path, method).then((answer) => {
      setWaiting(false);
      take(answer);
    });
  };
  return { view, trouble, waiting, play: () => act('POST'), end: () => act('DELETE') };
}

async function ask(path: string, method: 'GET' | 'POST' | 'DELETE'): Promise<Answer> {
  try {
    const response = await fetch(`${path}/rehearsal`, { method });
    if (response.status === OK) return { ok: true, view: (await response.json()) as RehearsalView };
    return { ok: false, trouble: response.status === CONFLICT ? 'not-now' : 'unreachable' };
  } catch {
    return { ok: false, trouble: 'unreachable' };
  }
}
