import { isSameLanguage } from '@koinon/shared/interpretation/coverage';
import type { ChannelGap } from '@koinon/shared/recording/timeline';
import type { MadeRecording, RecordingFile, RecordingLoss } from '@koinon/shared/recording/view';

export const FLOOR = 'floor';

/** A part of the recording in which something is missing for whoever listens to a language. */
export type Missing =
  | {
      readonly kind: 'gap';
      readonly because: ChannelGap;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'loss';
      readonly because: RecordingLoss['because'];
      readonly from: number;
      readonly to: number;
    };

/** Everything that is missing in a language, in its order. */
export function missingIn(made: MadeRecording, chosen: string): readonly Missing[] {
  const gaps = made.gaps
    .filter(({ channel }) => channel === chosen)
    .map(({ because, from, to }) => ({ kind: 'gap' as const, because, from, to }));
  const losses = made.losses.map((loss) => ({ kind: 'loss' as const, ...loss }));
  return [...gaps, ...losses].toSorted((a, b) => a.from - b.from);
}

/** What is heard at a moment: the chosen language, or the floor where nobody interpreted. */
export function heardAt(made: MadeRecording, chosen: string, at: number): 'channel' | 'floor' {
  if (chosen === FLOOR) return 'floor';
  const isGap = made.gaps.some(
    ({ channel, from, to }) => channel === chosen && at >= from && at < to,
  );
  return isGap ? 'floor' : 'channel';
}

export function floorFile({ files }: MadeRecording): RecordingFile | null {
  return files.find(({ kind }) => kind === 'floor') ?? null;
}

export function channelFile({ files }: MadeRecording, channel: string): RecordingFile | null {
  return files.find((file) => file.kind === 'channel' && file.channel === channel) ?? null;
}

export function pictureFiles({ files }: MadeRecording): readonly RecordingFile[] {
  return files.filter(({ kind }) => kind === 'screen' || kind === 'signer');
}

/** Languages there is anything of, in the order of the files. */
export function languagesOf({ files }: MadeRecording): readonly string[] {
  return files.flatMap(({ kind, channel }) =>
    kind === 'channel' && channel !== null ? [channel] : [],
  );
}

/** The reader's own language where it was interpreted into, else the floor. */
export function firstChoice(made: MadeRecording, language: string): string {
  return languagesOf(made).find((tag) => isSameLanguage(tag, language)) ?? FLOOR;
}

const S_IN_MINUTE = 60;
const S_IN_HOUR = 3_600;
const MS_IN_SECOND = 1_000;

/** `1:02:05`, `2:05` */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / MS_IN_SECOND));
  const hours = Math.floor(seconds / S_IN_HOUR);
  const minutes = Math.floor((seconds % S_IN_HOUR) / S_IN_MINUTE);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = two(seconds % S_IN_MINUTE);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
