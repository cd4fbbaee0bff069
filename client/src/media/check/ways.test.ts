import { describe, expect, it } from 'vitest';
import { adviceOn, waysOf } from './ways.ts';
import type { Found, Tried, Way } from './ways.ts';

const candidate = (protocol: string, address: string) => ({
  foundation: `${protocol}-${address}`,
  priority: 1,
  address,
  ip: address,
  port: 44_444,
  protocol,
  type: 'host',
});

function offered(addresses: readonly string[], turnUrls: readonly string[] = []) {
  const iceCandidates = addresses.flatMap((address) => [
    candidate('udp', address),
    candidate('tcp', address),
  ]);
  const transport = { id: 't', iceParameters: {}, dtlsParameters: {}, iceCandidates };
  const iceServers =
    turnUrls.length === 0 ? [] : [{ urls: turnUrls, username: 'u', credential: 'c' }];
  return waysOf({ transport, iceServers });
}

const REACHED: Found = { status: 'reached', ms: 3 };
const LOST: Found = { status: 'not-reached' };

function tried(ways: readonly Way[], reached: readonly string[], rest: Partial<Tried> = {}): Tried {
  const found = ({ name }: Way) => (reached.includes(name) ? REACHED : LOST);
  return {
    secure: true,
    webSocket: true,
    ways: ways.map((way) => ({ way, found: found(way) })),
    ...rest,
  };
}

describe('the ways that a server offers', () => {
  it('are one a protocol and family, and one a TURN address', () => {
    const ways = offered(['192.0.2.7', '2001:db8::7'], ['turn:t.example', 'stun:t.example']);
    expect(ways.map(({ name }) => name)).toEqual(['udp4', 'tcp4', 'udp6', 'tcp6', 'turn']);
    expect(ways.map(({ where }) => where)).toEqual([
      ['192.0.2.7:44444'],
      ['192.0.2.7:44444'],
      ['[2001:db8::7]:44444'],
      ['[2001:db8::7]:44444'],
      ['turn:t.example'],
    ]);
    expect(ways.at(-1)?.servers).toEqual([
      { urls: ['turn:t.example'], username: 'u', credential: 'c' },
    ]);
  });
});

describe('advice', () => {
  const ways = offered(['192.0.2.7'], ['turn:t.example']);
  const all = ['udp4', 'tcp4', 'turn'];

  it('is none when everything is reached', () => {
    expect(adviceOn(tried(ways, all))).toEqual([]);
  });

  it.each([
    { reached: ['tcp4', 'turn'], says: 'open-udp' },
    { reached: ['udp4', 'turn'], says: 'open-tcp' },
    { reached: ['turn'], says: 'only-turn' },
    { reached: [], says: 'nothing-reached' },
    { reached: ['udp4', 'tcp4'], says: 'turn-not-reached' },
  ])('when only $reached is reached: $says', ({ reached, says }) => {
    expect(adviceOn(tried(ways, reached))[0]).toBe(says);
  });

  it('tells a TURN server that refuses from one that is not there', () => {
    const refusing = ways.map((way) => ({
      way,
      found: way.name === 'turn' ? ({ status: 'refused' } as const) : REACHED,
    }));
    expect(adviceOn(tried(ways, all, { ways: refusing }))).toEqual(['turn-refused']);
  });

  it('asks for https and for WebSockets first', () => {
    const bare = tried(ways, all, { secure: false, webSocket: false });
    expect(adviceOn(bare)).toEqual(['insecure', 'no-web-socket']);
  });

  it.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.9', '100.64.0.1', 'fd00::1', '::1'])(
    'says that nobody outside reaches %s',
    (address) => {
      const own = offered([address], ['turn:t.example']);
      const names = own.map(({ name }) => name);
      expect(adviceOn(tried(own, names))).toEqual(['announce-address']);
      const both = offered([address, '192.0.2.7'], ['turn:t.example']);
      expect(adviceOn(tried(both, ['udp4', 'tcp4', 'udp6', 'tcp6', 'turn']))).toEqual([]);
    },
  );

  it('names a TURN server as what is missing', () => {
    const own = offered(['192.0.2.7']);
    expect(adviceOn(tried(own, ['udp4', 'tcp4']))).toEqual(['no-turn']);
  });
});
