import { z } from 'zod';
import { tagField } from './fields.ts';

export const minutesStyleField = z.strictObject({
  style: z.enum(['summary', 'verbatim']),
  times: z.boolean(),
  language: tagField.exactOptional(),
});
