import { inLanguage } from '@koinon/shared/kernel/localized';
import type { WaitingMinutes } from '@koinon/shared/minutes/desk';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { keepsMinutes } from './approval-model.ts';
import { approveMinutes, waitingMinutes } from './approval-requests.ts';
import { RefusedStep } from './RefusedStep.tsx';
import { useAgain } from './use-again.ts';
import { useAsked } from './use-asked.ts';
import { useMoment } from './use-moment.ts';
import { WaitingText } from './WaitingText.tsx';

interface WaitingApprovalProps {
  readonly path: string;
  readonly view: MeetingView;
}

/** Minutes may be sent while this sitting goes on: its record says nothing of it. */
const LOOK_EVERY_MS = 30_000;

/** In a sitting that goes on: minutes of earlier ones of the body, to be read, and noted as approved. */
export function WaitingApproval({ path, view }: WaitingApprovalProps) {
  const { earlier } = view.state.minutes;
  // Whenever this sitting has approved some, fewer wait.
  const asked = useAsked(
    `${view.meeting} ${earlier.length}`,
    () => waitingMinutes(path),
    useAgain(LOOK_EVERY_MS),
  );
  const waiting = asked?.ok === true ? asked.result : [];
  return waiting
    .filter(({ meeting }) => !earlier.some((one) => one.meeting === meeting))
    .map((one) => <OneWaiting key={one.meeting} path={path} view={view} minutes={one} />);
}

interface OneWaitingProps extends WaitingApprovalProps {
  readonly minutes: WaitingMinutes;
}

function OneWaiting({ path, view, minutes }: OneWaitingProps) {
  const t = useTranslations('approval');
  const common = useTranslations('common');
  const moment = useMoment();
  const [asks, setAsks] = useState(false);
  const [reads, setReads] = useState(false);
  const [isOnItsWay, setOnItsWay] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { meeting, sentAt, sentBy, heldAt } = minutes;
  const title = inLanguage(minutes.title, useReadingLanguage());
  const approve = async () => {
    setAsks(false);
    setOnItsWay(true);
    const answer = await approveMinutes(path, meeting);
    setOnItsWay(false);
    setRefused(answer.ok ? null : answer.code);
  };
  return (
    <>
      <Notice
        tone="act"
        action={
          <>
            <Button size="s" onPress={() => setReads(true)}>
              {t('waiting.read')}
            </Button>
            {keepsMinutes(view) && (
              <Button kind="act" size="s" waiting={isOnItsWay} onPress={() => setAsks(true)}>
                {t('waiting.approve')}
              </Button>
            )}
          </>
        }
      >
        {t('waiting.text', { title, held: moment(heldAt), sent: moment(sentAt), name: sentBy })}
      </Notice>
      {reads && (
        <WaitingText {...{ path, view, meeting, sentAt, title }} onClose={() => setReads(false)} />
      )}
      {refused !== null && <RefusedStep code={refused} />}
      {asks && (
        <ConfirmDialog
          title={t('waiting.title')}
          confirm={t('waiting.approve')}
          cancel={common('cancel')}
          onConfirm={() => void approve()}
          onCancel={() => setAsks(false)}
        >
          <p>{t('waiting.confirm', { title })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
