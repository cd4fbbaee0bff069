import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import styles from './ItemAtHand.module.css';
import { headline } from './model.ts';

/**
 * On a phone the item before the meeting stays in view, however far one has
 * scrolled. For the eye only: it is said where it stands as a heading.
 */
export function ItemAtHand({ view }: { readonly view: MeetingView }) {
  const { item } = headline(view, useReadingLanguage());
  return item && <div className={styles['item']} data-at-hand={item.title} aria-hidden />;
}
