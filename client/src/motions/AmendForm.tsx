import { differenceOf } from '@koinon/shared/motions/difference';
import type { Motion } from '@koinon/shared/motions/motion';
import { amendedText } from '@koinon/shared/motions/motions';
import { amendmentFrom } from '@koinon/shared/motions/passage';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { LongField } from '../ui/LongField.tsx';
import { excerpt, inFewPieces } from './amendment-model.ts';
import { Difference } from './Difference.tsx';
import styles from './Forms.module.css';
import { motionActions } from './motion-actions.ts';
import { moversIn, powersOf, refusalOf } from './motions-view.ts';
import { PersonPick } from './PersonPick.tsx';
import { useReason } from './use-reason.ts';

interface AmendFormProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly motion: Motion;
  /** The amendment whose text is changed; null: the motion's. */
  readonly amends: string | null;
  readonly title: string;
  readonly onClose: () => void;
}

/**
 * An amendment is moved by editing the text as it ought to read; what follows
 * from it is shown while it is written.
 */
export function AmendForm({ view, session, motion, amends, title, onClose }: AmendFormProps) {
  const t = useTranslations('motions');
  const clerk = powersOf(view).clerk;
  // The text at the beginning: if it moves on meanwhile, the change no longer fits and is refused.
  const [before] = useState(() => amendedText(view.state.motions, { motion: motion.id, amends }));
  const [after, setAfter] = useState(before);
  const [person, setPerson] = useState(() => (clerk ? (moversIn(view)[0]?.id ?? null) : null));
  const change = amendmentFrom(before, after);
  const amendment = {
    motion: motion.id,
    passage: change?.passage ?? '',
    replacement: change?.replacement ?? '',
    ...(amends === null ? {} : { amends }),
    ...(person === null ? {} : { person }),
  };
  const reason = useReason();
  const refusal = refusalOf(view, { type: 'MoveAmendment', ...amendment });
  const offline = view.line.status === 'live' ? null : t('form.offline');
  const why = offline ?? (change === null ? t('amendForm.nothing') : reason(refusal));
  const submit = async () => {
    const code = await motionActions(session).amend(amendment);
    if (code === null) onClose();
  };
  return (
    <section className={`${styles['form']} ${styles['inset']}`} aria-label={title}>
      <h3 className={styles['heading']}>{title}</h3>
      {clerk && (
        <PersonPick view={view} label={t('form.person')} chosen={person} onChoose={setPerson} />
      )}
      <LongField
        label={t('amendForm.text')}
        value={after}
        language={motion.language ?? undefined}
        onChange={setAfter}
      />
      {change !== null && (
        <div>
          <p className={styles['hint']}>{t('amendForm.changes')}</p>
          <Difference
            changes={excerpt(inFewPieces(differenceOf(before, after)))}
            language={motion.language}
          />
        </div>
      )}
      <RefusedHere refused={view.refused} types={['MoveAmendment']} onSeen={session.dismiss} />
      <div className={styles['buttons']}>
        <Button
          kind="act"
          waiting={isWaiting(view.pending, 'MoveAmendment')}
          unavailable={why}
          onPress={() => void submit()}
        >
          {t('form.submit')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
      {why !== null && (
        <p className={styles['hint']} aria-hidden="true">
          {why}
        </p>
      )}
    </section>
  );
}
