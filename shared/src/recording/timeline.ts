/**
 * What a recording holds, told by the record alone: when it went on, and when
 * a channel carried no voice in it. Times of the record are milliseconds since
 * 1970; those of the recording are milliseconds from its beginning, without
 * its pauses, as in its files. Pure.
 */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Why nothing is heard in a channel:
 *
 * - `no-interpreter`: nobody was on air, and the floor spoke another language
 *   or one that nobody had declared;
 * - `floor-language`: nobody was needed, the floor spoke the channel's language;
 * - `voice-lost`: the interpreter's line had broken;
 * - `no-consent`: whoever was on air has not agreed to be recorded;
 * - `on-floor`: the interpreter spoke to the floor.
 */
export const CHANNEL_GAPS = [
  'no-interpreter',
  'floor-language',
  'voice-lost',
  'no-consent',
  'on-floor',
] as const;
export type ChannelGap = (typeof CHANNEL_GAPS)[number];

export interface Gap extends Stretch {
  readonly channel: string;
  readonly because: ChannelGap;
}

export interface Timeline {
  /** When it was recorded, by the record's clock. */
  readonly recorded: readonly Stretch[];
  /** In the recording's own time, by channel and then by time. */
  readonly gaps: readonly Gap[];
  /** Channels that were there in it, in the order in which they were opened. */
  readonly channels: readonly string[];
}

/** How a channel stood from a moment on; `voice`: it was recorded. */
export type Cover = 'voice' | ChannelGap;

/** How things stand from a moment on; the next moment says how long. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** False while it pauses. */
  readonly on: boolean;
  readonly channels: Readonly<Record<string, Cover>>;
}

/** Changes of voice between two events of one commit are no gaps. */
const SHORTEST_GAP_MS = 100;

/** From the moments of one recording in their order, the last of which is its end. */
export function timelineOf(moments: readonly Moment[]): Timeline {
  const spans = moments.flatMap((moment, index) => {
    const to = moments[index + 1]?.at;
    return to === undefined || !moment.on || to <= moment.at ? [] : [{ ...moment, to }];
  });
  const recorded = joined(spans.map(({ at: from, to }) => ({ from, to })));
  const channels = [...new Set(spans.flatMap((span) => Object.keys(span.channels)))];
  const gaps = channels.flatMap((channel) => gapsOf(channel, spans, recorded));
  return { recorded, channels, gaps };
}

type Span = Moment & { readonly to: number };

function gapsOf(channel: string, spans: readonly Span[], recorded: readonly Stretch[]): Gap[] {
  const gaps: Gap[] = [];
  for (const { at, to, channels } of spans) {
    const because = channels[channel] ?? 'no-interpreter';
    if (because === 'voice') continue;
    const gap = { channel, because, from: placeOf(at, recorded), to: placeOf(to, recorded) };
    const last = gaps.at(-1);
    if (last?.because === because && last.to === gap.from)
      gaps[gaps.length - 1] = { ...last, to: gap.to };
    else gaps.push(gap);
  }
  return gaps.filter(({ from, to }) => to - from >= SHORTEST_GAP_MS);
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last?.to === stretch.from) all[all.length - 1] = { from: last.from, to: stretch.to };
    else all.push(stretch);
  }
  return all;
}

/** Where in the recording a moment of the record's clock is; in a pause, where it goes on. */
export function placeOf(at: number, recorded: readonly Stretch[]): number {
  let before = 0;
  for (const { from, to } of recorded) {
    if (at <= from) return before;
    if (at < to) return before + at - from;
    before += to - from;
  }
  return before;
}

/** How long the recording is, in milliseconds. */
export function lengthOf(recorded: readonly Stretch[]): number {
  return recorded.reduce((sum, { from, to }) => sum + to - from, 0);
}
