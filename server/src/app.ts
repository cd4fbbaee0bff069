import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { documentName } from '@koinon/shared/documents/document-name';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import { SYSTEM } from '@koinon/shared/identity/people';
import type { Role } from '@koinon/shared/identity/people';
import { planFor } from '@koinon/shared/record/media-facts';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { BodyDesk } from './bodies/desk.ts';
import { openCityStores } from './city-stores.ts';
import { callSitting, requestedSitting } from './calling-sittings.ts';
import { DEMO_BODY, demoCall, foundDemoBody } from './demo/demo-body.ts';
import { DEMO_MEETING } from './demo/demo-city.ts';
import { fillAgenda } from './documents/agenda.ts';
import { openDocuments } from './documents/documents.ts';
import type { Documents } from './documents/documents.ts';
import { openGateway } from './gateway/gateway.ts';
import type { Gateway, Listener } from './gateway/gateway.ts';
import { commandPace } from './gateway/pace.ts';
import type { RecordDoor } from './gateway/record-door.ts';
import { Doorkeeper } from './gateway/signed-in.ts';
import { Invitations } from './identity/invitations.ts';
import { Links } from './identity/links.ts';
import { Sessions } from './identity/sessions.ts';
import type { Log } from './log.ts';
import { openMediaPlane } from './media/media-plane.ts';
import type { MediaPlane } from './media/media-plane.ts';
import { administration } from './meeting/administration.ts';
import { callMeeting } from './meeting/call-meeting.ts';
import type { Call } from './meeting/call-meeting.ts';
import { HallCodes } from './presence/hall-codes.ts';
import { Lines } from './presence/lines.ts';
import { noteAttendance } from './noting-attendance.ts';
import { Bodies } from './record/bodies.ts';
import type { Boxes } from './record/boxes.ts';
import type { MeetingHost } from './record/meeting-host.ts';
import type { Giver } from './record/stream-host.ts';
import { Meetings } from './record/meetings.ts';
import type { Settings } from './settings.ts';
import type { NodeParts, ThisNode } from './several-nodes.ts';
import type { Stores } from './storage/ports/stores.ts';
import { openBallotKeys } from './voting/ballot-keys.ts';
import type { BallotKeys } from './voting/ballot-keys.ts';
import { secretBoxes } from './voting/secret-box.ts';

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
  const documents = opening.adopt(openDocuments({ store: stores.documents, log }), (d) =>
    d.close(),
  );
  const hallCodes = new HallCodes(key, Date.now);
  const boxes = boxesOf(settings, node, await openBallotKeys(settings.ballotKeyDir), log);
  const { records: store, directory } = stores;
  const bodies = new Bodies({ store, directory, now: Date.now, newId });
  const wiring = new Wiring({ stores, bodies, boxes, hallCodes, node, log });
  const plane = opening.adopt(await openPlane(settings, log, wiring), (p) => p.close());
  wiring.plane = plane;
  opening.defer(() => wiring.meetings.close());
  const url = settings.publicUrl ?? `http://localhost:${listener.port}`;
  const invitations = new Invitations(key);
  const links = new Links(invitations, url, Date.now);
  const sessions = new Sessions(stores.directory, Date.now);
  const call = (meeting: Call) => callWith(meeting, stores, documents, wiring.meetings);
  wiring.gateway = openGateway(listener, {
    http: {
      clientFolder: parts.clientFolder,
      trustProxy: settings.trustProxy,
      invitations,
      sessions,
      doorkeeper: new Doorkeeper(sessions, stores.directory, settings.publicUrl),
      administration: administrationOf(stores, wiring.meetings, links, call),
      bodies: bodiesOf(bodies, call),
      signedOut: (session) => node.signedOut(session),
      whatIsLost: () => node.whatIsLost(),
      now: Date.now,
      log,
    },
    record: wiring.recordDoor(log),
    media: plane,
    hallCodes,
    documents,
  });
  opening.adopt(wiring.gateway, (gateway) => gateway.close());
  await node.start(wiring.nodeParts(stores));
  if (settings.demo) await openDemo(stores, bodies, call);
  await stores.directory.putPerson(null, ADMINISTRATOR);
  const open = opening.move();
  return {
    url,
    links: [
      ...(settings.demo ? demoLinks(links) : []),
      { ...ADMINISTRATOR, url: links.to(null, ADMINISTRATOR) },
    ],
    close: () => open.disposeAsync(),
  };
}

