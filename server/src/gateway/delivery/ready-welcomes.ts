import { createHash } from 'node:crypto';
import type { Person } from '@koinon/shared/identity/people';
import type { Audience } from '@koinon/shared/record/audience';
import type { Sync, Welcome } from '@koinon/shared/wire';
import { finishedEnd } from './direct-line.ts';
import type { DirectLine, FinishedEnd } from './direct-line.ts';

/**
 * Welcomes as finished bytes. A snapshot is the largest thing a client is
 * ever sent, and everybody of an audience gets the same one: it is written as
 * JSON once, and whoever comes in later gets the same bytes and, right behind
 * them, the events since. Only when these have become many is it written
 * anew. So a thousand who come in at once cost one snapshot and a thousand
 * writes, although each arrival may be an event itself.
 *
 * Who returns gets what was missed, and the list of people only if it is
 * another one by now.
 */
export interface WelcomeSource {
  readonly meeting: string;
  people(): readonly Person[];
  /** The events after `seen`, or a snapshot. */
  sync(seen: number | null): Sync;
}

export interface Greeting {
  readonly you: Person;
  readonly now: number;
  /** Number of the last event that the client has; null for none. */
  readonly seen: number | null;
  /** Names the list of people that the client has; null for none. */
  readonly peopleTag: string | null;
  readonly polling: Welcome['polling'];
  readonly audience: Audience;
}

/** Where a welcome goes. */
export interface Greeted {
  /** The short way to the connection; null where there is none. */
  readonly line: DirectLine | null;
  /** Answers the hello; the very function that Socket.io gave. */
  readonly answer: (welcome: Welcome) => void;
}

interface Ready {
  /** The welcome's JSON from where it is no longer the client's own. */
  readonly rest: FinishedEnd;
  /** Events that come right behind it; null for none. */
  readonly behind: FinishedEnd | null;
}

interface Snapshot {
  readonly n: number;
  readonly people: People;
  readonly rest: FinishedEnd;
}

interface People {
  readonly list: readonly Person[];
  readonly tag: string;
  readonly json: string;
}

type Events = Extract<Sync, { kind: 'events' }>;
type Frames = Events['frames'];

/** The share of a snapshot's size that the events behind it may have. */
const LARGEST_SHARE = 1 / 8;
/** A snapshot smaller than this, in bytes, is written anew whenever something has happened. */
const SMALL = 8 * 1024;
const TAG_LENGTH = 12;

/** The welcomes of one audience of one meeting. */
export class ReadyWelcomes {
  readonly #source: WelcomeSource;
  readonly #texts = new WeakMap<object, string>();
  #snapshot: Snapshot | null = null;
  #people: People | null = null;
  /** The events behind the snapshot, up to `n`. */
  #behind: { readonly n: number; readonly events: FinishedEnd } | null = null;

  constructor(source: WelcomeSource) {
    this.#source = source;
  }

  /** Answers a hello, and tells what has happened since the snapshot in the answer. */
  welcome(greeting: Greeting, { line, answer }: Greeted): void {
    const { you, now, audience, seen, peopleTag, polling } = greeting;
    const people = this.#currentPeople();
    const missed = this.#missed(seen);
    const knowsPeople = missed !== null && peopleTag === people.tag;
    if (line !== null) {
      const own = `${JSON.stringify({ ok: true, now, you, audience, polling }).slice(0, -1)},`;
      const ready =
        missed === null
          ? this.#readySnapshot(people)
          : this.#readyEvents(people, knowsPeople, missed);
      if (line.answer(answer, own, ready.rest)) {
        if (ready.behind !== null) line.tell('events', ready.behind);
        return;
      }
    }
    answer({
      ok: true,
      now,
      you,
      audience,
      polling,
      meeting: this.#source.meeting,
      peopleTag: people.tag,
      people: knowsPeople ? null : people.list,
      sync: missed ?? this.#source.sync(null),
    });
  }

  /** What came after `seen`, or null where only a snapshot helps. */
  #missed(seen: number | null): Events | null {
    const sync = seen === null ? null : this.#source.sync(seen);
    return sync?.kind === 'events' ? sync : null;
  }

  #readyEvents(people: People, knowsPeople: boolean, { frames }: Events): Ready {
    const sync = `{"kind":"events","frames":${this.#json(frames)}}`;
    return { rest: this.#rest(people, knowsPeople, sync), behind: null };
  }

  #readySnapshot(people: People): Ready {
    const snapshot = this.#snapshot;
    const since = snapshot?.people === people ? this.#missed(snapshot.n) : null;
    if (snapshot === null || since === null || this.#isMuch(since.frames, snapshot)) {
      return { rest: this.#newSnapshot(people).rest, behind: null };
    }
    return { rest: snapshot.rest, behind: this.#eventsBehind(since.frames) };
  }

  #isMuch(frames: Frames, { rest: { bytes } }: Snapshot): boolean {
    const size = frames.reduce((sum, frame) => sum + this.#text(frame).length, 0);
    return size > (bytes.length < SMALL ? 0 : bytes.length * LARGEST_SHARE);
  }

  #newSnapshot(people: People): Snapshot {
    const sync = this.#source.sync(null);
    if (sync.kind !== 'snapshot') throw new Error('who has seen nothing gets a snapshot');
    this.#behind = null;
    this.#snapshot = { n: sync.n, people, rest: this.#rest(people, false, JSON.stringify(sync)) };
    return this.#snapshot;
  }

  #eventsBehind(frames: Frames): FinishedEnd | null {
    const last = frames.at(-1);
    if (last === undefined) return null;
    if (this.#behind?.n !== last.n) {
      this.#behind = { n: last.n, events: finishedEnd(this.#json(frames)) };
    }
    return this.#behind.events;
  }

  #rest({ tag, json }: People, known: boolean, sync: string): FinishedEnd {
    const meeting = JSON.stringify(this.#source.meeting);
    const people = `"peopleTag":"${tag}","people":${known ? 'null' : json}`;
    return finishedEnd(`"meeting":${meeting},${people},"sync":${sync}}`);
  }

  #json(frames: Frames): string {
    return `[${frames.map((frame) => this.#text(frame)).join(',')}]`;
  }

  #text(frame: Frames[number]): string {
    const known = this.#texts.get(frame);
    if (known !== undefined) return known;
    const text = JSON.stringify(frame);
    this.#texts.set(frame, text);
    return text;
  }

  #currentPeople(): People {
    const list = this.#source.people();
    if (this.#people === null || !isSame(this.#people.list, list)) {
      const json = JSON.stringify(list);
      const digest = createHash('sha256').update(json).digest('base64url');
      this.#people = { list, json, tag: digest.slice(0, TAG_LENGTH) };
    }
    return this.#people;
  }
}

function isSame(one: readonly Person[], other: readonly Person[]): boolean {
  return one.length === other.length && one.every((person, index) => person === other[index]);
}
