import styles from './Key.module.css';

/** A key as it is printed on a keyboard. */
export function Key({ name }: { readonly name: string }) {
  return (
    <kbd className={styles['key']} aria-hidden="true">
      {name}
    </kbd>
  );
}
