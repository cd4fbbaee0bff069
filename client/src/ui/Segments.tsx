import { useId } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import hidden from './hidden.module.css';
import styles from './Segments.module.css';

export interface Segment {
  readonly value: string;
  readonly name: string;
  /** Language of the name, when it is not that of the page. */
  readonly language?: string | undefined;
  readonly mark?: ReactNode;
}

interface SegmentsProps {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  /** Says the label on the page too, not only to screen readers. */
  readonly labelled?: boolean;
}

/** One of a few, all of them in view. */
export function Segments({ label, segments, chosen, onChoose, labelled = false }: SegmentsProps) {
  const group = useId();
  return (
    <fieldset role="radiogroup" className={styles['group']}>
      <legend className={labelled ? styles['legend'] : hidden['hidden']}>{label}</legend>
      <div className={styles['row']}>
        {segments.map((segment) => (
          <label
            key={segment.value}
            className={classes(styles['segment'], segment.value === chosen && styles['chosen'])}
          >
            <input
              type="radio"
              name={group}
              value={segment.value}
              checked={segment.value === chosen}
              onChange={() => onChoose(segment.value)}
            />
            <span lang={segment.language}>{segment.name}</span>
            {segment.mark}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
