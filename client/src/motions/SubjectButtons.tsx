import type { Amendment } from '@koinon/shared/motions/amendment';
import type { Subject } from '@koinon/shared/motions/events';
import type { Motion } from '@koinon/shared/motions/motion';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { isWaiting } from '../ui/given.ts';
import styles from './Forms.module.css';
import { motionActions } from './motion-actions.ts';
import { powersOf, refusalOf } from './motions-view.ts';
import { PersonPick } from './PersonPick.tsx';
import { useReason } from './use-reason.ts';

interface SubjectButtonsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly on: Subject;
  readonly subject: Motion | Amendment;
}

/** Seconding and withdrawing, for oneself or by the clerk for somebody else. */
export function SubjectButtons(props: SubjectButtonsProps) {
  const { view, subject } = props;
  const { moves, clerk } = powersOf(view);
  const open = subject.state.status === 'moved' || subject.state.status === 'pending';
  if (!moves || !open || view.state.meeting.status !== 'open') return null;
  return (
    <>
      {subject.state.status === 'moved' &&
        (clerk ? <SecondFor {...props} /> : <Second {...props} />)}
      {(clerk || subject.mover === view.you.id) && <Withdraw {...props} />}
    </>
  );
}

function Second({ view, session, on }: SubjectButtonsProps) {
  const t = useTranslations('motions');
  const reason = useReason();
  return (
    <Button
      kind="act"
      onPress={() => void motionActions(session).second(on)}
      unavailable={reason(refusalOf(view, { type: 'Second', on }))}
      waiting={isWaiting(view.pending, 'Second')}
    >
      {t('second')}
    </Button>
  );
}

function SecondFor({ view, session, on }: SubjectButtonsProps) {
  const t = useTranslations('motions');
  const reason = useReason();
  const [person, setPerson] = useState<string | null>(null);
  const why = person === null ? t('needWords') : null;
  const refusal = person === null ? null : reason(refusalOf(view, { type: 'Second', on, person }));
  return (
    <div className={styles['buttons']} data-bottom>
      <PersonPick view={view} label={t('seconder')} chosen={person} onChoose={setPerson} />
      <Button
        onPress={() => person !== null && void motionActions(session).second(on, person)}
        unavailable={why ?? refusal}
        waiting={isWaiting(view.pending, 'Second')}
      >
        {t('second')}
      </Button>
    </div>
  );
}

function Withdraw({ view, session, on, subject }: SubjectButtonsProps) {
  const t = useTranslations('motions');
  const reason = useReason();
  const [asking, setAsking] = useState(false);
  const person = subject.mover === view.you.id ? undefined : subject.mover;
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => setAsking(true)}
        unavailable={reason(refusalOf(view, { type: 'Withdraw', on, person }))}
        waiting={isWaiting(view.pending, 'Withdraw')}
      >
        {t('withdraw')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('withdrawQuestion')}
          confirm={t('withdraw')}
          cancel={t('form.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void motionActions(session).withdraw(on, person);
          }}
        >
          {t('withdrawMeans')}
        </ConfirmDialog>
      )}
    </>
  );
}
