import type { Commit, StoredEvent } from './record-store.ts';

/** Commits for the contract suites. */
const bytesOf = (value: string) => new Uint8Array(Buffer.from(value, 'utf8'));

export function event(n: number, text: string): StoredEvent {
  return { n, body: bytesOf(text), salt: bytesOf(`salt ${n}`), hash: bytesOf(`hash ${n}`) };
}

/** A commit of `count` events after `expectedVersion`, each of a command of its own. */
export function commitTo(
  stream: string,
  expectedVersion: number,
  count: number,
  change: Partial<Commit> = {},
): Commit {
  const numbers = Array.from({ length: count }, (_, index) => expectedVersion + index + 1);
  return {
    stream,
    expectedVersion,
    events: numbers.map((n) => event(n, `event ${n}`)),
    commands: numbers.map((n) => ({ person: 'nikos', id: `command-${n}`, n })),
    ...change,
  };
}

export const BALLOT_BYTES = 16;

/** What a sealed ballot looks like from here: bytes of one length. */
export function sealed(text: string): Uint8Array {
  const bytes = new Uint8Array(BALLOT_BYTES);
  bytes.set(bytesOf(text).subarray(0, BALLOT_BYTES));
  return bytes;
}

export function opening(stream: string, poll = 'poll'): Commit {
  const change = { commands: [], boxOpen: [{ poll, ballotBytes: BALLOT_BYTES }] };
  return commitTo(stream, 0, 1, change);
}

export function closing(stream: string, ballots: number, poll = 'poll'): Commit {
  return commitTo(stream, 1, 1, { commands: [], boxClose: [{ poll, ballots }] });
}

/** A commit of ballots alone, one of each person. */
export function voteOf(stream: string, people: readonly string[], poll = 'poll'): Commit {
  return {
    stream,
    expectedVersion: 0,
    events: [],
    commands: [],
    participations: people.map((person) => ({ poll, person })),
    ballots: people.map((person) => ({ poll, sealed: sealed(`of ${person}`) })),
  };
}

let named = 0;

/** A name that no other test has used. */
export function newName(what: string): string {
  named += 1;
  return `${what}-${String(named).padStart(5, '0')}`;
}
