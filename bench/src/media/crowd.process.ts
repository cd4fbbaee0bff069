import { createSocket } from 'node:dgram';
import type { RemoteInfo, Socket } from 'node:dgram';
import { once } from 'node:events';
import { rtpOf, TEST_PAYLOAD_TYPE } from '../../../server/src/media/testing/test-voice.ts';
import { monotonic } from '../load/arrivals.ts';
import { answer } from '../process/answer.ts';
import { quantile } from '../statistics.ts';
import { PACKET_INTERVAL_MS } from './questions.ts';
import type { CrowdQuestions } from './questions.ts';
import { openEars } from './ears.ts';
import type { Ears } from './ears.ts';
import { openListener } from './signalling.ts';

const LOOPBACK = '127.0.0.1';
const HEADER_BYTES = 12;
const EXTENDED = 0x10;
/** Room for a packet to each listener at once. */
const RECEIVE_BUFFER_BYTES = 4_000_000;

/**
 * Voices and listeners. A listener is known by the port its packets come from.
 * Its packets are in order, so from `begin` on its nth packet is the nth that
 * was sent; nothing in them needs to be readable for that.
 */
let ears: Socket[] = [];
let program: Ears | null = null;
const mouth = createSocket('udp4');
let sending: NodeJS.Timeout | null = null;
let sent = 0;
let sentAt: number[] = [];
let counts = new Map<number, number>();
let took: number[] = [];
let packets = 0;
let awaited: { voice: number; hearers: Set<number>; listeners: number } | null = null;
let allHeard: (at: number) => void = () => undefined;
let heard: Promise<number> = Promise.resolve(0);
let cpuAtBegin = process.cpuUsage();

function arrived(bytes: Buffer, { port }: RemoteInfo): void {
  const payloadType = bytes.readUInt8(1) & 0x7f;
  if (payloadType >= 64 && payloadType <= 95) return;
  const now = monotonic();
  count(port, now);
  if (awaited === null || bytes[payloadAt(bytes)] !== awaited.voice) return;
  if (awaited.hearers.add(port).size < awaited.listeners) return;
  awaited = null;
  allHeard(now);
}

function count(port: number, at: number): void {
  packets += 1;
  const number = counts.get(port) ?? 0;
  counts.set(port, number + 1);
  const from = sentAt[number];
  if (from !== undefined) took.push((at - from) / 1e6);
}

/** Where the payload begins: behind the header and its extension. */
function payloadAt(bytes: Buffer): number {
  if ((bytes.readUInt8(0) & EXTENDED) === 0) return HEADER_BYTES;
  return HEADER_BYTES + 4 + bytes.readUInt16BE(HEADER_BYTES + 2) * 4;
}

async function openEar(): Promise<Socket> {
  const ear = createSocket({ type: 'udp4', recvBufferSize: RECEIVE_BUFFER_BYTES });
  ear.on('message', arrived).bind(0, LOOPBACK);
  await once(ear, 'listening');
  return ear;
}

const questions: CrowdQuestions = {
  async listen({ ports, ears: file }) {
    for (const ear of ears.splice(0)) ear.close();
    program?.close();
    program = file === null ? null : await openEars(file, ports);
    if (program !== null) return program.ports;
    ears = await Promise.all(Array.from({ length: ports }, openEar));
    return ears.map((ear) => ear.address().port);
  },
  async connect({ port, listeners }) {
    await Promise.all(Array.from({ length: listeners }, () => openListener(port)));
  },
  speak({ ports, ssrc: first, payloadBytes, level }) {
    if (sending !== null) clearInterval(sending);
    const payloads = ports.map((_, voice) => Buffer.alloc(payloadBytes, voice));
    const send = () => {
      sentAt.push(monotonic());
      for (const [voice, port] of ports.entries()) {
        const payload = payloads[voice] ?? Buffer.alloc(0);
        const ssrc = first + voice;
        const packet = { payloadType: TEST_PAYLOAD_TYPE, ssrc, number: sent, level, payload };
        mouth.send(rtpOf(packet), port, LOOPBACK);
      }
      sent += 1;
    };
    sending = setInterval(send, PACKET_INTERVAL_MS);
  },
  hush() {
    if (sending !== null) clearInterval(sending);
    sending = null;
  },
  expectVoice({ voice, listeners }) {
    awaited = { voice, hearers: new Set(), listeners };
    heard = new Promise((resolve) => {
      allHeard = resolve;
    });
  },
  heard: () => heard,
  async begin() {
    await program?.begin();
    [sentAt, took, packets] = [[], [], 0];
    counts = new Map();
    cpuAtBegin = process.cpuUsage();
  },
  async end() {
    const { user, system } = process.cpuUsage(cpuAtBegin);
    const came = await program?.end();
    for (const { port, at } of came?.arrivals ?? []) count(port, at);
    const at = (share: number) => quantile(took, share);
    return {
      p50: at(0.5),
      p99: at(0.99),
      last: at(1),
      packets,
      cpu: user + system + (came?.cpu ?? 0),
    };
  },
};

answer(questions);
