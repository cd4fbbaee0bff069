import { numberIn, openHandle, textIn } from './janus-api.ts';
import type { JanusHandle } from './janus-api.ts';
import type { Local, Remote } from './webrtc-questions.ts';

/**
 * A VideoRoom of Janus: one publisher whose RTP comes in plainly
 * (`add_remote_publisher`), and subscribers by WebRTC. Janus offers, a
 * subscriber answers with its one address, as a lite agent, and as the one
 * that begins DTLS.
 */
const PLUGIN = 'janus.plugin.videoroom';
const ROOM = 1;
const PUBLISHER = 1;
const LOOPBACK = '127.0.0.1';
/** Janus knows the streams of a remote publisher by these stream ids; its first one is this. */
const FIRST_SSRC = 1_000;
const PRIORITY = 2_130_706_431;

export interface JanusVoice {
  readonly port: number;
  readonly ssrc: number;
}

/** Answers where the voice is to be sent, with which stream id. */
export async function openVideoRoom(url: string): Promise<JanusVoice> {
  const { request } = await openHandle(url, PLUGIN);
  await request({ request: 'create', room: ROOM, publishers: 1 });
  const added = await request({
    request: 'add_remote_publisher',
    room: ROOM,
    id: PUBLISHER,
    iface: LOOPBACK,
    streams: [{ type: 'audio', mindex: 0, mid: '0', codec: 'opus', fec: true }],
  });
  return { port: numberIn(added, 'port'), ssrc: FIRST_SSRC };
}

/** Subscribes a listener at this address; Janus begins to check it at once. */
export async function subscribe(url: string, address: string, local: Local): Promise<Remote> {
  const handle: JanusHandle = await openHandle(url, PLUGIN);
  const streams = [{ feed: PUBLISHER }];
  await handle.request({ request: 'join', ptype: 'subscriber', room: ROOM, streams });
  const offer = textIn(await handle.awaited('jsep'), 'sdp');
  await handle.request(
    { request: 'start' },
    { type: 'answer', sdp: answerTo(offer, address, local) },
  );
  return {
    port: Number(found(offer, /^a=candidate:.* udp \d+ \S+ (\d+) typ host/im)),
    usernameFragment: found(offer, /^a=ice-ufrag:(\S+)/m),
    password: found(offer, /^a=ice-pwd:(\S+)/m),
    agent: 'full',
  };
}

function answerTo(offer: string, address: string, local: Local): string {
  const payloadType = found(offer, /^m=audio \d+ \S+ (\d+)/m);
  const mid = found(offer, /^a=mid:(\S+)/m);
  const lines = [
    'v=0',
    `o=- 1 1 IN IP4 ${address}`,
    's=-',
    't=0 0',
    'a=ice-lite',
    `a=group:BUNDLE ${mid}`,
    `m=audio ${local.port} UDP/TLS/RTP/SAVPF ${payloadType}`,
    `c=IN IP4 ${address}`,
    'a=recvonly',
    `a=mid:${mid}`,
    'a=rtcp-mux',
    `a=rtpmap:${payloadType} opus/48000/2`,
    `a=ice-ufrag:${local.usernameFragment}`,
    `a=ice-pwd:${local.password}`,
    `a=fingerprint:sha-256 ${local.fingerprint}`,
    'a=setup:active',
    `a=candidate:1 1 udp ${PRIORITY} ${address} ${local.port} typ host`,
    'a=end-of-candidates',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function found(offer: string, pattern: RegExp): string {
  const [, value] = pattern.exec(offer) ?? [];
  if (value === undefined) throw new Error(`Janus offers no ${String(pattern)}:\n${offer}`);
  return value;
}
