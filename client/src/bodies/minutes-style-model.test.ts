import { describe, expect, it } from 'vitest';
import {
  draftOfMinutes,
  minutesOfDraft,
  NO_LANGUAGE,
  OTHER_LANGUAGE,
} from './minutes-style-model.ts';

const summary = { style: 'summary', times: false } as const;

describe('how a body keeps its minutes, as it is written', () => {
  it.each([
    summary,
    { ...summary, language: 'el' },
    { style: 'verbatim', times: true, language: 'ar' } as const,
    { ...summary, language: 'pt-BR' },
  ])('comes back as it was', (minutes) => {
    expect(minutesOfDraft(draftOfMinutes(minutes))).toEqual(minutes);
  });

  it('offers the languages of the interface, and any other by its tag', () => {
    expect(draftOfMinutes(summary).language).toBe(NO_LANGUAGE);
    expect(draftOfMinutes({ ...summary, language: 'sl' }).language).toBe('sl');
    expect(draftOfMinutes({ ...summary, language: 'mt' })).toMatchObject({
      language: OTHER_LANGUAGE,
      tag: 'mt',
    });
  });

  it('takes a tag however it is written, and nothing that is none', () => {
    const other = (tag: string) =>
      minutesOfDraft({ ...summary, language: OTHER_LANGUAGE, tag })?.language;
    expect(other(' zh-hant ')).toBe('zh-Hant');
    expect(other('PT-br')).toBe('pt-BR');
    for (const tag of ['', 'Maltese language', 'x', 'qqq']) expect(other(tag)).toBeUndefined();
  });
});
