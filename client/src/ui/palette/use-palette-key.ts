import { useEffect } from 'react';

/** Calls the palette wherever one is on the page: Ctrl-K, or Cmd-K on a Mac. */
export function usePaletteKey(onCall: () => void): void {
  useEffect(() => {
    const called = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || event.altKey || event.shiftKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (!event.repeat) onCall();
    };
    window.addEventListener('keydown', called);
    return () => window.removeEventListener('keydown', called);
  }, [onCall]);
}
