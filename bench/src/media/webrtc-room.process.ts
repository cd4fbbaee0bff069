import { createWorker } from 'mediasoup';
import type { types } from 'mediasoup';
import { SILENCE } from '@koinon/shared/media/plan';
import type { MediaRequest, TransportOffer } from '@koinon/shared/media/messages';
import { Switchboard } from '../../../server/src/media/switchboard.ts';
import { plainDoors } from '../../../server/src/media/testing/plain-doors.ts';
import type { PlainWays } from '../../../server/src/media/testing/plain-doors.ts';
import { TestVoice } from '../../../server/src/media/testing/test-voice.ts';
import { browserDoors } from '../../../server/src/media/transports.ts';
import type { OpenDoors } from '../../../server/src/media/transports.ts';
import type { Caller } from '../../../server/src/media/thread-messages.ts';
import { answer } from '../process/answer.ts';
import { FIRST_SSRC } from './questions.ts';
import type { Local, Remote, WebrtcRoomQuestions } from './webrtc-questions.ts';

/** Our own way as the server runs it: browsers' doors through the one port of a worker. */
const MEETING = 'demo';
const CHANNEL = 'el';
const VOICE = 'dimitra';
const MOST = 400;
const MICROSECONDS = 1_000;

let worker: types.Worker | null = null;
let board: Switchboard | null = null;
let openDoors: OpenDoors = () => Promise.reject(new Error('no doors yet'));
let workerAtBegin = 0;
let serverAtBegin = process.cpuUsage();

function openBoard(ground: types.Worker): Switchboard {
  const living = [
    { worker: ground, openDoors: (router: types.Router) => openDoors(router), peers: 0 },
  ];
  const nothing = () => undefined;
  const told = {
    notice: nothing,
    listeners: nothing,
    voiced: nothing,
    vanished: nothing,
    returned: nothing,
  };
  const log = {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: (fields: object, message: string) => {
      throw new Error(`${message}: ${JSON.stringify(fields)}`);
    },
  };
  const grounds = { living, most: MOST, awaited: () => new Promise<void>(nothing) };
  return new Switchboard(grounds, () => [], told, log);
}

async function ask(caller: Caller, request: MediaRequest) {
  if (board === null) throw new Error('the meeting is not open');
  const answered = await board.request(caller, request);
  if (!answered.ok) throw new Error(answered.code);
  return answered.data;
}

async function join(caller: Caller) {
  const joined = await ask(caller, { name: 'join', data: {} });
  if (!('routerRtpCapabilities' in joined)) throw new Error('not joined');
  return joined;
}

/** The voice comes in by plain RTP. */
async function openVoice(): Promise<number> {
  const caller: Caller = {
    connection: VOICE,
    meeting: MEETING,
    person: VOICE,
    role: 'interpreter',
  };
  const opened = new Promise<PlainWays>((resolve) => {
    openDoors = plainDoors('none', resolve);
  });
  await join(caller);
  const rtpParameters = TestVoice.parameters(FIRST_SSRC);
  await ask(caller, {
    name: 'produce',
    data: { source: 'microphone', kind: 'audio', rtpParameters },
  });
  return (await opened).send.tuple.localPort;
}

/** A guest who listens to the channel. */
async function enter({ fingerprint }: Local, index: number): Promise<Remote> {
  const person = `listener-${index}`;
  const caller: Caller = { connection: person, meeting: MEETING, person, role: 'guest' };
  const { receive, routerRtpCapabilities: rtpCapabilities } = await join(caller);
  const fingerprints = [{ algorithm: 'sha-256', value: fingerprint }];
  const dtlsParameters = { role: 'client', fingerprints };
  await ask(caller, { name: 'connect', data: { transport: receive.id, dtlsParameters } });
  await ask(caller, { name: 'receive', data: { rtpCapabilities } });
  await ask(caller, { name: 'choose', data: { channel: CHANNEL } });
  return remoteOf(receive);
}

function remoteOf({ iceParameters, iceCandidates }: TransportOffer): Remote {
  const candidate = iceCandidates.find(({ protocol }) => protocol === 'udp');
  return {
    port: Number(candidate?.['port']),
    usernameFragment: String(iceParameters['usernameFragment']),
    password: String(iceParameters['password']),
    agent: 'lite',
  };
}

/** In microseconds. */
async function workerCpu(): Promise<number> {
  if (worker === null) throw new Error('the meeting is not open');
  const { ru_utime, ru_stime } = await worker.getResourceUsage();
  return (ru_utime + ru_stime) * MICROSECONDS;
}

const questions: WebrtcRoomQuestions = {
  async open({ address }) {
    worker = await createWorker({ logLevel: 'error' });
    board = openBoard(worker);
    const channels = { [CHANNEL]: VOICE };
    board.follow(MEETING, { ...SILENCE, channels, standby: [VOICE] });
    const port = await openVoice();
    const listenInfos = [{ protocol: 'udp', ip: address } as const];
    openDoors = browserDoors(await worker.createWebRtcServer({ listenInfos }), []);
    return port;
  },
  async enter(listeners) {
    const remotes: Remote[] = [];
    for (const [index, local] of listeners.entries()) remotes.push(await enter(local, index));
    return remotes;
  },
  async begin() {
    workerAtBegin = await workerCpu();
    serverAtBegin = process.cpuUsage();
  },
  async end() {
    const { user, system } = process.cpuUsage(serverAtBegin);
    return { worker: (await workerCpu()) - workerAtBegin, server: user + system };
  },
};

process.on('disconnect', () => {
  board?.close();
  worker?.close();
});
answer(questions);
