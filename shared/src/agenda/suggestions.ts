import type { EventMeta } from '../kernel/decider.ts';
import type { Localized } from '../kernel/localized.ts';
import type { AgendaEvent } from './events.ts';
import { evolveLeftOver } from './left-over.ts';
import type { LeftOver } from './left-over.ts';

export type SuggestionState =
  | { readonly status: 'waiting' }
  | { readonly status: 'accepted'; readonly item: string }
  | { readonly status: 'declined'; readonly reason: string }
  | { readonly status: 'withdrawn' };

export interface Suggestion {
  readonly id: string;
  readonly person: string;
  readonly title: Localized;
  /** Null where none was given, and for the gallery. */
  readonly reason: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly state: SuggestionState;
}

/** What the record says of the agenda; the items themselves are in its document. */
export interface RecordedAgenda {
  /** As they were made. */
  readonly suggestions: readonly Suggestion[];
  /** In the order in which they were put off. */
  readonly leftOver: readonly LeftOver[];
}

export const initialAgenda: RecordedAgenda = { suggestions: [], leftOver: [] };

export function suggestionOf(
  { suggestions }: Pick<RecordedAgenda, 'suggestions'>,
  id: string,
): Suggestion | null {
  return suggestions.find((suggestion) => suggestion.id === id) ?? null;
}

export function evolveAgenda(
  agenda: RecordedAgenda,
  event: AgendaEvent,
  meta: EventMeta,
): RecordedAgenda {
  if (event.type === 'ItemLeftOver' || event.type === 'ItemTakenBack') {
    return { ...agenda, leftOver: evolveLeftOver(agenda.leftOver, event) };
  }
  const known = suggestionOf(agenda, event.suggestion);
  switch (event.type) {
    case 'ItemSuggested':
      return withSuggestion(agenda, suggested(event, meta.at, event.reason, { status: 'waiting' }));
    case 'SuggestionAccepted': {
      const state = { status: 'accepted', item: event.item } as const;
      return withSuggestion(
        agenda,
        known ? { ...known, state } : suggested(event, meta.at, null, state),
      );
    }
    case 'SuggestionDeclined':
      return known === null
        ? agenda
        : withSuggestion(agenda, { ...known, state: { status: 'declined', reason: event.reason } });
    case 'SuggestionWithdrawn':
      return known === null
        ? agenda
        : withSuggestion(agenda, { ...known, state: { status: 'withdrawn' } });
    default:
      return agenda;
  }
}

function suggested(
  {
    suggestion,
    person,
    title,
  }: Extract<AgendaEvent, { readonly suggestion: string; readonly title: Localized }>,
  at: number,
  reason: string | null,
  state: SuggestionState,
): Suggestion {
  return { id: suggestion, person, title, reason, at, state };
}

function withSuggestion(agenda: RecordedAgenda, next: Suggestion): RecordedAgenda {
  const { suggestions } = agenda;
  return suggestions.some(({ id }) => id === next.id)
    ? { ...agenda, suggestions: suggestions.map((one) => (one.id === next.id ? next : one)) }
    : { ...agenda, suggestions: [...suggestions, next] };
}
