import type { Role } from '@koinon/shared/identity/people';
import { never } from '@koinon/shared/kernel/outcome';
import type {
  IceServer,
  MediaAnswer,
  MediaRefusal,
  MediaRequest,
  MediaRequestName,
  MediaRequests,
  Source,
  VideoSize,
} from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import {
  dtlsParametersOf,
  rtpCapabilitiesOf,
  rtpParametersOf,
  withTheirParameters,
} from './parameters.ts';
import type { Peer } from './peer.ts';
import type { Picture } from './pictures.ts';
import type { Room } from './room.ts';
import { Viewing } from './viewing.ts';

type Data<Name extends MediaRequestName> = MediaRequests[Name]['data'];
type Answer<Name extends MediaRequestName> = Promise<MediaAnswer<Name>>;

const SPEAKERS: readonly Source[] = ['microphone', 'camera', 'screen'];

/** What each role may send; where it is heard or seen follows from the plan. */
const MAY_SEND: Readonly<Record<Role, readonly Source[]>> = {
  chair: SPEAKERS,
  clerk: SPEAKERS,
  member: SPEAKERS,
  interpreter: ['microphone', 'camera'],
  guest: [],
  hall: [],
  // Whoever looks after the sound is heard on talk lines, where the plan says so.
  administrator: ['microphone'],
};

/** A peer in its room. */
export interface Place {
  readonly room: Room;
  readonly peer: Peer;
}

/** Answers whatever a peer asks that has joined; joining itself is not for here. */
export function answerRequest(
  place: Place,
  request: Exclude<MediaRequest, { name: 'join' }>,
): Answer<MediaRequestName> {
  switch (request.name) {
    case 'connect':
      return connect(place, request.data);
    case 'receive':
      return receive(place, request.data);
    case 'choose':
      return choose(place, request.data);
    case 'pin':
      return pin(place, request.data);
    case 'hear':
      return hear(place, request.data);
    case 'prepareLean':
      return prepareLean(place);
    case 'listenLine':
      return listenLine(place, request.data);
    case 'talk':
      return talk(place, request.data);
    case 'signal':
      return signal(place, request.data);
    case 'soundReport':
      return soundReport(place, request.data);
    case 'watch':
      return watch(place, request.data);
    case 'produce':
      return produce(place, request.data);
    case 'unproduce':
      return unproduce(place, request.data);
    case 'restartIce':
      return restartIce(place, request.data);
    default:
      return never(request);
  }
}

export function joinAnswer(
  { room, peer }: Place,
  iceServers: readonly IceServer[],
): MediaAnswer<'join'> {
  const { offers } = peer.doors;
  const routerRtpCapabilities = peer.wing.router.rtpCapabilities;
  return accepted<'join'>({
    routerRtpCapabilities,
    ...offers,
    iceServers,
    videos: room.pictures.offers(),
  });
}

async function connect({ peer }: Place, data: Data<'connect'>): Answer<'connect'> {
  const transport = peer.transport(data.transport);
  if (transport === null) return refused('media-bad-parameters');
  const dtlsParameters = dtlsParametersOf(data.dtlsParameters);
  const connected = await withTheirParameters(async () => {
    await transport.connect({ dtlsParameters });
    return true;
  });
  return connected === null ? refused('media-bad-parameters') : accepted<'connect'>({});
}

async function receive({ room, peer }: Place, data: Data<'receive'>): Answer<'receive'> {
  const capabilities = peer.capabilities ?? rtpCapabilitiesOf(data.rtpCapabilities);
  const hearings = await withTheirParameters(() =>
    Promise.all(room.sound.floor.map((feed) => peer.hear(feed, capabilities))),
  );
  if (hearings === null) return refused('media-bad-parameters');
  peer.capabilities = capabilities;
  room.settleSound(peer);
  return accepted<'receive'>({ consumers: hearings.map((hearing) => hearing.offer()) });
}

async function choose({ room, peer }: Place, data: Data<'choose'>): Answer<'choose'> {
  const { capabilities } = peer;
  if (capabilities === null) return refused('media-not-joined');
  const feed = data.channel === null ? null : room.sound.channel(data.channel);
  if (feed === null && data.channel !== null) return refused('media-unknown-channel');
  const hearing = feed === null ? null : await peer.hear(feed, capabilities);
  peer.chosen = data.channel;
  room.settleSound(peer);
  return accepted<'choose'>({ consumer: hearing?.offer() ?? null });
}

async function pin({ room, peer }: Place, { channel }: Data<'pin'>): Answer<'pin'> {
  if (channel !== null && !room.isSigned(channel)) return refused('media-unknown-channel');
  peer.pinned = channel;
  return accepted<'pin'>({});
}

async function hear({ room, peer }: Place, wants: Data<'hear'>): Answer<'hear'> {
  const { capabilities } = peer;
  if (capabilities === null) return refused('media-not-joined');
  const chosen = peer.chosen === null ? null : room.sound.channel(peer.chosen);
  const feeds = [
    ...(wants.floor ? room.sound.floor : []),
    ...(wants.channel && chosen !== null ? [chosen] : []),
  ];
  // Nobody's voice stops before they can take it in its other form.
  const held = new Set(wants.holds);
  const ready = feeds.every((feed) => peer.holds(feed, wants.lean, held));
  const { floor, channel } = wants;
  if (ready || !wants.lean) peer.room.end();
  else peer.room.await();
  peer.wants = { floor, channel, lean: ready ? wants.lean : peer.wants.lean };
  room.settleSound(peer);
  const opening = feeds.map((feed) => peer.hear(feed, capabilities, wants.lean));
  const hearings = await Promise.all(opening);
  return accepted<'hear'>({ consumers: hearings.map((hearing) => hearing.offer()) });
}

