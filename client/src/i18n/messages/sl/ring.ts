import type { ring as original } from '../en/ring.ts';
import type { Translation } from '../translation.ts';

export const ring = {
  summary: 'Miza: navzočih {here, number} od {seats, number}.',
  ways: '{room, number} v dvorani, {online, number} prek spleta.',
  substitutes:
    '{count, plural, one {Nadomešča # namestnik} two {Nadomeščata # namestnika} few {Nadomeščajo # namestniki} other {Nadomešča # namestnikov}}.',
  dropped:
    '{count, plural, one {Prekinjena je # zveza} two {Prekinjeni sta # zvezi} few {Prekinjene so # zveze} other {Prekinjenih je # zvez}}.',
  excused:
    '{count, plural, one {# član je opravičen} two {# člana sta opravičena} few {# člani so opravičeni} other {# članov je opravičenih}}.',
  nobodySpeaks: 'Besede nima nihče.',
  speaks: 'Besedo ima: {name}.',
  waiting:
    '{count, plural, =0 {Na besedo ne čaka nihče.} one {Na besedo čaka # oseba.} two {Na besedo čakata # osebi.} few {Na besedo čakajo # osebe.} other {Na besedo čaka # oseb.}}',
  onAir: 'Tolmačenje v etru: {languages}.',
  voted: 'Glasovalo je {voted, number} od {of, number}.',
  counts:
    '{yes, number}\u00a0za, {no, number}\u00a0proti, {abstain, plural, one {#\u00a0vzdržan} two {#\u00a0vzdržana} few {#\u00a0vzdržani} other {#\u00a0vzdržanih}}',
  asList: 'Miza kot seznam',
  seat: {
    room: 'v dvorani',
    online: 'prek spleta',
    dropped: 'zveza prekinjena',
    absent: 'ni navzočnosti',
    excused: 'opravičena odsotnost',
    vacant: 'prazen sedež',
  },
  inPlaceOf: 'namesto: {name}',
  inConflict: 'pri tej točki ne sodeluje',
  chairs: 'predseduje',
  beside: 'brez glasu',
  seatSpeaks: 'ima besedo',
  seatWaits: 'na {place, number}. mestu seznama govornikov',
  vote: {
    voted: 'glas oddan',
    yes: 'za',
    no: 'proti',
    abstain: 'vzdržano',
    blank: 'prazno',
    consent: 'soglaša',
    objection: 'ugovarja',
    pass: 'spusti',
  },
  talk: '{percent, number} % časa razprave',
  options: 'Slika',
  optionsDone: 'Končano',
  layout: 'Sedeži',
  auto: 'Po številu',
  round: 'Za okroglo mizo',
  rows: 'V vrstah',
  talkShare: 'Pokaži delež časa razprave',
  talkShareHint: 'Kot debelino roba vsakega sedeža.',
} satisfies Translation<typeof original>;
