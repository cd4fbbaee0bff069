import { createSocket } from 'node:dgram';
import { setTimeout as pause } from 'node:timers/promises';
import { rtpOf, TEST_PAYLOAD_TYPE } from '../../../server/src/media/testing/test-voice.ts';
import { monotonic } from '../load/arrivals.ts';
import { answer } from '../process/answer.ts';
import { quantile } from '../statistics.ts';
import { PACKET_INTERVAL_MS } from './questions.ts';
import { WebrtcListener } from './webrtc-listener.ts';
import type { WebrtcCrowdQuestions } from './webrtc-questions.ts';

const LOOPBACK = '127.0.0.1';
/** Until what was under way has arrived. */
const SETTLING_MS = 400;
/** As many connect at the same time; shaking hands takes this process long. */
const AT_ONCE = 10;

const mouth = createSocket('udp4');
let listeners: WebrtcListener[] = [];
let said = 0;
/** Of this hearing: when each packet was sent, how many each listener has, and how long they took. */
let sentAt: number[] = [];
let counts = new Map<WebrtcListener, number>();
let took: number[] = [];
let arrived = 0;

/** A listener's packets are in order: its nth is the nth that was sent. */
function count(listener: WebrtcListener): void {
  arrived += 1;
  const number = counts.get(listener) ?? 0;
  counts.set(listener, number + 1);
  const from = sentAt[number];
  if (from !== undefined) took.push((monotonic() - from) / 1e6);
}

async function speak(
  voice: Parameters<WebrtcCrowdQuestions['hear']>[0],
  packets: number,
): Promise<void> {
  const { port, ssrc, level, payloadBytes } = voice;
  const payload = Buffer.alloc(payloadBytes);
  const began = performance.now();
  for (let index = 0; index < packets; index += 1) {
    const packet = { payloadType: TEST_PAYLOAD_TYPE, ssrc, number: said, level, payload };
    sentAt.push(monotonic());
    mouth.send(rtpOf(packet), port, LOOPBACK);
    said += 1;
    await pause(Math.max(0, began + (index + 1) * PACKET_INTERVAL_MS - performance.now()));
  }
}

const questions: WebrtcCrowdQuestions = {
  async open({ address, listeners: many }) {
    const opening = Array.from({ length: many }, () => WebrtcListener.open(address, count));
    listeners = await Promise.all(opening);
    return listeners.map(({ local }) => local);
  },
  async connect(remotes) {
    const waiting = [...remotes.entries()];
    const connectSome = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await listeners[next[0]]?.connect(next[1]);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, connectSome));
  },
  async hear(voice) {
    [sentAt, took, arrived] = [[], [], 0];
    counts = new Map();
    const cpuAtBegin = process.cpuUsage();
    await speak(voice, voice.packets);
    await pause(SETTLING_MS);
    const { user, system } = process.cpuUsage(cpuAtBegin);
    const at = (share: number) => quantile(took, share);
    return { sent: sentAt.length, arrived, p50: at(0.5), p99: at(0.99), cpu: user + system };
  },
};

answer(questions);
