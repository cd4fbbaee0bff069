import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { nameOf } from '../i18n/names.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { clockText } from '../ui/duration.ts';
import { Panel } from '../ui/Panel.tsx';
import { entryWords } from './entry-words.ts';
import type { Wording } from './entry-words.ts';
import styles from './RecordStream.module.css';

interface RecordStreamProps {
  readonly view: MeetingView;
  /** How many of the latest entries are shown. */
  readonly most?: number;
}

const MOST = 80;

/** What the record has come to say, in words, latest first. */
export function RecordStream({ view, most = MOST }: RecordStreamProps) {
  const t = useTranslations('meeting');
  const times = useTimes();
  const wording: Wording = {
    t: useTranslations('record'),
    name: (person) => nameOf(view.people, person),
    title: (texts) => inLanguage(texts, language),
    language: ownName,
    seconds: clockText,
  };
  const language = useReadingLanguage();
  const entries = view.latest.slice(-most).toReversed();
  return (
    <Panel title={t('record')}>
      {entries.length === 0 ? (
        <p className={styles['empty']}>{t('recordEmpty')}</p>
      ) : (
        <ol className={styles['stream']} tabIndex={0} aria-label={t('recordSince')}>
          {entries.map((frame) => (
            <li key={frame.n} className={styles['entry']}>
              <span className={styles['number']}>{frame.n}</span>
              <time dateTime={new Date(frame.at).toISOString()}>{times.seconds(frame.at)}</time>
              <span>{entryWords(frame.event, wording)}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
