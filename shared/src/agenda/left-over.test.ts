import { describe, expect, it } from 'vitest';
import type { AgendaCommand } from './commands.ts';
import { agendaCommands } from './commands.ts';
import type { AgendaEvent } from './events.ts';
import { decideAgenda } from './rules.ts';
import type { AgendaFacts } from './rules.ts';
import { evolveAgenda, initialAgenda } from './suggestions.ts';

const roads = { item: 'roads', title: { en: 'Roads' } };
const LEFT: AgendaEvent = { type: 'ItemLeftOver', ...roads };
const BACK: AgendaEvent = { type: 'ItemTakenBack', ...roads };
const LEAVE: AgendaCommand = { type: 'LeaveItemOver', ...roads };
const TAKE_BACK: AgendaCommand = { type: 'TakeItemBack', item: 'roads' };

function given(...events: readonly AgendaEvent[]) {
  const agenda = events.reduce(
    (state, event, index) => evolveAgenda(state, event, { n: index + 1, at: index, by: 'maja' }),
    initialAgenda,
  );
  return {
    agenda,
    when: (command: AgendaCommand, facts: Partial<AgendaFacts> = {}) =>
      decideAgenda(agenda, command, {
        by: 'maja',
        meetingPlanned: true,
        meetingClosed: false,
        voting: null,
        newId: () => 'new',
        ...facts,
      }),
  };
}

describe('an item that is left over', () => {
  it('goes to a later sitting under the title that it has', () => {
    expect(given().when(LEAVE)).toEqual([LEFT]);
    expect(given(LEFT).agenda.leftOver).toEqual([roads]);
  });

  it('can be taken back, and left over again', () => {
    expect(given(LEFT).when(TAKE_BACK)).toEqual([BACK]);
    expect(given(LEFT, BACK).agenda.leftOver).toEqual([]);
    expect(given(LEFT, BACK).when(LEAVE)).toEqual([LEFT]);
  });

  it('is left over once, and taken back when it is', () => {
    expect(given(LEFT).when(LEAVE)).toEqual({ refused: 'item-left-over' });
    expect(given().when(TAKE_BACK)).toEqual({ refused: 'item-not-left-over' });
    expect(given(LEFT, BACK).when(TAKE_BACK)).toEqual({ refused: 'item-not-left-over' });
  });

  it('is not one that is being voted on', () => {
    expect(given().when(LEAVE, { voting: 'roads' })).toEqual({ refused: 'poll-is-open' });
    expect(given().when(LEAVE, { voting: 'housing' })).toEqual([LEFT]);
  });

  it('is said before the sitting closes, by chair or clerk', () => {
    expect(given().when(LEAVE, { meetingClosed: true })).toEqual({ refused: 'meeting-closed' });
    expect(given(LEFT).when(TAKE_BACK, { meetingClosed: true })).toEqual({
      refused: 'meeting-closed',
    });
    expect(given().when(LEAVE, { meetingPlanned: false })).toEqual({
      refused: 'meeting-not-planned',
    });
    expect(agendaCommands.LeaveItemOver.by).toEqual(['chair', 'clerk']);
    expect(agendaCommands.TakeItemBack.by).toEqual(['chair', 'clerk']);
  });

  it('says nothing of what was suggested', () => {
    const suggested: AgendaEvent = {
      type: 'ItemSuggested',
      suggestion: 'play',
      person: 'nikos',
      title: { en: 'Playgrounds' },
      reason: null,
    };
    const { suggestions } = given(suggested).agenda;
    expect(given(suggested, LEFT, BACK).agenda.suggestions).toEqual(suggestions);
  });
});
