import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import { myConsents, recordingActions, recordingNow } from './model.ts';
import type { ConsentState } from './model.ts';

interface ConsentNoticeProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const GIVEN_HERE = ['ConsentToRecording'];

/** Asks an interpreter, for each channel of theirs, whether their voice may be recorded. */
export function ConsentNotice({ view, session }: ConsentNoticeProps) {
  if (recordingNow(view) === null) return null;
  return (
    <>
      {myConsents(view).map((mine) => (
        <OneConsent key={mine.channel} view={view} session={session} mine={mine} />
      ))}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </>
  );
}

interface OneConsentProps extends ConsentNoticeProps {
  readonly mine: ConsentState;
}

function OneConsent({ view, session, mine: { channel, said } }: OneConsentProps) {
  const t = useTranslations('recording');
  const { consent } = recordingActions(session);
  const waiting = isWaiting(view.pending, 'ConsentToRecording');
  const language = channelName(channel);
  if (said === 'open') {
    return (
      <Notice
        tone="act"
        urgent
        action={
          <>
            <Button kind="act" onPress={() => consent(channel, true)} waiting={waiting}>
              {t('agree')}
            </Button>
            <Button onPress={() => consent(channel, false)} waiting={waiting}>
              {t('disagree')}
            </Button>
          </>
        }
      >
        <p>
          <strong>{t('ask', { language })}</strong>
        </p>
        <p>{t('askMeans')}</p>
      </Notice>
    );
  }
  const isGiven = said === 'given';
  return (
    <Notice
      tone="plain"
      action={
        <Button kind="quiet" onPress={() => consent(channel, !isGiven)} waiting={waiting}>
          {t(isGiven ? 'withdraw' : 'agreeNow')}
        </Button>
      }
    >
      {t(isGiven ? 'agreed' : 'disagreed', { language })}
    </Notice>
  );
}
