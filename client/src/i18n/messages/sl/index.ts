import { administration } from './administration.ts';
import { announce } from './announce.ts';
import { common } from './common.ts';
import { documents } from './documents.ts';
import { floor } from './floor.ts';
import { greenRoom } from './green-room.ts';
import { interpretation } from './interpretation.ts';
import { line } from './line.ts';
import { media } from './media.ts';
import { mediaRefusals } from './media-refusals.ts';
import { meeting } from './meeting.ts';
import { presence } from './presence.ts';
import { record } from './record.ts';
import { refusals } from './refusals.ts';
import { ring } from './ring.ts';

export const messages = {
  administration,
  announce,
  common,
  documents,
  floor,
  greenRoom,
  interpretation,
  line,
  media,
  mediaRefusals,
  meeting,
  presence,
  record,
  refusals,
  ring,
};
