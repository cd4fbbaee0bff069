import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { languagesToWrite, translationLanguages } from '../../minutes/translation/languages.ts';
import { viewAfter } from '../testing/view-after.ts';
import { motionsToTranslate, sectionOf, wordsOf } from './motion-words.ts';
import { languagesToRead, languageToRead } from './translation-languages.ts';

const PLANNED: RecordEvent = { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } };
const moved = (motion: string, item: string | null, language: string | null): RecordEvent => ({
  type: 'MotionMoved',
  motion,
  item,
  mover: 'nikos',
  kind: 'main',
  title: { en: 'Flats', el: 'Διαμερίσματα' },
  text: 'Ten flats.',
  language,
  hash: 'h',
  needsSecond: false,
  about: null,
});

describe('motions in other languages', () => {
  const { state } = viewAfter(
    [
      PLANNED,
      moved('a', 'housing', 'en'),
      moved('b', 'housing', 'el-GR'),
      moved('c', null, 'en'),
      moved('d', 'housing', null),
    ],
    'dimitra',
  );
  const toTranslate = (section: string, language: string) =>
    motionsToTranslate(state.motions, section, language).map(({ id }) => id);

  it('are translated with the minutes of their item, or with the opening', () => {
    expect(sectionOf({ item: 'housing' })).toBe('housing');
    expect(toTranslate('housing', 'ar')).toEqual(['a', 'b']);
    expect(toTranslate('opening', 'ar')).toEqual(['c']);
  });

  it('are read as they are by whoever speaks their language', () => {
    expect(toTranslate('housing', 'el')).toEqual(['a']);
    expect(toTranslate('housing', 'en-GB')).toEqual(['b']);
  });

  it('have the title that their mover gave them', () => {
    const titles = state.motions.motions.map((motion) => wordsOf(motion).title);
    expect(titles).toEqual(['Flats', 'Διαμερίσματα', 'Flats', 'Flats']);
  });
});

describe('languages of minutes', () => {
  it('can be chosen by those who read them, and not by those who keep them', () => {
    const events = [PLANNED, { type: 'MeetingOpened' }] as const;
    expect(languagesToRead(viewAfter(events, 'nikos'))).toEqual(
      translationLanguages(viewAfter(events, 'nikos')),
    );
    expect(languageToRead(viewAfter(events, 'nikos'), 'el')).toBe('el');
    expect(languagesToRead(viewAfter(events, 'maja'))).toEqual([]);
    expect(languageToRead(viewAfter(events, 'maja'), 'el')).toBeNull();
  });

  it('to write are those of the motions too', () => {
    const view = viewAfter([PLANNED, moved('a', 'housing', 'en')], 'dimitra');
    expect(languagesToWrite(view)).toEqual(expect.arrayContaining(['en', 'el', 'sl', 'ar']));
  });
});
