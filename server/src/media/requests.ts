import type { Role } from '@koinon/shared/identity/people';
import { never } from '@koinon/shared/kernel/outcome';
import type {
  ConsumerOffer,
  IceServer,
  MediaAnswer,
  MediaRefusal,
  MediaRequest,
  MediaRequestName,
  MediaRequests,
  Source,
} from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import {
  dtlsParametersOf,
  rtpCapabilitiesOf,
  rtpParametersOf,
  withTheirParameters,
} from './parameters.ts';
import type { Peer } from './peer.ts';
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
  administrator: [],
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
  const routerRtpCapabilities = room.router.rtpCapabilities;
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
  const offers = await withTheirParameters(async () => {
    const consumers: ConsumerOffer[] = [];
    for (const feed of room.sound.floor) {
      consumers.push((await peer.hear(feed, capabilities)).offer());
    }
    return consumers;
  });
  if (offers === null) return refused('media-bad-parameters');
  peer.capabilities = capabilities;
  peer.settleSound();
  return accepted<'receive'>({ consumers: offers });
}

async function choose({ room, peer }: Place, data: Data<'choose'>): Answer<'choose'> {
  const { capabilities } = peer;
  if (capabilities === null) return refused('media-not-joined');
  const feed = data.channel === null ? null : await room.sound.channel(data.channel);
  if (feed === null && data.channel !== null) return refused('media-unknown-channel');
  const hearing = feed === null ? null : await peer.hear(feed, capabilities);
  peer.chosen = data.channel;
  peer.settleSound();
  return accepted<'choose'>({ consumer: hearing?.offer() ?? null });
}

async function watch({ room, peer }: Place, data: Data<'watch'>): Answer<'watch'> {
  const { capabilities } = peer;
  if (capabilities === null) return refused('media-not-joined');
  const consumers: ConsumerOffer[] = [];
  const wanted = new Map<string, 'small' | 'large'>();
  for (const { person, source, large } of data.videos) {
    const producer = room.pictures.find({ person, source });
    if (producer === null || person === peer.caller.person) continue;
    if (!peer.viewings.has(producer.id)) {
      const viewing = await view(peer, { person, source }, producer, capabilities);
      if (viewing === null) continue;
      consumers.push(viewing.offer());
    }
    wanted.set(producer.id, large ? 'large' : 'small');
  }
  for (const [id, viewing] of peer.viewings) viewing.want(wanted.get(id) ?? 'not');
  return accepted<'watch'>({ consumers });
}

async function view(
  peer: Peer,
  video: { readonly person: string; readonly source: 'camera' | 'screen' },
  producer: types.Producer,
  capabilities: types.RtpCapabilities,
): Promise<Viewing | null> {
  const viewing = await withTheirParameters(() =>
    Viewing.open(peer.doors.receive, video, producer, capabilities),
  );
  if (viewing === null) return null;
  peer.viewings.set(producer.id, viewing);
  viewing.onClosed(() => peer.viewings.delete(producer.id));
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
  if (source === 'microphone') await room.sound.add(person, producer);
  else room.pictures.add({ person, source }, producer);
  return accepted<'produce'>({ id: producer.id });
}

async function unproduce({ peer }: Place, data: Data<'unproduce'>): Answer<'unproduce'> {
  peer.endSource(data.source);
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
