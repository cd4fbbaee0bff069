import type { Frame } from '@koinon/shared/wire';
import type { LineOrigin } from './captions/board.ts';
import { openCluster } from './cluster/cluster.ts';
import type { Answers, Cluster, ClusterDuties, ClusterParts } from './cluster/cluster.ts';
import type { Passed, Question } from './cluster/questions.ts';
import type { Word } from './cluster/words.ts';
import type { CursorWords } from './documents/cursors-elsewhere.ts';
import type { CaptionTold } from '@koinon/shared/captions/messages';
import { BEAT_MS } from './media/guests.ts';
import type { OtherNode } from './media/guests.ts';
import type { MediaNodes } from './media/placed-media.ts';
import { NODE_SILENT_MS } from './presence/lines.ts';
import { newId } from './new-id.ts';
import { answer } from './node-parts.ts';
import type { NodeParts } from './node-parts.ts';
import type { MeetingHost } from './record/meeting-host.ts';
import { ALONE } from './record/placement.ts';
import type { Placement } from './record/placement.ts';
import type { RehearsalNodes } from './rehearsal/placed-rehearsals.ts';
import type { DocumentHead } from './storage/ports/document-store.ts';

/**
 * This server as one of several on the same database: joins the cluster, which
 * knows nothing of meetings, and the record, which knows nothing of nodes.
 */
export interface ThisNode {
  /** Its name, another one after each start. */
  readonly node: string;
  readonly placement: Placement;
  /** Whether this node knows of all lines to the meeting. */
  knowsAllLines(meeting: string): boolean;
  linesChanged(meeting: string): void;
  /** Events of a meeting are known here. */
  told(host: MeetingHost, frames: readonly Frame[]): void;
  /** A ballot has gone into a box of the meeting. */
  ballotTaken(host: MeetingHost): void;
  signedOut(session: string): void;
  /** Captions were written here. */
  captionsTold(
    meeting: string,
    told: CaptionTold,
    isOpen: boolean,
    origin: LineOrigin | null,
  ): void;
  /** What each of the other servers holds of a meeting in memory only, as `NodeParts.kept` of there says. */
  keptElsewhere(meeting: string): Promise<Answers>;
  /** Resolves when all other servers know it, as far as they can be reached at once. */
  pass(passed: Passed): Promise<void>;
  /** A document has come further, or takes no edits any more, or takes them again. */
  documentMoved(head: DocumentHead): void;
  /** The way of cursors to other servers; undefined where there are none. */
  readonly cursors: CursorWords | undefined;
  /** The way to whichever server carries a meeting's media; undefined where there is only this one. */
  readonly media: MediaNodes | undefined;
  readonly rehearsals: RehearsalNodes | undefined;
  /** Names of the other servers that are there now. */
  others(): Promise<readonly string[]>;
  /** Whether there are no other servers. */
  isAlone(): Promise<boolean>;
  /** Says in sentences what is lost just now. */
  whatIsLost(): Promise<readonly string[]>;
  start(parts: NodeParts): Promise<void>;
  close(): Promise<void>;
}

/** The only server of a city: the one on a data folder. */
export const ONLY_NODE: ThisNode = {
  node: newId(),
  placement: ALONE,
  knowsAllLines: () => true,
  linesChanged: () => undefined,
  told: () => undefined,
  ballotTaken: () => undefined,
  keptElsewhere: () => Promise.resolve({ answers: [], isPartial: false }),
  pass: () => Promise.resolve(),
  signedOut: () => undefined,
  captionsTold: () => undefined,
  documentMoved: () => undefined,
  cursors: undefined,
  media: undefined,
  rehearsals: undefined,
  others: () => Promise.resolve([]),
  isAlone: () => Promise.resolve(true),
  whatIsLost: () => Promise.resolve([]),
  // Every meeting has its host from the start, so that its timers run.
  start: async ({ meetings, allMeetings }) => {
    for (const id of await allMeetings()) await meetings.host(id);
  },
  close: () => Promise.resolve(),
};

/** How often a node reads on in the logs of what it follows, and says whose lines it has: words may be lost. */
const LOOK_EVERY_MS = 1_000;
/** Many lines come and go at once; they are told together. */
const LINES_TOLD_AFTER_MS = 100;
/** How often others are told at most that ballots came. */
const BALLOTS_TOLD_EVERY_MS = 100;

/** @throws StartError when the port for other nodes cannot be had. */
export async function openNode(parts: ClusterParts): Promise<ThisNode> {
  return new OneOfSeveral(await openCluster(parts));
}

