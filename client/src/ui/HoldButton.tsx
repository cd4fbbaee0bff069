import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './HoldButton.module.css';

interface HoldButtonProps {
  readonly children: ReactNode;
  readonly held: boolean;
  readonly onHold: (held: boolean) => void;
  readonly keys?: string | undefined;
}

/** Does something only as long as it is held, by finger, pointer or key, and as long as it is there. */
export function HoldButton({ children, held, onHold, keys }: HoldButtonProps) {
  const holding = useRef(false);
  const latest = useRef(onHold);
  useEffect(() => {
    latest.current = onHold;
  });
  useEffect(
    () => () => {
      if (holding.current) latest.current(false);
      holding.current = false;
    },
    [],
  );
  const hold = (now: boolean) => {
    if (holding.current === now) return;
    holding.current = now;
    onHold(now);
  };
  return (
    <button
      type="button"
      className={styles['hold']}
      aria-pressed={held}
      aria-keyshortcuts={keys}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        hold(true);
      }}
      onPointerUp={() => hold(false)}
      onPointerCancel={() => hold(false)}
      onLostPointerCapture={() => hold(false)}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        hold(true);
      }}
      onKeyUp={() => hold(false)}
      onBlur={() => hold(false)}
    >
      {children}
    </button>
  );
}
