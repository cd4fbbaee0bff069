import type { interpretationRefusals as original } from '../en/interpretation-refusals.ts';
import type { Translation } from '../translation.ts';

export const interpretationRefusals = {
  'booth-already-open': {
    what: 'Ta kabina je že odprta.',
    next: 'Uporabite tisto kabino.',
  },
  'unknown-booth': {
    what: 'Te kabine ni več.',
    next: 'Izberite drugo kabino.',
  },
  'same-output-twice': {
    what: 'Kabina dela v dva različna jezika.',
    next: 'Izberite drug drugi jezik ali nobenega.',
  },
  'booth-full': {
    what: 'V kabini že sedijo trije tolmači.',
    next: 'Odprite drugo kabino ali koga razrešite s te.',
  },
  'already-seated': {
    what: 'Tolmač že sedi v tej kabini.',
    next: 'Ničesar več ni treba storiti.',
  },
  'seated-elsewhere': {
    what: 'Tolmač sedi v drugi kabini.',
    next: 'Najprej ga razrešite s tiste.',
  },
  'not-seated': {
    what: 'Ta oseba ne sedi v kabini.',
    next: 'Ničesar več ni treba storiti.',
  },
  'seated-for-channel': {
    what: 'Tolmač dela v ta kanal iz kabine.',
    next: 'Razrešite ga s kabine ali spremenite njene jezike.',
  },
  'nobody-on-air': {
    what: 'Nihče ni v etru.',
    next: 'Ničesar več ni treba storiti.',
  },
  'relay-loop': {
    what: 'Tisti kanal jemlje besede iz vašega.',
    next: 'Poslušajte dvorano ali drug kanal.',
  },
  'no-colleague': {
    what: 'Tu ni nobenega kolega tega kanala.',
    next: 'Obvestite zapisnikarja.',
  },
  'handover-asked': {
    what: 'Predaja je že zahtevana.',
    next: 'Počakajte na odgovor.',
  },
  'no-handover': {
    what: 'Ni več predaje, na katero bi odgovorili.',
    next: 'Zahtevajte jo znova.',
  },
  'not-your-handover': {
    what: 'Ta predaja ni namenjena vam.',
    next: 'Počakajte na kolega.',
  },
  'handover-not-due': {
    what: 'Odštevanje še ni končano.',
    next: 'Počakajte trenutek.',
  },
  'floor-spoken-to': {
    what: 'Drug tolmač pravkar govori dvorani.',
    next: 'Počakajte, da konča.',
  },
} satisfies Translation<typeof original>;
