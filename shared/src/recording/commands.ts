import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField, tagField } from '../identity/fields.ts';

const recording = z.strictObject({ recording: idField });
const officers = ['chair', 'clerk'] as const;

export const recordingCommands = {
  StartRecording: { input: z.strictObject({}), by: officers },
  StopRecording: { input: z.strictObject({}), by: officers },
  /** For one's own voice in a channel that one is assigned to; it can be withdrawn at any time. */
  ConsentToRecording: {
    input: z.strictObject({ channel: tagField, granted: z.boolean() }),
    by: ['interpreter'],
  },
  PublishRecording: {
    input: z.strictObject({ recording: idField, published: z.boolean() }),
    by: officers,
  },
  /** Until when it is kept, milliseconds since 1970; null: for good. */
  KeepRecording: {
    input: z.strictObject({ recording: idField, until: z.int().min(0).nullable() }),
    by: officers,
  },
  DeleteRecording: { input: recording, by: officers },
  /** The time for which it was to be kept is over. */
  RetireRecording: { input: recording, by: ['system'] },
} as const satisfies CommandTable;

export type RecordingCommand = CommandsOf<typeof recordingCommands>;
