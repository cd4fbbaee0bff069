import { useId } from 'react';
import styles from './Checks.module.css';

interface ChecksProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly name: string;
    readonly language?: string | undefined;
  }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly fault?: string | null | undefined;
}

/** Any of a few. */
export function Checks({ label, hint, options, chosen, onChange, fault }: ChecksProps) {
  const id = useId();
  const told = [hint === undefined ? null : `${id}-hint`, fault ? `${id}-fault` : null];
  return (
    <fieldset
      className={styles['group']}
      aria-describedby={told.filter((one) => one !== null).join(' ') || undefined}
    >
      <legend className={styles['legend']}>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <div className={styles['options']}>
        {options.map(({ value, name, language }) => (
          <label key={value} className={styles['option']}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, value]
                    : chosen.filter((other) => other !== value),
                )
              }
            />
            <span lang={language}>{name}</span>
          </label>
        ))}
      </div>
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
