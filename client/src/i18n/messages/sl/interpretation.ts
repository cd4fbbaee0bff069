import type { interpretation as original } from '../en/interpretation.ts';
import type { Translation } from '../translation.ts';

export const interpretation = {
  channel: 'Kanal',
  floor: 'Dvorana',
  floorUnder: 'Dvorana pod tolmačenjem',
  languages: 'Jezikovni kanali',
  noChannels: 'Ta seja nima jezikovnih kanalov.',
  state: {
    on: 'v etru',
    off: 'ni v etru',
    vanished: 'glas izgubljen',
    uncovered: 'brez tolmača',
  },
  listeners:
    '{count, plural, =0 {brez poslušalcev} one {# poslušalec} two {# poslušalca} few {# poslušalci} other {# poslušalcev}}',
  hearing: {
    closed: 'Dokler je seja zaprta za javnost, ne slišite ničesar.',
    floor: 'Poslušate dvorano.',
    channel: 'Poslušate kanal: {language}.',
    relayed: 'Poslušate kanal {language}, po releju iz kanala {from}.',
    sameLanguage: 'Dvorana govori {language}. Poslušate dvorano.',
    waiting: 'V kanalu {language} trenutno ni tolmačenja. Poslušate dvorano.',
    own: 'Dokler imate besedo, slišite dvorano.',
  },
  offer: 'Tolmačenje je v etru: {language}.',
  listen: 'Poslušaj',
  iHear: 'Kaj slišim',
  iSpeak: 'Kaj govorim',
  onAir: 'V etru',
  off: 'Izklopljeno',
  coughing: 'Tišina',
  volume: 'Glasnost',
  keys: 'Tipke delujejo po vsej strani',
  keySpace: 'Preslednica',
  level: 'Moj glas',
} satisfies Translation<typeof original>;
