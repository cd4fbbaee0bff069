import { isRefusal } from '../kernel/outcome.ts';
import type { Role } from '../identity/people.ts';
import type { Answer, Choice } from '../voting/answer.ts';
import { tallyOf } from '../voting/ballot.ts';
import { currentPoll, openPoll } from '../voting/poll.ts';
import { NO_BOX } from './asking.ts';
import { evolveViews, initialViews } from './audience.ts';
import type { Views } from './audience.ts';
import { decide } from './decide.ts';
import type { MeetingState, Recorded, RecordEvent } from './meeting-state.ts';
import type { RecordCommand } from './registry.ts';
import { askingAs, BEAT_MS } from './specification.ts';

interface Cast {
  readonly chair: string;
  roleOf(person: string): Role | null;
  /** When the first event is, milliseconds since 1970. */
  readonly begins?: number;
}

/** A sitting as it goes: what is said, and what became of it. Each event takes a beat. */
export class Sitting {
  views: Views = initialViews;
  readonly recorded: Recorded[] = [];
  readonly #cast: Cast;
  #now: number;
  #box = new Map<string, Answer>();

  constructor(cast: Cast) {
    this.#cast = cast;
    this.#now = cast.begins ?? 0;
  }

  get state(): MeetingState {
    return this.views.chair;
  }

  get events(): readonly RecordEvent[] {
    return this.recorded.map(({ event }) => event);
  }

  says(by: string, command: RecordCommand): readonly RecordEvent[] {
    const poll = openPoll(this.state.voting);
    const tally = poll === null ? null : tallyOf(poll, [...this.#box.values()]);
    const outcome = decide(this.state, command, {
      ...askingAs(by, this.recorded.length),
      now: this.#now,
      role: this.#cast.roleOf(by) ?? 'system',
      roleOf: (person) => this.#cast.roleOf(person),
      box: { ...NO_BOX, key: 'a2V5', tally, participants: () => [...this.#box.keys()] },
    });
    if (isRefusal(outcome)) throw new Error(`${command.type} by ${by}: ${outcome.refused}`);
    for (const event of outcome) {
      this.#now += BEAT_MS;
      const recorded = { n: this.recorded.length + 1, at: this.#now, by, event };
      this.recorded.push(recorded);
      this.views = evolveViews(this.views, recorded);
    }
    return outcome;
  }

  /** Nothing happens for so many minutes. */
  waits(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  /** Announced and opened; its id. */
  puts(poll: Omit<Extract<RecordCommand, { type: 'AnnouncePoll' }>, 'type'>): string {
    this.says(this.#cast.chair, { type: 'AnnouncePoll', ...poll });
    return this.starts();
  }

  starts(): string {
    const poll = currentPoll(this.state.voting)?.poll ?? '';
    this.#box = new Map();
    this.says(this.#cast.chair, { type: 'StartPoll', poll, smallRegisterAccepted: true });
    return poll;
  }

  /** Into the box: such votes are in no event. */
  drops(person: string, candidate: string): void {
    this.#box.set(person, { kind: 'persons', persons: [candidate] });
  }

  votes(poll: string, people: readonly string[], choice: Choice): void {
    const answer: Answer = { kind: 'choice', choice };
    for (const person of people) this.says(person, { type: 'CastBallot', poll, answer });
  }

  closes(poll: string): readonly string[] {
    return this.says(this.#cast.chair, { type: 'ClosePoll', poll }).map(({ type }) => type);
  }
}
