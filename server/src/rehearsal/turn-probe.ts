import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect } from 'node:net';

/** Whoever does not answer within it is not there. */
const PATIENCE_MS = 2_000;
/** A lost packet is sent again. */
const AGAIN_MS = 500;
const STUN_PORT = 3_478;
const TLS_PORT = 5_349;
const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const MAGIC_COOKIE = 0x2112a442;

interface Place {
  readonly host: string;
  readonly port: number;
  readonly protocol: 'udp' | 'tcp';
}

/**
 * Whether a TURN server answers at its address: by UDP to a STUN binding
 * request (RFC 8489), else by taking a connection. Whether it takes our
 * password is for a browser to try.
 */
export function reachesTurn(url: string): Promise<boolean> {
  const place = placeOf(url);
  if (place === null) return Promise.resolve(false);
  return place.protocol === 'udp' ? answers(place) : takes(place);
}

/** Null where it is no address of a TURN server (RFC 7065). */
function placeOf(url: string): Place | null {
  const found = /^(turns?):(\[[^\]]+\]|[^:?]+)(?::(\d+))?(?:\?transport=(udp|tcp))?$/.exec(url);
  if (found === null) return null;
  const [, scheme, host = '', port, transport] = found;
  const isTls = scheme === 'turns';
  return {
    host: host.replace(/^\[|\]$/g, ''),
    port: port === undefined ? (isTls ? TLS_PORT : STUN_PORT) : Number(port),
    protocol: isTls || transport === 'tcp' ? 'tcp' : 'udp',
  };
}

function answers({ host, port }: Place): Promise<boolean> {
  const id = randomBytes(12);
  const request = Buffer.alloc(20);
  request.writeUInt16BE(BINDING_REQUEST, 0);
  request.writeUInt32BE(MAGIC_COOKIE, 4);
  id.copy(request, 8);
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  const send = () => socket.send(request, port, host);
  const again = setInterval(send, AGAIN_MS);
  return settled((settle) => {
    socket.on('error', () => settle(false));
    socket.on('message', (bytes) => {
      const isAnswer = bytes.length >= 20 && bytes.readUInt16BE(0) === BINDING_SUCCESS;
      if (isAnswer && bytes.subarray(8, 20).equals(id)) settle(true);
    });
    send();
  }).finally(() => {
    clearInterval(again);
    socket.close();
  });
}

function takes({ host, port }: Place): Promise<boolean> {
  const socket = connect(port, host);
  return settled((settle) => {
    socket.once('connect', () => settle(true));
    socket.on('error', () => settle(false));
  }).finally(() => socket.destroy());
}

function settled(begin: (settle: (reached: boolean) => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    begin((reached) => {
      clearTimeout(timer);
      resolve(reached);
    });
  });
}
