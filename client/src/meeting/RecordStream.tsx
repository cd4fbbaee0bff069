import { inLanguage } from '@koinon/shared/kernel/localized';
import { amendmentOf, motionOf } from '@koinon/shared/motions/motions';
import { pollOf } from '@koinon/shared/voting/poll';
import { useLocale, useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { nameOf } from '../i18n/names.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { clockText } from '../ui/duration.ts';
import { Panel } from '../ui/Panel.tsx';
import { entryWords } from './entry-words.ts';
import styles from './RecordStream.module.css';
import type { Wording } from './wording.ts';

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
  const wording = useWording(view);
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

/** How entries name people, texts and times to this reader. */
function useWording({ people, state }: MeetingView): Wording {
  const times = useTimes();
  const language = useReadingLanguage();
  const names = new Intl.ListFormat(useLocale());
  const { motions, voting } = state;
  const title: Wording['title'] = (texts) => inLanguage(texts, language);
  const motion: Wording['motion'] = (id) => title(motionOf(motions, id)?.title ?? {});
  return {
    t: useTranslations('record'),
    name: (person) => nameOf(people, person),
    title,
    language: ownName,
    seconds: clockText,
    time: (at) => times.time(at),
    date: (date) => times.date(date),
    list: (list) => names.format(list),
    motion,
    amended: (amendment) => motion(amendmentOf(motions, amendment)?.motion ?? ''),
    mover: (amendment) => nameOf(people, amendmentOf(motions, amendment)?.mover ?? ''),
    poll: (poll) => pollOf(voting, poll),
    question: (poll) => title(pollOf(voting, poll)?.question ?? {}),
    decision: (id) => {
      const found = motions.decisions.find((one) => one.id === id);
      return found === undefined ? '–' : `${found.number}/${found.year}`;
    },
  };
}
