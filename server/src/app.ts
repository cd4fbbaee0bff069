import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { documentName } from '@koinon/shared/documents/document-name';
import type { Role } from '@koinon/shared/identity/people';
import { planFor } from '@koinon/shared/record/media-facts';
import { DEMO_MEETING } from './demo/demo-city.ts';
import { fillAgenda } from './documents/agenda.ts';
import { openDocuments } from './documents/documents.ts';
import type { Documents } from './documents/documents.ts';
import { openGateway } from './gateway/gateway.ts';
import type { Gateway, Listener } from './gateway/gateway.ts';
import { commandPace } from './gateway/pace.ts';
import { Doorkeeper } from './gateway/signed-in.ts';
import { Invitations } from './identity/invitations.ts';
import { Links } from './identity/links.ts';
import { invitationKey } from './identity/secret-key.ts';
import { Sessions } from './identity/sessions.ts';
import type { Log } from './log.ts';
import { openMediaPlane } from './media/media-plane.ts';
import type { MediaPlane } from './media/media-plane.ts';
import { administration } from './meeting/administration.ts';
import { callMeeting } from './meeting/call-meeting.ts';
import type { Call } from './meeting/call-meeting.ts';
import { Lines } from './presence/lines.ts';
import type { MeetingHost } from './record/meeting-host.ts';
import { Meetings } from './record/meetings.ts';
import type { Settings } from './settings.ts';
import { openSqliteStores } from './storage/sqlite/sqlite-stores.ts';
import type { Stores } from './storage/sqlite/sqlite-stores.ts';

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
  const stores = opening.adopt(await openSqliteStores(settings.dataDir), (s) => s.close());
  const documents = opening.adopt(openDocuments({ store: stores.documents, log }), (d) =>
    d.close(),
  );
  const wiring = new Wiring(stores, log);
  const plane = opening.adopt(await openPlane(settings, log, wiring), (p) => p.close());
  wiring.plane = plane;
  opening.defer(() => wiring.meetings.close());
  const url = settings.publicUrl ?? `http://localhost:${listener.port}`;
  const invitations = new Invitations(invitationKey(settings.dataDir));
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
      now: Date.now,
      log,
    },
    record: {
      host: (meeting) => wiring.meetings.host(meeting),
      lineOpened: (host, person) => wiring.lines.opened(host, person),
      pace: commandPace(),
      log,
      now: Date.now,
    },
    media: plane,
    documents,
  });
  opening.adopt(wiring.gateway, (gateway) => gateway.close());
  if (settings.demo) await openDemo(stores, call);
  await stores.directory.putPerson(null, ADMINISTRATOR);
  await hostAll(stores, wiring.meetings);
  const open = opening.move();
  return {
    url,
    links: settings.demo
      ? demoLinks(links)
      : [{ ...ADMINISTRATOR, url: links.to(null, ADMINISTRATOR) }],
    close: () => open.disposeAsync(),
  };
}

/** Joins what must know of each other: record, media plane and gateway. */
class Wiring {
  readonly meetings: Meetings;
  readonly lines: Lines;
  plane: MediaPlane | null = null;
  gateway: Gateway | null = null;

  constructor(stores: Stores, log: Log) {
    const failed = (error: unknown) => log.error({ err: error }, 'a command of the system failed');
    this.meetings = new Meetings({
      store: stores.records,
      directory: stores.directory,
      now: Date.now,
      newId,
      opened: (host) => this.#opened(host),
      failed,
    });
    this.lines = new Lines({
      give: (meeting, command) => void this.meetings.asSystem(meeting, command).catch(failed),
    });
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
      this.gateway?.sockets.tell(host.meeting, frames);
    });
    plan();
    this.lines.check(host);
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

/** The demo city's meeting is called at the first start, and again if that was cut off. */
async function openDemo(stores: Stores, call: (call: Call) => Promise<void>): Promise<void> {
  const called = await stores.directory.meetings();
  if (!called.some(({ id }) => id === DEMO_MEETING.id)) await call(DEMO_MEETING);
}

/** Every meeting has its host from the start, so that its timers run. */
async function hostAll(stores: Stores, meetings: Meetings): Promise<void> {
  for (const { id } of await stores.directory.meetings()) await meetings.host(id);
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
