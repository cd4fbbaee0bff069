import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Measurement, OpenBench } from '../bench.ts';
import { FIRST_SSRC } from '../media/questions.ts';
import { openRoom, startCrowd } from '../media/room.ts';
import type { BenchRoom, Crowd } from '../media/room.ts';

const LISTENERS = 100;
const MEASURED_MS = 3_000;
/** Until a channel has settled in its silence, and what was under way has arrived. */
const SETTLING_MS = 600;

/** 32 kbit/s, and what an encoder makes of a muted microphone. */
const SPEECH = { payloadBytes: 80, level: -20, heard: true };
const SILENCE = { payloadBytes: 3, level: -127, heard: true };
/**
 * A room in which nobody speaks has costs of its own, above all a timer for
 * each listener's reports. It is measured before each arm and taken off it:
 * what is left is what the channel costs.
 */
const ROOM = 'the room itself, nobody speaks';
const ARMS = new Map([
  ['a silent channel', SILENCE],
  ['speech', SPEECH],
  ['speech nobody listens to', { ...SPEECH, heard: false }],
]);

export const silence: Bench = {
  measures: `a second of a channel for 1 of ${LISTENERS} listeners, without the room itself`,
  arms: [...ARMS.keys(), ROOM],
  goals: [
    {
      name: 'silence cpu, silent channel / speech',
      arm: 'a silent channel',
      peer: 'speech',
      of: 'cpu',
      atMost: 0.25,
    },
    {
      name: 'silence packets, nobody listens',
      arm: 'speech nobody listens to',
      peer: null,
      of: 'packets',
      atMost: 0,
    },
  ],
  open,
};

async function open(): Promise<OpenBench> {
  const crowd = startCrowd();
  // Encrypted, as everything is that browsers hear.
  const srtp = 'AEAD_AES_128_GCM';
  const room = await openRoom(crowd, { listeners: LISTENERS, workers: 1, srtp });
  return {
    measure: (name) => measure(name, crowd, room),
    close: async () => {
      await Promise.all([room.close(), crowd.close()]);
    },
  };
}

async function measure(
  name: string,
  crowd: Crowd,
  { room, voices }: BenchRoom,
): Promise<Measurement> {
  const arm = ARMS.get(name);
  await room.ask.choose(arm?.heard ?? true);
  const itself = await cost(crowd, room);
  if (arm === undefined) return itself;
  const { payloadBytes, level } = arm;
  await crowd.ask.speak({ ports: [voices[0]], ssrc: FIRST_SSRC, payloadBytes, level });
  const { cpu, packets } = await cost(crowd, room);
  await crowd.ask.hush();
  return { cpu: cpu - itself.cpu, packets };
}

/** What a second costs for each listener, once what was under way has arrived. */
async function cost(crowd: Crowd, room: BenchRoom['room']) {
  await pause(SETTLING_MS);
  await Promise.all([crowd.ask.begin(), room.ask.begin()]);
  await pause(MEASURED_MS);
  const [{ cpu }, { packets }] = await Promise.all([room.ask.end(), crowd.ask.end()]);
  const deliveries = LISTENERS * (MEASURED_MS / 1_000);
  return { cpu: cpu / deliveries, packets: packets / deliveries };
}
