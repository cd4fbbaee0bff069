import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { OwnSuggestions } from './OwnSuggestions.tsx';
import { suggestionsView } from './suggestions-model.ts';
import type { AgendaToFill } from './suggestions-model.ts';
import styles from './Suggestions.module.css';
import { WaitingSuggestions } from './WaitingSuggestions.tsx';

interface SuggestionsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** Where what is accepted goes; null until it is there, and for those who cannot write it. */
  readonly agenda: AgendaToFill | null;
}

const GIVEN_HERE = [
  'SuggestItem',
  'AcceptSuggestion',
  'DeclineSuggestion',
  'WithdrawSuggestion',
] as const;

/** Whoever chairs for a while answers too, but does not write the agenda. */
function keeps({ you }: MeetingView): boolean {
  return you.role === 'chair' || you.role === 'clerk';
}

/** What members would like to see on the agenda, and what becomes of it. */
export function Suggestions({ view, session, agenda }: SuggestionsProps) {
  const t = useTranslations('agenda.suggest');
  const seen = suggestionsView(view);
  if (seen === null) return null;
  const answers = seen.answers && seen.waiting.length > 0 && (agenda !== null || !keeps(view));
  const ofOwn = seen.suggests || seen.own.length > 0;
  return (
    <>
      {(answers || ofOwn) && (
        <section className={styles['suggestions']} aria-label={t('heading')}>
          {answers && (
            <WaitingSuggestions {...seen} view={view} session={session} agenda={agenda} />
          )}
          {ofOwn && <OwnSuggestions seen={seen} view={view} session={session} />}
        </section>
      )}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </>
  );
}
