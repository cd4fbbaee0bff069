import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { useJoined } from '../i18n/use-joined.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './CaptionerNotice.module.css';
import { myCaptions } from './model.ts';

/** Where the caption desk lies in the address. */
const CAPTION_DESK = '#captions';

/** Tells a captioner that they are one, and the way to their desk. */
export function CaptionerNotice({ view }: { readonly view: MeetingView }) {
  const t = useTranslations('captions');
  const joined = useJoined();
  const languages = myCaptions(view);
  if (languages.length === 0 || view.state.meeting.status === 'closed') return null;
  return (
    <Notice
      tone="act"
      action={
        <a className={styles['open']} href={CAPTION_DESK}>
          {t('openDesk')}
        </a>
      }
    >
      {t('youCaption', { languages: joined(languages.map(channelName)) })}
    </Notice>
  );
}
