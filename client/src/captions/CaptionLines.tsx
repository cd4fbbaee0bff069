import type { CaptionLine } from '@koinon/shared/captions/messages';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '../i18n/languages.ts';
import { classes } from '../ui/classes.ts';
import hidden from '../ui/hidden.module.css';
import styles from './CaptionLines.module.css';

interface CaptionLinesProps {
  readonly lines: readonly CaptionLine[];
  readonly language: string;
  readonly label: string;
  readonly size: 'm' | 'l' | 'xl' | 'hall';
  readonly dark: boolean;
}

/** How close to the end one has to be for new lines to keep the end in view, in pixels. */
const NEAR_END = 48;

/**
 * Lines of captions, the newest last. They say nothing by themselves to a
 * screen reader, which would talk over the voice without end: they are read
 * like any text, and `SpokenLines` says them for whoever wants that.
 */
export function CaptionLines({ lines, language, label, size, dark }: CaptionLinesProps) {
  const t = useTranslations('captions');
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const newest = lines.at(-1);
  useEffect(() => {
    if (box.current !== null && atEnd.current) box.current.scrollTop = box.current.scrollHeight;
  }, [newest]);
  return (
    <div
      ref={box}
      className={classes(styles['lines'], styles[size], dark && styles['dark'])}
      role="log"
      aria-live="off"
      aria-label={label}
      tabIndex={0}
      lang={language}
      dir={directionOf(language)}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
      }}
    >
      {lines.map((line) => (
        <p key={line.id} className={styles['line']} data-final={line.final}>
          {line.text}
          {line.corrected && (
            <span className={styles['corrected']} title={t('corrected')}>
              <span aria-hidden="true"> ✎</span>
              <span className={hidden['hidden']}> ({t('corrected')})</span>
            </span>
          )}
        </p>
      ))}
    </div>
  );
}
