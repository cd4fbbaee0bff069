import { describe, expect, it } from 'vitest';
import { isMissing, missingTitles, stillShown, titleLanguages } from './missing-titles.ts';

const ITEMS = [{ titles: { en: 'Housing', el: 'Στέγαση' } }, { titles: { en: 'Roads', uk: ' ' } }];

describe('titles that are missing', () => {
  it('are wanted in the languages of the meeting and in those that some item has', () => {
    expect(titleLanguages(ITEMS, ['ar', 'en'])).toEqual(['ar', 'en', 'el', 'uk']);
  });

  it('stay where the only one in a language is emptied', () => {
    const seen = ['en', 'uk'];
    expect(stillShown(seen, ['en'])).toBe(seen);
    expect(stillShown(seen, ['el', 'en'])).toEqual(['en', 'uk', 'el']);
  });

  it('are those that nobody wrote, or wrote nothing in', () => {
    expect(isMissing({ titles: { en: ' ' } }, 'en')).toBe(true);
    expect(isMissing({ titles: { en: 'Roads' } }, 'en')).toBe(false);
    expect(missingTitles(ITEMS, ['en'])).toBe(3);
    expect(missingTitles([], ['en', 'el'])).toBe(0);
  });
});