async function prepareLean({ room, peer }: Place): Answer<'prepareLean'> {
  const { capabilities } = peer;
  if (capabilities === null) return refused('media-not-joined');
  const chosen = peer.chosen === null ? null : room.sound.channel(peer.chosen);
  const feeds = chosen === null ? room.sound.floor : [chosen, ...room.sound.floor];
  const hearings = await Promise.all(feeds.map((feed) => peer.hear(feed, capabilities, true)));
  room.settleSound(peer);
  return accepted<'prepareLean'>({ consumers: hearings.map((hearing) => hearing.offer()) });
}

async function listenLine(
  { room, peer }: Place,
  { line }: Data<'listenLine'>,
): Answer<'listenLine'> {
  const { capabilities, caller } = peer;
  if (capabilities === null) return refused('media-not-joined');
  const feed = room.sound.line(line);
  if (feed === null) return refused('media-unknown-line');
  const lines = room.sound.linesFor(caller.person);
  if (!lines.some((mine) => mine.line === line)) return refused('media-not-allowed');
  const hearing = await peer.hear(feed, capabilities);
  room.settleSound(peer);
  return accepted<'listenLine'>({ consumer: hearing.offer() });
}

async function talk({ room, peer }: Place, { line }: Data<'talk'>): Answer<'talk'> {
  const { person, connection } = peer.caller;
  const outcome =
    line === null
      ? room.sound.endTalk(person)
      : room.sound.talk(person, line, connection, performance.now());
  return outcome === 'done' ? accepted<'talk'>({}) : refused(`media-${outcome}`);
}

async function signal({ room, peer }: Place, { kind }: Data<'signal'>): Answer<'signal'> {
  const { person } = peer.caller;
  if (!room.sound.isInterpreting(person)) return refused('media-not-allowed');
  const given = room.signals.give(person, kind, performance.now());
  return given ? accepted<'signal'>({}) : refused('media-too-often');
}

async function soundReport(
  { room, peer }: Place,
  report: Data<'soundReport'>,
): Answer<'soundReport'> {
  const { person, role } = peer.caller;
  if (!MAY_SEND[role].includes('microphone')) return refused('media-not-allowed');
  const taken = room.sounds.report(person, report, performance.now());
  return taken ? accepted<'soundReport'>({}) : refused('media-too-often');
}

async function watch({ room, peer }: Place, data: Data<'watch'>): Answer<'watch'> {
  const { capabilities } = peer;
  if (capabilities === null) return refused('media-not-joined');
  const fresh: Picture[] = [];
  const wanted = new Map<string, VideoSize>();
  for (const { person, source, size } of data.videos) {
    const picture = room.pictures.find({ person, source });
    if (picture === null || person === peer.caller.person) continue;
    wanted.set(picture.producer.id, size);
    fresh.push(...(peer.viewings.has(picture.producer.id) ? [] : [picture]));
  }
  const viewings = await Promise.all(
    fresh.map((picture) => view(room, peer, picture, capabilities)),
  );
  const consumers = viewings.flatMap((viewing) => viewing?.offer() ?? []);
  for (const [id, viewing] of peer.viewings) viewing.want(wanted.get(id) ?? 'not');
  return accepted<'watch'>({ consumers });
}

async function view(
  room: Room,
  peer: Peer,
  picture: Picture,
  capabilities: types.RtpCapabilities,
): Promise<Viewing | null> {
  const viewing = await withTheirParameters(async () => {
    const producer = await room.show(picture, peer.wing);
    return Viewing.open(peer.doors.receive, picture, producer, capabilities);
  });
  if (viewing === null) return null;
  const { producer } = picture;
  peer.viewings.set(producer.id, viewing);
  viewing.onClosed(() => peer.viewings.delete(producer.id));
  viewing.onLayers(() => room.tell(peer, { name: 'starved', videos: peer.starved() }));
  return viewing;
}

async function produce({ room, peer }: Place, data: Data<'produce'>): Answer<'produce'> {
  const { source, kind } = data;
  const { person, role } = peer.caller;
  if (!MAY_SEND[role].includes(source)) return refused('media-not-allowed');
  if ((source === 'microphone') !== (kind === 'audio')) return refused('media-bad-parameters');
  const rtpParameters = rtpParametersOf(data.rtpParameters);
  peer.endSource(source);
  const producer = await withTheirParameters(() =>
    peer.doors.send.produce({ kind, rtpParameters, paused: true }),
  );
  if (producer === null) return refused('media-bad-parameters');
  peer.keep(source, producer);
  if (source === 'microphone') await room.sound.add(peer.caller, producer, peer.wing);
  else room.pictures.add({ person, source }, producer, peer.wing);
  return accepted<'produce'>({ id: producer.id });
}

async function unproduce({ room, peer }: Place, data: Data<'unproduce'>): Answer<'unproduce'> {
  peer.endSource(data.source);
  room.forgetSound(peer.caller.person);
  return accepted<'unproduce'>({});
}

async function restartIce({ peer }: Place, data: Data<'restartIce'>): Answer<'restartIce'> {
  const iceParameters = await peer.doors.restartIce(data.transport);
  if (iceParameters === null) return refused('media-bad-parameters');
  return accepted<'restartIce'>({ iceParameters });
}

function accepted<Name extends MediaRequestName>(
  data: MediaRequests[Name]['answer'],
): MediaAnswer<Name> {
  return { ok: true, data };
}

export function refused(code: MediaRefusal): { readonly ok: false; readonly code: MediaRefusal } {
  return { ok: false, code };
}
