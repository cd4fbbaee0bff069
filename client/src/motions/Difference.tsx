import type { Change } from '@koinon/shared/motions/difference';
import { ChangedWords } from '../i18n/ChangedWords.tsx';
import styles from './Difference.module.css';

interface DifferenceProps {
  readonly changes: readonly Change[];
  /** BCP 47 tag of the text's language. */
  readonly language: string | null;
}

/** A text with what was changed in it. */
export function Difference({ changes, language }: DifferenceProps) {
  return (
    <p className={styles['text']} lang={language ?? undefined} dir="auto">
      {changes.map(({ kind, text }, index) => (
        <ChangedWords key={index} change={kind}>
          {text}
        </ChangedWords>
      ))}
    </p>
  );
}
