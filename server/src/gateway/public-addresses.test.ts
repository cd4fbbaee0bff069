import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { publicAddresses } from './public-addresses.ts';

const MAC = '00:00:00:00:00:00';

function v4(address: string, internal = false): NetworkInterfaceInfo {
  return { address, internal, family: 'IPv4', netmask: '', mac: MAC, cidr: null };
}

function v6(address: string): NetworkInterfaceInfo {
  return {
    address,
    internal: false,
    family: 'IPv6',
    netmask: '',
    mac: MAC,
    cidr: null,
    scopeid: 0,
  };
}

const lo = [v4('127.0.0.1', true)];

describe('where the city can be reached', () => {
  it('is the address that was announced, and beside it one of this machine', () => {
    expect(
      publicAddresses('https://meet.example', 3000, { lo, eth0: [v4('192.168.1.5')] }),
    ).toEqual({ publicUrl: 'https://meet.example', ownUrl: 'http://192.168.1.5:3000' });
  });

  it('is no address that only this machine can reach', () => {
    const docker0 = [v4('172.17.0.1')];
    expect(publicAddresses(null, 3000, { lo, docker0, wlan0: [v6('fe80::1')] })).toEqual({
      publicUrl: null,
      ownUrl: null,
    });
  });

  it('is IPv4 where there is one, else IPv6 in brackets', () => {
    const both = { eth0: [v6('2001:db8::5'), v4('10.0.0.5')] };
    expect(publicAddresses(null, 80, both).ownUrl).toBe('http://10.0.0.5:80');
    expect(publicAddresses(null, 80, { eth0: [v6('2001:db8::5')] }).ownUrl).toBe(
      'http://[2001:db8::5]:80',
    );
  });
});
