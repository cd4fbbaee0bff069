import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import changed from '../ui/changed.module.css';
import hidden from '../ui/hidden.module.css';

interface ChangedWordsProps {
  readonly change: 'same' | 'removed' | 'added';
  readonly children: ReactNode;
}

/** What goes is struck out, what comes is underlined; a screen reader hears both named. */
export function ChangedWords({ change, children }: ChangedWordsProps) {
  const t = useTranslations('motions.diff');
  if (change === 'same') return children;
  const Mark = change === 'removed' ? 'del' : 'ins';
  return (
    <>
      <Said words={t(change)} />
      <Mark className={changed[change]}>{children}</Mark>
      <Said words={t('end')} />
    </>
  );
}

/** Isolated, so that the words of the page do not decide which way the text runs. */
function Said({ words }: { readonly words: string }) {
  return <bdi className={hidden['hidden']}> {words} </bdi>;
}
