import { firstMessages } from './first.ts';
import { agenda } from './agenda.ts';
import { announce } from './announce.ts';
import { approval } from './approval.ts';
import { attendance } from './attendance.ts';
import { chairing } from './chairing.ts';
import { checkIn } from './check-in.ts';
import { booth } from './booth.ts';
import { documents } from './documents.ts';
import { exports } from './exports.ts';
import { groups } from './groups.ts';
import { mediaRefusals } from './media-refusals.ts';
import { minutes } from './minutes.ts';
import { motions } from './motions.ts';
import { palette } from './palette.ts';
import { record } from './record.ts';
import { refusals } from './refusals.ts';
import { templates } from './templates.ts';
import { translation } from './translation.ts';
import { versions } from './versions.ts';

/** English defines which messages there are; every other language has exactly these. */
export const messages = {
  ...firstMessages,
  agenda,
  announce,
  approval,
  attendance,
  chairing,
  checkIn,
  booth,
  documents,
  exports,
  groups,
  mediaRefusals,
  minutes,
  motions,
  palette,
  record,
  refusals,
  templates,
  translation,
  versions,
} as const;
