import { classes } from './classes.ts';
import styles from './Level.module.css';

interface LevelProps {
  readonly label: string;
  /** 0 to 1. */
  readonly level: number;
}

const STEPS = 12;
/** From this step on the sound is too loud. */
const LOUD = 10;

/** How loud it is, in steps that can be told apart without colour. */
export function Level({ label, level }: LevelProps) {
  const lit = Math.round(Math.min(1, Math.max(0, level)) * STEPS);
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={STEPS}
      aria-valuenow={lit}
      className={styles['level']}
    >
      {Array.from({ length: STEPS }, (_, step) => (
        <span
          key={step}
          className={classes(
            styles['step'],
            step < lit && styles['lit'],
            step >= LOUD && styles['loud'],
          )}
        />
      ))}
    </div>
  );
}
