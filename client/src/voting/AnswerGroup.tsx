import { useId } from 'react';
import { classes } from '../ui/classes.ts';
import hidden from '../ui/hidden.module.css';
import styles from './AnswerGroup.module.css';
import { AnswerMark } from './AnswerMark.tsx';
import type { Mark } from './mark.ts';

export interface AnswerOption {
  readonly value: string;
  readonly name: string;
  readonly mark: Mark | null;
}

interface AnswerGroupProps {
  readonly label: string;
  readonly options: readonly AnswerOption[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string) => void;
  /** Several can be chosen at once. */
  readonly several?: boolean;
  /** Of a straw poll: in another form, so that nobody takes it for a vote. */
  readonly straw?: boolean;
}

/** Answers to choose from, each one control whose name is what is read beside it. */
export function AnswerGroup(props: AnswerGroupProps) {
  const { label, options, chosen, onChoose, several = false, straw = false } = props;
  const group = useId();
  return (
    <fieldset
      role={several ? 'group' : 'radiogroup'}
      className={classes(styles['group'], straw && styles['straw'])}
    >
      <legend className={hidden['hidden']}>{label}</legend>
      {options.map(({ value, name, mark }) => {
        const on = chosen.includes(value);
        return (
          <label key={value} className={classes(styles['answer'], on && styles['chosen'])}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={group}
              value={value}
              checked={on}
              onChange={() => onChoose(value)}
            />
            {mark !== null && <AnswerMark mark={mark} size="l" />}
            <span className={styles['name']}>
              <bdi>{name}</bdi>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
