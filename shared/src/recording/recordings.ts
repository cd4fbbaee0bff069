import type { EventMeta } from '../kernel/decider.ts';
import type { RecordingEvent } from './events.ts';

export interface Recording {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Null as long as it goes on. */
  readonly to: number | null;
  /** When it is deleted by itself; null: it is kept. */
  readonly until: number | null;
  readonly published: boolean;
  readonly deleted: 'asked' | 'retention' | null;
}

/** Of one assignment; who has not answered is not recorded. */
export interface Consent {
  readonly person: string;
  readonly channel: string;
  readonly granted: boolean;
}

export interface Recordings {
  /** In the order in which they began; of the last one `to` may be null. */
  readonly all: readonly Recording[];
  readonly consents: readonly Consent[];
}

export const initialRecordings: Recordings = { all: [], consents: [] };

/** The recording that goes on, also while it pauses. */
export function currentRecording({ all }: Recordings): Recording | null {
  const last = all.at(-1);
  return last === undefined || last.to !== null ? null : last;
}

export function recordingOf({ all }: Recordings, id: string): Recording | null {
  return all.find((one) => one.id === id) ?? null;
}

/** What an interpreter has said of an assignment; null where they have not answered. */
export function consentOf(
  { consents }: Recordings,
  person: string,
  channel: string,
): boolean | null {
  const said = consents.find((one) => one.person === person && one.channel === channel);
  return said?.granted ?? null;
}

export function evolveRecordings(
  recordings: Recordings,
  event: RecordingEvent,
  { at }: EventMeta,
): Recordings {
  const { all, consents } = recordings;
  switch (event.type) {
    case 'RecordingStarted': {
      const fresh = { from: at, to: null, until: null, published: false, deleted: null };
      return { ...recordings, all: [...all, { id: event.recording, ...fresh }] };
    }
    case 'RecordingStopped':
      return changed(recordings, event.recording, { to: at, until: event.until });
    case 'RecordingPublished':
      return changed(recordings, event.recording, { published: event.published });
    case 'RecordingKept':
      return changed(recordings, event.recording, { until: event.until });
    case 'RecordingDeleted':
      return changed(recordings, event.recording, { deleted: event.because, published: false });
    case 'RecordingConsented': {
      const { person, channel, granted } = event;
      return {
        ...recordings,
        consents: [...others(consents, event), { person, channel, granted }],
      };
    }
    case 'RecordingConsentLapsed':
      return { ...recordings, consents: others(consents, event) };
  }
}

function others(
  consents: readonly Consent[],
  { person, channel }: { readonly person: string; readonly channel: string },
): readonly Consent[] {
  return consents.filter((one) => one.person !== person || one.channel !== channel);
}

function changed(recordings: Recordings, id: string, change: Partial<Recording>): Recordings {
  const all = recordings.all.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...recordings, all };
}
