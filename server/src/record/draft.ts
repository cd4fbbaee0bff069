import type { EventMeta } from '@koinon/shared/kernel/decider';
import type { AcceptedCommand, Commit, StoredEvent } from '../storage/ports/record-store.ts';
import { seal } from './chain.ts';
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
  readonly #accepted = new Map<string, number>();
  fold: Fold<State>;

  constructor(fold: Fold<State>, evolve: Evolve<State, Event>) {
    this.fold = fold;
    this.#evolve = evolve;
  }

  /** Number of the last event of a command that this draft has accepted. */
  accepted(key: string): number | undefined {
    return this.#accepted.get(key);
  }

  /** Everything written since is the command's. */
  accept(person: string, id: string): void {
    this.commands.push({ person, id, n: this.fold.n });
    this.#accepted.set(commandKey(person, id), this.fold.n);
  }

  /** Whether there is nothing to store. */
  get isEmpty(): boolean {
    return this.events.length === 0 && Object.keys(this.besides).length === 0;
  }

  leave(more: Besides): void {
    this.besides = joined(this.besides, more);
  }

  write(body: Omit<EventMeta, 'n'> & { readonly event: Event }): void {
    this.add(seal(this.fold.hash, this.fold.n + 1, body));
  }

  add(event: StoredEvent): void {
    const frame = frameOf<Event>(event);
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
