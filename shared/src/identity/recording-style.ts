/** How a body deals with recordings of its sittings. */
export interface RecordingStyle {
  /** After so many days a recording is deleted by itself; null: it is kept. */
  readonly keepDays: number | null;
}

export const MOST_KEEP_DAYS = 36_500;

/** What holds where a body has not said it: long enough to correct the minutes by it. */
export const USUAL_RECORDING: RecordingStyle = { keepDays: 90 };
