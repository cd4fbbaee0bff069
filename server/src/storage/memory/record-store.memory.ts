import { assertSound, participationKey, refusalOf } from '../ports/commit-rules.ts';
import type { Held } from '../ports/commit-rules.ts';
import type {
  AcceptedCommand,
  Commit,
  CommitResult,
  RecordStore,
  StoredEvent,
} from '../ports/record-store.ts';

interface Box {
  readonly ballotBytes: number;
  ballots: readonly Uint8Array[];
}

interface Stream {
  events: readonly StoredEvent[];
  commands: readonly AcceptedCommand[];
  readonly boxes: Map<string, Box>;
  readonly participations: Map<string, string>;
}

/** A record store that forgets when the process ends: for tests. */
export function memoryRecordStore(): RecordStore {
  const streams = new Map<string, Stream>();
  const counters = new Map<string, number>();
  const held = heldBy(streams, counters);
  const write = (commit: Commit): CommitResult => {
    assertSound(commit);
    const refusal = refusalOf(commit, held);
    if (refusal !== null) return refusal;
    const stream = streams.get(commit.stream) ?? newStream();
    streams.set(commit.stream, stream);
    writeTo(stream, commit);
    for (const { name, expected, add } of commit.counters ?? []) counters.set(name, expected + add);
    return { outcome: 'committed' };
  };
  return {
    commit: async (commit) => write(commit),
    read: async (stream, after) =>
      (streams.get(stream)?.events ?? []).filter((event) => event.n > after),
    commands: async (stream) => streams.get(stream)?.commands ?? [],
    streams: async () =>
      [...streams].flatMap(([name, { events }]) => (events.length > 0 ? [name] : [])).toSorted(),
    box: async (stream, poll) => streams.get(stream)?.boxes.get(poll)?.ballots ?? [],
    participants: async (stream, poll) =>
      [...(streams.get(stream)?.participations ?? [])]
        .flatMap(([key, person]) => (key === participationKey({ poll, person }) ? [person] : []))
        .toSorted(),
    counter: async (name) => counters.get(name) ?? 0,
  };
}

function newStream(): Stream {
  return { events: [], commands: [], boxes: new Map(), participations: new Map() };
}

function heldBy(streams: Map<string, Stream>, counters: Map<string, number>): Held {
  return {
    version: (stream) => streams.get(stream)?.events.length ?? 0,
    box: (stream, poll) => {
      const box = streams.get(stream)?.boxes.get(poll);
      return box === undefined
        ? null
        : { ballotBytes: box.ballotBytes, ballots: box.ballots.length };
    },
    tookPart: (stream, one) =>
      streams.get(stream)?.participations.has(participationKey(one)) ?? false,
    counter: (name) => counters.get(name) ?? 0,
  };
}

function writeTo(stream: Stream, commit: Commit): void {
  stream.events = [...stream.events, ...commit.events];
  stream.commands = [...stream.commands, ...commit.commands];
  for (const { poll, ballotBytes } of commit.boxOpen ?? [])
    stream.boxes.set(poll, { ballotBytes, ballots: [] });
  for (const one of commit.participations ?? [])
    stream.participations.set(participationKey(one), one.person);
  for (const { poll, sealed } of commit.ballots ?? []) {
    const box = stream.boxes.get(poll);
    // Sorted by bytes that are random: the order says nothing of who came when.
    if (box !== undefined) box.ballots = [...box.ballots, sealed.slice()].toSorted(Buffer.compare);
  }
  for (const { poll } of commit.boxClose ?? []) stream.boxes.delete(poll);
}
