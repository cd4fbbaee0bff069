import { inLanguage } from '@koinon/shared/kernel/localized';
import type { WaitingMinutes } from '@koinon/shared/minutes/desk';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { approveMinutes, waitingMinutes } from './approval-requests.ts';
import { RefusedStep } from './RefusedStep.tsx';
import { useAsked } from './use-asked.ts';
import { useMoment } from './use-moment.ts';

interface WaitingApprovalProps {
  readonly path: string;
  readonly view: MeetingView;
}

/** In a sitting that goes on: minutes of earlier ones of the body, to be noted as approved. */
export function WaitingApproval({ path, view }: WaitingApprovalProps) {
  const { earlier } = view.state.minutes;
  // Whenever this sitting has approved some, fewer wait.
  const asked = useAsked(`${view.meeting} ${earlier.length}`, () => waitingMinutes(path));
  const waiting = asked?.ok === true ? asked.result : [];
  return waiting
    .filter(({ meeting }) => !earlier.some((one) => one.meeting === meeting))
    .map((one) => <OneWaiting key={one.meeting} path={path} minutes={one} />);
}

function OneWaiting({
  path,
  minutes,
}: {
  readonly path: string;
  readonly minutes: WaitingMinutes;
}) {
  const t = useTranslations('approval');
  const common = useTranslations('common');
  const moment = useMoment();
  const [asks, setAsks] = useState(false);
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
          <Button kind="act" size="s" waiting={isOnItsWay} onPress={() => setAsks(true)}>
            {t('waiting.approve')}
          </Button>
        }
      >
        {t('waiting.text', { title, held: moment(heldAt), sent: moment(sentAt), name: sentBy })}
      </Notice>
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
