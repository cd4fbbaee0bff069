import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { AgendaCommand } from './commands.ts';
import type { AgendaEvent } from './events.ts';
import { leftOverOf } from './left-over.ts';
import { suggestionOf } from './suggestions.ts';
import type { RecordedAgenda } from './suggestions.ts';

export type AgendaRefusal =
  | 'meeting-closed'
  | 'meeting-not-planned'
  | 'unknown-suggestion'
  | 'suggestion-settled'
  | 'not-your-suggestion'
  | 'too-many-suggestions'
  | 'item-left-over'
  | 'item-not-left-over'
  | 'poll-is-open';

export interface AgendaFacts {
  readonly by: string;
  readonly meetingPlanned: boolean;
  readonly meetingClosed: boolean;
  /** The item that a vote is being taken on; null while there is none. */
  readonly voting: string | null;
  newId(): string;
}

/** Of one person that still wait for an answer: enough for anybody's wishes, too few to drown a chair. */
const MOST_WAITING = 10;

type AgendaOutcome = Outcome<AgendaEvent, AgendaRefusal>;
type Of<Type extends AgendaCommand['type']> = Extract<AgendaCommand, { readonly type: Type }>;

/** Before the sitting and during it: what is to be dealt with can be suggested, or left over, until it closes. */
export function decideAgenda(
  agenda: RecordedAgenda,
  command: AgendaCommand,
  facts: AgendaFacts,
): AgendaOutcome {
  if (!facts.meetingPlanned) return refused('meeting-not-planned');
  if (facts.meetingClosed) return refused('meeting-closed');
  switch (command.type) {
    case 'SuggestItem':
      return suggest(agenda, command, facts);
    case 'LeaveItemOver':
      return leaveOver(agenda, command, facts);
    case 'TakeItemBack':
      return takeBack(agenda, command);
    default:
      return answer(agenda, command, facts);
  }
}

function leaveOver(
  { leftOver }: RecordedAgenda,
  { item, title }: Of<'LeaveItemOver'>,
  { voting }: AgendaFacts,
): AgendaOutcome {
  if (leftOverOf(leftOver, item) !== null) return refused('item-left-over');
  return item === voting ? refused('poll-is-open') : [{ type: 'ItemLeftOver', item, title }];
}

function takeBack({ leftOver }: RecordedAgenda, { item }: Of<'TakeItemBack'>): AgendaOutcome {
  const known = leftOverOf(leftOver, item);
  return known === null ? refused('item-not-left-over') : [{ type: 'ItemTakenBack', ...known }];
}

function suggest(
  { suggestions }: RecordedAgenda,
  { title, reason }: Of<'SuggestItem'>,
  { by, newId }: AgendaFacts,
): AgendaOutcome {
  const waiting = suggestions.filter(
    ({ person, state }) => person === by && state.status === 'waiting',
  );
  if (waiting.length >= MOST_WAITING) return refused('too-many-suggestions');
  return [{ type: 'ItemSuggested', suggestion: newId(), person: by, title, reason }];
}

function answer(
  agenda: RecordedAgenda,
  command: Of<'AcceptSuggestion' | 'DeclineSuggestion' | 'WithdrawSuggestion'>,
  { by }: AgendaFacts,
): AgendaOutcome {
  const known = suggestionOf(agenda, command.suggestion);
  if (known === null) return refused('unknown-suggestion');
  if (known.state.status !== 'waiting') return refused('suggestion-settled');
  const { id: suggestion, person, title } = known;
  switch (command.type) {
    case 'AcceptSuggestion':
      return [{ type: 'SuggestionAccepted', suggestion, person, title, item: command.item }];
    case 'DeclineSuggestion':
      return [{ type: 'SuggestionDeclined', suggestion, reason: command.reason }];
    case 'WithdrawSuggestion':
      return person === by
        ? [{ type: 'SuggestionWithdrawn', suggestion }]
        : refused('not-your-suggestion');
    default:
      return never(command);
  }
}
