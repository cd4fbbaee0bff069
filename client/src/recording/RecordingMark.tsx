import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { classes } from '../ui/classes.ts';
import hidden from '../ui/hidden.module.css';
import { recordingNow } from './model.ts';
import styles from './RecordingMark.module.css';

/** On every screen as long as a sitting is recorded: that it is, or that it pauses. */
export function RecordingMark({ view }: { readonly view: Pick<MeetingView, 'state'> }) {
  const t = useTranslations('recording');
  const now = recordingNow(view);
  const paused = now !== null && now.pauses !== null;
  return (
    <div role="status" className={styles['place']} data-testid="recording-mark">
      {now !== null && (
        <p
          className={classes(styles['mark'], paused && styles['paused'])}
          title={t(paused ? 'pausedMeans' : 'markMeans')}
        >
          <span aria-hidden className={styles['sign']} />
          <span aria-hidden>{t(paused ? 'markPaused' : 'mark')}</span>
          <span className={hidden['hidden']}>{t(paused ? 'pausedMeans' : 'markMeans')}</span>
        </p>
      )}
    </div>
  );
}