interface WiringParts {
  readonly stores: Stores;
  readonly bodies: Bodies;
  readonly boxes: Boxes;
  readonly hallCodes: HallCodes;
  readonly node: ThisNode;
  readonly log: Log;
}

/** Joins what must know of each other: record, media plane and gateway. */
class Wiring {
  readonly meetings: Meetings;
  readonly lines: Lines;
  plane: MediaPlane | null = null;
  gateway: Gateway | null = null;
  readonly #boxes: Boxes;
  readonly #bodies: Bodies;
  readonly #node: ThisNode;
  readonly #failed: (error: unknown) => void;

  constructor({ stores, bodies, boxes, hallCodes, node, log }: WiringParts) {
    const failed = (error: unknown) => log.error({ err: error }, 'a command of the system failed');
    this.#boxes = boxes;
    this.#bodies = bodies;
    this.#node = node;
    this.#failed = failed;
    this.meetings = new Meetings({
      store: stores.records,
      directory: stores.directory,
      boxes,
      placement: node.placement,
      isHallCode: (meeting, code) => hallCodes.isCode(meeting, code),
      now: Date.now,
      newId,
      opened: (host) => this.#opened(host),
      decides: (host) => this.#decides(host),
      failed,
    });
    this.lines = new Lines({
      knowsAll: (meeting) => node.knowsAllLines(meeting),
      changed: (meeting) => node.linesChanged(meeting),
      clock: () => performance.now(),
      give: (meeting, command) => void this.meetings.asSystem(meeting, command).catch(failed),
    });
  }

  recordDoor(log: Log): RecordDoor {
    return {
      host: (meeting) => this.meetings.host(meeting),
      give: (meeting, giver, message) => this.meetings.give(meeting, giver, message),
      lineOpened: (host, person) => this.lines.opened(host, person),
      pace: commandPace(),
      log,
      now: Date.now,
    };
  }

  /** What other nodes have to do with here. */
  nodeParts({ directory }: Stores): NodeParts {
    return {
      meetings: this.meetings,
      lines: this.lines,
      allMeetings: async () => (await directory.meetings()).map(({ id }) => id),
      gallery: {
        here: () => this.gateway?.sockets.gallery.here() ?? new Map(),
        heard: (...heard) => this.gateway?.sockets.gallery.heard(...heard),
      },
      signedOut: (session) => this.gateway?.signedOut(session),
      failed: this.#failed,
    };
  }

  /** From here on, what this meeting's record says reaches sockets and media. */
  #opened(host: MeetingHost): void {
    let planned = '';
    const plan = () => {
      const next = planFor(host.state, (person) => host.roleOf(person));
      const text = JSON.stringify(next);
      if (text === planned) return;
      planned = text;
      this.plane?.plan(host.meeting, next);
    };
    host.subscribe((frames) => {
      plan();
      this.gateway?.sockets.tell(host, frames);
      this.#node.told(host, frames);
      for (const { event } of frames) this.#effects(host, event);
    });
    host.onBallots((poll) => {
      this.gateway?.sockets.ballotTaken(host, poll);
      this.#node.ballotTaken(host);
    });
    plan();
  }

  /** From here on this node decides for the meeting, and does what is left to do. */
  #decides(host: MeetingHost): void {
    this.lines.check(host);
    this.#destroyOldKeys(host);
    this.#noteAttendance(host);
  }

  /** A server that fell between the close of a secret poll and the end of its key ends it now. */
  #destroyOldKeys({ meeting, state }: MeetingHost): void {
    for (const { poll, status } of Object.values(state.voting.polls)) {
      const isOver = status === 'closed' || status === 'cancelled';
      if (isOver) this.#boxes.destroy(meeting, poll).catch(this.#failed);
    }
  }

  #noteAttendance(host: MeetingHost): void {
    noteAttendance(host, this.#bodies).catch(this.#failed);
  }

  /** What an event brings about outside of the record. */
  #effects(host: MeetingHost, event: RecordEvent): void {
    const { meeting } = host;
    if (event.type === 'ClosedToPublic') this.gateway?.closeToPublic(meeting);
    if (!this.#node.placement.isHere(meeting)) return;
    if (event.type === 'MeetingClosed') this.#noteAttendance(host);
    if (event.type === 'PollClosed' || event.type === 'PollCancelled') {
      this.#boxes.destroy(meeting, event.poll).catch(this.#failed);
    }
  }
}

