import type { ConnectionOffer } from '@koinon/shared/media/connection-check';
import type { IceServer, Opaque } from '@koinon/shared/media/messages';

/** How sound and video may come: straight from the server by one protocol and family, or by a TURN server. */
export type WayName = 'udp4' | 'tcp4' | 'udp6' | 'tcp6' | 'turn';

export interface Candidate {
  readonly foundation: string;
  readonly priority: number;
  readonly address: string;
  readonly port: number;
  readonly protocol: 'udp' | 'tcp';
}

export interface Way {
  readonly name: WayName;
  /** Where it leads, for people: `192.0.2.7:44444`, or the TURN server's address. */
  readonly where: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly servers: readonly IceServer[];
}

/** What came of a try. `refused`: the TURN server is there and does not take our password. */
export type Found =
  | { readonly status: 'reached'; readonly ms: number }
  | { readonly status: 'not-reached' }
  | { readonly status: 'refused' };

const DIRECT = ['udp4', 'tcp4', 'udp6', 'tcp6'] as const;

/** The ways that a server offers, each to be tried by itself. */
export function waysOf({ transport, iceServers }: ConnectionOffer): readonly Way[] {
  const candidates = transport.iceCandidates.map(candidateOf).filter((one) => one !== null);
  const direct = DIRECT.map((name) => {
    const own = candidates.filter((one) => nameOf(one) === name);
    return { name, where: own.map(placeOf), candidates: own, servers: [] };
  }).filter((way) => way.candidates.length > 0);
  const udp = candidates.filter(({ protocol }) => protocol === 'udp');
  const turned = iceServers.flatMap((server) =>
    server.urls
      .filter((url) => /^turns?:/.test(url))
      .map((url) => ({
        name: 'turn' as const,
        where: [url],
        candidates: udp,
        servers: [{ ...server, urls: [url] }],
      })),
  );
  return [...direct, ...turned];
}

function candidateOf(opaque: Opaque): Candidate | null {
  const { foundation, priority, address, port, protocol } = opaque;
  if (typeof foundation !== 'string' || typeof priority !== 'number') return null;
  if (typeof address !== 'string' || typeof port !== 'number') return null;
  if (protocol !== 'udp' && protocol !== 'tcp') return null;
  return { foundation, priority, address, port, protocol };
}

const isIpv6 = (address: string) => address.includes(':');

const nameOf = ({ protocol, address }: Candidate): WayName =>
  `${protocol}${isIpv6(address) ? 6 : 4}`;

function placeOf({ address, port }: Candidate): string {
  return isIpv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Advice that follows from all tries together, the most urgent first. */
export type Advice =
  | 'insecure'
  | 'no-web-socket'
  | 'nothing-reached'
  | 'open-udp'
  | 'open-tcp'
  | 'only-turn'
  | 'announce-address'
  | 'turn-refused'
  | 'turn-not-reached'
  | 'no-turn';

export interface Tried {
  /** Whether the page came by https, or from this machine. */
  readonly secure: boolean;
  readonly webSocket: boolean;
  readonly ways: readonly { readonly way: Way; readonly found: Found }[];
}

export function adviceOn({ secure, webSocket, ways }: Tried): readonly Advice[] {
  const advice: Advice[] = [];
  if (!secure) advice.push('insecure');
  if (!webSocket) advice.push('no-web-socket');
  const reached = (names: readonly WayName[]) =>
    ways.some(({ way, found }) => names.includes(way.name) && found.status === 'reached');
  const udp = reached(['udp4', 'udp6']);
  const tcp = reached(['tcp4', 'tcp6']);
  const turn = ways.filter(({ way }) => way.name === 'turn');
  if (!udp && !tcp && !reached(['turn'])) advice.push('nothing-reached');
  else if (!udp && !tcp) advice.push('only-turn');
  else if (!udp) advice.push('open-udp');
  else if (!tcp) advice.push('open-tcp');
  if (ways.every(({ way }) => way.name === 'turn' || way.candidates.every(isPrivate)))
    advice.push('announce-address');
  if (turn.some(({ found }) => found.status === 'refused')) advice.push('turn-refused');
  if (turn.some(({ found }) => found.status === 'not-reached')) advice.push('turn-not-reached');
  if (turn.length === 0) advice.push('no-turn');
  return advice;
}

/** Addresses that nobody from outside reaches (RFC 1918, 4193, 6598; loopback). */
const PRIVATE =
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd])/i;

function isPrivate({ address }: Candidate): boolean {
  return PRIVATE.test(address);
}