class OneOfSeveral implements ThisNode {
  readonly node: string;
  readonly placement: Placement;
  readonly cursors: CursorWords;
  readonly media: MediaNodes;
  readonly rehearsals: RehearsalNodes;
  readonly #cluster: Cluster;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #looking: NodeJS.Timeout | null = null;
  #beating: NodeJS.Timeout | null = null;
  #isLooking = false;
  #couldLook = true;
  #parts: NodeParts | null = null;

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
    const { node } = cluster;
    this.node = node;
    this.cursors = {
      say: (cursors) => cluster.say({ about: 'cursors', node, ...cursors }),
      ask: (document) => cluster.say({ about: 'whose-cursors', node, document }),
    };
    const carriers = {
      carrier: (meeting: string) => cluster.elsewhere(meeting),
      isHere: (meeting: string) => cluster.isHere(meeting),
      ask: (owner: OtherNode, question: Question) => cluster.ask(owner, question),
    };
    this.media = { self: { node, address: cluster.address }, ...carriers };
    this.rehearsals = carriers;
    this.placement = {
      isHere: (meeting) => cluster.isHere(meeting),
      elsewhere: async (meeting) => {
        const owner = await cluster.elsewhere(meeting);
        if (owner === null) return null;
        return { give: (giver, message) => cluster.give(owner, meeting, { giver, message }) };
      },
    };
  }

  async start(parts: NodeParts): Promise<void> {
    this.#parts = parts;
    const duties: ClusterDuties = {
      meetings: () => parts.allMeetings(),
      begun: (meeting) => parts.meetings.begin(meeting),
      ended: (meeting) => parts.meetings.end(meeting),
      left: () => void this.#left(parts).catch(parts.failed),
      answer: (question) => {
        // Whoever asks for it has come just now, and is to be told all that follows.
        if (question.ask === 'kept') this.#cluster.hasCome();
        return answer(parts, question);
      },
      heard: (word) => void this.#heard(parts, word).catch(parts.failed),
    };
    await this.#cluster.start(duties);
    this.#looking = setInterval(() => {
      // Whatever a look waits for: a host that hears nothing takes everybody here to have dropped.
      this.#tellWhoIsHere(parts);
      void this.#lookOnce(parts);
    }, LOOK_EVERY_MS);
    this.#beating = setInterval(() => parts.media.beat(), BEAT_MS);
  }

  knowsAllLines(meeting: string): boolean {
    return this.#cluster.isHereFor(meeting, NODE_SILENT_MS);
  }

  linesChanged(meeting: string): void {
    this.#soon(`lines ${meeting}`, LINES_TOLD_AFTER_MS, () => this.#tellLines(meeting));
  }

  told({ meeting, n }: MeetingHost): void {
    if (this.#cluster.isHere(meeting)) this.#cluster.say({ about: 'record', meeting, n });
  }

  ballotTaken({ meeting }: MeetingHost): void {
    if (!this.#cluster.isHere(meeting)) return;
    this.#soon(`box ${meeting}`, BALLOTS_TOLD_EVERY_MS, () => {
      this.#cluster.say({ about: 'box', meeting });
    });
  }

  keptElsewhere(meeting: string): Promise<Answers> {
    return this.#cluster.askAll({ ask: 'kept', meeting });
  }

  pass(passed: Passed): Promise<void> {
    return this.#cluster.pass(keyOf(passed), passed);
  }

  signedOut(session: string): void {
    this.#cluster.tellSignedOut(session);
  }

  captionsTold(
    meeting: string,
    told: CaptionTold,
    isOpen: boolean,
    origin: LineOrigin | null,
  ): void {
    const key = told.about === 'line' ? told.line.id : `turn ${told.turn.language}`;
    this.#cluster.tellCaptions(`${meeting} ${key}`, { meeting, told, isOpen, origin });
  }

  documentMoved(head: DocumentHead): void {
    this.#cluster.say({ about: 'document', ...head });
  }

  others(): Promise<readonly string[]> {
    return this.#cluster.others();
  }

  async isAlone(): Promise<boolean> {
    return (await this.others()).length === 0;
  }

  whatIsLost(): Promise<readonly string[]> {
    return this.#cluster.whatIsLost();
  }

  close(): Promise<void> {
    if (this.#looking !== null) clearInterval(this.#looking);
    if (this.#beating !== null) clearInterval(this.#beating);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    return this.#cluster.close();
  }

  async #heard({ meetings, documents, gallery }: NodeParts, word: Word): Promise<void> {
    if ('node' in word && word.node === this.#cluster.node) return;
    switch (word.about) {
      case 'record':
      case 'box':
        return meetings.follow(word.meeting);
      case 'document':
        return documents.follow(word);
      case 'gallery':
        return gallery.heard(word.meeting, word.node, word.count);
      case 'cursors':
        return documents.hearCursors(word.node, word);
      case 'whose-cursors':
        return documents.tellCursors(word.document);
    }
  }

  /** Of the meetings that this node decides for, what another has left half done. */
  async #left({ meetings, settle }: NodeParts): Promise<void> {
    for (const meeting of this.#cluster.hosted()) await settle(await meetings.host(meeting));
  }

  #tellWhoIsHere({ lines, gallery }: NodeParts): void {
    const { node } = this.#cluster;
    for (const [meeting, count] of gallery.here()) {
      if (count > 0) this.#cluster.say({ about: 'gallery', meeting, node, count });
    }
    for (const meeting of lines.meetings()) this.#tellLines(meeting);
  }

  async #look({ meetings, documents, lines, media }: NodeParts): Promise<void> {
    await media.look();
    media.remain(new Set(await this.#cluster.others()));
    for (const meeting of this.#cluster.hosted()) {
      if (this.knowsAllLines(meeting)) lines.check(await meetings.host(meeting));
    }
    await Promise.all([meetings.followAll(), documents.followAll()]);
  }

  /** One look at a time; of a database that is away it is said once. */
  async #lookOnce(parts: NodeParts): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      await this.#look(parts);
      this.#couldLook = true;
    } catch (error) {
      if (this.#couldLook) parts.failed(error);
      this.#couldLook = false;
    } finally {
      this.#isLooking = false;
    }
  }

  #tellLines(meeting: string): void {
    if (this.#parts === null || this.#cluster.isHere(meeting)) return;
    this.#cluster.tellLines(meeting, this.#parts.lines.people(meeting));
  }

  #soon(name: string, inMs: number, then: () => void): void {
    if (this.#timers.has(name)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      then();
    }, inMs);
    this.#timers.set(name, timer);
  }
}

/** What makes of two things to be told one. */
function keyOf(passed: Passed): string {
  switch (passed.ask) {
    case 'booth-text':
      return passed.said.word.id;
    case 'sheet':
      return passed.sheet;
    case 'invited':
      return passed.meeting;
    default:
      return passed satisfies never;
  }
}
