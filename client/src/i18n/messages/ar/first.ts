import { isolating } from '../isolating.ts';
import { votingSentences } from '@koinon/shared/minutes/results/words/ar';
import { common } from './common.ts';
import { floor } from './floor.ts';
import { greenRoom } from './green-room.ts';
import { interpretation } from './interpretation.ts';
import { line } from './line.ts';
import { media } from './media.ts';
import { meeting } from './meeting.ts';
import { own } from './own.ts';
import { presence } from './presence.ts';
import { publicity } from './publicity.ts';
import { quorum } from './quorum.ts';
import { ring } from './ring.ts';
import { voting } from './voting.ts';

export const firstMessages = isolating({
  common,
  floor,
  greenRoom,
  interpretation,
  line,
  media,
  meeting,
  own,
  presence,
  publicity,
  quorum,
  ring,
  voting,
  votingSentences,
});
