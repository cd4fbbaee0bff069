import type { Suggestion } from '@koinon/shared/agenda/suggestions';
import type { Localized } from '@koinon/shared/kernel/localized';
import { actsAs } from '@koinon/shared/record/asking';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';

export interface SuggestionsView {
  /** Whether this person can suggest items, and answer what others suggest. */
  readonly suggests: boolean;
  readonly answers: boolean;
  /** What this person suggested, latest first; what was withdrawn is left out. */
  readonly own: readonly Suggestion[];
  /** What waits for an answer, longest first. */
  readonly waiting: readonly Suggestion[];
}

type Seen = Pick<MeetingView, 'state' | 'you'>;

/** Suggestions as they concern one person; null where they are none of theirs. */
export function suggestionsView({ state, you }: Seen): SuggestionsView | null {
  const { meeting, agenda } = state;
  const isOver = meeting.status === 'unplanned' || meeting.status === 'closed';
  const role = actsAs(state, { by: you.id, role: you.role });
  const answers = !isOver && (role === 'chair' || role === 'clerk');
  const suggests = !isOver && role === 'member';
  const own = agenda.suggestions
    .filter(({ person, state: { status } }) => person === you.id && status !== 'withdrawn')
    .toReversed();
  const waiting = answers ? agenda.suggestions.filter(isWaiting) : [];
  if (!answers && !suggests && own.length === 0) return null;
  return { suggests, answers, own, waiting };
}

function isWaiting({ state }: Suggestion): boolean {
  return state.status === 'waiting';
}

/** The agenda that an accepted suggestion goes to. */
export interface AgendaToFill {
  add(titles: Localized): string;
  remove(id: string): void;
}

export interface SuggestionActions {
  /** Resolves with whether it was taken. */
  suggest(title: Localized, reason: string): Promise<boolean>;
  withdraw(suggestion: string): void;
  decline(suggestion: string, reason: string): void;
  /**
   * Puts it on the agenda and settles it. Where the record refuses, because
   * somebody else was quicker, the item is taken off again.
   */
  accept(suggestion: Suggestion, agenda: AgendaToFill): Promise<void>;
}

export function suggestionActions({ give }: Pick<MeetingSession, 'give'>): SuggestionActions {
  return {
    suggest: async (title, reason) => {
      const words = reason.trim();
      const refusal = await give({
        type: 'SuggestItem',
        title,
        reason: words === '' ? null : words,
      });
      return refusal === null;
    },
    withdraw: (suggestion) => void give({ type: 'WithdrawSuggestion', suggestion }),
    decline: (suggestion, reason) =>
      void give({ type: 'DeclineSuggestion', suggestion, reason: reason.trim() }),
    accept: async ({ id: suggestion, title }, agenda) => {
      const item = agenda.add(title);
      const refusal = await give({ type: 'AcceptSuggestion', suggestion, item });
      if (refusal !== null) agenda.remove(item);
    },
  };
}
