import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { nextSteps } from './approval-model.ts';
import type { Step } from './approval-model.ts';
import styles from './approval.module.css';
import { approveMinutes, sendMinutes } from './approval-requests.ts';
import { MinutesStanding } from './MinutesStanding.tsx';
import { PublishForm } from './PublishForm.tsx';
import { RefusedStep } from './RefusedStep.tsx';

interface ApprovalPanelProps {
  readonly path: string;
  readonly view: MeetingView;
}

function isPublishing(step: Step): step is 'publish' | 'publishAgain' {
  return step === 'publish' || step === 'publishAgain';
}

type Doing = { readonly step: Step; readonly waiting: boolean };

/** Where the minutes of a closed sitting stand, for everybody, and the next step for whoever keeps them. */
export function ApprovalPanel({ path, view }: ApprovalPanelProps) {
  const t = useTranslations('approval');
  const common = useTranslations('common');
  const [doing, setDoing] = useState<Doing | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const steps = nextSteps(view);
  const done = () => setDoing(null);
  const take = async (step: Exclude<Step, 'publish' | 'publishAgain'>) => {
    setDoing({ step, waiting: true });
    setRefused(null);
    const answer = await (step === 'approve' ? approveMinutes(path, null) : sendMinutes(path));
    if (!answer.ok) setRefused(answer.code);
    done();
  };
  const publishing = doing !== null && isPublishing(doing.step);
  const asks = doing === null || doing.waiting || isPublishing(doing.step) ? null : doing.step;
  return (
    <Panel title={t('title')}>
      <div className={styles['standing']}>
        <MinutesStanding view={view} />
        {refused !== null && <RefusedStep code={refused} />}
        {!publishing && steps.length > 0 && (
          <div className={styles['steps']}>
            {steps.map((step) => (
              <Button
                key={step}
                kind={step === 'send' || step === 'publish' ? 'act' : 'plain'}
                waiting={doing?.step === step && doing.waiting}
                onPress={() => setDoing({ step, waiting: false })}
              >
                {t(`step.${step}`)}
              </Button>
            ))}
          </div>
        )}
        {publishing && <PublishForm path={path} view={view} onDone={done} />}
      </div>
      {asks !== null && (
        <ConfirmDialog
          title={t(`step.${asks}`)}
          confirm={t(`confirm.${asks}.yes`)}
          cancel={common('cancel')}
          onConfirm={() => void take(asks)}
          onCancel={done}
        >
          <p>{t(`confirm.${asks}.text`)}</p>
        </ConfirmDialog>
      )}
    </Panel>
  );
}
