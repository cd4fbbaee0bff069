import type { SeatState } from './model.ts';
import styles from './StateMark.module.css';

/** A seat in small, as the ring draws it. */
export function StateMark({ state }: { readonly state: SeatState }) {
  return (
    <svg viewBox="0 0 20 20" className={styles[state]} aria-hidden="true" width="20" height="20">
      <circle cx="10" cy="10" r="8" />
      {state === 'dropped' && <path d="M4 16 L16 4" />}
    </svg>
  );
}
