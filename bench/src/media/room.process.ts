import { PlainMeeting } from '../../../server/src/media/testing/plain-meeting.ts';
import type { PlainPeer } from '../../../server/src/media/testing/plain-meeting.ts';
import { monotonic } from '../load/arrivals.ts';
import { answer } from '../process/answer.ts';
import { FIRST_SSRC } from './questions.ts';
import type { RoomQuestions, VoiceNumber } from './questions.ts';
import { listenForLines } from './signalling.ts';
import type { ListenerLine, Signal } from './signalling.ts';

/** Our own way: the media plane as the server runs it, on real media workers. */
const CHANNEL = 'el';
const VOICES = ['dimitra', 'yusuf'] as const;
/** Where nobody listens: the discard service's port, closed on the loopback. */
const NOWHERE = 9;
const MICROSECONDS = 1_000;

let opened: PlainMeeting | null = null;
const listeners: PlainPeer[] = [];
const lines: ListenerLine[] = [];
/** Of the voice that listeners consume when they are told to. */
let producerId = '';
let producers: string[] = [];
let cpuAtBegin = 0;
let noticesAtBegin = 0;
let asked = 0;

function meeting(): PlainMeeting {
  if (opened === null) throw new Error('the meeting is not open');
  return opened;
}

function onAir(voice: VoiceNumber): void {
  meeting().plan({ channels: { [CHANNEL]: VOICES[voice] }, standby: VOICES });
}

async function openVoice(person: string, index: number): Promise<number> {
  const peer = await meeting().enter(person, 'interpreter', NOWHERE);
  const produced = new Promise<string>((resolve) => {
    peer.ways.send.observer.once('newproducer', ({ id }) => resolve(id));
  });
  const port = await peer.produce(FIRST_SSRC + index);
  producers = [...producers, await produced];
  return port;
}

/** In microseconds, of all media workers. */
async function workersCpu(): Promise<number> {
  const usages = await Promise.all(
    meeting().grounds.map(({ worker }) => worker.getResourceUsage()),
  );
  return usages.reduce((sum, used) => sum + used.ru_utime + used.ru_stime, 0) * MICROSECONDS;
}

function tell(line: ListenerLine, signal: Signal): void {
  asked += 1;
  line.tell(signal);
}

/** The next listener's line: whenever it asks for the voice its consumer is made anew. */
function serve(line: ListenerLine): void {
  const listener = listeners[lines.length];
  if (listener === undefined) throw new Error('more lines than listeners');
  lines.push(line);
  const { ways, rtpCapabilities } = listener;
  let consumer: Awaited<ReturnType<typeof ways.receive.consume>> | null = null;
  const consume = async () => {
    consumer?.close();
    consumer = await ways.receive.consume({ producerId, rtpCapabilities, paused: true });
    const { id, kind, rtpParameters } = consumer;
    tell(line, { name: 'consumer', data: { id, producerId, kind, rtpParameters } });
  };
  line.onSignal(({ name }) => {
    asked += 1;
    if (name === 'consume') void consume();
    if (name === 'resume') void consumer?.resume();
  });
}

const questions: RoomQuestions = {
  async open({ listeners: count, ports, workers, srtp }) {
    // On several workers the listeners are shared out evenly, the voices among the first.
    const most = Math.ceil((count + VOICES.length) / workers);
    opened = await PlainMeeting.open({ workers, most, srtp });
    onAir(0);
    const first = await openVoice(VOICES[0], 0);
    const second = await openVoice(VOICES[1], 1);
    for (let index = 0; index < count; index += 1) {
      const port = ports[index % ports.length] ?? NOWHERE;
      const listener = await opened.enter(`listener-${index}`, 'guest', port);
      await listener.choose(CHANNEL);
      listeners.push(listener);
    }
    return [first, second];
  },
  give(voice) {
    const at = monotonic();
    onAir(voice);
    return at;
  },
  signalling: () => listenForLines(serve),
  reconsume(voice) {
    const at = monotonic();
    producerId = producers[voice] ?? '';
    for (const line of lines) tell(line, { name: 'speaker' });
    return at;
  },
  async choose(heard) {
    await Promise.all(listeners.map((listener) => listener.choose(heard ? CHANNEL : null)));
  },
  async begin() {
    asked = 0;
    noticesAtBegin = meeting().notices;
    cpuAtBegin = await workersCpu();
  },
  async end() {
    const cpu = (await workersCpu()) - cpuAtBegin;
    return { cpu, messages: meeting().notices - noticesAtBegin + asked };
  },
};

process.on('disconnect', () => opened?.close());
answer(questions);
