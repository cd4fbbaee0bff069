import { useId } from 'react';
import styles from './Range.module.css';

interface RangeProps {
  readonly label: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly onChange: (percent: number) => void;
  readonly step?: number;
}

/** A level from 0 to 100. */
export function Range({ label, percent, onChange, step = 5 }: RangeProps) {
  const id = useId();
  return (
    <div className={styles['range']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={step}
        value={percent}
        aria-valuetext={`${percent} %`}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output htmlFor={id} className={styles['value']} aria-hidden="true">
        {percent} %
      </output>
    </div>
  );
}
