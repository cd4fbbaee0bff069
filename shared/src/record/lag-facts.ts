import { lagLimitOf } from '../identity/interpretation-style.ts';
import { SYSTEM } from '../identity/people.ts';
import { isSameLanguage } from '../interpretation/coverage.ts';
import { voiceIn } from '../interpretation/channels.ts';
import type { Interpretation } from '../interpretation/channels.ts';
import type { CreditRule } from '../floor/credit.ts';
import { waitDue } from '../kernel/wait.ts';
import type { LagFacts, Wait } from '../kernel/wait.ts';
import { interpretationStyleOf } from '../meeting/constitution.ts';
import { constitutionOf } from '../meeting/meeting.ts';
import { languageOfRecord } from '../meeting/record-language.ts';
import { currentPoll } from '../voting/poll.ts';
import type { Asking } from './asking.ts';
import type { MeetingState } from './meeting-state.ts';
import type { RecordCommand } from './registry.ts';

/**
 * The lag guard: interpreters are some words behind whoever speaks. So that
 * those who listen to them hear the end of one turn before the next begins,
 * a turn and the opening of a poll wait, where the body wants it, while an
 * interpreter with listeners still speaks. Whose voice sounds and how many
 * listen are facts of the media plane.
 */
type Heard = Pick<Asking, 'listeners' | 'voiced' | 'now'>;

/** Channels that somebody listens to and in which an interpreter still speaks. */
function laggingNow(state: MeetingState, heard: Heard): readonly string[] {
  const limitSeconds = lagLimit(state);
  if (limitSeconds === null) return [];
  const { interpretation } = state;
  return Object.keys(interpretation.channels).filter((channel) => {
    if (heard.listeners(channel) === 0) return false;
    if (voiceIn(interpretation, channel) !== null) return heard.voiced(channel);
    const since = lostSince(interpretation, channel);
    return since !== null && heard.now < waitDue({ since, limitSeconds });
  });
}

/**
 * Since when the voice of the channel is lost, in milliseconds since 1970. A
 * line that breaks for a moment breaks in mid-sentence, so it counts as still
 * speaking, but no longer than anything waits: a booth that is gone for good
 * must not hold up every turn.
 */
function lostSince({ channels, toFloor }: Interpretation, channel: string): number | null {
  const air = channels[channel]?.air;
  return air?.status === 'vanished' && air.person !== toFloor?.person ? air.since : null;
}

export function lagFacts(state: MeetingState, asking: Asking): LagFacts {
  return {
    now: asking.now,
    bySystem: asking.role === SYSTEM,
    lagging: () => laggingNow(state, asking),
    lagLimitSeconds: lagLimit(state) ?? 0,
  };
}

function lagLimit({ meeting }: MeetingState): number | null {
  return lagLimitOf(interpretationStyleOf(constitutionOf(meeting)));
}

/** Something that waits for interpreters, and what begins it. */
interface Waiting {
  readonly wait: Wait;
  readonly command: RecordCommand;
}

/** Nothing begins by itself unless the sitting is open. */
export function waits({ meeting, floor, voting }: MeetingState): readonly Waiting[] {
  if (meeting.status !== 'open') return [];
  const poll = currentPoll(voting);
  const all: Waiting[] = [];
  if (floor.announced !== null) all.push({ wait: floor.announced, command: { type: 'BeginTurn' } });
  if (poll !== null && poll.opening !== null) {
    all.push({ wait: poll.opening, command: { type: 'OpenWaitingPoll', poll: poll.poll } });
  }
  return all;
}

/** What begins now that it is quiet; nothing while somebody still speaks. */
export function whenQuiet(state: MeetingState, heard: Heard): readonly RecordCommand[] {
  const waiting = waits(state);
  if (waiting.length === 0 || laggingNow(state, heard).length > 0) return [];
  return waiting.map(({ command }) => command);
}

/**
 * By the body's rule, what a turn gets on top. The body's main language is the
 * one in which it keeps its minutes; where nobody has laid one down, only
 * being listened to through an interpreter counts.
 */
export function creditRule(
  { meeting, interpretation }: MeetingState,
  person: string,
  listeners: Heard['listeners'],
): CreditRule | null {
  const constitution = constitutionOf(meeting);
  const percent = interpretationStyleOf(constitution).timeCredit ?? 0;
  if (percent === 0) return null;
  const spoken = interpretation.languages[person] ?? null;
  const main = languageOfRecord(constitution);
  if (spoken !== null && main !== 'und' && !isSameLanguage(spoken, main)) {
    return { percent, because: 'other-language' };
  }
  const interpreted = Object.keys(interpretation.channels).some(
    (channel) =>
      (spoken === null || !isSameLanguage(spoken, channel)) &&
      voiceIn(interpretation, channel) !== null &&
      listeners(channel) > 0,
  );
  return interpreted ? { percent, because: 'interpreted' } : null;
}
