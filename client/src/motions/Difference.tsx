import type { Change } from '@koinon/shared/motions/difference';
import { useTranslations } from 'use-intl';
import hidden from '../ui/hidden.module.css';
import styles from './Difference.module.css';

interface DifferenceProps {
  readonly changes: readonly Change[];
  /** BCP 47 tag of the text's language. */
  readonly language: string | null;
}

/** What goes is struck out, what comes is underlined; a screen reader hears both named. */
export function Difference({ changes, language }: DifferenceProps) {
  return (
    <p className={styles['text']} lang={language ?? undefined} dir="auto">
      {changes.map((change, index) => (
        <Piece key={index} {...change} />
      ))}
    </p>
  );
}

function Piece({ kind, text }: Change) {
  const t = useTranslations('motions.diff');
  if (kind === 'same') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      <Said words={t(kind)} />
      <Mark className={styles[kind]}>{text}</Mark>
      <Said words={t('end')} />
    </>
  );
}

/** Isolated, so that the words of the page do not decide which way the text runs. */
function Said({ words }: { readonly words: string }) {
  return <bdi className={hidden['hidden']}> {words} </bdi>;
}
