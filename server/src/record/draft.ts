import type { EventMeta } from '@koinon/shared/kernel/decider';
import type { AcceptedCommand, Commit, StoredEvent } from '../storage/ports/record-store.ts';
import { hex, seal } from './chain.ts';
import { frameOf } from './frame.ts';
import type { StreamFrame } from './frame.ts';

/** A stream up to an event: the state, and the event's number and hash. */
export interface Fold<State> {
  readonly state: State;
  readonly n: number;
  readonly hash: Uint8Array;
}

/** What a decision leaves in the store besides events. */
export type Besides = {
  readonly [
    Key in 'participations' | 'ballots' | 'boxOpen' | 'boxClose' | 'counters'
  ]?: Commit[Key];
};

/** What nearly every decision leaves. */
export const NOTHING_BESIDES: Besides = {};

type Evolve<State, Event> = (
  state: State,
  recorded: EventMeta & { readonly event: Event },
) => State;

/** What would follow on a fold, as it is being decided. */
export class Draft<State, Event> {
  readonly events: StoredEvent[] = [];
  readonly frames: StreamFrame<Event>[] = [];
  readonly commands: AcceptedCommand[] = [];
  besides: Besides = {};
  readonly #evolve: Evolve<State, Event>;
  /** Of each accepted command, by its key, the number of its last event. */
  readonly accepted = new Map<string, number>();
  fold: Fold<State>;

  constructor(fold: Fold<State>, evolve: Evolve<State, Event>) {
    this.fold = fold;
    this.#evolve = evolve;
  }

  /** Everything written since is the command's, which has this key. */
  accept(key: string, person: string, id: string): void {
    this.commands.push({ person, id, n: this.fold.n });
    this.accepted.set(key, this.fold.n);
  }

  /** Whether there is nothing to store. */
  get isEmpty(): boolean {
    return this.events.length === 0 && Object.keys(this.besides).length === 0;
  }

  leave(more: Besides): void {
    if (more !== NOTHING_BESIDES) this.besides = joined(this.besides, more);
  }

  /** An event is plain data: what is folded here is what will be read from its bytes. */
  write({ at, by, event }: Omit<EventMeta, 'n'> & { readonly event: Event }): void {
    const n = this.fold.n + 1;
    const stored = seal(this.fold.hash, n, { at, by, event });
    this.#take(stored, { n, at, by, event, hash: hex(stored.hash) });
  }

  add(event: StoredEvent): void {
    this.#take(event, frameOf<Event>(event));
  }

  #take(event: StoredEvent, frame: StreamFrame<Event>): void {
    this.events.push(event);
    this.frames.push(frame);
    this.fold = { state: this.#evolve(this.fold.state, frame), n: event.n, hash: event.hash };
  }
}

/** Ids are the givers' own, so two people may use the same one. */
export function commandKey(person: string, id: string): string {
  return `${person}\n${id}`;
}

function joined(one: Besides, other: Besides): Besides {
  const { participations, ballots, boxOpen, boxClose, counters } = other;
  return {
    ...one,
    ...(participations && { participations: [...(one.participations ?? []), ...participations] }),
    ...(ballots && { ballots: [...(one.ballots ?? []), ...ballots] }),
    ...(boxOpen && { boxOpen: [...(one.boxOpen ?? []), ...boxOpen] }),
    ...(boxClose && { boxClose: [...(one.boxClose ?? []), ...boxClose] }),
    ...(counters && { counters: [...(one.counters ?? []), ...counters] }),
  };
}
