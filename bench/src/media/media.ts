import { setTimeout as pause } from 'node:timers/promises';
import type { Srtp } from '../../../server/src/media/testing/plain-doors.ts';
import type { Bench, Goal, Measurement, OpenBench } from '../bench.ts';
import { compileEars } from './ears.ts';
import type { EarsProgram } from './ears.ts';
import { openFloor } from './floor.ts';
import type { Floor } from './floor.ts';
import { FIRST_SSRC, PACKET_INTERVAL_MS } from './questions.ts';
import { openRoom, startCrowd } from './room.ts';
import type { BenchRoom, Crowd } from './room.ts';
import { openWebrtc } from './webrtc.ts';
import type { WebrtcArms } from './webrtc.ts';

const LISTENERS = 100;
/** As many as one worker serves well, to see what a second one is good for. */
const MANY_LISTENERS = 400;
/** 32 kbit/s. */
const SPEECH = { payloadBytes: 80, level: -20 };
const PACKETS = 150;
const MEASURED_MS = PACKETS * PACKET_INTERVAL_MS;
/** Until a room has come to rest, and what was under way has arrived. */
const SETTLING_MS = 400;
const WARM_UP_MS = 600;

interface Arm {
  readonly listeners: number;
  readonly workers: number;
  readonly srtp: Srtp;
}

const ONE = { listeners: LISTENERS, workers: 1 } as const;
const MANY = { listeners: MANY_LISTENERS, srtp: 'AEAD_AES_128_GCM' } as const;
const GCM = 'koinon, AES-GCM';
const AES_CM = 'koinon, AES-CM';
const PLAIN = 'koinon, plain RTP';
const ONE_WORKER = `one worker, ${MANY_LISTENERS} listeners`;
const TWO_WORKERS = `two workers, ${MANY_LISTENERS} listeners`;
const ARMS: ReadonlyMap<string, Arm> = new Map<string, Arm>([
  [GCM, { ...ONE, srtp: 'AEAD_AES_128_GCM' }],
  [AES_CM, { ...ONE, srtp: 'AES_CM_128_HMAC_SHA1_80' }],
  [PLAIN, { ...ONE, srtp: 'none' }],
  [ONE_WORKER, { ...MANY, workers: 1 }],
  [TWO_WORKERS, { ...MANY, workers: 2 }],
]);

/** With the floor in C where it can be compiled, and listeners by WebRTC; with Janus where it is installed. */
export async function media(): Promise<Bench> {
  const floor = await openFloor();
  const ears = await compileEars();
  if (ears.path === null) console.log('No C compiler here: listeners in Node share the processor.');
  const webrtc = await openWebrtc({ listeners: LISTENERS, packets: PACKETS, ...SPEECH });
  const cpu = (name: string, arm: string, peer: string, atMost: number): Goal => ({
    name: `media cpu, ${name}`,
    arm,
    peer,
    of: 'cpu',
    atMost,
  });
  return {
    measures: `a packet of one voice to 1 of ${LISTENERS} listeners (processor time of the media workers)`,
    arms: [...ARMS.keys(), ...webrtc.names, floor.name],
    goals: [
      cpu(`AES-GCM / ${floor.name}`, GCM, floor.name, 2.2),
      cpu('AES-GCM / plain RTP', GCM, PLAIN, 1.45),
      cpu('AES-CM / plain RTP', AES_CM, PLAIN, 1.7),
      {
        name: 'media p50, two workers / one',
        arm: TWO_WORKERS,
        peer: ONE_WORKER,
        of: 'p50',
        atMost: 0.85,
      },
      ...webrtc.goals,
    ],
    open: () => open(floor, ears, webrtc),
  };
}

async function open(floor: Floor, ears: EarsProgram, webrtc: WebrtcArms): Promise<OpenBench> {
  return {
    measure: (name) => {
      const arm = ARMS.get(name);
      if (webrtc.names.includes(name)) return webrtc.measure(name);
      return arm === undefined ? measureFloor(floor) : measureArm(arm, ears.path);
    },
    close: async () => {
      await Promise.all([floor.close(), ears.close(), webrtc.close()]);
    },
  };
}

/** A room of its own for each measurement, since idle rooms have timers too. */
async function measureArm(arm: Arm, ears: string | null): Promise<Measurement> {
  const crowd = startCrowd();
  try {
    const opened = await openRoom(crowd, arm, ears);
    try {
      return await listen(crowd, opened);
    } finally {
      await opened.close();
    }
  } finally {
    await crowd.close();
  }
}

async function listen(crowd: Crowd, { room, voices }: BenchRoom): Promise<Measurement> {
  const voice = { port: voices[0], ssrc: FIRST_SSRC };
  const begin = () => room.ask.begin();
  return measureVoice(crowd, voice, { begin, end: async () => (await room.ask.end()).cpu });
}

/** What hearing a voice for a while costs whoever is between. */
async function measureVoice(
  crowd: Crowd,
  { port, ssrc }: { readonly port: number; readonly ssrc: number },
  cost: { begin(): Promise<void>; end(): Promise<number> },
): Promise<Measurement> {
  const speak = () => crowd.ask.speak({ ports: [port], ssrc, ...SPEECH });
  await speak();
  await pause(WARM_UP_MS);
  await crowd.ask.hush();
  await pause(SETTLING_MS);
  await Promise.all([crowd.ask.begin(), cost.begin()]);
  await speak();
  await pause(MEASURED_MS);
  await crowd.ask.hush();
  await pause(SETTLING_MS);
  const [cpu, heard] = await Promise.all([cost.end(), crowd.ask.end()]);
  const { p50, p99, last, packets } = heard;
  if (packets === 0) throw new Error('nobody heard anything');
  return { cpu: cpu / packets, p50, p99, last, packets, load: heard.cpu / packets };
}

async function measureFloor(floor: Floor): Promise<Measurement> {
  const crowd = startCrowd();
  try {
    const [port = 0] = await crowd.ask.listen({ ports: 1, ears: null });
    const work = {
      port,
      listeners: LISTENERS,
      packets: PACKETS,
      intervalMs: PACKET_INTERVAL_MS,
      ...SPEECH,
    };
    return { cpu: (await floor.send(work)) / (PACKETS * LISTENERS) };
  } finally {
    await crowd.close();
  }
}
