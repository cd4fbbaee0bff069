import { classes } from '../../ui/classes.ts';
import styles from './MiddleBar.module.css';
import type { Tone } from './vote-marks.ts';

export interface BarPart {
  readonly tone: Tone;
  readonly count: number;
}

interface MiddleBarProps {
  readonly parts: readonly BarPart[];
  /** What a full bar would be. */
  readonly of: number;
  /** What the bar says, in words. */
  readonly words: string;
  /** The words stand beside the table. */
  readonly bare: boolean;
}

/**
 * A vote in the middle of the table: how many have voted, and when it is over
 * how they did, whoever they were.
 */
export function MiddleBar({ parts, of, words, bare }: MiddleBarProps) {
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <div className={styles['vote']} dir="auto">
      <div className={styles['bar']} aria-hidden="true">
        {shown.map(({ tone, count }) => (
          <span
            key={tone}
            className={classes(styles['part'], styles[tone])}
            style={{ inlineSize: `${(count / Math.max(1, of)) * 100}%` }}
          />
        ))}
      </div>
      {!bare && <p className={styles['words']}>{words}</p>}
    </div>
  );
}
