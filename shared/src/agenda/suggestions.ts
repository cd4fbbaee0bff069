import type { EventMeta } from '../kernel/decider.ts';
import type { Localized } from '../kernel/localized.ts';
import type { AgendaEvent } from './events.ts';

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

export interface AgendaSuggestions {
  /** As they were made. */
  readonly suggestions: readonly Suggestion[];
}

export const initialAgenda: AgendaSuggestions = { suggestions: [] };

export function suggestionOf({ suggestions }: AgendaSuggestions, id: string): Suggestion | null {
  return suggestions.find((suggestion) => suggestion.id === id) ?? null;
}

export function evolveAgenda(
  agenda: AgendaSuggestions,
  event: AgendaEvent,
  meta: EventMeta,
): AgendaSuggestions {
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
  { suggestion, person, title }: Extract<AgendaEvent, { readonly title: Localized }>,
  at: number,
  reason: string | null,
  state: SuggestionState,
): Suggestion {
  return { id: suggestion, person, title, reason, at, state };
}

function withSuggestion({ suggestions }: AgendaSuggestions, next: Suggestion): AgendaSuggestions {
  return suggestions.some(({ id }) => id === next.id)
    ? { suggestions: suggestions.map((one) => (one.id === next.id ? next : one)) }
    : { suggestions: [...suggestions, next] };
}
