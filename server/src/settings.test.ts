import { describe, expect, it } from 'vitest';
import { describeSettings, readSettings } from './settings.ts';

describe('the settings', () => {
  it('have a default each', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      mediaPort: 44_444,
      publicUrl: null,
      demo: true,
      trustProxy: false,
      mediaAnnounced: [],
      iceServers: [],
      turn: null,
      workerBin: null,
      databaseUrl: null,
      redisUrl: null,
      ballotKeysShared: false,
    });
  });

  it('take an empty value for the default', () => {
    expect(readSettings({ PORT: '', DEMO: ' ' })).toMatchObject({ port: 3000, demo: true });
  });

  it.each([
    ['PORT', 'http', 'PORT is "http". Set it to a number from 0 to 65535.'],
    ['PORT', '70000', 'PORT is "70000"'],
    ['DEMO', 'maybe', 'DEMO is "maybe". Set it to on or off.'],
    ['PUBLIC_URL', 'meetings.example.org', 'without a path'],
    ['PUBLIC_URL', 'https://example.org/koinon', 'without a path'],
    ['LOG_LEVEL', 'loud', 'one of: debug, info, warn, error, silent'],
    ['MEDIA_WORKERS', '0', 'a number from 1 to 64'],
    ['ICE_SERVERS', '{"urls":[]}', 'a JSON list'],
    ['TURN_URLS', 'turn:turn.example.org', 'belong together'],
    ['TURN_SECRET', 'north', 'belong together'],
    ['ICE_SERVERS', '[{"urls":"turn:x"}]', 'a JSON list'],
  ])('refuse %s=%s in a sentence that says what to set', (name, value, sentence) => {
    expect(() => readSettings({ [name]: value })).toThrow(sentence);
  });

  it.each([
    ['DATABASE_URL', 'mysql://koinon:secret@db/koinon', 'such as postgres://koinon:password@'],
    ['DATABASE_URL', 'secret', 'such as postgres://koinon:password@'],
    ['REDIS_URL', 'http://:secret@redis', 'such as redis://redis.example.org:6379'],
  ])(
    'refuse a %s that is none, without repeating what may hold a password',
    (name, value, says) => {
      expect(() => readSettings({ [name]: value })).toThrow(says);
      expect(() => readSettings({ [name]: value })).not.toThrow('secret');
    },
  );

  it('read what several servers share', () => {
    const shared = readSettings({
      DATABASE_URL: 'postgresql://koinon:secret@db:5432/koinon?sslmode=verify-full',
      REDIS_URL: 'rediss://:secret@redis:6379',
      BALLOT_KEY_DIR: '/keys/',
    });
    expect(shared.databaseUrl).toBe(
      'postgresql://koinon:secret@db:5432/koinon?sslmode=verify-full',
    );
    expect(shared.redisUrl).toBe('rediss://:secret@redis:6379');
    expect(shared).toMatchObject({ ballotKeyDir: '/keys', ballotKeysShared: true });
    expect(readSettings({ DATA_DIR: '/city' }).ballotKeyDir).toBe('/city/ballot-keys');
  });

  it('read addresses, servers and an origin', () => {
    const settings = readSettings({
      PUBLIC_URL: 'https://meetings.example.org/',
      MEDIA_ANNOUNCED_ADDRESS: '192.0.2.7, 2001:db8::7',
      ICE_SERVERS: '[{"urls":["turn:turn.example.org"],"username":"a","credential":"b"}]',
    });
    expect(settings.publicUrl).toBe('https://meetings.example.org');
    expect(settings.mediaAnnounced).toEqual(['192.0.2.7', '2001:db8::7']);
    expect(settings.iceServers[0]?.urls).toEqual(['turn:turn.example.org']);
  });

  it('are described with their defaults', () => {
    expect(describeSettings()).toContain('PORT');
    expect(describeSettings()).toContain('(default 44444)');
  });
});
