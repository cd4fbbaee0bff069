import { useId } from 'react';
import styles from './Choices.module.css';

interface ChoicesProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One of a few that are whole sentences, one beneath the other. */
export function Choices({ label, options, chosen, onChoose }: ChoicesProps) {
  const group = useId();
  return (
    <fieldset role="radiogroup" className={styles['group']}>
      <legend className={styles['legend']}>{label}</legend>
      {options.map(({ value, words }) => (
        <label key={value} className={styles['option']}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
