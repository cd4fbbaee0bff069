import type { Person } from '@koinon/shared/identity/people';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { Frame, Told, Welcome } from '@koinon/shared/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DirectLine } from './direct-line.ts';
import { ReadyWelcomes } from './ready-welcomes.ts';

const nikos: Person = { id: 'nikos', name: 'Νίκος "Δ"', role: 'member', language: 'el' };
const amal: Person = { id: 'amal', name: 'أمل', role: 'member', language: 'ar' };

/** A meeting at which people only ever arrive. */
class Arrivals {
  readonly meeting = 'meeting "1"';
  list: readonly Person[] = [nikos];
  readonly frames: Frame[] = [];
  readonly states: MeetingState[] = [initialState];

  get n(): number {
    return this.frames.length;
  }

  stateAt(n: number): MeetingState {
    return this.states[n] ?? initialState;
  }

  arrive(count: number): void {
    for (let i = 0; i < count; i += 1) {
      const n = this.n + 1;
      const event = { type: 'PersonArrived', person: `resident-${n}`, way: 'online' } as const;
      const frame: Frame = { n, at: 1_000 + n, by: 'eleni', hash: `hash-${n}`, event };
      this.frames.push(frame);
      this.states.push(evolve(this.stateAt(n - 1), frame));
    }
  }

  people = () => this.list;

  sync = (seen: number | null) => {
    if (seen !== null && seen <= this.n) {
      return { kind: 'events', frames: this.frames.slice(seen) } as const;
    }
    const state = this.stateAt(this.n);
    return { kind: 'snapshot', n: this.n, hash: `hash-${this.n}`, state } as const;
  };
}

interface Greeted {
  readonly welcome: Welcome;
  readonly behind: readonly Told[];
  /** The very bytes that all get. */
  readonly shared: Buffer;
}

function greet(
  welcomes: ReadyWelcomes,
  { seen = null, peopleTag = null }: { seen?: number | null; peopleTag?: string | null } = {},
): Greeted {
  let welcome: Welcome | null = null;
  let shared: Buffer = Buffer.alloc(0);
  let behind: readonly Told[] = [];
  const line: DirectLine = {
    write: () => expect.unreachable(),
    reply: () => expect.unreachable(),
    answer: (_answer, own, { bytes }) => {
      [welcome] = JSON.parse(`[${own}${bytes.toString()}`);
      shared = bytes;
      return true;
    },
    tell: (name, { bytes }) => {
      expect(name).toBe('events');
      [behind] = JSON.parse(`[${bytes.toString()}`);
    },
  };
  const greeting = {
    you: nikos,
    now: 5,
    seen,
    peopleTag,
    polling: null,
    audience: 'inside' as const,
  };
  welcomes.welcome(greeting, { line, answer: () => expect.unreachable() });
  if (welcome === null) throw new Error('no answer');
  return { welcome, behind, shared };
}

/** What a client has after a welcome and what came behind it. */
function folded({ welcome: { sync }, behind }: Greeted): { n: number; state: MeetingState } {
  if (sync.kind === 'events') throw new Error('expected a snapshot');
  const events = behind.flatMap((told) => ('hidden' in told ? [] : [told]));
  expect(behind.map(({ n }) => n)).toEqual(behind.map((_, index) => sync.n + index + 1));
  return { n: sync.n + behind.length, state: events.reduce(evolve, sync.state) };
}

describe('a welcome', () => {
  it('says the same in ready bytes and as an object', () => {
    const source = new Arrivals();
    source.arrive(3);
    const welcomes = new ReadyWelcomes(source);
    for (const seen of [null, 1, 3, 99]) {
      const { welcome } = greet(welcomes, { seen });
      const greeting = {
        you: nikos,
        now: 5,
        seen,
        peopleTag: null,
        polling: null,
        audience: 'inside' as const,
      };
      const objects: Welcome[] = [];
      welcomes.welcome(greeting, { line: null, answer: (object) => objects.push(object) });
      expect(JSON.parse(JSON.stringify(objects))).toEqual([welcome]);
    }
  });

  it('brings the snapshot’s very bytes to all who come in, and the events since right behind', () => {
    const source = new Arrivals();
    source.arrive(200);
    const welcomes = new ReadyWelcomes(source);
    const first = greet(welcomes);
    source.arrive(2);
    const second = greet(welcomes);
    expect(second.shared).toBe(first.shared);
    expect(first.behind).toEqual([]);
    expect(second.behind).toEqual(source.frames.slice(200));
    expect(folded(second)).toEqual({ n: 202, state: source.stateAt(202) });
  });

  it('is written anew when much has happened, or the people are others', () => {
    const source = new Arrivals();
    source.arrive(200);
    const welcomes = new ReadyWelcomes(source);
    const first = greet(welcomes);
    source.list = [nikos, amal];
    const second = greet(welcomes);
    expect(second.shared).not.toBe(first.shared);
    expect(second.welcome.people).toEqual([nikos, amal]);
    source.arrive(100);
    const third = greet(welcomes);
    expect(third.behind).toEqual([]);
    expect(third.welcome.sync).toMatchObject({ kind: 'snapshot', n: 300 });
  });

  it('ends where the record is, whoever comes in whenever', () => {
    const steps = fc.array(fc.nat({ max: 25 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(steps, (arrivals) => {
        const source = new Arrivals();
        const welcomes = new ReadyWelcomes(source);
        for (const count of arrivals) {
          source.arrive(count);
          expect(folded(greet(welcomes))).toEqual({ n: source.n, state: source.stateAt(source.n) });
        }
      }),
    );
  });

  it('brings who returns what was missed, and the people only if they are others', () => {
    const source = new Arrivals();
    source.arrive(50);
    const welcomes = new ReadyWelcomes(source);
    const { welcome } = greet(welcomes);
    source.arrive(2);
    const back = greet(welcomes, { seen: 50, peopleTag: welcome.peopleTag });
    expect(back.welcome.sync).toEqual({ kind: 'events', frames: source.frames.slice(50) });
    expect(back.welcome.people).toBeNull();
    source.list = [nikos, amal];
    const later = greet(welcomes, { seen: 52, peopleTag: welcome.peopleTag });
    expect(later.welcome.people).toEqual([nikos, amal]);
    expect(later.welcome.peopleTag).not.toBe(welcome.peopleTag);
  });
});
