import type { NetworkInterfaceInfo } from 'node:os';
import type { types } from 'mediasoup';

/** Where a media worker listens, and which further addresses browsers are told of it. */
export interface Listening {
  readonly infos: types.TransportListenInfo[];
  readonly further: readonly string[];
}

type Interfaces = Readonly<Record<string, NetworkInterfaceInfo[] | undefined>>;

const LOOPBACK = '127.0.0.1';

/** IPv6 addresses that mean nothing away from their own link. */
const LINK_LOCAL = /^fe[89ab]/i;

/**
 * With announced addresses the worker listens everywhere and browsers are told
 * those; without, it listens on every address of the machine, loopback
 * included, and each of them is a candidate.
 */
export function listenOn(
  announced: readonly string[],
  port: number,
  interfaces: Interfaces,
): Listening {
  if (announced.length > 0) return listenEverywhere(announced, port);
  const infos = ownAddresses(interfaces).flatMap((ip) => bothProtocols({ ip, port }));
  return { infos, further: [] };
}

/** A name may lead to either family; browsers find out by themselves, over IPv4. */
export function isIpv6(address: string): boolean {
  return address.includes(':');
}

/** Each family by itself: a socket for both would take the other's port. */
function listenEverywhere(announced: readonly string[], port: number): Listening {
  const [first4, ...further4] = announced.filter((address) => !isIpv6(address));
  const [first6, ...further6] = announced.filter(isIpv6);
  const infos4 =
    first4 === undefined ? [] : bothProtocols({ ip: '0.0.0.0', port, announcedAddress: first4 });
  const flags = { ipv6Only: true };
  const infos6 =
    first6 === undefined ? [] : bothProtocols({ ip: '::', port, announcedAddress: first6, flags });
  return { infos: [...infos4, ...infos6], further: [...further4, ...further6] };
}

function bothProtocols(
  where: Omit<types.TransportListenInfo, 'protocol'>,
): types.TransportListenInfo[] {
  return [
    { protocol: 'udp', ...where },
    { protocol: 'tcp', ...where },
  ];
}

function ownAddresses(interfaces: Interfaces): readonly string[] {
  const found = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !LINK_LOCAL.test(address))
    .map(({ address }) => address);
  return [...new Set([...found, LOOPBACK])];
}
