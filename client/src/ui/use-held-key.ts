import { useEffect } from 'react';

/** What is chosen or moved, and not written: letters are free there. */
const CHOSEN = '[type="radio"], [type="checkbox"], [type="range"]';
/** Places where letters are written or lists searched by them: keys belong to them. */
const TAKES_KEYS = `input:not(${CHOSEN}), select, textarea, [contenteditable="true"], [contenteditable=""]`;
/** What was reached by keyboard is pressed by Space as everywhere. */
const REACHED_BY_KEY =
  'button:focus-visible, a:focus-visible, input:focus-visible, summary:focus-visible';
/** Keys that move what is chosen. */
const MOVES = /^(Arrow\w+|Home|End|PageUp|PageDown)$/;

export interface HeldKey {
  /** `KeyboardEvent.code`, such as `Space` or `KeyC`. */
  readonly code: string;
  readonly enabled: boolean;
  readonly onDown: () => void;
  readonly onUp?: (() => void) | undefined;
}

/** A key that works wherever one is on the page, once per press. */
export function useHeldKey({ code, enabled, onDown, onUp }: HeldKey): void {
  useEffect(() => {
    if (!enabled) return;
    let held = false;
    const down = (event: KeyboardEvent) => {
      if (event.code !== code || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.defaultPrevented || belongsElsewhere(event)) return;
      event.preventDefault();
      if (event.repeat || held) return;
      held = true;
      onDown();
    };
    const up = (event?: KeyboardEvent) => {
      if (!held || (event !== undefined && event.code !== code)) return;
      event?.preventDefault();
      held = false;
      onUp?.();
    };
    const away = () => up();
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    window.addEventListener('blur', away);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
      window.removeEventListener('blur', away);
      away();
    };
  }, [code, enabled, onDown, onUp]);
}

function belongsElsewhere({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TAKES_KEYS) !== null) return true;
  if (target.matches(CHOSEN) && MOVES.test(code)) return true;
  return code === 'Space' && target.matches(REACHED_BY_KEY);
}
