import type { Suggestion } from '@koinon/shared/agenda/suggestions';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ofTypes } from '../ui/given.ts';
import { InOwnLanguage } from './InOwnLanguage.tsx';
import { suggestionActions } from './suggestions-model.ts';
import type { AgendaToFill } from './suggestions-model.ts';
import styles from './Suggestions.module.css';

interface WaitingSuggestionsProps {
  readonly waiting: readonly Suggestion[];
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  /** Null: this person answers, but cannot put anything on it. */
  readonly agenda: AgendaToFill | null;
}

/** What members suggested and nobody answered yet, for whoever keeps the agenda. */
export function WaitingSuggestions(props: WaitingSuggestionsProps) {
  const { waiting, session } = props;
  const t = useTranslations('agenda.suggest');
  const [declining, setDeclining] = useState<string | null>(null);
  return (
    <>
      <h3 className={styles['heading']}>{t('waiting', { count: waiting.length })}</h3>
      <ul className={styles['list']}>
        {waiting.map((suggestion) => (
          <Waiting
            key={suggestion.id}
            {...props}
            suggestion={suggestion}
            onDecline={() => setDeclining(suggestion.id)}
          />
        ))}
      </ul>
      {declining !== null && (
        <DeclineDialog
          onCancel={() => setDeclining(null)}
          onDecline={(reason) => {
            suggestionActions(session).decline(declining, reason);
            setDeclining(null);
          }}
        />
      )}
    </>
  );
}

interface WaitingProps extends WaitingSuggestionsProps {
  readonly suggestion: Suggestion;
  readonly onDecline: () => void;
}

function Waiting({ suggestion, view, session, agenda, onDecline }: WaitingProps) {
  const t = useTranslations('agenda.suggest');
  const { id, person, title, reason } = suggestion;
  const answering = ofTypes(view.pending, ['AcceptSuggestion', 'DeclineSuggestion']).some(
    ({ command }) => 'suggestion' in command && command.suggestion === id,
  );
  const offline = view.line.status === 'live' ? null : t('offline');
  return (
    <li className={styles['one']}>
      <InOwnLanguage text={title} className={styles['title']} />
      <p className={styles['soft']}>{t('by', { name: nameOf(view.people, person) })}</p>
      {reason !== null && <p dir="auto">{reason}</p>}
      <div className={styles['buttons']}>
        <Button
          size="s"
          kind="act"
          waiting={answering}
          unavailable={offline ?? (agenda === null ? t('keepersAccept') : null)}
          onPress={() => {
            if (agenda !== null) void suggestionActions(session).accept(suggestion, agenda);
          }}
        >
          {t('accept')}
        </Button>
        <Button size="s" unavailable={offline} onPress={onDecline}>
          {t('decline')}
        </Button>
      </div>
    </li>
  );
}

interface DeclineDialogProps {
  readonly onCancel: () => void;
  readonly onDecline: (reason: string) => void;
}

function DeclineDialog({ onCancel, onDecline }: DeclineDialogProps) {
  const t = useTranslations('agenda.suggest');
  const common = useTranslations('common');
  const [reason, setReason] = useState('');
  return (
    <AskDialog
      title={t('declineTitle')}
      confirm={t('decline')}
      cancel={common('cancel')}
      unavailable={reason.trim() === '' ? t('needsReason') : null}
      onCancel={onCancel}
      onConfirm={() => onDecline(reason)}
    >
      <Field
        label={t('declineReason')}
        hint={t('declineHint')}
        value={reason}
        onChange={setReason}
      />
    </AskDialog>
  );
}
