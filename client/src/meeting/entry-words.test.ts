import { inLanguage } from '@koinon/shared/kernel/localized';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { amendmentOf, motionOf } from '@koinon/shared/motions/motions';
import { pollOf } from '@koinon/shared/voting/poll';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/messages.ts';
import { ADOPTED, ENTRIES } from './entries.fixture.ts';
import { entryWords } from './entry-words.ts';
import type { Wording } from './wording.ts';

const { MotionMoved, AmendmentMoved, PollAnnounced, DecisionTaken } = ENTRIES;
const { motions, voting } = [MotionMoved, AmendmentMoved, PollAnnounced, DecisionTaken].reduce(
  (state, event, index) => evolve(state, { n: index + 1, at: index, by: 'eleni', event }),
  initialState,
);

async function wordingIn(language: Language): Promise<Wording> {
  const locale = LOCALES[language];
  const { record } = await loadMessages(language);
  const motion: Wording['motion'] = (id) => inLanguage(motionOf(motions, id)?.title ?? {}, 'en');
  return {
    t: createTranslator({
      locale,
      messages: record,
      onError: (error) => {
        throw error;
      },
    }),
    name: (person) => person,
    title: (texts) => inLanguage(texts, 'en'),
    language: (tag) => tag,
    seconds: (seconds) => `${seconds} s`,
    time: (at) => `at ${at}`,
    date: (date) => date,
    list: (names) => new Intl.ListFormat(locale).format(names),
    motion,
    amended: (id) => motion(amendmentOf(motions, id)?.motion ?? ''),
    mover: (id) => amendmentOf(motions, id)?.mover ?? '',
    poll: (id) => pollOf(voting, id),
    question: (id) => inLanguage(pollOf(voting, id)?.question ?? {}, 'en'),
    decision: (id) => (id === 'first' ? '7/2026' : '–'),
  };
}

describe.each(LANGUAGES)('entries of the record in %s', async (language) => {
  const wording = await wordingIn(language);
  const unknown = wording.t('unknown');

  it.each(Object.values(ENTRIES))('have words for $type', (event) => {
    const words = entryWords(event, wording);
    expect(words).not.toBe('');
    expect(words).not.toBe(unknown);
    expect(words).not.toMatch(/[{}]|undefined|–/u);
  });

  it('say so where the entry is of a later version', () => {
    const later: RecordEvent = JSON.parse('{ "type": "MoonRose" }');
    expect(entryWords(later, wording)).toBe(unknown);
  });
});

describe('entries of the record', async () => {
  const english = await wordingIn('en');
  const say = (event: RecordEvent) => entryWords(event, english);

  it('name whoever did it and to what', () => {
    expect(say(ENTRIES.PersonArrived)).toBe('Arrived in the room: nikos, for amal');
    expect(say(ENTRIES.AmendmentSeconded)).toBe('Amendment of amal seconded by nikos: Flats');
    expect(say(ENTRIES.DecisionTaken)).toBe('Decision 7/2026 taken: Flats');
    expect(say(ENTRIES.FloorGiven)).toBe('Floor given to nikos ahead of the list, for 60 s');
    expect(say(ENTRIES.LotDrawn)).toBe('Lot drawn: Yes (between Yes and No)');
  });

  it('say what came of a poll, and nothing of it while it is withheld', () => {
    const adopted = '“Build flats?”: adopted with 2 Yes, 1 No, 0 abstentions';
    expect(say(ENTRIES.PollClosed)).toBe(`Poll closed, ${adopted}`);
    expect(say(ENTRIES.ResultPublished)).toBe(`Result published, ${adopted}`);
    const withheld = say({ ...ENTRIES.PollClosed, result: null });
    expect(withheld).toBe('Poll closed, its result not published yet: Build flats?');
    expect(say({ type: 'ResultWithheld', poll: 'budget', result: ADOPTED })).not.toContain('2');
  });

  it('do not say how somebody votes, except aloud in a consent round', () => {
    const yes = say(ENTRIES.BallotCast);
    const no = say({ ...ENTRIES.BallotCast, answer: { kind: 'choice', choice: 'no' } });
    expect(yes).toBe('Voted: nikos');
    expect(no).toBe(yes);
    const objects = { kind: 'objection', reason: 'Too few' } as const;
    expect(say({ ...ENTRIES.BallotCast, answer: objects })).toBe('Objection by nikos: Too few');
  });

  it('count as the language counts', async () => {
    const order = ['twenty', 'thirty'];
    const two = { type: 'AmendmentsOrdered', motion: 'flats', order } as const;
    expect(entryWords(two, await wordingIn('sl'))).toContain('2 amandmaja');
    expect(entryWords(two, await wordingIn('ar'))).toContain('تعديلين');
    expect(say(two)).toContain('2 amendments');
    expect(say(ENTRIES.AmendmentsOrdered)).toContain('1 amendment put');
  });
});
