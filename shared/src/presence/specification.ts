import { isRefusal } from '../kernel/outcome.ts';
import { advisoryDefault } from '../law/packs/advisory-default.ts';
import type { QuorumRule } from '../law/rule-pack.ts';
import type { Body } from './body.ts';
import type { PresenceCommand } from './commands.ts';
import type { PresenceEvent } from './events.ts';
import { evolveAttendance, initialAttendance } from './presence.ts';
import type { Attendance } from './presence.ts';
import { quorumEvents } from './quorum-events.ts';
import { decidePresence } from './rules.ts';
import type { PresenceFacts } from './rules.ts';

/**
 * A sitting for the rules of presence alone: every command is decided, folded,
 * and followed by what it brings about for the quorum, as a meeting's record
 * does it.
 *
 * @example sittingOf(council(9)).arrive('m1', 'm2').open().refusal('m1', { type: 'Arrive' })
 */
export interface Sitting {
  readonly attendance: Attendance;
  /** Everything that happened so far. */
  readonly events: readonly PresenceEvent[];
  /** The time of the next event, milliseconds. */
  readonly now: number;
  /** What the latest step led to. */
  readonly latest: readonly PresenceEvent[];
  /** Gives a command that the rules must accept. */
  give(by: string, command: PresenceCommand): Sitting;
  /** The code with which the command is refused, or null when it is accepted. */
  refusal(by: string, command: PresenceCommand): string | null;
  /** Notes people in the room. */
  arrive(...people: readonly string[]): Sitting;
  /** Notes that people have gone. */
  depart(...people: readonly string[]): Sitting;
  /** Says for people that they are online. */
  connect(...people: readonly string[]): Sitting;
  open(): Sitting;
  suspend(): Sitting;
  close(): Sitting;
  /** Goes on to an item. */
  item(item: string | null): Sitting;
}

/** Each event happens this long after the one before. */
export const BEAT_MS = 1_000;

/** The code that the hall shows. */
export const HALL_CODE = 'hall-4711';

const SEATLESS = ['clerk', 'adviser', 'interpreter', 'guest'];

type Pack = Body['pack'];

/** More than half of the seats, at every moment; substitutes; from afar as well. */
const PLAIN: Pack = {
  ...advisoryDefault,
  quorum: {
    threshold: { p: 1, q: 2, of: 'statutory', strict: true },
    lasts: 'continuous',
    needsChair: false,
    needsAllInvited: false,
    conflictStaysPresent: true,
    repeat: null,
  },
  voting: { ...advisoryDefault.voting, substitutes: true },
};

export interface CouncilOptions {
  readonly statutory?: number;
  readonly quorum?: Partial<QuorumRule>;
  readonly pack?: Partial<Pack>;
  readonly call?: Partial<Body['call']>;
  readonly remoteSoFar?: Body['remoteSoFar'];
}

/** A body of members `m1` (chair), `m2` (deputy), `m3` …; behind `m3` stands `s3`, and so on. */
export function council(filled: number, options: CouncilOptions = {}): Body {
  const { statutory = filled, quorum = {}, pack = {}, call = {}, remoteSoFar = {} } = options;
  return {
    statutory,
    seats: Array.from({ length: statutory }, (_, index) => ({
      seat: `seat-${index + 1}`,
      member: index < filled ? `m${index + 1}` : null,
      office: index === 0 ? 'chair' : index === 1 ? 'deputy' : 'member',
      substitute: index >= 2 && index < filled ? `s${index + 1}` : null,
    })),
    pack: { ...PLAIN, ...pack, quorum: { ...(pack.quorum ?? PLAIN.quorum), ...quorum } },
    remoteSoFar,
    call: { repeatOf: 0, announced: false, originalItems: [], notInvited: [], ...call },
  };
}

/** `m1` … `m<n>`. */
export function members(n: number): readonly string[] {
  return Array.from({ length: n }, (_, index) => `m${index + 1}`);
}

interface Scene {
  readonly body: Body | null;
  readonly attendance: Attendance;
  readonly events: readonly PresenceEvent[];
  readonly latest: readonly PresenceEvent[];
  readonly status: 'planned' | 'open' | 'suspended' | 'closed';
  readonly item: string | null;
}

function factsOf({ body, status, item, events }: Scene, by: string): PresenceFacts {
  const people = [
    ...SEATLESS,
    ...(body?.seats ?? []).flatMap((seat) => [seat.member, seat.substitute]),
  ];
  return {
    by,
    now: (events.length + 1) * BEAT_MS,
    meetingClosed: status === 'closed',
    meetingOpen: status === 'open',
    notesOthers: by === 'clerk' || by === 'm1',
    body,
    item,
    isPerson: (id) => id !== 'guest' && people.includes(id),
    isHallCode: (code) => code === HALL_CODE,
  };
}

/** The scene after the events, and after what they bring about for the quorum. */
function after(scene: Scene, caused: readonly PresenceEvent[], by: string): Scene {
  let { attendance, events } = scene;
  const happen = (event: PresenceEvent): void => {
    events = [...events, event];
    attendance = evolveAttendance(attendance, event, {
      n: events.length,
      at: events.length * BEAT_MS,
      by,
    });
  };
  const { body, item, status } = scene;
  const count = (): void =>
    quorumEvents(attendance, { body, item, meetingOpen: status === 'open' }).forEach(happen);
  if (caused.length === 0) count();
  for (const event of caused) {
    happen(event);
    if (!event.type.startsWith('Quorum')) count();
  }
  return { ...scene, attendance, events, latest: events.slice(scene.events.length) };
}

function sitting(scene: Scene): Sitting {
  const each = (people: readonly string[], step: (next: Sitting, person: string) => Sitting) =>
    people.reduce(step, sitting(scene));
  const given = (by: string, command: PresenceCommand) =>
    decidePresence(scene.attendance, command, factsOf(scene, by));
  const becomes = (change: Partial<Scene>) => sitting(after({ ...scene, ...change }, [], 'system'));
  return {
    attendance: scene.attendance,
    events: scene.events,
    latest: scene.latest,
    now: (scene.events.length + 1) * BEAT_MS,
    give: (by, command) => {
      const outcome = given(by, command);
      if (isRefusal(outcome)) throw new Error(`${command.type} by ${by}: ${outcome.refused}`);
      return sitting(after(scene, outcome, by));
    },
    refusal: (by, command) => {
      const outcome = given(by, command);
      return isRefusal(outcome) ? outcome.refused : null;
    },
    arrive: (...people) =>
      each(people, (next, person) => next.give('clerk', { type: 'NoteArrival', person })),
    depart: (...people) =>
      each(people, (next, person) => next.give('clerk', { type: 'NoteDeparture', person })),
    connect: (...people) => each(people, (next, person) => next.give(person, { type: 'Arrive' })),
    open: () => becomes({ status: 'open' }),
    suspend: () => becomes({ status: 'suspended' }),
    close: () => becomes({ status: 'closed' }),
    item: (item) => becomes({ item }),
  };
}

export function sittingOf(body: Body | null): Sitting {
  return sitting({
    body,
    attendance: initialAttendance,
    events: [],
    latest: [],
    status: 'planned',
    item: null,
  });
}
