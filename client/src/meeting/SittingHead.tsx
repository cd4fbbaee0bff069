import { inLanguage } from '@koinon/shared/kernel/localized';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import styles from './SittingHead.module.css';

/** Of a page beside the sitting: which one it is, when and where. */
export function SittingHead({ view }: { readonly view: MeetingView }) {
  const language = useReadingLanguage();
  const times = useTimes();
  const { meeting } = view.state;
  if (meeting.status === 'unplanned') return null;
  const call = meeting.constitution?.call;
  return (
    <header className={styles['head']}>
      <p className={styles['body']} dir="auto">
        {inLanguage(meeting.body, language)}
      </p>
      <h1 className={styles['title']} dir="auto">
        {inLanguage(meeting.title, language)}
      </h1>
      {call !== undefined && (
        <p>
          {times.day(call.startsAt)}, {times.zoned(call.startsAt)} · <bdi>{call.place}</bdi>
        </p>
      )}
    </header>
  );
}
