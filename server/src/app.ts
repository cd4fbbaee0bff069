import { networkInterfaces } from 'node:os';
import { SYSTEM } from '@koinon/shared/identity/people';
import type { Role } from '@koinon/shared/identity/people';
import { briefingDoors } from './briefing-doors.ts';
import { openCityStores } from './city-stores.ts';
import { FeedTokens } from './captions/feed-tokens.ts';
import { connectionCheck } from './connection-check.ts';
import { DEMO_MEETING } from './demo/demo-city.ts';
import { openCityExports } from './exports-of-city.ts';
import { openGateway } from './gateway/gateway.ts';
import type { Listener } from './gateway/gateway.ts';
import { publicAddresses } from './gateway/public-addresses.ts';
import { Doorkeeper } from './gateway/signed-in.ts';
import { Invitations } from './identity/invitations.ts';
import { Links } from './identity/links.ts';
import { Sessions } from './identity/sessions.ts';
import type { Log } from './log.ts';
import type { MediaPlane } from './media/media-plane.ts';
import type { Call } from './meeting/call-meeting.ts';
import { HallCodes } from './presence/hall-codes.ts';
import { Bodies } from './record/bodies.ts';
import type { Boxes } from './record/boxes.ts';
import type { Settings } from './settings.ts';
import type { ThisNode } from './several-nodes.ts';
import { openFileBlobs } from './storage/files/blob-store.files.ts';
import type { BlobStore } from './storage/ports/blob-store.ts';
import type { Stores } from './storage/ports/stores.ts';
import { openBallotKeys } from './voting/ballot-keys.ts';
import type { BallotKeys } from './voting/ballot-keys.ts';
import { secretBoxes } from './voting/secret-box.ts';
import {
  administrationOf,
  attachmentsOf,
  bodiesOf,
  callWith,
  earlierAgendas,
  openDemo,
} from './desks.ts';
import { newId } from './new-id.ts';
import { recordingsDoor } from './recordings-of-city.ts';
import { PlacedRehearsals } from './rehearsal/placed-rehearsals.ts';
import { saidOfCity } from './said-of-city.ts';
import { rehearsalsOfCity } from './rehearsals-of-city.ts';
import { openPlane, Wiring } from './wiring.ts';

/** A link that signs somebody in, for the table that start prints. */
export interface CityLink {
  readonly role: Role;
  readonly name: string;
  readonly language: string;
  readonly url: string;
}

/** A running city: everything behind one address. Closing twice is harmless. */
export interface City {
  readonly url: string;
  readonly links: readonly CityLink[];
  close(): Promise<void>;
}

export interface CityParts {
  readonly settings: Settings;
  readonly listener: Listener;
  readonly clientFolder: string;
  readonly log: Log;
}

const ADMINISTRATOR = {
  id: 'administrator',
  name: 'Administrator',
  role: 'administrator',
  language: 'en',
} as const;

/**
 * Opens a city on a listener that has its port, and takes the listener over.
 *
 * @throws StartError when the data folder or the media ports cannot be had.
 */
export async function openCity(parts: CityParts): Promise<City> {
  const { settings, listener, log } = parts;
  await using opening = new AsyncDisposableStack();
  opening.defer(() => listener.close());
  const { stores, key, node } = await openCityStores(settings, log);
  opening.adopt(stores, (opened) => opened.close());
  opening.adopt(node, (opened) => opened.close());
  const hallCodes = new HallCodes(key, Date.now);
  const boxes = boxesOf(settings, node, await openBallotKeys(settings.ballotKeyDir), log);
  const { records: store, directory } = stores;
  const bodies = new Bodies({ store, directory, now: Date.now, newId });
  const blobs = await openFileBlobs(settings.blobDir);
  const wiring = new Wiring({ settings, stores, blobs, bodies, boxes, hallCodes, node, log });
  const { documents } = wiring;
  opening.adopt(wiring.versions, (opened) => opened.close());
  opening.adopt(wiring.keptCaptions, (opened) => opened.close());
  opening.adopt(wiring.recordings, (opened) => opened.close());
  opening.adopt(documents, (opened) => opened.close());
  const plane = opening.adopt(await openPlane(settings, log, wiring), (p) => p.close());
  const media = wiring.mediaDoor(plane);
  const check = opening.adopt(connectionCheck(plane), (opened) => opened.close());
  opening.defer(() => wiring.meetings.close());
  const exports = opening.adopt(exportsOf(wiring, bodies), (opened) => opened.close());
  const url = settings.publicUrl ?? `http://localhost:${listener.port}`;
  const links = new Links(new Invitations(key), url, Date.now);
  const call = (meeting: Call) => callWith(meeting, stores, documents, wiring.meetings);
  const opened = { settings, stores, bodies, blobs, wiring, node, log };
  const { desk, briefing } = briefingOf(opened, links);
  const rehearsal = rehearsalOf(opened, plane);
  wiring.gateway = openGateway(listener, {
    http: {
      clientFolder: parts.clientFolder,
      exports,
      briefing,
      connectionCheck: check,
      rehearsal,
      ...desksOf(opened, key, links, call),
    },
    record: wiring.recordDoor(log),
    desk,
    captions: { ...wiring.captionsDoor(log), tokens: new FeedTokens(key) },
    media,
    hallCodes: shownCodes(hallCodes, settings.publicUrl, listener.port),
    documents,
  });
  opening.adopt(wiring.gateway, (gateway) => gateway.close());
  await node.start(wiring.nodeParts(stores, rehearsal.rehearsals));
  if (settings.demo) await openDemo(stores, bodies, call);
  await stores.directory.putPerson(null, ADMINISTRATOR);
  const open = opening.move();
  return {
    url,
    links: linksOf(links, settings.demo),
    close: () => open.disposeAsync(),
  };
}

