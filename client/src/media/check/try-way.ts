import type { TransportOffer } from '@koinon/shared/media/messages';
import type { Found, Way } from './ways.ts';

/** A way that has not carried a packet by then is closed; browsers repeat theirs within it. */
const PATIENCE_MS = 8_000;
/** What a TURN server answers to a wrong password (RFC 8656). */
const UNAUTHORIZED = 401;

/**
 * Tries one way: a connection that offers this way only and carries nothing.
 * It needs no microphone and no right to one.
 */
export async function tryWay(way: Way, transport: TransportOffer): Promise<Found> {
  const relayed = way.name === 'turn';
  const connection = new RTCPeerConnection({
    iceServers: way.servers.map(({ urls, ...rest }) => ({ urls: [...urls], ...rest })),
    iceTransportPolicy: relayed ? 'relay' : 'all',
  });
  const began = performance.now();
  let refused = false;
  connection.onicecandidateerror = ({ errorCode }) => {
    if (errorCode === UNAUTHORIZED) refused = true;
  };
  try {
    const ends = settled(connection);
    await connection.setRemoteDescription({ type: 'offer', sdp: sdpOf(way, transport) });
    await connection.setLocalDescription(await connection.createAnswer());
    if (await ends) return { status: 'reached', ms: Math.round(performance.now() - began) };
    return { status: refused ? 'refused' : 'not-reached' };
  } finally {
    connection.close();
  }
}

function settled(connection: RTCPeerConnection): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    connection.oniceconnectionstatechange = () => {
      const state = connection.iceConnectionState;
      if (state !== 'connected' && state !== 'completed' && state !== 'failed') return;
      clearTimeout(timer);
      resolve(state !== 'failed');
    };
  });
}

/** The media plane's side of the connection (RFC 8866, 8839): one line of sound that is never sent. */
function sdpOf({ candidates }: Way, transport: TransportOffer): string {
  const { usernameFragment, password } = transport.iceParameters;
  const lines = [
    'v=0',
    'o=koinon 1 1 IN IP4 0.0.0.0',
    's=-',
    't=0 0',
    'a=ice-lite',
    'm=audio 9 UDP/TLS/RTP/SAVPF 111',
    'c=IN IP4 0.0.0.0',
    'a=mid:0',
    `a=ice-ufrag:${String(usernameFragment)}`,
    `a=ice-pwd:${String(password)}`,
    `a=fingerprint:${fingerprintOf(transport)}`,
    'a=setup:actpass',
    'a=sendonly',
    'a=rtcp-mux',
    'a=rtpmap:111 opus/48000/2',
    ...candidates.map(({ foundation, priority, address, port, protocol }) => {
      const passive = protocol === 'tcp' ? ' tcptype passive' : '';
      return `a=candidate:${foundation} 1 ${protocol} ${priority} ${address} ${port} typ host${passive}`;
    }),
    'a=end-of-candidates',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

const NO_FINGERPRINT = 'an offer of the media plane has no fingerprint';

function fingerprintOf({ dtlsParameters }: TransportOffer): string {
  const { fingerprints } = dtlsParameters;
  const known: unknown[] = Array.isArray(fingerprints) ? fingerprints : [];
  for (const one of known) {
    if (typeof one !== 'object' || one === null) continue;
    if (!('algorithm' in one) || one.algorithm !== 'sha-256' || !('value' in one)) continue;
    return `sha-256 ${String(one.value)}`;
  }
  throw new Error(NO_FINGERPRINT);
}

/** Whether a WebSocket gets through to the server: what stands in front of it may not let one. */
export function webSocketOpens(path: string): Promise<boolean> {
  const address = new URL(`${path}/documents/connection-check`, window.location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  return new Promise((resolve) => {
    const socket = new WebSocket(address);
    const end = (opened: boolean) => {
      clearTimeout(timer);
      socket.onopen = null;
      socket.onerror = null;
      socket.close();
      resolve(opened);
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    socket.onopen = () => end(true);
    socket.onerror = () => end(false);
  });
}
