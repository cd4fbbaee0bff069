import { describe, expect, it } from 'vitest';
import { isSignLanguage } from './sign-languages.ts';

describe('a sign language', () => {
  it('is told by its subtag, with or without a region', () => {
    for (const tag of ['gss', 'gss-CY', 'ysl', 'ase', 'sfs', 'ils', 'sgn-GR']) {
      expect(isSignLanguage(tag), tag).toBe(true);
    }
    for (const tag of ['el', 'en-GB', 'ar', 'sl', 'es', 'gs', 'sga']) {
      expect(isSignLanguage(tag), tag).toBe(false);
    }
  });
});
