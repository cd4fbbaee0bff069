import { assignmentsOf } from '@koinon/shared/interpretation/channels';
import { isPublic } from '@koinon/shared/meeting/meeting';
import { consentOf, currentRecording } from '@koinon/shared/recording/recordings';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';

export interface RecordingNow {
  /** Since when, milliseconds since 1970. */
  readonly since: number;
  /** Why it pauses; null while it goes on. */
  readonly pauses: 'closed' | 'recess' | null;
}

type Reads = Pick<MeetingView, 'state'>;

/** The recording that goes on, or pauses; null where there is none. */
export function recordingNow({ state }: Reads): RecordingNow | null {
  const current = currentRecording(state.recordings);
  if (current === null) return null;
  const pauses = !isPublic(state.meeting)
    ? 'closed'
    : state.meeting.status === 'open'
      ? null
      : 'recess';
  return { since: current.from, pauses };
}

/** Whether a recording could begin now. */
export function mayStart({ state }: Reads): boolean {
  const { meeting, recordings } = state;
  return meeting.status === 'open' && isPublic(meeting) && currentRecording(recordings) === null;
}

export interface ConsentState {
  readonly person: string;
  readonly channel: string;
  readonly said: 'open' | 'given' | 'refused';
}

/** What interpreters said of being recorded, by channel. */
export function consents({ state }: Reads): readonly ConsentState[] {
  const { interpretation, recordings } = state;
  return Object.entries(interpretation.channels).flatMap(([channel, { assigned }]) =>
    assigned.map((person) => {
      const granted = consentOf(recordings, person, channel);
      return { person, channel, said: granted === null ? 'open' : granted ? 'given' : 'refused' };
    }),
  );
}

/** My own channels, and what I said of each. */
export function myConsents(view: Pick<MeetingView, 'state' | 'you'>): readonly ConsentState[] {
  const mine = assignmentsOf(view.state.interpretation, view.you.id);
  return consents(view).filter(
    ({ person, channel }) => person === view.you.id && mine.includes(channel),
  );
}

/** Whether there ever was one: then there is a page for them. */
export function everRecorded({ state }: Reads): boolean {
  return state.recordings.all.length > 0;
}

export function recordingActions({ give }: Pick<MeetingSession, 'give'>) {
  return {
    start: () => void give({ type: 'StartRecording' }),
    stop: () => void give({ type: 'StopRecording' }),
    consent: (channel: string, granted: boolean) =>
      void give({ type: 'ConsentToRecording', channel, granted }),
    publish: (recording: string, published: boolean) =>
      void give({ type: 'PublishRecording', recording, published }),
    keep: (recording: string, until: number | null) =>
      void give({ type: 'KeepRecording', recording, until }),
    remove: (recording: string) => void give({ type: 'DeleteRecording', recording }),
  };
}
