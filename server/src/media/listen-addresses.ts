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

function listenEverywhere(announced: readonly string[], port: number): Listening {
  const [announcedAddress = LOOPBACK, ...further] = announced;
  const ip = announced.every((address) => address.includes(':')) ? '::' : '0.0.0.0';
  return { infos: bothProtocols({ ip, port, announcedAddress }), further };
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
