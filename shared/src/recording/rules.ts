import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { RecordingCommand } from './commands.ts';
import type { RecordingEvent } from './events.ts';
import { consentOf, currentRecording, recordingOf } from './recordings.ts';
import type { Recording, Recordings } from './recordings.ts';

export type RecordingRefusal =
  | 'meeting-not-open'
  | 'meeting-closed'
  | 'not-assigned'
  /** What is closed to the public is not recorded. */
  | 'recording-not-public'
  | 'recording-goes-on'
  | 'no-recording'
  | 'unknown-recording'
  | 'recording-deleted'
  | 'recording-until-past';

export interface RecordingFacts {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly meetingOpen: boolean;
  readonly meetingClosed: boolean;
  readonly isPublic: boolean;
  /** For how many days the body keeps recordings; null: for good. */
  readonly keepDays: number | null;
  isAssigned(person: string, channel: string): boolean;
  newId(): string;
}

type RecordingOutcome = Outcome<RecordingEvent, RecordingRefusal>;
type Of<Type extends RecordingCommand['type']> = Extract<RecordingCommand, { readonly type: Type }>;

const DAY_MS = 24 * 60 * 60 * 1_000;

export function decideRecordings(
  recordings: Recordings,
  command: RecordingCommand,
  facts: RecordingFacts,
): RecordingOutcome {
  switch (command.type) {
    case 'StartRecording':
      return start(recordings, facts);
    case 'StopRecording':
      return facts.meetingClosed ? refused('meeting-closed') : stop(recordings, facts);
    case 'ConsentToRecording':
      return consent(recordings, command, facts);
    case 'PublishRecording':
      return publish(recordings, command);
    case 'KeepRecording':
      return keep(recordings, command, facts);
    case 'DeleteRecording':
      return takeAway(recordings, command.recording, 'asked');
    case 'RetireRecording':
      return retire(recordings, command.recording, facts);
    default:
      return never(command);
  }
}

function start(recordings: Recordings, facts: RecordingFacts): RecordingOutcome {
  if (facts.meetingClosed) return refused('meeting-closed');
  if (!facts.meetingOpen) return refused('meeting-not-open');
  if (!facts.isPublic) return refused('recording-not-public');
  if (currentRecording(recordings) !== null) return refused('recording-goes-on');
  return [{ type: 'RecordingStarted', recording: facts.newId() }];
}

function stop(recordings: Recordings, facts: RecordingFacts): RecordingOutcome {
  const events = endOfRecording(recordings, 'ended', facts);
  return events.length === 0 ? refused('no-recording') : events;
}

/** The recording that goes on ends, if there is one. */
export function endOfRecording(
  recordings: Recordings,
  because: 'ended' | 'closed',
  { now, keepDays }: Pick<RecordingFacts, 'now' | 'keepDays'>,
): readonly RecordingEvent[] {
  const current = currentRecording(recordings);
  if (current === null) return [];
  const until = keepDays === null ? null : now + keepDays * DAY_MS;
  return [{ type: 'RecordingStopped', recording: current.id, because, until }];
}

/** An assignment is over: whoever is assigned again is asked again. */
export function afterRelease(
  recordings: Recordings,
  person: string,
  channel: string,
): readonly RecordingEvent[] {
  if (consentOf(recordings, person, channel) === null) return [];
  return [{ type: 'RecordingConsentLapsed', person, channel }];
}

function consent(
  recordings: Recordings,
  { channel, granted }: Of<'ConsentToRecording'>,
  { by, meetingClosed, isAssigned }: RecordingFacts,
): RecordingOutcome {
  if (meetingClosed) return refused('meeting-closed');
  if (!isAssigned(by, channel)) return refused('not-assigned');
  if (consentOf(recordings, by, channel) === granted) return [];
  return [{ type: 'RecordingConsented', person: by, channel, granted }];
}

function publish(
  recordings: Recordings,
  { recording, published }: Of<'PublishRecording'>,
): RecordingOutcome {
  const found = kept(recordings, recording);
  if ('refused' in found) return found;
  if (found.published === published) return [];
  return [{ type: 'RecordingPublished', recording, published }];
}

function keep(
  recordings: Recordings,
  { recording, until }: Of<'KeepRecording'>,
  { now }: RecordingFacts,
): RecordingOutcome {
  const found = kept(recordings, recording);
  if ('refused' in found) return found;
  if (until !== null && until <= now) return refused('recording-until-past');
  if (found.until === until) return [];
  return [{ type: 'RecordingKept', recording, until }];
}

function takeAway(
  recordings: Recordings,
  recording: string,
  because: 'asked' | 'retention',
): RecordingOutcome {
  const found = kept(recordings, recording);
  return 'refused' in found ? found : [{ type: 'RecordingDeleted', recording, because }];
}

function retire(recordings: Recordings, id: string, { now }: RecordingFacts): RecordingOutcome {
  const until = recordingOf(recordings, id)?.until ?? null;
  return until === null || until > now ? [] : takeAway(recordings, id, 'retention');
}

/** A recording that is over and still there. */
function kept(recordings: Recordings, id: string) {
  const found: Recording | null = recordingOf(recordings, id);
  if (found === null) return refused('unknown-recording');
  if (found.to === null) return refused('recording-goes-on');
  return found.deleted === null ? found : refused('recording-deleted');
}
