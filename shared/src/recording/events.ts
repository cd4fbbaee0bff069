/**
 * What is decided about recordings of a sitting's sound and pictures. The
 * sound itself is no part of the record; when it was taken, who agreed, and
 * when it was taken away is.
 */
export type RecordingEvent =
  | { readonly type: 'RecordingStarted'; readonly recording: string }
  | {
      readonly type: 'RecordingStopped';
      readonly recording: string;
      readonly because: 'ended' | 'closed';
      /** When it is deleted by itself, milliseconds since 1970; null: it is kept. */
      readonly until: number | null;
    }
  /** An interpreter says whether their voice in a channel is recorded, from here on. */
  | {
      readonly type: 'RecordingConsented';
      readonly person: string;
      readonly channel: string;
      readonly granted: boolean;
    }
  /** The assignment ended, and with it what was said of it. */
  | {
      readonly type: 'RecordingConsentLapsed';
      readonly person: string;
      readonly channel: string;
    }
  /** Everybody who may follow the sitting may hear it, or no longer. */
  | {
      readonly type: 'RecordingPublished';
      readonly recording: string;
      readonly published: boolean;
    }
  | {
      readonly type: 'RecordingKept';
      readonly recording: string;
      readonly until: number | null;
    }
  | {
      readonly type: 'RecordingDeleted';
      readonly recording: string;
      readonly because: 'asked' | 'retention';
    };
