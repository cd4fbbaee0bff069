import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { iceServersOf, TURN_ACCESS_MS } from './turn-access.ts';
import type { TurnAccess } from './turn-access.ts';

const NOW = Date.UTC(2026, 10, 22, 18, 0, 0);
const access = { urls: ['turn:turn.example.org'], secret: 'north' };

function turnServer(turn: TurnAccess, now: number) {
  const [server, ...others] = iceServersOf({ iceServers: [], turn }, now);
  expect(others).toEqual([]);
  return server ?? { urls: [] };
}

describe('access to a TURN server', () => {
  it('names the second in which it ends, and nobody', () => {
    const { username, urls } = turnServer(access, NOW);
    expect(username).toBe(`${(NOW + TURN_ACCESS_MS) / 1_000}:koinon`);
    expect(urls).toEqual(access.urls);
  });

  it('is signed as another program signs it', () => {
    const { username = '', credential } = turnServer(access, NOW);
    const signed = execFileSync('openssl', ['dgst', '-sha1', '-hmac', access.secret, '-binary'], {
      input: username,
    });
    expect(credential).toBe(signed.toString('base64'));
  });

  it('comes beside servers with a fixed password, and only where there is a secret', () => {
    const fixed = { urls: ['turn:other.example.org'], username: 'u', credential: 'c' };
    const both = iceServersOf({ iceServers: [fixed], turn: access }, NOW);
    expect(both.map(({ urls }) => urls)).toEqual([fixed.urls, access.urls]);
    expect(iceServersOf({ iceServers: [fixed], turn: null }, NOW)).toEqual([fixed]);
  });

  it('is another one with another secret, and later', () => {
    const { credential } = turnServer(access, NOW);
    expect(turnServer({ ...access, secret: 'south' }, NOW).credential).not.toBe(credential);
    expect(turnServer(access, NOW + 1_000).credential).not.toBe(credential);
  });
});
