import { describe, expect, it } from 'vitest';
import { readAddress } from './page-address.ts';

describe('the address of the page', () => {
  it('names the session’s path and no more', () => {
    expect(readAddress({ pathname: '/s/4fA/', search: '' })).toEqual({
      path: '/s/4fA',
      language: null,
    });
    expect(readAddress({ pathname: '/s/4fA/minutes/x', search: '' })?.path).toBe('/s/4fA');
  });

  it('may ask for a language', () => {
    expect(readAddress({ pathname: '/s/1/', search: '?lang=ar&x=1' })?.language).toBe('ar');
  });

  it('is no session’s elsewhere', () => {
    expect(readAddress({ pathname: '/', search: '' })).toBeNull();
    expect(readAddress({ pathname: '/join/s/1', search: '' })).toBeNull();
  });
});
