import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './origin.ts';
import { parseSessionPath, secretOf, sessionCookie } from './session-path.ts';

describe('a session’s path', () => {
  it.each([
    ['/s/abc/', { session: 'abc', rest: '' }],
    ['/s/abc/socket.io/?EIO=4', { session: 'abc', rest: 'socket.io/' }],
    ['/s/a-b_C9/documents/demo/agenda', { session: 'a-b_C9', rest: 'documents/demo/agenda' }],
  ])('%s', (url, path) => {
    expect(parseSessionPath(url)).toEqual(path);
  });

  it.each(['/', '/s/', '/s/abc', '/s//x', '/s/a%2fb/x', '/s/../x/', `/s/${'a'.repeat(65)}/`])(
    'is not %s',
    (url) => {
      expect(parseSessionPath(url)).toBeNull();
    },
  );
});

describe('a session’s cookie', () => {
  it('is for its own path, and not for scripts', () => {
    const cookie = sessionCookie('abc', 'secret', { secure: true, maxAgeMs: 60_000 });
    expect(cookie).toBe('koinon=secret; Path=/s/abc/; HttpOnly; SameSite=Lax; Max-Age=60; Secure');
  });

  it('is found among others', () => {
    expect(secretOf('a=1; koinon=secret; b=2')).toBe('secret');
    expect(secretOf('notkoinon=x')).toBeNull();
    expect(secretOf(undefined)).toBeNull();
  });
});

describe('the origin of a request', () => {
  const from = (origin: string | undefined, host = 'localhost:3000') =>
    isOwnOrigin({ headers: { origin, host } }, 'https://meetings.example.org');

  it('is this very host, or the public address, or none', () => {
    expect(from('http://localhost:3000')).toBe(true);
    expect(from('https://meetings.example.org')).toBe(true);
    expect(from(undefined)).toBe(true);
  });

  it.each(['null', '', 'http://localhost:3001', 'https://meetings.example.org.evil.example'])(
    'is not %j',
    (origin) => {
      expect(from(origin)).toBe(false);
    },
  );
});