/** What the hall shows: the code of now, and where to type it. */
function shownCodes(codes: HallCodes, publicUrl: string | null, port: number) {
  return {
    current: (meeting: string) => ({
      ...codes.current(meeting),
      ...publicAddresses(publicUrl, port, networkInterfaces()),
    }),
  };
}

interface Opened {
  readonly settings: Settings;
  readonly stores: Stores;
  readonly bodies: Bodies;
  readonly blobs: BlobStore;
  readonly wiring: Wiring;
  readonly node: ThisNode;
  readonly log: Log;
}

function briefingOf({ stores, blobs, wiring, node, log }: Opened, links: Links) {
  return briefingDoors({
    stores,
    meetings: wiring.meetings,
    node,
    links,
    readableItems: attachmentsOf(wiring.documents, blobs).readableItems,
    keptElsewhere: (meeting) => wiring.keptElsewhere.known(meeting),
    sockets: () => wiring.gateway?.sockets ?? null,
    failed: (error) => log.error({ err: error }, 'a desk could not be told'),
  });
}

function rehearsalOf({ wiring, settings, node }: Opened, plane: MediaPlane) {
  const { meetings } = wiring;
  const own = rehearsalsOfCity({ plane, meetings, settings });
  return {
    rehearsals: new PlacedRehearsals(own, node.rehearsals),
    state: async (meeting: string) => (await meetings.host(meeting)).state,
  };
}

/** Who is behind each door of HTTP. */
function desksOf(
  { settings, stores, bodies, blobs, wiring, node, log }: Opened,
  key: Uint8Array,
  links: Links,
  call: (meeting: Call) => Promise<void>,
) {
  const { documents, meetings } = wiring;
  const sessions = new Sessions(stores.directory, Date.now);
  return {
    trustProxy: settings.trustProxy,
    invitations: new Invitations(key),
    sessions,
    doorkeeper: new Doorkeeper(sessions, stores.directory, settings.publicUrl),
    administration: administrationOf(stores, meetings, links, call),
    bodies: bodiesOf(bodies, call, earlierAgendas(bodies, documents, meetings), documents),
    ownGroups: wiring.ownGroups,
    attachments: attachmentsOf(documents, blobs),
    minutes: wiring.minutes,
    versions: wiring.versions,
    recordings: recordingsDoor(wiring.recordings, meetings),
    said: saidOfCity({
      kept: wiring.keptCaptions,
      state: async (meeting) => (await meetings.host(meeting)).state,
    }),
    signedOut: (session: string) => node.signedOut(session),
    whatIsLost: () => node.whatIsLost(),
    now: Date.now,
    log,
  };
}

function exportsOf({ meetings, documents, minutes }: Wiring, bodies: Bodies) {
  const host = (meeting: string) => meetings.host(meeting);
  const published = (meeting: string) =>
    minutes.text({ meeting, person: 'guest', role: 'guest' }, 'published');
  const approved = (meeting: string) =>
    minutes.text({ meeting, person: SYSTEM, role: 'clerk' }, 'approved');
  return openCityExports({ host, documents, bodies, published, approved, now: Date.now });
}

/** No box is opened whose key the other servers would not find. */
function boxesOf(settings: Settings, node: ThisNode, keys: BallotKeys, log: Log): Boxes {
  const boxes = secretBoxes(keys);
  return {
    ...boxes,
    create: async (meeting, poll) => {
      const mayOpen = settings.ballotKeysShared || (await node.isAlone());
      if (mayOpen) return boxes.create(meeting, poll);
      log.warn({ meeting, poll }, 'no secret poll: the servers share no BALLOT_KEY_DIR');
      return null;
    },
  };
}

function linksOf(links: Links, demo: boolean): CityLink[] {
  const people = demo ? DEMO_MEETING.people : [];
  return [
    ...people.map((person) => ({
      role: person.role,
      name: person.name,
      language: person.language,
      url: links.to(DEMO_MEETING.id, person),
    })),
    { ...ADMINISTRATOR, url: links.to(null, ADMINISTRATOR) },
  ];
}
