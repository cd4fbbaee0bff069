import { useEffect } from 'react';
import type { RefObject } from 'react';

/**
 * Ctrl+Z and its like within a part of the page. What undoes by itself in
 * there says so with `data-own-undo`.
 */
export function useUndoKeys(
  within: RefObject<HTMLElement | null>,
  { undo, redo }: { undo(): void; redo(): void },
): void {
  useEffect(() => {
    const part = within.current;
    const onKey = (event: KeyboardEvent) => {
      const asked = askedFor(event);
      const isOwn = event.target instanceof Element && event.target.closest('[data-own-undo]');
      if (asked === null || isOwn) return;
      event.preventDefault();
      if (asked === 'undo') undo();
      else redo();
    };
    part?.addEventListener('keydown', onKey);
    return () => part?.removeEventListener('keydown', onKey);
  }, [within, undo, redo]);
}

/** By the key and not its letter, which is another one on a Greek or Arabic keyboard. */
function askedFor(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  return event.code === 'KeyY' && !event.shiftKey ? 'redo' : null;
}
