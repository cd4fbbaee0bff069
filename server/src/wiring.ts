import { availableParallelism } from 'node:os';
import { planFor } from '@koinon/shared/record/media-facts';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { documentFacts } from './document-facts.ts';
import { openDocuments } from './documents/documents.ts';
import type { Documents } from './documents/documents.ts';
import { Versions } from './documents/versions.ts';
import type { Gateway } from './gateway/gateway.ts';
import { commandPace } from './gateway/pace.ts';
import type { RecordDoor } from './gateway/record-door.ts';
import type { Log } from './log.ts';
import { openMediaPlane } from './media/media-plane.ts';
import type { MediaPlane } from './media/media-plane.ts';
import { MinutesDesk } from './minutes/desk.ts';
import type { HallCodes } from './presence/hall-codes.ts';
import { Lines } from './presence/lines.ts';
import { minutesParts } from './desks.ts';
import { noteAttendance } from './noting-attendance.ts';
import type { Bodies } from './record/bodies.ts';
import type { Boxes } from './record/boxes.ts';
import type { MeetingHost } from './record/meeting-host.ts';
import { Meetings } from './record/meetings.ts';
import { OwnGroupsDesk } from './record/own-groups.ts';
import type { Settings } from './settings.ts';
import type { NodeParts, ThisNode } from './several-nodes.ts';
import type { BlobStore } from './storage/ports/blob-store.ts';
import type { Stores } from './storage/ports/stores.ts';
import { newId } from './new-id.ts';

interface WiringParts {
  readonly stores: Stores;
  readonly blobs: BlobStore;
  readonly bodies: Bodies;
  readonly boxes: Boxes;
  readonly hallCodes: HallCodes;
  readonly node: ThisNode;
  readonly log: Log;
}

/** Joins what must know of each other: record, media plane and gateway. */
export class Wiring {
  readonly meetings: Meetings;
  readonly lines: Lines;
  readonly ownGroups: OwnGroupsDesk;
  readonly versions: Versions;
  readonly documents: Documents;
  readonly minutes: MinutesDesk;
  plane: MediaPlane | null = null;
  gateway: Gateway | null = null;
  readonly #boxes: Boxes;
  readonly #bodies: Bodies;
  readonly #node: ThisNode;
  readonly #failed: (error: unknown) => void;

  constructor({ stores, blobs, bodies, boxes, hallCodes, node, log }: WiringParts) {
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
      listeners: (meeting, channel) => listenersOf(this.plane, meeting, channel),
      now: Date.now,
      newId,
      opened: (host) => this.#opened(host),
      decides: (host) => this.#decides(host),
      failed,
    });
    this.ownGroups = new OwnGroupsDesk({
      state: async (meeting) => (await this.meetings.host(meeting)).state,
      directory: stores.directory,
    });
    this.versions = new Versions({
      documents: stores.documents,
      versions: stores.versions,
      now: Date.now,
      failed: (error) => log.error({ err: error }, 'a version could not be kept'),
    });
    this.documents = openDocuments({
      store: this.versions.documents,
      facts: async (meeting) => documentFacts(await this.meetings.host(meeting)),
      moved: (head) => node.documentMoved(head),
      cursors: node.cursors,
      unloaded: (name) => this.versions.unloaded(name),
      log,
    });
    const { meetings, documents, versions } = this;
    this.minutes = new MinutesDesk(
      minutesParts({ meetings, bodies, documents, versions, blobs, node, failed }),
    );
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
      documents: this.documents,
      allMeetings: async () => (await directory.meetings()).map(({ id }) => id),
      gallery: {
        here: () => this.gateway?.sockets.gallery.here() ?? new Map(),
        heard: (...heard) => this.gateway?.sockets.gallery.heard(...heard),
      },
      settle: (host) => this.minutes.settle(host),
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
      this.documents.reconsider(host.meeting);
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
    this.minutes.settle(host).catch(this.#failed);
    if (host.state.meeting.status === 'closed') this.#afterClose(host);
  }

  /** A server that fell between the close of a secret poll and the end of its key ends it now. */
  #destroyOldKeys({ meeting, state }: MeetingHost): void {
    for (const { poll, status } of Object.values(state.voting.polls)) {
      const isOver = status === 'closed' || status === 'cancelled';
      if (isOver) this.#boxes.destroy(meeting, poll).catch(this.#failed);
    }
  }

  /** Done again at a start, in case a fall came between: twice is harmless. */
  #afterClose(host: MeetingHost): void {
    noteAttendance(host, this.#bodies).catch(this.#failed);
    this.ownGroups.erase(host.meeting).catch(this.#failed);
  }

  /** What an event brings about outside of the record. */
  #effects(host: MeetingHost, event: RecordEvent): void {
    const { meeting } = host;
    if (!this.#node.placement.isHere(meeting)) return;
    if (event.type === 'MeetingClosed') this.#afterClose(host);
    if (event.type === 'PollClosed' || event.type === 'PollCancelled') {
      this.#boxes.destroy(meeting, event.poll).catch(this.#failed);
    }
  }
}

/** How many listen to a channel on this server. */
function listenersOf(plane: MediaPlane | null, meeting: string, channel: string): number {
  const counts = plane?.listeners(meeting) ?? {};
  return Object.hasOwn(counts, channel) ? (counts[channel] ?? 0) : 0;
}

/** The media plane, which tells the record what it has noticed. */
export function openPlane(settings: Settings, log: Log, wiring: Wiring): Promise<MediaPlane> {
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
      turn: settings.turn,
      log,
    },
    {
      notice: (connection, notice) => {
        wiring.gateway?.sockets.notice(connection, notice);
      },
      vanished: (meeting, person) => note(meeting, { type: 'NoteInterpreterVanished', person }),
      returned: (meeting, person) => note(meeting, { type: 'NoteInterpreterReturned', person }),
      lost: (reason) => log.error({ reason }, 'the media plane was lost and starts again'),
    },
  );
}
