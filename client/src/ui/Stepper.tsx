import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Stepper.module.css';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Names of the buttons beside it. */
  readonly more: string;
  readonly less: string;
  readonly least?: number;
  readonly most?: number;
  readonly fault?: string | null | undefined;
}

const MOST = 1_000_000;

/** A whole number, by digits, by arrows, or by two buttons for a thumb. */
export function Stepper(props: StepperProps) {
  const { label, value, onChange, least = 0, most = MOST, fault } = props;
  const id = useId();
  const change = (next: number) => onChange(Math.min(most, Math.max(least, next)));
  return (
    <div
      className={styles['stepper']}
      role="group"
      aria-labelledby={`${id}-label`}
      data-faulty={fault ? true : undefined}
    >
      <label id={`${id}-label`} htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={styles['row']}>
        <Thumb label={props.less} onPress={() => change(value - 1)}>
          <Minus aria-hidden size={18} />
        </Thumb>
        <input
          id={id}
          className={styles['input']}
          inputMode="numeric"
          role="spinbutton"
          aria-valuenow={value}
          aria-valuemin={least}
          aria-valuemax={most}
          autoComplete="off"
          value={String(value)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            change(wholeNumber(event.currentTarget.value));
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            change(value + (event.key === 'ArrowUp' ? 1 : -1));
          }}
        />
        <Thumb label={props.more} onPress={() => change(value + 1)}>
          <Plus aria-hidden size={18} />
        </Thumb>
      </div>
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {fault}
        </p>
      )}
    </div>
  );
}

interface ThumbProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** For fingers: by keyboard the arrows do the same, and Tab goes on to the next number. */
function Thumb({ label, onPress, children }: ThumbProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['thumb']}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

const DECIMAL = 10;

/** The digits of what was typed, in whichever script; none is 0. */
function wholeNumber(text: string): number {
  const digits = [...text.matchAll(/\p{Nd}/gu)].map(([digit]) => digitValue(digit));
  return digits.reduce((number, digit) => number * DECIMAL + digit, 0);
}

/** Every script's digits stand in tens from its zero. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const code = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < DECIMAL - 1) zero -= 1;
  return code - zero;
}
