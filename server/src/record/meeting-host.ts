import type { Person, Role } from '@koinon/shared/identity/people';
import { audienceOf, sees } from '@koinon/shared/record/audience';
import type { Audience, Views } from '@koinon/shared/record/audience';
import type { RecordRefusal } from '@koinon/shared/record/decide';
import type { MeetingState, RecordEvent } from '@koinon/shared/record/meeting-state';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { CommandAnswer, CommandMessage, Frame, Sync, Told } from '@koinon/shared/wire';
import type { Declaration } from '../storage/ports/directory.ts';
import type { RecordStore } from '../storage/ports/record-store.ts';
import type { Boxes } from './boxes.ts';
import { hex } from './chain.ts';
import { MeetingRules } from './meeting-rules.ts';
import type { Prepared } from './meeting-rules.ts';
import { StreamHost } from './stream-host.ts';
import type { Giver } from './stream-host.ts';

export interface HostParts {
  readonly meeting: string;
  readonly store: RecordStore;
  readonly people: readonly Person[];
  readonly boxes: Boxes;
  now(): number;
  /** Whether the code is one that the meeting's hall shows now. */
  isHallCode(code: string): boolean;
  /** How many listen to a language channel; where it is left out, nobody. */
  listeners?(channel: string): number;
  /** Whether an interpreter speaks in a language channel; where it is left out, nobody does. */
  voiced?(channel: string): boolean;
  /** What people have declared of themselves; where it is left out, nobody anything. */
  declarations?(): Promise<readonly Declaration[]>;
}

type Stream = StreamHost<Views, RecordCommand, RecordEvent, RecordRefusal, Prepared>;

/**
 * The host of a meeting's record, and of who its people are. Each audience has
 * its own view of the record and is told of what it may see: what it may not
 * see reaches it as number and hash.
 */
export class MeetingHost {
  readonly meeting: string;
  readonly #people: Map<string, Person>;
  readonly #stream: Stream;
  readonly #rules: MeetingRules;

  private constructor(
    meeting: string,
    people: Map<string, Person>,
    stream: Stream,
    rules: MeetingRules,
  ) {
    this.meeting = meeting;
    this.#people = people;
    this.#stream = stream;
    this.#rules = rules;
  }

  /** Reads the meeting's record from the store; a meeting without events is a new one. */
  static async load(parts: HostParts): Promise<MeetingHost> {
    const { meeting, store, now, boxes, isHallCode } = parts;
    const declarations = async () => (await parts.declarations?.()) ?? [];
    const listeners = (channel: string) => parts.listeners?.(channel) ?? 0;
    const voiced = (channel: string) => parts.voiced?.(channel) ?? false;
    const people = new Map(parts.people.map((person) => [person.id, person]));
    const rules = new MeetingRules({
      meeting,
      people,
      store,
      boxes,
      isHallCode,
      listeners,
      voiced,
      declarations,
    });
    const stream: Stream = await StreamHost.load({ stream: meeting, store, now, rules });
    return new MeetingHost(meeting, people, stream, rules);
  }

  /** The whole of it, nothing hidden. */
  get state(): MeetingState {
    return this.#stream.fold.state.chair;
  }

  get people(): readonly Person[] {
    return [...this.#people.values()];
  }

  /** Somebody of the directory takes part from now on; whoever is there already stays as they are. */
  know(people: readonly Person[]): void {
    for (const person of people) {
      if (!this.#people.has(person.id)) this.#people.set(person.id, person);
    }
  }

  roleOf(person: string): Role | null {
    return this.#people.get(person)?.role ?? null;
  }

  audienceOf(person: string, role: Role): Audience {
    return audienceOf(this.state, person, role);
  }

  /** Who has a ballot in the box of that poll while it is open. */
  participants(poll: string): readonly string[] {
    return this.#rules.participants(poll);
  }

  /** What an audience is told: the events after `seen`, or a snapshot where that is not known or too long ago. */
  sync(audience: Audience, seen: number | null): Sync {
    const frames = seen === null ? null : this.#stream.after(seen);
    if (frames !== null) return { kind: 'events', frames: this.told(audience, frames) };
    const { n, hash, state } = this.#stream.fold;
    return { kind: 'snapshot', n, hash: hex(hash), state: state[audience] };
  }

  /** Frames as an audience may see them; the same array where it may see all. */
  told(audience: Audience, frames: readonly Frame[]): readonly Told[] {
    const maySee = (frame: Frame) => sees(audience, this.#rules.firstOf(frame));
    if (frames.every(maySee)) return frames;
    return frames.map((frame) =>
      maySee(frame) ? frame : { n: frame.n, hash: frame.hash, hidden: true },
    );
  }

  /** Tells of every stored event from now on, in order; returns the way to stop. */
  subscribe(listener: (frames: readonly Frame[]) => void): () => void {
    return this.#stream.subscribe(listener);
  }

  /** Tells when a ballot has gone into a box; returns the way to stop. */
  onBallots(listener: (poll: string) => void): () => void {
    return this.#rules.onBallots(listener);
  }

  /** Resolves when the command is stored or refused; rejects when the store fails. */
  give(giver: Giver, message: CommandMessage): Promise<CommandAnswer> {
    return this.#stream.give(giver, message);
  }

  /** Reads on from the log what another node has written, or put into a box. */
  catchUp(): Promise<void> {
    return this.#stream.catchUp();
  }

  /** Number of the last event. */
  get n(): number {
    return this.#stream.fold.n;
  }

  /** How many commands wait for their answers. */
  get unanswered(): number {
    return this.#stream.unanswered;
  }

  /** Ends after what is waiting has been decided. Closing twice is harmless. */
  close(): Promise<void> {
    return this.#stream.close();
  }
}
