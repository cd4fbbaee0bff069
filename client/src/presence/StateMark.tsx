import { classes } from '../ui/classes.ts';
import type { SeatState } from './model.ts';
import styles from './StateMark.module.css';

interface StateMarkProps {
  readonly state: SeatState | 'vacant';
  /** A substitute sits there. */
  readonly half?: boolean;
  /** Whoever sits there does not take part in the item. */
  readonly conflict?: boolean;
}

/** A seat in small, as the ring draws it. */
export function StateMark({ state, half = false, conflict = false }: StateMarkProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      className={classes(styles[state], half && styles['half'], conflict && styles['conflict'])}
      aria-hidden="true"
      width="20"
      height="20"
    >
      <circle cx="10" cy="10" r={state === 'vacant' ? 4.5 : 8} />
      {half && <path className={styles['lower']} d="M2 10 A8 8 0 0 0 18 10 Z" />}
      {state === 'excused' && <circle className={styles['dot']} cx="10" cy="10" r="2.2" />}
      {state === 'dropped' && <path d="M4 16 L16 4" />}
      {conflict && <path className={styles['bars']} d="M7.6 6 V14 M12.4 6 V14" />}
    </svg>
  );
}
