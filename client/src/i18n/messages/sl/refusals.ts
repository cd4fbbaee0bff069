import type { refusals as original } from '../en/refusals.ts';
import type { Translation } from '../translation.ts';
import { captionsRefusals } from './captions-refusals.ts';
import { floorRefusals } from './floor-refusals.ts';
import { interpretationRefusals } from './interpretation-refusals.ts';
import { meetingRefusals } from './meeting-refusals.ts';
import { motionRefusals } from './motion-refusals.ts';
import { paperRefusals } from './paper-refusals.ts';
import { presenceRefusals } from './presence-refusals.ts';
import { recordingRefusals } from './recording-refusals.ts';
import { votingRefusals } from './voting-refusals.ts';

export const refusals = {
  ...meetingRefusals,
  ...presenceRefusals,
  ...captionsRefusals,
  ...floorRefusals,
  ...interpretationRefusals,
  ...motionRefusals,
  ...recordingRefusals,
  ...votingRefusals,
  ...paperRefusals,
  'not-your-role': {
    what: 'Tega vaša vloga ne predvideva.',
    next: 'Obrnite se na predsedstvo ali zapisnikarja.',
  },
  'channel-already-open': {
    what: 'Kanal v tem jeziku že obstaja.',
    next: 'Uporabite tisti kanal.',
  },
  'unknown-channel': {
    what: 'Ta seja nima takega kanala.',
    next: 'Izberite drug kanal.',
  },
  'unknown-interpreter': {
    what: 'Ta oseba ni tolmač te seje.',
    next: 'Izberite tolmača.',
  },
  'already-assigned': {
    what: 'Tolmač je temu kanalu že dodeljen.',
    next: 'Ničesar več ni treba storiti.',
  },
  'not-assigned': {
    what: 'Temu kanalu niste dodeljeni.',
    next: 'Izberite enega od svojih kanalov ali se obrnite na zapisnikarja.',
  },
  'channel-engaged': {
    what: 'V tem kanalu je v etru drug tolmač.',
    next: 'Dogovorite se in pritisnite »Prevzemi«.',
  },
  'already-on-air': {
    what: 'V etru ste že.',
    next: 'Govorite naprej.',
  },
  'not-on-air': {
    what: 'Niste v etru.',
    next: 'Za začetek pritisnite »V etru«.',
  },
  'on-air-elsewhere': {
    what: 'V etru ste v drugem kanalu.',
    next: 'Najprej pojdite iz etra tam.',
  },
  malformed: {
    what: 'Strežnik tega ni razumel.',
    next: 'Znova naložite stran in ponovite.',
  },
  'too-fast': {
    what: 'To je bilo preveč naenkrat.',
    next: 'Počakajte trenutek in ponovite.',
  },
  'too-large': {
    what: 'To je predolgo za pošiljanje.',
    next: 'Skrajšajte in pošljite znova.',
  },
  'no-hello': {
    what: 'Zveza še ni bila pripravljena.',
    next: 'Počakajte trenutek in ponovite.',
  },
  unavailable: {
    what: 'Strežnik tega ni mogel shraniti.',
    next: 'Počakajte trenutek in ponovite. Če se nadaljuje, obvestite tehnika.',
  },
} satisfies Translation<typeof original>;
