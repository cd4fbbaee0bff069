import type { Person } from '@koinon/shared/identity/people';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { describe, expect, it } from 'vitest';
import { suggestionActions, suggestionsView } from './suggestions-model.ts';

const PLANNED: RecordEvent = { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } };
const suggested = (suggestion: string, person: string): RecordEvent => ({
  type: 'ItemSuggested',
  suggestion,
  person,
  title: { en: suggestion },
  reason: null,
});

function stateAfter(...events: readonly RecordEvent[]) {
  return [PLANNED, ...events]
    .map((event, at) => ({ n: at + 1, at, by: 'system', event }))
    .reduce(evolve, initialState);
}

function seenBy(id: string, role: Person['role'], ...events: readonly RecordEvent[]) {
  const you: Person = { id, name: id, role, language: 'en' };
  return suggestionsView({ state: stateAfter(...events), you });
}

const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

describe('suggested items', () => {
  it('of a member are told to the member, with what became of them', () => {
    const seen = seenBy(
      'nikos',
      'member',
      suggested('trees', 'nikos'),
      suggested('lights', 'nikos'),
      suggested('noise', 'grace'),
      { type: 'SuggestionDeclined', suggestion: 'trees', reason: 'Next time' },
      suggested('oops', 'nikos'),
      { type: 'SuggestionWithdrawn', suggestion: 'oops' },
    );
    expect(seen).toMatchObject({ suggests: true, answers: false, waiting: [] });
    expect(ids(seen?.own)).toEqual(['lights', 'trees']);
    expect(seen?.own[1]?.state).toEqual({ status: 'declined', reason: 'Next time' });
  });

  it('wait for the chair and the clerk, and for nobody else', () => {
    const events = [suggested('trees', 'nikos'), suggested('noise', 'grace')];
    expect(ids(seenBy('maja', 'clerk', ...events)?.waiting)).toEqual(['trees', 'noise']);
    expect(seenBy('eleni', 'chair', ...events)?.answers).toBe(true);
    const accepted = {
      type: 'SuggestionAccepted',
      suggestion: 'trees',
      person: 'nikos',
      title: { en: 'trees' },
      item: 'trees',
    } as const;
    expect(ids(seenBy('maja', 'clerk', ...events, accepted)?.waiting)).toEqual(['noise']);
    expect(seenBy('guest', 'guest', ...events)).toBeNull();
    expect(seenBy('dimitra', 'interpreter', ...events)).toBeNull();
  });

  it('can be made until the sitting closes', () => {
    const closed: readonly RecordEvent[] = [{ type: 'MeetingOpened' }, { type: 'MeetingClosed' }];
    expect(seenBy('nikos', 'member', ...closed)).toBeNull();
    expect(seenBy('nikos', 'member', suggested('trees', 'nikos'), ...closed)).toMatchObject({
      suggests: false,
    });
  });
});

describe('an accepted suggestion', () => {
  const [suggestion] = stateAfter(suggested('trees', 'nikos')).agenda.suggestions;

  async function accept(refusal: 'suggestion-settled' | null) {
    if (suggestion === undefined) throw new Error('nothing was suggested');
    const agenda: string[] = [];
    const given: RecordCommand[] = [];
    const actions = suggestionActions({
      give: (command) => {
        given.push(command);
        return Promise.resolve(refusal);
      },
    });
    await actions.accept(suggestion, {
      add: (titles) => {
        agenda.push(titles['en'] ?? '');
        return 'item-1';
      },
      remove: () => void agenda.pop(),
    });
    return { agenda, given };
  }

  it('goes on the agenda and is settled', async () => {
    expect(await accept(null)).toEqual({
      agenda: ['trees'],
      given: [{ type: 'AcceptSuggestion', suggestion: 'trees', item: 'item-1' }],
    });
  });

  it('leaves the agenda where somebody else was quicker', async () => {
    expect((await accept('suggestion-settled')).agenda).toEqual([]);
  });
});
