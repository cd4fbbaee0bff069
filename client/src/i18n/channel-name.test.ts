import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import { describe, expect, it } from 'vitest';
import { channelName, NAMED_SIGN_LANGUAGES } from './channel-name.ts';

describe('the name of a channel', () => {
  it('is what its language calls itself, signed or spoken', () => {
    expect(channelName('gss')).toBe('Ελληνική Νοηματική Γλώσσα');
    expect(channelName('gss-CY')).toBe('Ελληνική Νοηματική Γλώσσα');
    expect(channelName('el')).toBe('Ελληνικά');
  });

  it('is there for sign languages only', () => {
    expect(NAMED_SIGN_LANGUAGES.filter((tag) => !isSignLanguage(tag))).toEqual([]);
  });
});
