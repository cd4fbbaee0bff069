import { firstMessages } from './first.ts';
import { attendance } from './attendance.ts';
import { chairing } from './chairing.ts';
import { checkIn } from './check-in.ts';
import { documents } from './documents.ts';
import { mediaRefusals } from './media-refusals.ts';
import { motions } from './motions.ts';
import { palette } from './palette.ts';
import { record } from './record.ts';
import { refusals } from './refusals.ts';

/** English defines which messages there are; every other language has exactly these. */
export const messages = {
  ...firstMessages,
  attendance,
  chairing,
  checkIn,
  documents,
  mediaRefusals,
  motions,
  palette,
  record,
  refusals,
} as const;
