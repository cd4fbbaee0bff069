import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Measurement, OpenBench } from '../bench.ts';
import { openRoom, startCrowd } from '../media/room.ts';
import type { BenchRoom, Crowd } from '../media/room.ts';
import { FIRST_SSRC, PACKET_INTERVAL_MS } from '../media/questions.ts';
import type { VoiceNumber } from '../media/questions.ts';
import { median } from '../statistics.ts';

const LISTENERS = 200;
const HANDOVERS = 10;
const SPEECH = { payloadBytes: 80, level: -20 };
/** Handovers fall anywhere between two packets, and never while one is under way. */
const PAUSE_MS = 207;
const INTERVALS = 1.5;

const KOINON = 'koinon';
const RECONSUME = 're-consume';

export const handover: Bench = {
  measures: `from the word that another interpreter is on air until the last of ${LISTENERS} listeners hears`,
  arms: [KOINON, RECONSUME],
  goals: [
    { name: 'handover last / re-consume', arm: KOINON, peer: RECONSUME, of: 'last', atMost: 0.25 },
    {
      name: `handover last in ms, ${INTERVALS} packet intervals`,
      arm: KOINON,
      peer: null,
      of: 'last',
      atMost: INTERVALS * PACKET_INTERVAL_MS,
    },
    { name: 'handover messages', arm: KOINON, peer: null, of: 'messages', atMost: 0 },
  ],
  open,
};

async function open(): Promise<OpenBench> {
  return { measure, close: () => Promise.resolve() };
}

/** Both arms leave a room behind that is not as before; so each measurement has its own. */
async function measure(arm: string): Promise<Measurement> {
  const crowd = startCrowd();
  try {
    const opened = await openRoom(crowd, { listeners: LISTENERS, workers: 1, srtp: 'none' });
    try {
      return await handOver(arm === KOINON ? 'give' : 'reconsume', crowd, opened);
    } finally {
      await opened.close();
    }
  } finally {
    await crowd.close();
  }
}

async function handOver(
  how: 'give' | 'reconsume',
  crowd: Crowd,
  { room, voices }: BenchRoom,
): Promise<Measurement> {
  if (how === 'reconsume') {
    await room.ask.choose(false);
    await crowd.ask.connect({ port: await room.ask.signalling(), listeners: LISTENERS });
  }
  await crowd.ask.speak({ ports: voices, ssrc: FIRST_SSRC, ...SPEECH });
  const change = async (voice: VoiceNumber) => {
    await pause(PAUSE_MS);
    await crowd.ask.expectVoice({ voice, listeners: LISTENERS });
    const since = await room.ask[how](voice);
    return ((await crowd.ask.heard()) - since) / 1e6;
  };
  await change(1);
  await change(0);
  await room.ask.begin();
  const took: number[] = [];
  for (let round = 1; round <= HANDOVERS; round += 1) {
    took.push(await change(round % 2 === 1 ? 1 : 0));
  }
  const { cpu, messages } = await room.ask.end();
  await crowd.ask.hush();
  return { cpu: cpu / (HANDOVERS * LISTENERS), last: median(took), messages: messages / HANDOVERS };
}
