import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Subject } from '@koinon/shared/motions/events';
import type { Motion } from '@koinon/shared/motions/motion';
import { amendmentOf, motionOf } from '@koinon/shared/motions/motions';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { numberOf } from './amendment-model.ts';
import { AmendForm } from './AmendForm.tsx';
import { DivideForm } from './DivideForm.tsx';
import styles from './Forms.module.css';
import { motionActions } from './motion-actions.ts';
import { isOf, isPutOff, nextQuestion } from './motion-model.ts';
import { onBehalf, powersOf, refusalOf } from './motions-view.ts';
import { PutOffForm } from './PutOffForm.tsx';
import { SubjectButtons } from './SubjectButtons.tsx';
import { useReason } from './use-reason.ts';

interface MotionButtonsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly motion: Motion;
  readonly number: number;
  readonly onPut: ((on: Subject) => void) | undefined;
}

type Form = 'amend' | 'divide' | 'postpone' | 'refer';

/** What can be done with the motion by whoever looks at it; a form opens beneath. */
export function MotionButtons(props: MotionButtonsProps) {
  const { view, session, motion, number, onPut } = props;
  const t = useTranslations('motions');
  const [form, setForm] = useState<Form | null>(null);
  if (view.state.meeting.status !== 'open') return null;
  const { chairs, moves } = powersOf(view);
  const close = () => setForm(null);
  const parts = { view, session, motion, onClose: close };
  return (
    <>
      {onPut !== undefined && <PutNext view={view} motion={motion} onPut={onPut} />}
      <div className={styles['buttons']}>
        <SubjectButtons view={view} session={session} on={{ motion: motion.id }} subject={motion} />
        {moves && <Amend view={view} motion={motion} onAmend={() => setForm('amend')} />}
        {chairs && <ChairButtons {...props} onForm={setForm} />}
      </div>
      <RefusedHere refused={view.refused} types={['TakeUp']} onSeen={session.dismiss} />
      {form === 'amend' && (
        <AmendForm {...parts} amends={null} title={t('amendForm.title', { number })} />
      )}
      {form === 'divide' && <DivideForm {...parts} />}
      {(form === 'postpone' || form === 'refer') && <PutOffForm {...parts} key={form} how={form} />}
    </>
  );
}

interface PutNextProps {
  readonly view: MeetingView;
  readonly motion: Motion;
  readonly onPut: (on: Subject) => void;
}

/** What is voted on next: the motion, or what has to come before it. */
function PutNext({ view, motion, onPut }: PutNextProps) {
  const t = useTranslations('motions');
  const language = useReadingLanguage();
  const next = nextQuestion(view, motion.id);
  if (next === null) return null;
  const words = () => {
    if (isOf(next, motion.id)) return t('put');
    const { motions } = view.state;
    if ('amendment' in next) {
      const amendment = amendmentOf(motions, next.amendment);
      return t('putNext', { number: amendment === null ? 0 : numberOf(motions, amendment) });
    }
    const title = motionOf(motions, next.motion)?.title ?? {};
    return t('putAbout', { title: inLanguage(title, language) });
  };
  return (
    <Button kind="act" wide onPress={() => onPut(next)}>
      {words()}
    </Button>
  );
}

interface AmendProps {
  readonly view: MeetingView;
  readonly motion: Motion;
  readonly onAmend: () => void;
}

function Amend({ view, motion, onAmend }: AmendProps) {
  const t = useTranslations('motions');
  const reason = useReason();
  const probe = { motion: motion.id, passage: '', replacement: ' …', ...onBehalf(view) };
  const refusal = refusalOf(view, { type: 'MoveAmendment', ...probe });
  if (refusal === 'motion-settled' || refusal === 'not-amendable') return null;
  return (
    <Button onPress={onAmend} unavailable={reason(refusal)}>
      {t('amend')}
    </Button>
  );
}

interface ChairButtonsProps extends Pick<MotionButtonsProps, 'view' | 'session' | 'motion'> {
  readonly onForm: (form: Form) => void;
}

function ChairButtons({ view, session, motion, onForm }: ChairButtonsProps) {
  const t = useTranslations('motions');
  const reason = useReason();
  const { id } = motion;
  if (isPutOff(motion)) {
    return (
      <Button
        onPress={() => void motionActions(session).takeUp(id)}
        unavailable={reason(refusalOf(view, { type: 'TakeUp', motion: id }))}
        waiting={isWaiting(view.pending, 'TakeUp')}
      >
        {t('takeUp')}
      </Button>
    );
  }
  const refusals = {
    divide: refusalOf(view, { type: 'Divide', motion: id, parts: [motion.text, ''] }),
    postpone: refusalOf(view, { type: 'Postpone', motion: id, until: 'x' }),
    refer: refusalOf(view, { type: 'Refer', motion: id, to: 'x' }),
  };
  const forms = (['divide', 'postpone', 'refer'] as const).filter(
    (form) => !['motion-settled', 'only-main-motions'].includes(refusals[form] ?? ''),
  );
  return forms.map((form) => (
    <Button
      key={form}
      kind="quiet"
      onPress={() => onForm(form)}
      unavailable={reason(refusals[form])}
    >
      {t(form)}
    </Button>
  ));
}
