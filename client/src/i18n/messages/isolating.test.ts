import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { messages } from './ar/index.ts';
import { isolating } from './isolating.ts';

describe('messages from right to left', () => {
  it('keep names and texts apart, and leave numbers and hours as they are', () => {
    expect(isolating({ a: { b: '{time}: {name}.' }, c: '{number}/{year}' })).toEqual({
      a: { b: '{time}: \u2068{name}\u2069.' },
      c: '{number}/{year}',
    });
  });

  it('find a name inside a plural, and no argument in a word of it', () => {
    const plural = '{count, plural, one {name} other {# of {name}}}';
    expect(isolating({ plural }).plural).toBe(
      '{count, plural, one {name} other {# of \u2068{name}\u2069}}',
    );
  });

  it('are those of Arabic', () => {
    const t = createTranslator({ locale: 'ar', messages });
    expect(t('greenRoom.welcome', { name: 'Νίκος' })).toContain('\u2068Νίκος\u2069');
    expect(t('agenda.movedBreak', { title: 'A (b)', place: 1, count: 2 })).toContain(
      '\u2068A (b)\u2069',
    );
  });
});
