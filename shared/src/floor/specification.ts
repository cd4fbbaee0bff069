import { isRefusal } from '../kernel/outcome.ts';
import type { FloorCommand } from './commands.ts';
import type { FloorEvent } from './events.ts';
import { evolveFloor, initialFloor } from './floor.ts';
import type { Floor } from './floor.ts';
import { decideFloor } from './rules.ts';
import type { FloorFacts, FloorRefusal } from './rules.ts';
import { speakingOrder } from './order.ts';

/**
 * A floor by itself: the chair `eleni` and members, of whom those named here
 * sit in the hall, and everybody else is online.
 *
 * @example floorOf({}).give('nikos', { type: 'RaiseHand' }).order() // → ['nikos']
 */
export interface Story {
  readonly floor: Floor;
  /** What the latest command led to. */
  readonly latest: readonly FloorEvent[];
  /** Milliseconds since the story began. */
  readonly now: number;
  /** Gives a command that the rules must accept. */
  give(by: string, command: FloorCommand): Story;
  /** The code with which the command is refused, or null when it is accepted. */
  refusal(by: string, command: FloorCommand): FloorRefusal | null;
  /** Whatever else the record says. */
  tell(...events: readonly FloorEvent[]): Story;
  /** Time passes. */
  wait(seconds: number): Story;
  raise(...people: readonly string[]): Story;
  /** Somebody has the floor for so many seconds. */
  hear(person: string, seconds: number): Story;
  order(): readonly string[];
  /** The list with its reasons, as `nikos: first-time, least-time`. */
  reasons(): readonly string[];
}

interface Scene {
  readonly room?: readonly string[];
  readonly absent?: readonly string[];
  readonly silent?: readonly string[];
  readonly facts?: Partial<FloorFacts>;
}

export function floorOf(scene: Scene, floor: Floor = initialFloor, now = 0): Story {
  return story(scene, floor, now, []);
}

function factsOf(
  { room = [], absent = [], silent = [], facts = {} }: Scene,
  by: string,
  now: number,
): FloorFacts {
  const isPresent = (person: string) => !absent.includes(person);
  return {
    by,
    meetingOpen: true,
    meetingClosed: false,
    isPresent,
    maySpeak: (person) => !silent.includes(person),
    hasConflict: () => false,
    creditRule: () => null,
    now,
    bySystem: by === 'system',
    lagging: () => [],
    lagLimitSeconds: 8,
    wayOf: (person) => (isPresent(person) ? (room.includes(person) ? 'room' : 'online') : null),
    ...facts,
  };
}

function story(scene: Scene, floor: Floor, now: number, latest: readonly FloorEvent[]): Story {
  const tell = (...events: readonly FloorEvent[]) =>
    story(
      scene,
      events.reduce((state, event) => evolveFloor(state, event, { n: 1, at: now, by: 'x' }), floor),
      now,
      events,
    );
  const wait = (seconds: number) => story(scene, floor, now + seconds * 1_000, []);
  const decide = (by: string, command: FloorCommand) =>
    decideFloor(floor, command, factsOf(scene, by, now));
  const give = (by: string, command: FloorCommand) => {
    const outcome = decide(by, command);
    if (isRefusal(outcome)) throw new Error(`${command.type} by ${by}: ${outcome.refused}`);
    return tell(...outcome);
  };
  const places = () => speakingOrder(floor, factsOf(scene, 'eleni', now));
  return {
    floor,
    latest,
    now,
    tell,
    wait,
    give,
    refusal: (by, command) => {
      const outcome = decide(by, command);
      return isRefusal(outcome) ? outcome.refused : null;
    },
    raise: (...people) =>
      people.reduce<Story>(
        (told, person) => told.give(person, { type: 'RaiseHand' }),
        story(scene, floor, now, latest),
      ),
    hear: (person, seconds) =>
      give('eleni', { type: 'GiveFloor', person, seconds: null })
        .wait(seconds)
        .give('eleni', { type: 'TakeFloor' }),
    order: () => places().map(({ hand }) => hand.person),
    reasons: () => places().map(({ hand, reasons }) => `${hand.person}: ${reasons.join(', ')}`),
  };
}