function openPlane(settings: Settings, log: Log, wiring: Wiring): Promise<MediaPlane> {
  const note = (meeting: string, command: Parameters<Meetings['asSystem']>[1]) => {
    wiring.meetings.asSystem(meeting, command).catch((error: unknown) => {
      log.error({ err: error, meeting }, 'the record could not note what media told');
    });
  };
  return openMediaPlane(
    {
      workerBin: settings.workerBin,
      port: settings.mediaPort,
      announced: settings.mediaAnnounced,
      workers: settings.mediaWorkers ?? availableParallelism(),
      iceServers: settings.iceServers,
      log,
    },
    {
      notice: (connection, notice) => wiring.gateway?.sockets.notice(connection, notice),
      vanished: (meeting, person) => note(meeting, { type: 'NoteInterpreterVanished', person }),
      returned: (meeting, person) => note(meeting, { type: 'NoteInterpreterReturned', person }),
      lost: (reason) => log.error({ reason }, 'the media plane was lost and starts again'),
    },
  );
}

function callWith(call: Call, stores: Stores, documents: Documents, meetings: Meetings) {
  return callMeeting(call, {
    putMeeting: (meeting) => stores.directory.putMeeting(meeting),
    putPerson: (meeting, person) => stores.directory.putPerson(meeting, person),
    give: (meeting, command) => meetings.asSystem(meeting, command),
    openChannel: (meeting, channel) => meetings.asSystem(meeting, { type: 'OpenChannel', channel }),
    assignInterpreter: (meeting, person, channel) =>
      meetings.asSystem(meeting, { type: 'AssignInterpreter', person, channel }),
    fillAgenda: (meeting, items) =>
      documents.edit(documentName({ meeting, part: { kind: 'agenda' } }), (doc) =>
        fillAgenda(doc, items),
      ),
    now: Date.now,
  });
}

function administrationOf(
  stores: Stores,
  meetings: Meetings,
  links: Links,
  call: (call: Call) => Promise<void>,
) {
  return administration({
    meetings: () => stores.directory.meetings(),
    people: (meeting) => stores.directory.people(meeting),
    meeting: async (id) => {
      const { meeting: called, interpretation } = (await meetings.host(id)).state;
      return { called, channels: Object.keys(interpretation.channels) };
    },
    call,
    link: (meeting, person) => links.to(meeting, person),
    newId,
  });
}

/** The administrator's desk for bodies, and how it calls their sittings. */
function bodiesOf(bodies: Bodies, call: (call: Call) => Promise<void>) {
  return {
    desk: new BodyDesk({ ids: () => bodies.ids(), open: (id) => bodies.open(id), newId }),
    callSitting: async (id: string, giver: Giver, request: SittingRequest) => {
      const body = await bodies.open(id);
      const called = await callSitting(body, requestedSitting(request, newId), giver, call);
      return called.ok ? ({ ok: true, result: { meeting: called.meeting } } as const) : called;
    },
  };
}

/** The demo city's council and its sitting are called at the first start, and again if that was cut off. */
async function openDemo(
  stores: Stores,
  bodies: Bodies,
  call: (call: Call) => Promise<void>,
): Promise<void> {
  const called = await stores.directory.meetings();
  if (called.some(({ id }) => id === DEMO_MEETING.id)) return;
  const now = Date.now();
  await foundDemoBody(bodies, now);
  const { id: meeting, title, channels, items, people } = DEMO_MEETING;
  const others = people.filter(({ role }) => ['interpreter', 'guest', 'hall'].includes(role));
  const sitting = { meeting, title, channels, items, others, call: demoCall(now) };
  const body = await bodies.open(DEMO_BODY);
  await callSitting(body, sitting, { person: SYSTEM, role: SYSTEM }, call);
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

function demoLinks(links: Links): CityLink[] {
  return DEMO_MEETING.people.map((person) => ({
    role: person.role,
    name: person.name,
    language: person.language,
    url: links.to(DEMO_MEETING.id, person),
  }));
}

const ID_BYTES = 12;

function newId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}
