import type { Motion } from '@koinon/shared/motions/motion';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { partsFrom, piecesOf } from './divide-model.ts';
import styles from './Forms.module.css';
import { motionActions } from './motion-actions.ts';

interface DivideFormProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly motion: Motion;
  readonly onClose: () => void;
}

/** Divides the text where the chair marks it; nothing of it can be lost or rewritten. */
export function DivideForm({ view, session, motion, onClose }: DivideFormProps) {
  const t = useTranslations('motions');
  const [begins, setBegins] = useState<readonly number[]>([]);
  const pieces = piecesOf(motion.text);
  const parts = partsFrom(pieces, begins);
  const submit = async () => {
    const refusal = await motionActions(session).divide(motion.id, parts);
    if (refusal === null) onClose();
  };
  const mark = (index: number, begin: boolean) =>
    setBegins(begin ? [...begins, index] : begins.filter((other) => other !== index));
  return (
    <section className={`${styles['form']} ${styles['inset']}`} aria-label={t('divideForm.title')}>
      <h3 className={styles['heading']}>{t('divideForm.title')}</h3>
      <p className={styles['hint']}>
        {pieces.length < 2 ? t('divideForm.one') : t('divideForm.hint')}
      </p>
      <div className={styles['pieces']} lang={motion.language ?? undefined} dir="auto">
        {pieces.map((piece, index) =>
          index === 0 ? (
            <p key={index}>{piece}</p>
          ) : (
            <label
              key={index}
              className={styles['piece']}
              data-begins={begins.includes(index) || undefined}
            >
              <input
                type="checkbox"
                checked={begins.includes(index)}
                aria-label={t('divideForm.begins', { text: piece.trim() })}
                onChange={(event) => mark(index, event.currentTarget.checked)}
              />
              <span>{piece}</span>
            </label>
          ),
        )}
      </div>
      <p role="status" className={styles['hint']}>
        {t('divideForm.parts', { count: parts.length })}
      </p>
      <RefusedHere refused={view.refused} types={['Divide']} onSeen={session.dismiss} />
      <div className={styles['buttons']}>
        <Button
          kind="act"
          waiting={isWaiting(view.pending, 'Divide')}
          unavailable={parts.length < 2 ? t('divideForm.need') : null}
          onPress={() => void submit()}
        >
          {t('divide')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </section>
  );
}
