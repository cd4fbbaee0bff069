import { afterOpening } from '../agenda/left-over.ts';
import { afterLeaving, afterMatter, afterTurn } from '../floor/endings.ts';
import { tellableShares } from '../floor/group-shares.ts';
import {
  afterClosing as afterClosingInterpretation,
  afterInterpreterLeft,
  endOfSpeaking,
} from '../interpretation/endings.ts';
import { afterPoll } from '../motions/after-poll.ts';
import { afterRepeat } from '../motions/after-repeat.ts';
import type { Polled } from '../motions/after-poll.ts';
import { quorumEvents } from '../presence/quorum-events.ts';
import { recordingStyleOf, talkGroupsOf } from '../meeting/constitution.ts';
import { constitutionOf } from '../meeting/meeting.ts';
import { afterRelease, endOfRecording } from '../recording/rules.ts';
import { endOfOpening } from '../voting/opening.ts';
import { pollOf } from '../voting/poll.ts';
import type { Result } from '../voting/result.ts';
import { never } from '../kernel/outcome.ts';
import type { Asking } from './asking.ts';
import { groupFacts, itemOf, motionFacts, orderFacts } from './facts.ts';
import { evolve } from './meeting-state.ts';
import type { MeetingState, RecordEvent } from './meeting-state.ts';

/**
 * What an event of one capability brings about in the others, as events of
 * their own, so that the record says it: who leaves, or has a conflict of
 * interest in the item, has no hand up and does not hold the floor; a meeting that closes silences everybody; who comes may
 * make a quorum; a poll that closes settles what it was about.
 */
export function withConsequences(
  state: MeetingState,
  decided: readonly RecordEvent[],
  asking: Asking,
): RecordEvent[] {
  if (decided.every(({ type }) => ALONE.includes(type))) return [...decided];
  const events: RecordEvent[] = [];
  let now = state;
  const take = (event: RecordEvent) => {
    events.push(event);
    now = evolve(now, { n: 0, at: asking.now, by: asking.by, event });
  };
  for (const event of decided) {
    for (const before of preludes(now, event)) take(before);
    const before = now;
    take(event);
    for (const follows of consequences(before, now, event, asking)) take(follows);
    if (endsMatter(before, event)) for (const told of groupShares(now, asking)) take(told);
    if (touchesQuorum(event)) for (const found of quorum(now)) take(found);
  }
  return events;
}

/** What stands for itself and comes by the thousand: it is not folded just to see that nothing follows. */
const ALONE: readonly RecordEvent['type'][] = ['BallotCast'];

/**
 * What has to be over before: at both borders of a closed part the floor is at
 * rest, so that the gallery, which sees nothing of the part itself, is not left
 * with a speaker who has long ended.
 */
function preludes({ floor }: MeetingState, event: RecordEvent): readonly RecordEvent[] {
  if (event.type !== 'ClosedToPublic' && event.type !== 'OpenedToPublic') return [];
  return [...afterTurn(floor, 'taken'), ...afterMatter(floor)];
}

function consequences(
  before: MeetingState,
  after: MeetingState,
  event: RecordEvent,
  asking: Asking,
): readonly RecordEvent[] {
  switch (event.type) {
    case 'PersonLeft':
      return afterDeparture(before, event.person);
    case 'ConflictDeclared':
      return event.item === itemOf(after)
        ? afterLeaving(before.floor, event.person, orderFacts(before))
        : [];
    case 'ItemOpened':
      return [
        ...afterTurn(before.floor, 'taken'),
        ...afterMatter(before.floor),
        ...afterOpening(before.agenda.leftOver, event.item),
      ];
    case 'MeetingSuspended':
      return [
        ...afterTurn(before.floor, 'suspended'),
        ...endOfSpeaking(before.interpretation, 'suspended'),
        ...endOfOpening(before.voting),
      ];
    case 'MeetingClosed':
      return afterClosing(before, asking.now);
    case 'InterpreterReleased':
      return afterRelease(before.recordings, event.person, event.channel);
    case 'PollClosed':
    case 'ResultPublished':
    case 'TieDecided':
    case 'LotDrawn':
      return afterResult(after, event.poll, event.result, asking);
    case 'PollRepeated': {
      const on = pollOf(after.voting, event.poll)?.on ?? null;
      return afterRepeat(after.motions, { poll: event.poll, on }, motionFacts(after, asking));
    }
    default:
      return [];
  }
}

