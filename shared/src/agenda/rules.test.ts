import { describe, expect, it } from 'vitest';
import type { AgendaCommand } from './commands.ts';
import { agendaCommands } from './commands.ts';
import type { AgendaEvent } from './events.ts';
import { decideAgenda } from './rules.ts';
import type { AgendaFacts } from './rules.ts';
import { evolveAgenda, initialAgenda } from './suggestions.ts';

const title = { en: 'Playgrounds' };
const SUGGESTED: AgendaEvent = {
  type: 'ItemSuggested',
  suggestion: 'play',
  person: 'nikos',
  title,
  reason: 'The old ones rust',
};

function given(...events: readonly AgendaEvent[]) {
  const agenda = events.reduce(
    (state, event, index) => evolveAgenda(state, event, { n: index + 1, at: index, by: 'nikos' }),
    initialAgenda,
  );
  return {
    agenda,
    when: (by: string, command: AgendaCommand, facts: Partial<AgendaFacts> = {}) =>
      decideAgenda(agenda, command, {
        by,
        meetingPlanned: true,
        meetingClosed: false,
        voting: null,
        newId: () => 'new',
        ...facts,
      }),
  };
}

const SUGGEST: AgendaCommand = { type: 'SuggestItem', title, reason: null };
const ACCEPT: AgendaCommand = { type: 'AcceptSuggestion', suggestion: 'play', item: 'grounds' };
const DECLINE: AgendaCommand = { type: 'DeclineSuggestion', suggestion: 'play', reason: 'No' };
const WITHDRAW: AgendaCommand = { type: 'WithdrawSuggestion', suggestion: 'play' };

describe('an item that a member suggests', () => {
  it('waits for an answer', () => {
    expect(given().when('nikos', SUGGEST)).toEqual([
      { type: 'ItemSuggested', suggestion: 'new', person: 'nikos', title, reason: null },
    ]);
    expect(given(SUGGESTED).agenda.suggestions).toMatchObject([
      { id: 'play', person: 'nikos', state: { status: 'waiting' } },
    ]);
  });

  it('is accepted with the item it becomes, or declined with a reason', () => {
    const accepted = {
      type: 'SuggestionAccepted',
      suggestion: 'play',
      person: 'nikos',
      title,
      item: 'grounds',
    } as const;
    expect(given(SUGGESTED).when('eleni', ACCEPT)).toEqual([accepted]);
    expect(given(SUGGESTED, accepted).agenda.suggestions[0]?.state).toEqual({
      status: 'accepted',
      item: 'grounds',
    });
    expect(given(SUGGESTED).when('eleni', DECLINE)).toEqual([
      { type: 'SuggestionDeclined', suggestion: 'play', reason: 'No' },
    ]);
  });

  it('is known to whoever learns of it only when it is accepted', () => {
    const accepted = { type: 'SuggestionAccepted', suggestion: 'play', person: 'nikos' } as const;
    const { agenda } = given({ ...accepted, title, item: 'grounds' });
    expect(agenda.suggestions).toMatchObject([{ id: 'play', title, reason: null }]);
  });

  it('is withdrawn by nobody but the one who made it', () => {
    expect(given(SUGGESTED).when('nikos', WITHDRAW)).toEqual([
      { type: 'SuggestionWithdrawn', suggestion: 'play' },
    ]);
    expect(given(SUGGESTED).when('amal', WITHDRAW)).toEqual({ refused: 'not-your-suggestion' });
  });

  it('is answered once', () => {
    const withdrawn = given(SUGGESTED, { type: 'SuggestionWithdrawn', suggestion: 'play' });
    for (const command of [ACCEPT, DECLINE, WITHDRAW]) {
      expect(withdrawn.when('nikos', command)).toEqual({ refused: 'suggestion-settled' });
    }
    expect(given().when('eleni', ACCEPT)).toEqual({ refused: 'unknown-suggestion' });
  });

  it('comes after the call and before the close', () => {
    expect(given().when('nikos', SUGGEST, { meetingPlanned: false })).toEqual({
      refused: 'meeting-not-planned',
    });
    expect(given().when('nikos', SUGGEST, { meetingClosed: true })).toEqual({
      refused: 'meeting-closed',
    });
  });

  it('is one of ten at most that wait for the same member', () => {
    const ten = Array.from({ length: 10 }, (_, index) => {
      return { ...SUGGESTED, suggestion: `s${index}` };
    });
    expect(given(...ten).when('nikos', SUGGEST)).toEqual({ refused: 'too-many-suggestions' });
    expect(given(...ten).when('amal', SUGGEST)).toHaveLength(1);
    const nine = given(...ten, { type: 'SuggestionWithdrawn', suggestion: 's0' });
    expect(nine.when('nikos', SUGGEST)).toHaveLength(1);
  });

  it('has a title and a reason that can be read', () => {
    const { input } = agendaCommands.SuggestItem;
    expect(input.safeParse({ title, reason: null }).success).toBe(true);
    expect(input.safeParse({ title: {}, reason: null }).success).toBe(false);
    expect(input.safeParse({ title, reason: 'x'.repeat(2_001) }).success).toBe(false);
  });
});
