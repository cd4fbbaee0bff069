import type { Decision, FollowUp } from '@koinon/shared/motions/decisions';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { isWaiting } from '../ui/given.ts';
import { LongField } from '../ui/LongField.tsx';
import { draftOf, isComplete, NEW_FOLLOW_UP } from './decision-model.ts';
import type { FollowUpDraft } from './decision-model.ts';
import styles from './FollowUps.module.css';
import forms from './Forms.module.css';
import { motionActions } from './motion-actions.ts';
import { powersOf } from './motions-view.ts';

interface FollowUpsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly decision: Decision;
}

/** Who has to do what by when; chair and clerk set it while the meeting is not closed. */
export function FollowUps({ view, session, decision }: FollowUpsProps) {
  const t = useTranslations('motions.decisions');
  const [draft, setDraft] = useState<FollowUpDraft | null>(null);
  const { chairs, clerk } = powersOf(view);
  const sets = (chairs || clerk) && view.state.meeting.status !== 'closed' && !decision.setAside;
  const { followUps } = decision;
  return (
    <div className={styles['follow']}>
      {followUps.length > 0 && (
        <>
          <p className={styles['label']}>{t('follows')}</p>
          <ul className={styles['list']}>
            {followUps.map((one) => (
              <li key={one.id} className={styles['entry']}>
                <Told followUp={one} />
                {sets && (
                  <Change
                    {...{ view, session, decision }}
                    followUp={one}
                    onChange={() => setDraft(draftOf(one))}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {sets && draft === null && (
        <Button
          size="s"
          label={t('addOf', { number: decision.number })}
          onPress={() => setDraft(NEW_FOLLOW_UP)}
        >
          {t('add')}
        </Button>
      )}
      {draft !== null && (
        <FollowUpForm
          {...{ view, session, decision, draft }}
          onDraft={setDraft}
          onClose={() => setDraft(null)}
        />
      )}
    </div>
  );
}

function Told({ followUp: { who, what, by } }: { readonly followUp: FollowUp }) {
  const t = useTranslations('motions.decisions');
  const times = useTimes();
  return (
    <div className={styles['told']}>
      <p className={styles['who']}>
        <bdi>{who}</bdi>
      </p>
      <p dir="auto">{what}</p>
      <p className={styles['by']}>
        {by === null ? t('noDate') : t('byDate', { date: times.date(by) })}
      </p>
    </div>
  );
}

interface ChangeProps extends FollowUpsProps {
  readonly followUp: FollowUp;
  readonly onChange: () => void;
}

function Change({ view, session, decision, followUp, onChange }: ChangeProps) {
  const t = useTranslations('motions.decisions');
  return (
    <span className={styles['buttons']}>
      <Button size="s" kind="quiet" label={t('changeOf', { who: followUp.who })} onPress={onChange}>
        {t('change')}
      </Button>
      <Button
        size="s"
        kind="quiet"
        label={t('dropOf', { who: followUp.who })}
        waiting={isWaiting(view.pending, 'DropFollowUp')}
        onPress={() => void motionActions(session).dropFollowUp(decision.id, followUp.id)}
      >
        {t('drop')}
      </Button>
    </span>
  );
}

interface FollowUpFormProps extends FollowUpsProps {
  readonly draft: FollowUpDraft;
  readonly onDraft: (draft: FollowUpDraft) => void;
  readonly onClose: () => void;
}

function FollowUpForm({ view, session, decision, draft, onDraft, onClose }: FollowUpFormProps) {
  const t = useTranslations('motions.decisions');
  const motions = useTranslations('motions');
  const save = async () => {
    const refusal = await motionActions(session).setFollowUp(decision.id, draft);
    if (refusal === null) onClose();
  };
  return (
    <section className={`${forms['form']} ${forms['inset']}`} aria-label={t('add')}>
      <Field label={t('who')} value={draft.who} onChange={(who) => onDraft({ ...draft, who })} />
      <LongField
        label={t('what')}
        value={draft.what}
        rows={2}
        onChange={(what) => onDraft({ ...draft, what })}
      />
      <Field
        kind="date"
        label={t('by')}
        value={draft.by}
        onChange={(by) => onDraft({ ...draft, by })}
      />
      <div className={forms['buttons']}>
        <Button
          kind="act"
          waiting={isWaiting(view.pending, 'SetFollowUp')}
          unavailable={isComplete(draft) ? null : t('incomplete')}
          onPress={() => void save()}
        >
          {t('save')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {motions('form.cancel')}
        </Button>
      </div>
    </section>
  );
}
