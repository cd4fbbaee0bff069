import { z } from 'zod';
import { MOST_KEEP_DAYS } from './recording-style.ts';

export const recordingStyleField = z.strictObject({
  keepDays: z.int().min(1).max(MOST_KEEP_DAYS).nullable(),
});
