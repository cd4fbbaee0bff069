import { isolating } from '../isolating.ts';
import { firstMessages } from './first.ts';
import { agenda } from './agenda.ts';
import { announce } from './announce.ts';
import { approval } from './approval.ts';
import { attendance } from './attendance.ts';
import { captions } from './captions.ts';
import { chairing } from './chairing.ts';
import { checkIn } from './check-in.ts';
import { booth } from './booth.ts';
import { briefing } from './briefing.ts';
import { documents } from './documents.ts';
import { economy } from './economy.ts';
import { exports } from './exports.ts';
import { groups } from './groups.ts';
import { interpreted } from './interpreted.ts';
import { mediaRefusals } from './media-refusals.ts';
import { minutes } from './minutes.ts';
import { motions } from './motions.ts';
import { palette } from './palette.ts';
import { record } from './record.ts';
import { recording } from './recording.ts';
import { refusals } from './refusals.ts';
import { rehearsal } from './rehearsal.ts';
import { said } from './said.ts';
import { sound } from './sound.ts';
import { signing } from './signing.ts';
import { templates } from './templates.ts';
import { translation } from './translation.ts';
import { versions } from './versions.ts';

export const messages = {
  ...firstMessages,
  ...isolating({
    agenda,
    announce,
    approval,
    attendance,
    captions,
    chairing,
    checkIn,
    booth,
    briefing,
    documents,
    economy,
    exports,
    groups,
    interpreted,
    mediaRefusals,
    minutes,
    motions,
    palette,
    record,
    recording,
    refusals,
    rehearsal,
    said,
    sound,
    signing,
    templates,
    translation,
    versions,
  }),
};
