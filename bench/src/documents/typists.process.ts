import { setTimeout as delay } from 'node:timers/promises';
import type { Measurement } from '../bench.ts';
import { monotonic } from '../load/arrivals.ts';
import { openRawClient } from '../load/raw-client.ts';
import type { RawClient } from '../load/raw-client.ts';
import { answer } from '../process/answer.ts';
import { quantile } from '../statistics.ts';
import { clientOf, typed } from './edits.ts';
import { Letters } from './letters.ts';
import type { Place, TypistQuestions } from './questions.ts';
import { wireOf } from './wire.ts';
import type { Wire } from './wire.ts';

/** So many connect at a time. */
const AT_ONCE = 50;
const NS_PER_MS = 1e6;

type OnUpdate = (bytes: Buffer, start: number, end: number) => void;

interface Guest {
  readonly client: RawClient;
  /** Bytes of the answer to its first question. */
  readonly bytes: number;
  readonly gone: Promise<void>;
  onUpdate: OnUpdate;
}

let wire: Wire = wireOf('koinon', '');
let readers: readonly Guest[] = [];
let writers: readonly Guest[] = [];
let leaving = false;

/** Opens the document; resolves when all that is in it has come. */
async function comeIn(port: number, name: string, writes: boolean): Promise<Guest> {
  const answered = Promise.withResolvers<number>();
  const gone = Promise.withResolvers<void>();
  let onUpdate: OnUpdate = () => {};
  const client = await openRawClient({
    port,
    path: wire.path(name, writes),
    onBinary: (bytes, start, end) => {
      const kind = wire.kindOf(bytes, start);
      if (kind === 'update') onUpdate(bytes, start, end);
      else if (kind === 'answer') answered.resolve(end - start);
    },
    onClosed: () => {
      gone.resolve();
      if (!leaving) throw new Error(`the connection of ${name} has ended`);
    },
  });
  for (const frame of wire.greeting) client.write(frame);
  const bytes = await answered.promise;
  return {
    client,
    bytes,
    gone: gone.promise,
    set onUpdate(listener: OnUpdate) {
      onUpdate = listener;
    },
  };
}

async function allComeIn(port: number, count: number, writes: boolean): Promise<readonly Guest[]> {
  const guests: Guest[] = [];
  while (guests.length < count) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - guests.length) }, (_, index) =>
      comeIn(port, `${writes ? 'writer' : 'reader'}-${guests.length + index}`, writes),
    );
    guests.push(...(await Promise.all(batch)));
  }
  return guests;
}

function goTo({ wire: name, document }: Place): void {
  leaving = false;
  wire = wireOf(name, document);
}

async function leave(): Promise<void> {
  leaving = true;
  const guests = [...readers, ...writers];
  for (const { client } of guests) client.close();
  await Promise.all(guests.map(({ gone }) => gone));
  readers = [];
  writers = [];
}

/** What the readers have read. */
class Reading {
  /** How long each letter took to each reader, in milliseconds. */
  readonly took: number[] = [];
  #waiting: { readonly letters: number; resolve(): void } | null = null;

  constructor(letters: Letters, sentAt: Float64Array) {
    for (const reader of readers) {
      let frames = 0;
      reader.onUpdate = (bytes, start, end) => {
        const now = monotonic();
        const content = () => wire.contentOf(bytes, start, end);
        for (const number of letters.inFrame(frames, content)) {
          this.took.push((now - (sentAt[number] ?? Number.NaN)) / NS_PER_MS);
        }
        frames += 1;
        this.#look();
      };
    }
  }

  /** Resolves when every reader has so many letters. */
  until(letters: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = { letters, resolve };
      this.#look();
    });
  }

  #look(): void {
    if (this.#waiting === null) return;
    if (this.took.length < this.#waiting.letters * readers.length) return;
    this.#waiting.resolve();
    this.#waiting = null;
  }
}

async function type(updates: number, everyMs: number, cursors: boolean): Promise<Measurement> {
  const typedBy = writers.map((_, index) => typed(index, updates));
  const sentAt = new Float64Array(updates * writers.length);
  const reading = new Reading(new Letters(typedBy), sentAt);
  const frames = typedBy.map((own) => own.map((update) => wire.update(update)));
  const send = (writer: number, at: number) => {
    sentAt[writer * updates + at] = monotonic();
    const { client } = writers[writer] ?? nobody();
    client.write(frames[writer]?.[at] ?? nobody());
    if (cursors) client.write(wire.cursor(clientOf(writer), at + 1));
  };
  const cpuAtBegin = process.cpuUsage();
  if (writers.length === 1) {
    for (let at = 0; at < updates; at += 1) {
      const pause = delay(everyMs);
      send(0, at);
      await Promise.all([reading.until(at + 1), pause]);
    }
  } else {
    await Promise.all(
      [...sentAt.keys()].map(async (number) => {
        const [writer, at] = [Math.floor(number / updates), number % updates];
        await delay(everyMs * (at + writer / writers.length));
        send(writer, at);
      }),
    );
    await reading.until(sentAt.length);
  }
  const { user, system } = process.cpuUsage(cpuAtBegin);
  const { took } = reading;
  return {
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    last: quantile(took, 1),
    load: (user + system) / took.length,
  };
}

function nobody(): never {
  throw new Error('nobody writes there');
}

const questions: TypistQuestions = {
  async come({ readers: reading, writers: writing, ...place }) {
    goTo(place);
    readers = await allComeIn(place.port, reading, false);
    writers = await allComeIn(place.port, writing, true);
  },
  type: ({ updates, everyMs, cursors }) => type(updates, everyMs, cursors),
  async visit(place) {
    goTo(place);
    const began = monotonic();
    const guest = await comeIn(place.port, 'visitor', false);
    const took = (monotonic() - began) / NS_PER_MS;
    readers = [guest];
    await leave();
    return { took, bytes: guest.bytes };
  },
  async join({ readers: reading, updates, everyMs, ...place }) {
    goTo(place);
    readers = [];
    writers = await allComeIn(place.port, 1, true);
    const [writer] = writers;
    const typing = typed(0, updates).map((update, at) =>
      delay(everyMs * at).then(() => writer?.client.write(wire.update(update))),
    );
    readers = await allComeIn(place.port, reading, false);
    await Promise.all(typing);
  },
  leave,
};

answer(questions);
