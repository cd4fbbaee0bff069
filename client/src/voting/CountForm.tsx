import type { OpenPoll } from '@koinon/shared/voting/poll';
import type { VoteOfChair } from '@koinon/shared/voting/result';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { isWaiting } from '../ui/given.ts';
import { Pick as PickOne } from '../ui/Pick.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import { BLANK, checkCount, countFields, countingOf, INVALID, VALID } from './count-model.ts';
import type { CountDraft } from './count-model.ts';
import styles from './CountDesk.module.css';
import { packIn } from './poll-model.ts';
import { pollActions } from './voting-actions.ts';

interface CountFormProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly poll: OpenPoll;
  readonly onEntered: () => void;
}

const NOT_COUNTED = 'none';
const OWN = ['yes', 'no', 'abstain'] as const;

/** What was counted, with its sum as it grows. Enter sends it. */
export function CountForm({ view, session, poll, onEntered }: CountFormProps) {
  const t = useTranslations('voting');
  const [draft, setDraft] = useState<CountDraft>({});
  const [own, setOwn] = useState<VoteOfChair>(null);
  const { sum, of, fault } = checkCount(poll, draft, own);
  const fields = countFields(poll, packIn(view));
  const label = useFieldLabel(poll);
  const blocked = fault === null ? null : t(`countFault.${fault}`);
  const submit = async () => {
    if (fault !== null) return;
    const entered = pollActions(session, poll.poll).enterCount(countingOf(poll, draft, own));
    if ((await entered) === null) onEntered();
  };
  return (
    <form
      className={styles['form']}
      aria-label={t('countTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles['fields']}>
        {fields.map((field) => (
          <Stepper
            key={field}
            label={label(field)}
            value={draft[field] ?? 0}
            onChange={(value) => setDraft({ ...draft, [field]: value })}
            more={t('moreOf', { name: label(field) })}
            less={t('lessOf', { name: label(field) })}
          />
        ))}
      </div>
      {poll.kind === 'hands' && (
        <PickOne
          label={t('chairsVote')}
          options={[
            { value: NOT_COUNTED, name: t('chairDidNotVote') },
            ...OWN.filter((choice) => fields.includes(choice)).map((value) => ({
              value,
              name: t(`answer.${value}`),
            })),
          ]}
          chosen={own ?? NOT_COUNTED}
          onChoose={(value) => setOwn(OWN.find((choice) => choice === value) ?? null)}
        />
      )}
      <p role="status" className={classes(styles['sum'], fault === 'too-many' && styles['fault'])}>
        {poll.kind === 'hands' ? t('sumOfHands', { sum, of }) : t('sumOfPapers', { sum, of })}
        {blocked !== null && ` ${blocked}`}
      </p>
      <div>
        <Button
          kind="act"
          waiting={isWaiting(view.pending, 'EnterCount')}
          unavailable={blocked}
          onPress={() => void submit()}
        >
          {t('enterCount')}
        </Button>
        <input type="submit" hidden value={t('enterCount')} />
      </div>
    </form>
  );
}

function useFieldLabel(poll: OpenPoll): (field: string) => string {
  const t = useTranslations('voting');
  return (field) => {
    const candidate = poll.candidates.find(({ id }) => id === field);
    if (candidate !== undefined) return candidate.name;
    if (field === VALID) return t('validPapers');
    if (field === BLANK) return t('count.blank');
    if (field === INVALID) return t('count.invalid');
    return t(`count.${OWN.find((choice) => choice === field) ?? 'none'}`);
  };
}
