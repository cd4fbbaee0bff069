import { rm } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import type { Goal, Measurement } from '../bench.ts';
import { startProcess } from '../process/ask.ts';
import type { Asked } from '../process/ask.ts';
import { isJanusInstalled, openJanus, shareLibsrtp } from './janus.ts';
import type { Libraries } from './janus.ts';
import type {
  Local,
  Remote,
  WebrtcCrowdQuestions,
  WebrtcRoomQuestions,
} from './webrtc-questions.ts';

/**
 * The same listeners, by ICE and DTLS-SRTP, at our media worker and at Janus:
 * a voice comes in by plain RTP, and each listener has a socket of its own. SRTP
 * is AEAD_AES_128_GCM in both, since listeners offer nothing else; they send
 * checks and no receiver reports. Janus runs with the worker's own libsrtp
 * (Debian's source built with OpenSSL, linked as a shared library that goes
 * before Debian's, which is built with NSS and costs it a tenth to a third
 * more), and both have the machine's OpenSSL; where that library cannot be made
 * the arm says so, and there is no goal. Its whole process is counted; of ours
 * the worker, since what the server does besides is once for a voice and not
 * for each listener. How much that is, an arm of its own shows.
 */
export interface WebrtcArms {
  readonly names: readonly string[];
  readonly goals: readonly Goal[];
  measure(name: string): Promise<Measurement>;
  /** Closing twice is harmless. */
  close(): Promise<void>;
}

export interface WebrtcWork {
  readonly listeners: number;
  readonly packets: number;
  readonly payloadBytes: number;
  /** dBov. */
  readonly level: number;
}

/** Whom the listeners connect to. */
interface Between {
  readonly voice: { readonly port: number; readonly ssrc: number };
  enter(listeners: readonly Local[]): Promise<readonly Remote[]>;
  begin(): Promise<void>;
  /** Processor time since `begin`, in microseconds. */
  end(): Promise<number>;
  close(): Promise<void>;
}

const KOINON = 'koinon, WebRTC, AES-GCM';
const KOINON_WHOLE = 'koinon, WebRTC, AES-GCM, with the server';
const JANUS = 'Janus, WebRTC, AES-GCM';
const JANUS_OTHER_LIBRARY = "Janus with Debian's libsrtp, WebRTC, AES-GCM";
/** Stream id of the voice of our room. */
const SSRC = 101;
const LOOPBACK = '127.0.0.1';
const WARM_UP_PACKETS = 30;
/** Of the packets that were sent so many may be lost, or all that was measured is void. */
const MOST_LOST = 0.02;

/** With Janus where it is installed. */
export async function openWebrtc(work: WebrtcWork): Promise<WebrtcArms> {
  const address = addressOf();
  const withJanus = address !== LOOPBACK && (await isJanusInstalled());
  if (!withJanus) console.log('Janus is not installed here: that peer is left out.');
  const libraries = withJanus ? await shareLibsrtp() : null;
  const janus = libraries === null ? JANUS_OTHER_LIBRARY : JANUS;
  return {
    names: [KOINON, KOINON_WHOLE, ...(withJanus ? [janus] : [])],
    goals: libraries === null ? [] : [GOAL],
    measure: (name) =>
      measure(work, address, () =>
        name === janus ? janusAt(address, libraries) : roomAt(address, name === KOINON_WHOLE),
      ),
    close: async () => {
      if (libraries !== null) await rm(libraries, { recursive: true, force: true });
    },
  };
}

const GOAL: Goal = {
  name: 'media cpu, WebRTC, koinon / Janus',
  arm: KOINON,
  peer: JANUS,
  of: 'cpu',
  atMost: 0.65,
};

/** Janus offers no address of the loopback; so both take the machine's first other one. */
function addressOf(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outer = all.find(({ family, internal }) => family === 'IPv4' && !internal);
  return outer?.address ?? LOOPBACK;
}

async function measure(
  work: WebrtcWork,
  address: string,
  open: () => Promise<Between>,
): Promise<Measurement> {
  const crowd: Asked<WebrtcCrowdQuestions> = startProcess(
    new URL('webrtc-crowd.process.ts', import.meta.url),
  );
  try {
    const between = await open();
    try {
      return await hear(crowd, between, work, address);
    } finally {
      await between.close();
    }
  } finally {
    await crowd.close();
  }
}

async function hear(
  crowd: Asked<WebrtcCrowdQuestions>,
  between: Between,
  { listeners, packets, payloadBytes, level }: WebrtcWork,
  address: string,
): Promise<Measurement> {
  const locals = await crowd.ask.open({ address, listeners });
  await crowd.ask.connect(await between.enter(locals));
  const voice = { ...between.voice, payloadBytes, level };
  await crowd.ask.hear({ ...voice, packets: WARM_UP_PACKETS });
  await between.begin();
  const { sent, arrived, p50, p99, cpu: load } = await crowd.ask.hear({ ...voice, packets });
  const cpu = await between.end();
  if (Math.abs(arrived / (sent * listeners) - 1) > MOST_LOST)
    throw new Error(`${arrived} packets came of ${sent} to ${listeners} listeners`);
  return { cpu: cpu / arrived, p50, p99, packets: arrived, load: load / arrived };
}

async function roomAt(address: string, whole: boolean): Promise<Between> {
  const room: Asked<WebrtcRoomQuestions> = startProcess(
    new URL('webrtc-room.process.ts', import.meta.url),
  );
  try {
    return {
      voice: { port: await room.ask.open({ address }), ssrc: SSRC },
      enter: (listeners) => room.ask.enter(listeners),
      begin: () => room.ask.begin(),
      end: async () => {
        const { worker, server } = await room.ask.end();
        return whole ? worker + server : worker;
      },
      close: () => room.close(),
    };
  } catch (error) {
    await room.close();
    throw error;
  }
}

async function janusAt(address: string, libraries: Libraries): Promise<Between> {
  const { voice, enter, cpu, close } = await openJanus(address, libraries);
  let before = 0;
  return {
    voice,
    enter,
    begin: async () => {
      before = await cpu();
    },
    end: async () => (await cpu()) - before,
    close,
  };
}
