import { z } from 'zod';
import { idField, tagField } from '../identity/fields.ts';
import { SIGNALS, VIDEO_SIZES } from './messages.ts';
import type { MediaRequest, Opaque } from './messages.ts';
import { SOUND_VERDICTS } from './sound-report.ts';

/**
 * The form of every media request, for the gate. What mediasoup's own
 * parameters say is checked by mediasoup; here only that they are plain data
 * of a sane size whose keys cannot reach into an object's machinery.
 */
const MAX_DEPTH = 8;
const MAX_VALUES = 2_000;
const MAX_STRING = 1_024;
const MAX_VIDEOS = 50;
/** More consumers than a client has of floor, channels and talk lines, each in both forms. */
const MAX_HELD = 200;
/** The name of a line is an id with a word before it. */
const MAX_LINE = 80;
/** What a microphone can carry at most, in Hz. */
const MAX_HZ = 24_000;
const SILENT_DBOV = -127;
/** Whoever is later by more is not there. */
const MAX_DELAY_MS = 60_000;
const POISONED = ['__proto__', 'constructor', 'prototype'];

function isPlainRecord(value: unknown): value is Opaque {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return valuesIn(value, MAX_DEPTH) <= MAX_VALUES;
}

/** How many values there are in it, infinite when it is not plain data or too deep. */
function valuesIn(value: unknown, depth: number): number {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'number') return Number.isFinite(value) ? 1 : Number.POSITIVE_INFINITY;
  if (typeof value === 'string') return value.length <= MAX_STRING ? 1 : Number.POSITIVE_INFINITY;
  if (typeof value !== 'object' || depth === 0) return Number.POSITIVE_INFINITY;
  if (!isKeyedPlainly(value)) return Number.POSITIVE_INFINITY;
  let count = 1;
  for (const inner of Object.values(value)) {
    count += valuesIn(inner, depth - 1);
    if (count > MAX_VALUES) return Number.POSITIVE_INFINITY;
  }
  return count;
}

function isKeyedPlainly(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.keys(value).every((key) => key.length <= MAX_STRING && !POISONED.includes(key));
}

const opaque = z.custom<Opaque>(isPlainRecord);
const transport = z.uuid();
const line = z
  .string()
  .max(MAX_LINE)
  .regex(/^[a-z]+(-[A-Za-z0-9_-]+)?$/);
const source = z.enum(['microphone', 'camera', 'screen']);
const wanted = z.strictObject({
  person: idField,
  source: z.enum(['camera', 'screen']),
  size: z.enum(VIDEO_SIZES),
});

const dbov = z.int().min(SILENT_DBOV).max(0);
const soundReport = z.strictObject({
  bandwidthHz: z.int().min(0).max(MAX_HZ),
  levelDbov: dbov,
  noiseDbov: dbov,
  delayMs: z.int().min(0).max(MAX_DELAY_MS).nullable(),
  verdicts: z
    .array(z.enum(SOUND_VERDICTS))
    .max(SOUND_VERDICTS.length)
    .refine((verdicts) => new Set(verdicts).size === verdicts.length),
});

function request<Name extends string, Data extends z.ZodType>(name: Name, data: Data) {
  return z.strictObject({ name: z.literal(name), data });
}

const hear = z.strictObject({
  floor: z.boolean(),
  channel: z.boolean(),
  lean: z.boolean(),
  // A page of an earlier version names none.
  holds: z.array(z.uuid()).max(MAX_HELD).default([]),
});

const mediaRequest = z.discriminatedUnion('name', [
  request('join', z.strictObject({})),
  request('connect', z.strictObject({ transport, dtlsParameters: opaque })),
  request('receive', z.strictObject({ rtpCapabilities: opaque })),
  request('choose', z.strictObject({ channel: tagField.nullable() })),
  request('hear', hear),
  request('prepareLean', z.strictObject({})),
  request('pin', z.strictObject({ channel: tagField.nullable() })),
  request('listenLine', z.strictObject({ line })),
  request('talk', z.strictObject({ line: line.nullable() })),
  request('signal', z.strictObject({ kind: z.enum(SIGNALS) })),
  request('soundReport', soundReport),
  request('watch', z.strictObject({ videos: z.array(wanted).max(MAX_VIDEOS) })),
  request(
    'produce',
    z.strictObject({ source, kind: z.enum(['audio', 'video']), rtpParameters: opaque }),
  ),
  request('unproduce', z.strictObject({ source })),
  request('restartIce', z.strictObject({ transport })),
]);

/** What a client sent, if it is a media request; else null. */
export function readMediaRequest(message: unknown): MediaRequest | null {
  const { success, data } = mediaRequest.safeParse(message);
  return success ? data : null;
}
