import { z } from 'zod';
import {
  MOST_HANDOVER_SECONDS,
  MOST_LAG_SECONDS,
  MOST_TIME_CREDIT,
} from './interpretation-style.ts';

export const interpretationStyleField = z.strictObject({
  gate: z.enum(['off', 'warn', 'hold']),
  handoverSeconds: z.int().min(1).max(MOST_HANDOVER_SECONDS).exactOptional(),
  lagGuard: z
    .strictObject({ limitSeconds: z.int().min(1).max(MOST_LAG_SECONDS) })
    .nullable()
    .exactOptional(),
  timeCredit: z.int().min(0).max(MOST_TIME_CREDIT).exactOptional(),
});
