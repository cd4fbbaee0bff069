import type { Gap } from './timeline.ts';

/** A file of a recording. All of one recording are equally long and begin together. */
export interface RecordingFile {
  /** As in its address: `floor.webm`, `channel-el.webm`, `screen.webm`, `signer-gss.webm`. */
  readonly name: string;
  readonly kind: 'floor' | 'channel' | 'screen' | 'signer';
  /** BCP 47 tag of a channel or a sign language; null for floor and screen. */
  readonly channel: string | null;
  readonly bytes: number;
}

/** A part that should be there and is not; milliseconds in the recording. */
export interface RecordingLoss {
  readonly from: number;
  readonly to: number;
  /** The server did not run, a media worker died, or the disk took nothing. */
  readonly because: 'server' | 'media' | 'disk';
}

/** What was made of a recording. Times are milliseconds in it, without its pauses. */
export interface MadeRecording {
  readonly length: number;
  readonly files: readonly RecordingFile[];
  readonly gaps: readonly Gap[];
  readonly losses: readonly RecordingLoss[];
  /** Where it paused: a recess, or a part closed to the public. */
  readonly pauses: readonly number[];
}

/** Why no files could be made; what was recorded is still there. */
export type MakingTrouble = 'ffmpeg-missing' | 'disk-full' | 'nothing-recorded' | 'failed';

export type RecordingStage =
  /** `trouble`: the disk takes nothing just now. */
  | { readonly kind: 'recording'; readonly trouble: 'disk-full' | 'disk-failed' | null }
  | { readonly kind: 'making'; readonly percent: number }
  | { readonly kind: 'failed'; readonly because: MakingTrouble }
  | ({ readonly kind: 'ready' } & MadeRecording)
  | { readonly kind: 'deleted'; readonly because: 'asked' | 'retention' };

/** A recording as its page shows it. */
export interface RecordingView {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number | null;
  readonly until: number | null;
  readonly published: boolean;
  readonly stage: RecordingStage;
}
