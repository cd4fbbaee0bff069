import styles from './OnAirMark.module.css';

/** A channel whose interpreter is on air; its words stand elsewhere. */
export function OnAirMark() {
  return <span className={styles['mark']} aria-hidden="true" />;
}
