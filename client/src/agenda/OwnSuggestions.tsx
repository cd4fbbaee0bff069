import type { Suggestion } from '@koinon/shared/agenda/suggestions';
import { CircleCheck, CircleX, Hourglass, Lightbulb } from 'lucide-react';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import { InOwnLanguage } from './InOwnLanguage.tsx';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { isWaiting } from '../ui/given.ts';
import { LongField } from '../ui/LongField.tsx';
import { suggestionActions } from './suggestions-model.ts';
import type { SuggestionsView } from './suggestions-model.ts';
import styles from './Suggestions.module.css';

interface OwnSuggestionsProps {
  readonly seen: SuggestionsView;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
}

/** What I suggested with what became of it, and the way to suggest more. */
export function OwnSuggestions({ seen, view, session }: OwnSuggestionsProps) {
  const t = useTranslations('agenda.suggest');
  const [writing, setWriting] = useState(false);
  // Whoever comes back from the form goes on where it was opened.
  const [returned, setReturned] = useState(false);
  const close = () => {
    setWriting(false);
    setReturned(true);
  };
  return (
    <>
      {seen.own.length > 0 && (
        <>
          <h3 className={styles['heading']}>{t('own')}</h3>
          <ul className={styles['list']}>
            {seen.own.map((suggestion) => (
              <Own key={suggestion.id} suggestion={suggestion} seen={seen} session={session} />
            ))}
          </ul>
        </>
      )}
      {seen.suggests && !writing && (
        <div>
          <Button
            kind="quiet"
            autoFocus={returned}
            onPress={() => setWriting(true)}
            icon={<Lightbulb aria-hidden size={20} />}
          >
            {t('open')}
          </Button>
        </div>
      )}
      {seen.suggests && writing && <SuggestForm view={view} session={session} onClose={close} />}
    </>
  );
}

interface OwnProps extends Pick<OwnSuggestionsProps, 'seen' | 'session'> {
  readonly suggestion: Suggestion;
}

const STATES = {
  waiting: Hourglass,
  accepted: CircleCheck,
  declined: CircleX,
  withdrawn: CircleX,
} as const;

function Own({ suggestion, seen, session }: OwnProps) {
  const t = useTranslations('agenda.suggest');
  const { id, title, state } = suggestion;
  const Mark = STATES[state.status];
  return (
    <li className={styles['one']}>
      <InOwnLanguage text={title} className={styles['title']} />
      <p className={styles['state']}>
        <Mark aria-hidden size={16} /> {t(`state.${state.status}`)}
      </p>
      {state.status === 'declined' && <p dir="auto">{state.reason}</p>}
      {state.status === 'waiting' && seen.suggests && (
        <div className={styles['buttons']}>
          <Button size="s" onPress={() => suggestionActions(session).withdraw(id)}>
            {t('withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface SuggestFormProps extends Pick<OwnSuggestionsProps, 'view' | 'session'> {
  readonly onClose: () => void;
}

function SuggestForm({ view, session, onClose }: SuggestFormProps) {
  const t = useTranslations('agenda.suggest');
  const common = useTranslations('common');
  const language = useReadingLanguage();
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const offline = view.line.status === 'live' ? null : t('offline');
  const unavailable = offline ?? (title.trim() === '' ? t('needsTitle') : null);
  const submit = async () => {
    const taken = await suggestionActions(session).suggest({ [language]: title.trim() }, reason);
    if (taken) onClose();
  };
  const byEnter = (event: SyntheticEvent) => {
    event.preventDefault();
    if (unavailable === null) void submit();
  };
  return (
    <form ref={focusFirst} className={styles['form']} onSubmit={byEnter}>
      <Field label={t('title')} value={title} language={language} onChange={setTitle} />
      <LongField
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        language={language}
        rows={3}
        onChange={setReason}
      />
      <input type="submit" hidden />
      <div className={styles['buttons']}>
        <Button
          kind="act"
          waiting={isWaiting(view.pending, 'SuggestItem')}
          unavailable={unavailable}
          onPress={() => void submit()}
        >
          {t('submit')}
        </Button>
        <Button onPress={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  );
}

/** It was asked for: one types at once. */
function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector('input')?.focus();
}
