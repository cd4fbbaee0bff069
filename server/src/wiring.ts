import { availableParallelism } from 'node:os';
import { isFrozen } from '@koinon/shared/minutes/minutes';
import { whenQuiet } from '@koinon/shared/record/lag-facts';
import { planFor } from '@koinon/shared/record/media-facts';
import type { Frame } from '@koinon/shared/wire';
import { takePassed } from './briefing-doors.ts';
import { documentFacts } from './document-facts.ts';
import { openDocuments } from './documents/documents.ts';
import type { Documents } from './documents/documents.ts';
import { Versions } from './documents/versions.ts';
import type { Gateway } from './gateway/gateway.ts';
import { CaptionHub } from './captions/hub.ts';
import { KeptCaptions } from './captions/kept-captions.ts';
import { KnownRecords } from './captions/known-record.ts';
import { captionedMeeting } from './gateway/captions.ts';
import type { CaptionsDoor } from './gateway/captions.ts';
import { commandPace } from './gateway/pace.ts';
import type { RecordDoor } from './gateway/record-door.ts';
import { KeptElsewhere } from './kept-elsewhere.ts';
import type { Kept } from './kept-elsewhere.ts';
import type { Log } from './log.ts';
import { openMediaPlane } from './media/media-plane.ts';
import type { MediaPlane, MediaTold } from './media/media-plane.ts';
import { PlacedMedia } from './media/placed-media.ts';
import { recordingsOfCity } from './recordings-of-city.ts';
import type { RecordingDesk } from './recording/desk.ts';
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
import type { NodeParts } from './node-parts.ts';
import type { ThisNode } from './several-nodes.ts';
import type { BlobStore } from './storage/ports/blob-store.ts';
import type { Stores } from './storage/ports/stores.ts';
import { newId } from './new-id.ts';

