import type { Frame } from '@koinon/shared/wire';
import { openCluster } from './cluster/cluster.ts';
import type { Cluster, ClusterDuties, ClusterParts } from './cluster/cluster.ts';
import type { Passed, Question } from './cluster/questions.ts';
import type { Word } from './cluster/words.ts';
import { readCommand } from './gateway/command-schema.ts';
import type { CursorWords } from './documents/cursors-elsewhere.ts';
import type { Documents } from './documents/documents.ts';
import type { CaptionTold } from '@koinon/shared/captions/messages';
import type { MediaNotice } from '@koinon/shared/media/messages';
import { readMediaRequest } from '@koinon/shared/media/request-schema';
import type { MediaNodes, MediaQuestion, PlacedMedia } from './media/placed-media.ts';
import type { Lines } from './presence/lines.ts';
import { NODE_SILENT_MS } from './presence/lines.ts';
import { newId } from './new-id.ts';
import type { MeetingHost } from './record/meeting-host.ts';
import type { Meetings } from './record/meetings.ts';
import { ALONE } from './record/placement.ts';
import type { Placement } from './record/placement.ts';
import type { DocumentHead } from './storage/ports/document-store.ts';

/** The parts of this node that others have to do with. */
export interface NodeParts {
  readonly meetings: Meetings;
  readonly lines: Lines;
  readonly documents: Pick<Documents, 'follow' | 'followAll' | 'hearCursors' | 'tellCursors'>;
  /** Ids of all meetings of the city. */
  allMeetings(): Promise<readonly string[]>;
  /** Who watches from the gallery, here and by other nodes. */
  readonly gallery: {
    here(): ReadonlyMap<string, number>;
    heard(meeting: string, node: string, count: number): void;
  };
  readonly media: Pick<PlacedMedia, 'answer' | 'look' | 'remain'>;
  /** Captions that were written by way of another node. */
  captions(meeting: string, told: CaptionTold, isOpen: boolean): Promise<void>;
  /** Finishes what a server that fell may have left half done in a meeting. Twice is harmless. */
  settle(host: MeetingHost): Promise<void>;
  /** What another node passes on to all. */
  passed(passed: Passed): Promise<void>;
  /** Ends the connections of a session that was ended on another node. */
  signedOut(session: string): void;
  failed(error: unknown): void;
}

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
  captionsTold(meeting: string, told: CaptionTold, isOpen: boolean): void;
  /** Resolves when all other servers know it, as far as they can be reached. */
  pass(passed: Passed): Promise<void>;
  /** A document has come further, or takes no edits any more, or takes them again. */
  documentMoved(head: DocumentHead): void;
  /** The way of cursors to other servers; undefined where there are none. */
  readonly cursors: CursorWords | undefined;
  /** The way to whichever server carries a meeting's media; undefined where there is only this one. */
  readonly media: MediaNodes | undefined;
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
  pass: () => Promise.resolve(),
  signedOut: () => undefined,
  captionsTold: () => undefined,
  documentMoved: () => undefined,
  cursors: undefined,
  media: undefined,
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
  readonly #cluster: Cluster;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #looking: NodeJS.Timeout | null = null;
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
    this.media = {
      self: { node, address: cluster.address },
      carrier: (meeting) => cluster.elsewhere(meeting),
      isHere: (meeting) => cluster.isHere(meeting),
      ask: (owner, question) => cluster.ask(owner, question),
    };
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
      answer: (question) => answer(parts, question),
      heard: (word) => void this.#heard(parts, word).catch(parts.failed),
    };
    await this.#cluster.start(duties);
    this.#looking = setInterval(() => void this.#lookOnce(parts), LOOK_EVERY_MS);
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

  pass(passed: Passed): Promise<void> {
    return this.#cluster.pass(passed);
  }

  signedOut(session: string): void {
    this.#cluster.tellSignedOut(session);
  }

  captionsTold(meeting: string, told: CaptionTold, isOpen: boolean): void {
    this.#cluster.tellCaptions({ meeting, told, isOpen });
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

  async #look({ meetings, documents, lines, gallery, media }: NodeParts): Promise<void> {
    const { node } = this.#cluster;
    await media.look();
    media.remain(new Set(await this.#cluster.others()));
    for (const [meeting, count] of gallery.here()) {
      if (count > 0) this.#cluster.say({ about: 'gallery', meeting, node, count });
    }
    for (const meeting of lines.meetings()) this.#tellLines(meeting);
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

/** What another node asks of this one; null where it should ask somebody else. */
async function answer(parts: NodeParts, question: Question): Promise<unknown> {
  const { meetings, lines } = parts;
  switch (question.ask) {
    case 'give': {
      const read = readCommand(question.message);
      if (!read.ok) return read;
      return meetings.giveHere(question.meeting, question.giver, read.message);
    }
    case 'lines':
      lines.heard(question.meeting, question.node, question.people);
      return true;
    case 'captions': {
      const told = captionTold(question.told);
      if (told !== null) await parts.captions(question.meeting, told, question.isOpen);
      return true;
    }
    case 'booth-text':
    case 'sheet':
    case 'invited':
      await parts.passed(question);
      return true;
    case 'signed-out':
      parts.signedOut(question.session);
      return true;
    case 'media':
    case 'media-leave':
    case 'media-told': {
      const read = mediaQuestion(question);
      return read === null ? null : parts.media.answer(read);
    }
  }
}

/** Null for what this version does not know. */
function mediaQuestion(
  question: Extract<Question, { ask: `media${string}` }>,
): MediaQuestion | null {
  if (question.ask === 'media-leave') return question;
  if (question.ask === 'media') {
    const request = readMediaRequest(question.request);
    return request === null ? null : { ...question, request };
  }
  const told = question.told.flatMap(({ connection, notice }) =>
    isNotice(notice) ? [{ connection, notice }] : [],
  );
  return { ask: 'media-told', told };
}

/** Another server's captions are those of the same rules. */
function captionTold(told: unknown): CaptionTold | null {
  const isTold = typeof told === 'object' && told !== null && 'about' in told;
  return isTold ? (told as CaptionTold) : null;
}

/** Another server's notices are those of the same plane. */
function isNotice(notice: unknown): notice is MediaNotice {
  return typeof notice === 'object' && notice !== null && 'name' in notice;
}