function endsMatter(before: MeetingState, { type }: RecordEvent): boolean {
  return type === 'MeetingClosed' || (type === 'ItemOpened' && itemOf(before) !== null);
}

/** Once the last turn on the item has ended, what can be told of the groups is. */
function groupShares(state: MeetingState, asking: Asking): readonly RecordEvent[] {
  const { groups } = talkGroupsOf(constitutionOf(state.meeting));
  if (groups.length === 0) return [];
  const ids = groups.map(({ id }) => id);
  const shares = tellableShares({ groups: ids, ...groupFacts(state, asking) });
  return shares.length === 0 ? [] : [{ type: 'GroupSharesTold', shares }];
}

/** A withheld result has no effect before it is published. */
function afterResult(
  state: MeetingState,
  id: string,
  result: Result | null,
  asking: Asking,
): readonly RecordEvent[] {
  const poll = pollOf(state.voting, id);
  if (poll === null || result === null) return [];
  const text = Object.values(poll.question)[0];
  const decides = poll.purpose !== 'procedural' && poll.purpose !== 'off-agenda';
  const polled: Polled = {
    poll: id,
    on: poll.on,
    outcome: outcomeOf(result),
    ...(decides && text !== undefined && { text }),
  };
  return afterPoll(state.motions, polled, motionFacts(state, asking));
}

function outcomeOf(result: Result): Polled['outcome'] {
  switch (result.kind) {
    case 'choices':
      return result.verdict.outcome;
    case 'persons': {
      const { outcome } = result.verdict;
      if (outcome === 'done') return 'adopted';
      return outcome === 'open' ? 'tied' : outcome;
    }
    case 'consent': {
      const { outcome } = result.verdict;
      if (outcome === 'consented') return 'adopted';
      // An objection does not reject a proposal: it is to be integrated.
      return outcome === 'blocked' ? 'tied' : 'no-quorum';
    }
    case 'straw':
      return 'tied';
    default:
      return never(result);
  }
}

function afterDeparture(state: MeetingState, person: string): readonly RecordEvent[] {
  return [
    ...afterLeaving(state.floor, person, orderFacts(state)),
    ...afterInterpreterLeft(state.interpretation, person),
  ];
}

function afterClosing(state: MeetingState, now: number): readonly RecordEvent[] {
  const { keepDays } = recordingStyleOf(constitutionOf(state.meeting));
  const events: RecordEvent[] = [
    ...afterTurn(state.floor, 'closed'),
    ...endOfOpening(state.voting),
  ];
  if (state.floor.open) events.push({ type: 'FloorClosed' });
  events.push(...afterClosingInterpretation(state.interpretation));
  events.push(...endOfRecording(state.recordings, 'closed', { now, keepDays }));
  for (const person of Object.keys(state.attendance.here)) {
    events.push({ type: 'PersonLeft', person, because: 'closed' });
  }
  return events;
}

const QUORUM_TOUCHING: readonly RecordEvent['type'][] = [
  'MeetingOpened',
  'MeetingResumed',
  'ItemOpened',
  'PersonArrived',
  'PersonLeft',
  'ConflictDeclared',
  'ConflictEnded',
  'PresenceCorrected',
];

function touchesQuorum({ type }: RecordEvent): boolean {
  return QUORUM_TOUCHING.includes(type);
}

function quorum(state: MeetingState): readonly RecordEvent[] {
  return quorumEvents(state.attendance, {
    body: constitutionOf(state.meeting),
    item: itemOf(state),
    meetingOpen: state.meeting.status === 'open',
  });
}
