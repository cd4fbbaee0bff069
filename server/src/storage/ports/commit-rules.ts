import type { AcceptedCommand, Commit, NotCommitted, Participation } from './record-store.ts';

/** What a commit is judged by: what the store holds at the moment of writing. */
export interface Held {
  version(stream: string): number;
  /** Null where no box is open. */
  box(
    stream: string,
    poll: string,
  ): { readonly ballotBytes: number; readonly ballots: number } | null;
  tookPart(stream: string, participation: Participation): boolean;
  counter(name: string): number;
}

/**
 * Throws where a commit contradicts itself, whatever the store holds: such a
 * commit is a bug of whoever made it.
 */
export function assertSound(commit: Commit): void {
  const flaw = flawOf(commit);
  if (flaw !== null) throw new Error(`a commit ${flaw}`);
}

function flawOf(commit: Commit): string | null {
  const { events, participations = [], ballots = [], counters = [] } = commit;
  if (events.length === 0 && ballots.length === 0) return 'without events or ballots';
  if (events.some(({ n }, index) => n !== commit.expectedVersion + index + 1))
    return 'with a number twice, or a gap';
  if (events.length === 0 && needsEvents(commit)) return 'in which more than ballots lacks events';
  if (!eachWithLastEvent(commit)) return 'in which a command has no last event of its own';
  if (!allDifferent(participations.map(participationKey))) return 'with a participation twice';
  if (!eachWithParticipation(commit)) return 'in which a ballot lacks its participation';
  if (!allDifferent(counters.map(({ name }) => name))) return 'with a counter twice';
  if (counters.some(({ add }) => add < 1)) return 'in which a counter does not grow';
  return null;
}

/** Ids of commands, boxes and counters belong to the events that tell of them. */
function needsEvents({ commands, boxOpen, boxClose, counters, ...votes }: Commit): boolean {
  const { participations = [], ballots = [] } = votes;
  const others = [commands, boxOpen ?? [], boxClose ?? [], counters ?? []];
  return others.some(({ length }) => length > 0) || participations.length > ballots.length;
}

/** Of each accepted command, by the number of the last event that it led to. */
export function commandsByEvent({
  commands,
}: Pick<Commit, 'commands'>): ReadonlyMap<number, AcceptedCommand> {
  return new Map(commands.map((command) => [command.n, command]));
}

function eachWithLastEvent({ commands, events, expectedVersion }: Commit): boolean {
  const numbers = new Set(commands.map(({ n }) => n));
  const last = expectedVersion + events.length;
  return (
    numbers.size === commands.length && [...numbers].every((n) => n > expectedVersion && n <= last)
  );
}

function eachWithParticipation({ participations = [], ballots = [] }: Commit): boolean {
  const count = (votes: readonly { readonly poll: string }[], of: string) =>
    votes.filter(({ poll }) => poll === of).length;
  return pollsOf(ballots).every((poll) => count(ballots, poll) <= count(participations, poll));
}

/** The polls that something names, each once, in one order for everybody. */
export function pollsOf(named: readonly { readonly poll: string }[]): string[] {
  return [...new Set(named.map(({ poll }) => poll))].toSorted();
}

/** Ids have no line breaks. */
export function participationKey({ poll, person }: Participation): string {
  return `${poll}\n${person}`;
}

function allDifferent(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/**
 * Why a store that holds this cannot take a sound commit, or null when it can.
 *
 * @throws Error for what no honest writer asks: to open a box twice, to close
 *   one that is not open, to put a ballot of another length into it.
 */
export function refusalOf(commit: Commit, held: Held): NotCommitted | null {
  const version = held.version(commit.stream);
  const conflict: NotCommitted = { outcome: 'conflict', version };
  if (commit.events.length > 0 && version !== commit.expectedVersion) return conflict;
  const { participations = [], counters = [] } = commit;
  const boxes = boxesOf(commit, held);
  const closed = pollsOf(participations).filter((poll) => !boxes.has(poll));
  if (closed.length > 0) return { outcome: 'box-closed', polls: closed };
  const again = participations.filter((one) => held.tookPart(commit.stream, one));
  if (again.length > 0) return { outcome: 'already-voted', participations: again };
  for (const { poll, sealed } of commit.ballots ?? [])
    assertLength(poll, sealed, boxes.get(poll)?.ballotBytes);
  if (counters.some(({ name, expected }) => held.counter(name) !== expected)) return conflict;
  return countsAgree(commit, boxes) ? null : conflict;
}

type Boxes = Map<string, { readonly ballotBytes: number; readonly ballots: number }>;

/** The boxes that are open once the commit has opened its own. */
function boxesOf(commit: Commit, held: Held): Boxes {
  const { stream, boxOpen = [], participations = [], boxClose = [] } = commit;
  const boxes: Boxes = new Map();
  for (const poll of pollsOf([...boxOpen, ...participations, ...boxClose])) {
    const box = held.box(stream, poll);
    if (box !== null) boxes.set(poll, box);
  }
  for (const { poll, ballotBytes } of boxOpen) {
    if (boxes.has(poll)) throw new Error(`the box of ${poll} is open already`);
    boxes.set(poll, { ballotBytes, ballots: 0 });
  }
  return boxes;
}

function countsAgree({ ballots = [], boxClose = [] }: Commit, boxes: Boxes): boolean {
  return boxClose.every(({ poll, ballots: counted }) => {
    const box = boxes.get(poll);
    if (box === undefined) throw new Error(`the box of ${poll} is not open`);
    return counted === box.ballots + ballots.filter((ballot) => ballot.poll === poll).length;
  });
}

/** A ballot that is longer or shorter than the others would tell what it says. */
export function assertLength(poll: string, sealed: Uint8Array, bytes: number | undefined): void {
  if (sealed.byteLength !== bytes) throw new Error(`a ballot of another length in ${poll}`);
}