interface WiringParts {
  readonly settings: Pick<Settings, 'recordingDir' | 'ffmpeg'>;
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
  readonly recordings: RecordingDesk;
  readonly captions: CaptionHub;
  readonly keptElsewhere: KeptElsewhere;
  readonly keptCaptions: KeptCaptions;
  readonly #known: KnownRecords;
  plane: MediaPlane | null = null;
  #media: PlacedMedia | null = null;
  gateway: Gateway | null = null;
  /** What the media plane says of channels, where this server decides. */
  readonly #heard = {
    listeners: (meeting: string, channel: string) => listenersOf(this.plane, meeting, channel),
    voiced: (meeting: string, channel: string) =>
      this.plane?.voiced(meeting).includes(channel) ?? false,
  };
  readonly #boxes: Boxes;
  readonly #bodies: Bodies;
  readonly #node: ThisNode;
  readonly #failed: (error: unknown) => void;

  constructor({ settings, stores, blobs, bodies, boxes, hallCodes, node, log }: WiringParts) {
    const failed = (error: unknown) => log.error({ err: error }, 'a command of the system failed');
    [this.#boxes, this.#bodies, this.#node, this.#failed] = [boxes, bodies, node, failed];
    this.meetings = new Meetings({
      store: stores.records,
      directory: stores.directory,
      boxes,
      placement: node.placement,
      isHallCode: (meeting, code) => hallCodes.isCode(meeting, code),
      ...this.#heard,
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
    this.versions = versionsOf(stores, log);
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
    this.keptCaptions = keptCaptionsOf(stores, log);
    const clock = () => performance.now();
    this.#known = new KnownRecords({ isHere: (meeting) => node.placement.isHere(meeting), clock });
    this.captions = new CaptionHub({
      tell: (...told) => this.gateway?.sockets.captions(...told),
      pass: (...told) => node.captionsTold(...told),
      keep: (...kept) => this.keptCaptions.keep(...kept),
      now: Date.now,
      newId,
    });
    this.keptElsewhere = this.#openKeptElsewhere(node, log);
    this.recordings = recordingsOfCity({
      settings,
      meetings,
      records: stores.records,
      taped: (meeting) => this.plane?.taped(meeting) ?? Promise.resolve(),
      decides: (meeting) => node.placement.isHere(meeting),
      log,
    });
    this.lines = new Lines({
      knowsAll: (meeting) => node.knowsAllLines(meeting),
      changed: (meeting) => node.linesChanged(meeting),
      clock,
      give: (meeting, command) => void this.meetings.asSystem(meeting, command).catch(failed),
    });
  }

  /** What sockets ask for media: this server's plane, and the others' where there are several. */
  mediaDoor(plane: MediaPlane): Pick<MediaPlane, 'request' | 'leave'> {
    this.plane = plane;
    const { media: nodes } = this.#node;
    if (nodes === undefined) return plane;
    const notice: MediaTold['notice'] = (...told) => this.gateway?.sockets.notice(...told);
    this.#media = new PlacedMedia({ nodes, plane, notice });
    return this.#media;
  }

  /** What the plane tells a connection. */
  noticed(...told: Parameters<MediaTold['notice']>): void {
    if (this.#media !== null) this.#media.noticed(...told);
    else this.gateway?.sockets.notice(...told);
  }

  captionsDoor(log: Log): CaptionsDoor {
    return {
      hub: this.captions,
      host: async (meeting) => {
        await this.keptElsewhere.known(meeting);
        return this.meetings.host(meeting);
      },
      isKnown: (host) => this.#known.isKnown(host.meeting, host),
      pace: commandPace(),
      log,
      now: Date.now,
    };
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

  #openKeptElsewhere(node: ThisNode, log: Log): KeptElsewhere {
    return new KeptElsewhere({
      ask: (meeting) => node.keptElsewhere(meeting),
      take: (meeting, kept) => this.#take(meeting, kept),
      failed: (error) => log.debug({ err: error }, 'other servers could not be asked'),
    });
  }

  async #take(meeting: string, { captions, words }: Kept): Promise<void> {
    this.captions.take(meeting, captions);
    for (const said of words) await this.gateway?.sockets.boothText.heard(meeting, said);
  }

  /** What other nodes have to do with here. */
  nodeParts({ directory }: Stores, rehearsals: { answer: NodeParts['rehearsal'] }): NodeParts {
    return {
      meetings: this.meetings,
      lines: this.lines,
      documents: this.documents,
      allMeetings: async () => (await directory.meetings()).map(({ id }) => id),
      gallery: {
        here: () => this.gateway?.sockets.gallery.here() ?? new Map(),
        heard: (...heard) => this.gateway?.sockets.gallery.heard(...heard),
      },
      media: {
        answer: (question) => this.#media?.answer(question) ?? Promise.resolve(null),
        beat: () => this.#media?.beat(),
        look: () => this.#media?.look() ?? Promise.resolve(),
        remain: (names) => this.#media?.remain(names),
      },
      captions: async (meeting, ...told) => {
        const host = await this.meetings.host(meeting);
        this.captions.heard(captionedMeeting(host), ...told);
      },
      rehearsal: (question) => rehearsals.answer(question),
      kept: (meeting): Kept => ({
        captions: this.captions.kept(meeting),
        words: this.gateway?.sockets.boothText.kept(meeting) ?? [],
      }),
      settle: (host) => this.minutes.settle(host),
      passed: (passed) => takePassed(passed, this.meetings, this.gateway?.sockets ?? null),
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
      for (const frame of frames) {
        if (frame.event.type === 'MeetingClosed') this.#forgetCaptions(host.meeting);
        this.#effects(host, frame);
      }
      this.#endWaits(host);
    });
    host.onBallots((poll) => {
      this.gateway?.sockets.ballotTaken(host, poll);
      this.#node.ballotTaken(host);
    });
    plan();
  }

  #forgetCaptions(meeting: string): void {
    this.captions.forget(meeting);
    this.#known.forget(meeting);
  }

  /** Interpreters fell silent, or began: what waits for them may begin. */
  async coverageChanged(meeting: string): Promise<void> {
    this.#endWaits(await this.meetings.host(meeting));
  }

  /** Asked twice, the second time nothing waits any more, and the rules say so. */
  #endWaits(host: MeetingHost): void {
    const { meeting, state } = host;
    if (!this.#node.placement.isHere(meeting)) return;
    const heard = {
      now: Date.now(),
      listeners: (channel: string) => this.#heard.listeners(meeting, channel),
      voiced: (channel: string) => this.#heard.voiced(meeting, channel),
    };
    for (const command of whenQuiet(state, heard)) {
      this.meetings.asSystem(meeting, command).catch(this.#failed);
    }
  }

  /** From here on this node decides for the meeting, and does what is left to do. */
  #decides(host: MeetingHost): void {
    this.lines.check(host);
    this.#destroyOldKeys(host);
    this.minutes.settle(host).catch(this.#failed);
    this.recordings.settle(host.meeting).catch(this.#failed);
    if (host.state.meeting.status === 'closed') this.#afterClose(host);
    if (isFrozen(host.state.minutes)) this.#afterApproval(host.meeting);
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

  /** What was said has become minutes, or was left out of them: nobody needs it any more. */
  #afterApproval(meeting: string): void {
    this.keptCaptions.erase(meeting).catch(this.#failed);
  }

  /** What an event brings about outside of the record. */
  #effects(host: MeetingHost, frame: Frame): void {
    this.gateway?.sockets.boothText.effects(host, frame);
    const { meeting } = host;
    const { event } = frame;
    if (!this.#node.placement.isHere(meeting)) return;
    if (event.type === 'MeetingClosed') this.#afterClose(host);
    if (event.type === 'MinutesApproved') this.#afterApproval(meeting);
    if (event.type === 'RecordingStopped' || event.type === 'RecordingDeleted') {
      this.recordings.settle(meeting).catch(this.#failed);
    }
    if (event.type === 'PollClosed' || event.type === 'PollCancelled') {
      this.#boxes.destroy(meeting, event.poll).catch(this.#failed);
    }
  }
}

function versionsOf({ documents, versions }: Stores, log: Log): Versions {
  return new Versions({
    documents,
    versions,
    now: Date.now,
    failed: (error) => log.error({ err: error }, 'a version could not be kept'),
  });
}

function keptCaptionsOf({ captions: store }: Stores, log: Log): KeptCaptions {
  return new KeptCaptions({
    store,
    failed: (error, waiting) => log.error({ err: error, waiting }, 'captions could not be kept'),
  });
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
      recordingDir: settings.recordingDir,
      log,
    },
    {
      notice: (...told) => wiring.noticed(...told),
      coverage: (meeting) => {
        wiring.coverageChanged(meeting).catch((error: unknown) => {
          log.error({ err: error, meeting }, 'what waits for interpreters could not begin');
        });
      },
      vanished: (meeting, person) => note(meeting, { type: 'NoteInterpreterVanished', person }),
      returned: (meeting, person) => note(meeting, { type: 'NoteInterpreterReturned', person }),
      trouble: (...told) => wiring.recordings.trouble(...told),
      lost: (reason) => log.error({ reason }, 'the media plane was lost and starts again'),
    },
  );
}
