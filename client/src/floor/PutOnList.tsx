import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ContributionKind } from '@koinon/shared/floor/events';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Pick as PickOne } from '../ui/Pick.tsx';
import { KINDS } from './budget-model.ts';
import { floorActions } from './model.ts';
import { mayGoOnList } from './put-on-model.ts';
import styles from './PutOnList.module.css';

interface PutOnListProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

/** Puts somebody of the hall on the list, by a few letters of the name and the enter key. */
export function PutOnList({ view, session }: PutOnListProps) {
  return (
    <>
      {view.state.meeting.status === 'open' && <PutOnForm view={view} session={session} />}
      <RefusedHere refused={view.refused} types={['PutOnList']} onSeen={session.dismiss} />
    </>
  );
}

function PutOnForm({ view, session }: PutOnListProps) {
  const t = useTranslations('floor');
  const [chosen, setChosen] = useState('');
  const [kind, setKind] = useState<ContributionKind>('contribution');
  const candidates = mayGoOnList(view);
  const person = candidates.find((one) => one.person === chosen) ?? candidates[0];
  const put = () => {
    if (person !== undefined) floorActions(session).putOn(person.person, kind);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    put();
  };
  if (person === undefined) return <p className={styles['hint']}>{t('nobodyToPut')}</p>;
  return (
    <form className={styles['form']} aria-label={t('putOnTitle')} onSubmit={submit}>
      <PickOne
        label={t('person')}
        options={candidates.map((one) => ({ value: one.person, name: one.name }))}
        chosen={person.person}
        onChoose={setChosen}
      />
      <PickOne
        label={t('purpose')}
        options={KINDS.map((value) => ({ value, name: t(`kind.${value}`) }))}
        chosen={kind}
        onChoose={(value) => setKind(KINDS.find((one) => one === value) ?? 'contribution')}
      />
      <Button
        label={t('putOnOf', { name: person.name })}
        onPress={put}
        waiting={isWaiting(view.pending, 'PutOnList')}
      >
        {t('putOn')}
      </Button>
    </form>
  );
}
