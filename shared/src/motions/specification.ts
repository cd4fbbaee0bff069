import { isRefusal } from '../kernel/outcome.ts';
import { afterPoll } from './after-poll.ts';
import type { Polled, SettlingFacts } from './after-poll.ts';
import { afterRepeat } from './after-repeat.ts';
import type { MotionCommand } from './commands.ts';
import type { MotionEvent, Subject } from './events.ts';
import type { MotionFacts } from './facts.ts';
import { evolveMotions, initialMotions } from './motions.ts';
import type { Motions } from './motions.ts';
import { decideMotions } from './rules.ts';
import type { MotionRefusal } from './rules.ts';

/**
 * The motions of a sitting by themselves. Everybody is present and may move,
 * but for `gone` and `guest`; `maja` is the clerk. New ids are `id1`, `id2`, …
 *
 * @example sitting().move('nikos', 'Plant trees.').pass({ motion: 'id1' }) // adopted
 */
export interface Sitting {
  readonly motions: Motions;
  /** What the latest step led to. */
  readonly latest: readonly MotionEvent[];
  /** Gives a command that the rules must accept. */
  give(by: string, command: MotionCommand): Sitting;
  /** The code with which the command is refused, or null when it is accepted. */
  refusal(by: string, command: MotionCommand): MotionRefusal | null;
  /** A main motion on the item being dealt with. */
  move(by: string, text: string): Sitting;
  amend(
    by: string,
    motion: string,
    change: readonly [passage: string, replacement: string],
  ): Sitting;
  /** An amendment to an amendment. */
  amendAgain(
    by: string,
    [motion, amends]: readonly [motion: string, amends: string],
    change: readonly [passage: string, replacement: string],
  ): Sitting;
  /** A poll ends; its id is `poll-` and the subject's. */
  pass(on: Subject): Sitting;
  fail(on: Subject): Sitting;
  poll(polled: Polled): Sitting;
  repeat(on: Subject): Sitting;
  /** As the rules are asked while a poll on the subject is open. */
  during(on: Subject): Sitting;
  /** Another item is being dealt with. */
  item(item: string | null): Sitting;
  statusOf(id: string): string | null;
}

type Facts = MotionFacts & SettlingFacts;

export function hashOf(text: string): string {
  return `hash of ${text}`;
}

export function sitting(facts: Partial<Facts> = {}): Sitting {
  return story(initialMotions, [], facts);
}

const ABSENT = ['gone'];
const SEATLESS = ['maja', 'guest'];

function factsOf(motions: Motions, by: string, facts: Partial<Facts>): Facts {
  let ids = motions.motions.length + motions.amendments.length + motions.decisions.length;
  ids += motions.decisions.flatMap(({ followUps }) => followUps).length;
  return {
    by,
    meetingOpen: true,
    meetingClosed: false,
    item: 'parks',
    actsForOthers: by === 'maja',
    seconding: false,
    precedence: 'none',
    isPresent: (person) => !ABSENT.includes(person),
    mayMove: (person) => !SEATLESS.includes(person),
    hasConflict: () => false,
    isPut: () => false,
    newId: () => `id${(ids += 1)}`,
    hashOf,
    body: 'council',
    nextDecision: { number: 7, year: 2026 },
    ...facts,
  };
}

export function pollOn(on: Subject): string {
  return `poll-${'motion' in on ? on.motion : on.amendment}`;
}

function story(motions: Motions, latest: readonly MotionEvent[], facts: Partial<Facts>): Sitting {
  const tell = (events: readonly MotionEvent[]) =>
    story(
      events.reduce(
        (state, event) => evolveMotions(state, event, { n: 1, at: 5, by: 'x' }),
        motions,
      ),
      events,
      facts,
    );
  const decide = (by: string, command: MotionCommand) =>
    decideMotions(motions, command, factsOf(motions, by, facts));
  const give = (by: string, command: MotionCommand) => {
    const outcome = decide(by, command);
    if (isRefusal(outcome)) throw new Error(`${command.type} by ${by}: ${outcome.refused}`);
    return tell(outcome);
  };
  const poll = (polled: Polled) => tell(afterPoll(motions, polled, factsOf(motions, 'x', facts)));
  return {
    motions,
    latest,
    give,
    poll,
    ...movesOf(give, facts),
    refusal: (by, command) => {
      const outcome = decide(by, command);
      return isRefusal(outcome) ? outcome.refused : null;
    },
    pass: (on) => poll({ poll: pollOn(on), on, outcome: 'adopted' }),
    fail: (on) => poll({ poll: pollOn(on), on, outcome: 'rejected' }),
    repeat: (on) => tell(afterRepeat(motions, { poll: pollOn(on), on }, { hashOf })),
    during: (on) =>
      story(motions, latest, {
        ...facts,
        isPut: (put) => JSON.stringify(put) === JSON.stringify(on),
      }),
    item: (item) => story(motions, latest, { ...facts, item }),
    statusOf: (id) =>
      [...motions.motions, ...motions.amendments].find((thing) => thing.id === id)?.state.status ??
      null,
  };
}

function movesOf(
  give: Sitting['give'],
  { item = 'parks' }: Partial<Facts>,
): Pick<Sitting, 'move' | 'amend' | 'amendAgain'> {
  return {
    move: (by, text) =>
      give(by, { type: 'MoveMotion', kind: 'main', item, title: { en: 'A motion' }, text }),
    amend: (by, motion, [passage, replacement]) =>
      give(by, { type: 'MoveAmendment', motion, passage, replacement }),
    amendAgain: (by, [motion, amends], [passage, replacement]) =>
      give(by, { type: 'MoveAmendment', motion, amends, passage, replacement }),
  };
}
