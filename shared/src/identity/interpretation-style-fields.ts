import { z } from 'zod';
import { MOST_HANDOVER_SECONDS } from './interpretation-style.ts';

export const interpretationStyleField = z.strictObject({
  gate: z.enum(['off', 'warn', 'hold']),
  handoverSeconds: z.int().min(1).max(MOST_HANDOVER_SECONDS).exactOptional(),
});
