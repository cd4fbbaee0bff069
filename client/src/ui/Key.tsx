import styles from './Key.module.css';

/**
 * A key as it is printed on a keyboard: a picture and not a word, since
 * `aria-keyshortcuts` says it to those who hear the page.
 */
export function Key({ name }: { readonly name: string }) {
  return <kbd className={styles['key']} aria-hidden="true" data-name={name} />;
}
