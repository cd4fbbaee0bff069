import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { listenOn } from './listen-addresses.ts';

function address(text: string, internal: boolean): NetworkInterfaceInfo {
  const family = text.includes(':') ? 'IPv6' : 'IPv4';
  const rest = { netmask: '', mac: '', internal, cidr: null };
  return family === 'IPv6'
    ? { address: text, family, scopeid: 0, ...rest }
    : { address: text, family, ...rest };
}

const INTERFACES = {
  lo: [address('127.0.0.1', true), address('::1', true)],
  eth0: [address('192.0.2.7', false), address('2001:db8::7', false), address('fe80::7', false)],
};

describe('where a media worker listens', () => {
  it('is every address of the machine and loopback, by UDP and TCP', () => {
    const { infos, further } = listenOn([], 45_000, INTERFACES);
    expect(infos.map(({ protocol, ip, port }) => `${protocol} ${ip} ${port}`)).toEqual([
      'udp 192.0.2.7 45000',
      'tcp 192.0.2.7 45000',
      'udp 2001:db8::7 45000',
      'tcp 2001:db8::7 45000',
      'udp 127.0.0.1 45000',
      'tcp 127.0.0.1 45000',
    ]);
    expect(further).toEqual([]);
  });

  it('is everywhere when addresses are announced, and those are told', () => {
    const { infos, further } = listenOn(['media.city.example', '203.0.113.9'], 45_000, INTERFACES);
    expect(infos.map(({ ip, announcedAddress }) => [ip, announcedAddress])).toEqual([
      ['0.0.0.0', 'media.city.example'],
      ['0.0.0.0', 'media.city.example'],
    ]);
    expect(further).toEqual(['203.0.113.9']);
  });

  it('is all of IPv6 when only such addresses are announced', () => {
    const { infos } = listenOn(['2001:db8::1'], 45_000, INTERFACES);
    expect(new Set(infos.map(({ ip }) => ip))).toEqual(new Set(['::']));
  });

  it('is each family by itself when addresses of both are announced', () => {
    const announced = ['2001:db8::1', '203.0.113.9', '2001:db8::2', '203.0.113.10'];
    const { infos, further } = listenOn(announced, 45_000, INTERFACES);
    const told = infos.map(({ protocol, ip, announcedAddress }) => [
      protocol,
      ip,
      announcedAddress,
    ]);
    expect(told).toEqual([
      ['udp', '0.0.0.0', '203.0.113.9'],
      ['tcp', '0.0.0.0', '203.0.113.9'],
      ['udp', '::', '2001:db8::1'],
      ['tcp', '::', '2001:db8::1'],
    ]);
    expect(further).toEqual(['203.0.113.10', '2001:db8::2']);
  });
});
