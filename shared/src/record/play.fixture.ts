import { isRefusal } from '../kernel/outcome.ts';
import { isSecret } from '../voting/announcement.ts';
import type { Answer } from '../voting/answer.ts';
import { decideBallot, tallyOf } from '../voting/ballot.ts';
import { openPoll } from '../voting/poll.ts';
import { actsAs } from './asking.ts';
import type { Asking } from './asking.ts';
import { evolveViews, initialViews } from './audience.ts';
import type { Views } from './audience.ts';
import { decide } from './decide.ts';
import { votingFacts } from './voting-facts.ts';
import type { Recorded, RecordEvent } from './meeting-state.ts';
import type { RecordCommand } from './registry.ts';
import { commandOf } from './moves.fixture.ts';
import type { Move } from './moves.fixture.ts';
import { askingAs, BEAT_MS, CONSTITUTION, PLANNED } from './specification.ts';

/** A story as it went: what was recorded, and what everybody could see after each event. */
export interface Played {
  readonly events: readonly Recorded[];
  readonly views: Views;
  /** Each decision that was taken, with what it was asked on. */
  readonly steps: readonly Step[];
  /** Accepted secret ballots, by poll and person. */
  readonly sealed: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
}

export interface Step {
  readonly before: Views;
  readonly command: RecordCommand;
  readonly asking: Asking;
  readonly outcome: ReturnType<typeof decide>;
}

/** A meeting with a constitution that has not begun. */
export const CONSTITUTED: readonly RecordEvent[] = [
  ...PLANNED,
  { type: 'MeetingConstituted', constitution: CONSTITUTION },
];

/** Plays random moves as a host would: ballots of secret polls go into a box, and out at the close. */
export function play(moves: readonly Move[]): Played {
  const events: Recorded[] = [];
  const steps: Step[] = [];
  const sealed = new Map<string, Map<string, Answer>>();
  let views = initialViews;
  const record = (event: RecordEvent, by: string) => {
    const n = events.length + 1;
    const recorded = { n, at: n * BEAT_MS, by, event };
    events.push(recorded);
    views = evolveViews(views, recorded);
  };
  for (const event of CONSTITUTED) record(event, 'system');
  for (const move of moves) {
    const command = commandOf(move, views.chair);
    const asking = asked(views, move.by, events.length, sealed);
    if (takesBallot(views, command, asking, sealed)) continue;
    const outcome = decide(views.chair, command, asking);
    steps.push({ before: views, command, asking, outcome });
    if (!isRefusal(outcome)) for (const event of outcome) record(event, move.by);
  }
  return { events, views, steps, sealed };
}

function asked({ chair }: Views, by: string, beats: number, sealed: Played['sealed']): Asking {
  const poll = openPoll(chair.voting);
  const box = sealed.get(poll?.poll ?? '') ?? new Map<string, Answer>();
  const tally = poll === null ? null : tallyOf(poll, [...box.values()]);
  return {
    ...askingAs(by, beats),
    // Every other moment somebody listens to interpreters who speak.
    listeners: () => beats % 2,
    voiced: () => true,
    box: { participants: () => [...box.keys()], key: 'a2V5', tally },
  };
}

/** Whether the command was a secret ballot: then it is in the box, or refused. */
function takesBallot(
  { chair }: Views,
  command: RecordCommand,
  asking: Asking,
  sealed: Map<string, Map<string, Answer>>,
): boolean {
  const poll = openPoll(chair.voting);
  if (command.type !== 'CastBallot' || poll?.poll !== command.poll) return false;
  if (!isSecret(poll.kind)) return false;
  if (!['chair', 'member'].includes(actsAs(chair, asking))) return true;
  const facts = votingFacts(chair, asking);
  if (decideBallot(chair.voting, asking.by, poll.poll, command.answer, facts) === 'accepted') {
    const box = sealed.get(poll.poll) ?? new Map<string, Answer>();
    sealed.set(poll.poll, box.set(asking.by, command.answer));
  }
  return true;
}
