import { useId } from 'react';
import { classes } from './classes.ts';
import hidden from './hidden.module.css';
import styles from './Pick.module.css';

export interface Option {
  readonly value: string;
  readonly name: string;
  readonly language?: string | undefined;
}

interface PickProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  /** Keeps the label for screen readers only. */
  readonly bare?: boolean;
}

/** One of many, in the browser's own list. */
export function Pick({ label, options, chosen, onChoose, bare = false }: PickProps) {
  const id = useId();
  return (
    <div className={styles['pick']}>
      <label htmlFor={id} className={classes(bare ? hidden['hidden'] : styles['label'])}>
        {label}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.language}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
