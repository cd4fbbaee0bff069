import type { Motion } from '@koinon/shared/motions/motion';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { isWaiting } from '../ui/given.ts';
import styles from './Forms.module.css';
import { motionActions } from './motion-actions.ts';

interface PutOffFormProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly motion: Motion;
  readonly how: 'postpone' | 'refer';
  readonly onClose: () => void;
}

/** Until when a motion is put off, or to whom it goes. */
export function PutOffForm({ view, session, motion, how, onClose }: PutOffFormProps) {
  const t = useTranslations('motions');
  const [words, setWords] = useState('');
  const said = words.trim();
  const actions = motionActions(session);
  const submit = async () => {
    const asked =
      how === 'postpone' ? actions.postpone(motion.id, said) : actions.refer(motion.id, said);
    if ((await asked) === null) onClose();
  };
  return (
    <section className={`${styles['form']} ${styles['inset']}`} aria-label={t(how)}>
      <Field label={how === 'postpone' ? t('until') : t('to')} value={words} onChange={setWords} />
      <RefusedHere refused={view.refused} types={['Postpone', 'Refer']} onSeen={session.dismiss} />
      <div className={styles['buttons']}>
        <Button
          kind="act"
          waiting={isWaiting(view.pending, 'Postpone', 'Refer')}
          unavailable={said === '' ? t('needWords') : null}
          onPress={() => void submit()}
        >
          {t(how)}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </section>
  );
}
