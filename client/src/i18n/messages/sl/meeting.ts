import type { meeting as original } from '../en/meeting.ts';
import type { Translation } from '../translation.ts';

export const meeting = {
  status: {
    unplanned: 'Še ni sklicana',
    planned: 'Še ni odprta',
    open: 'Odprta od {time}',
    suspended: 'Prekinjena od {time}',
    closed: 'Zaključena ob {time}',
  },
  now: {
    unplanned: 'Seja še ni sklicana.',
    planned: 'Seja še ni odprta. Svoje mesto lahko že zasedete.',
    open: 'Seja je odprta. Besede nima nihče.',
    floorOpen: 'Beseda je prosta: govori lahko vsakdo.',
    suspended: 'Seja je prekinjena. Nadaljuje se, ko jo predsedstvo nadaljuje.',
  },
  currentItem: 'Točka v obravnavi',
  noItem: 'Nobena točka še ni odprta',
  lists: 'Seznami',
  agenda: 'Dnevni red',
  minutes: 'Zapisnik',
  minutesOf: 'Zapisnik: {title}',
  soFar: 'Doslej',
  closeMinutes: 'Zapri zapisnik',
  nextStep: 'Naslednji korak',
  openSitting: 'Odpri sejo',
  suspendSitting: 'Prekini sejo',
  resumeSitting: 'Nadaljuj sejo',
  closeSitting: 'Zaključi sejo',
  closeQuestion: 'Naj se seja zaključi?',
  closeMeaning:
    'Seja se konča za vse in je ni mogoče znova odpreti. Zapisnik je še mogoče dopolniti.',
  openItem: 'Odpri točko: {title}',
  reason: {
    notOpen: 'Seja ni odprta.',
    offline: 'Zveza je prekinjena. Vzpostavi se sama.',
    agendaLoading: 'Dnevni red se nalaga.',
    agendaEmpty: 'Dnevni red nima točk. Najprej dodajte točko.',
    closed: 'Seja je zaključena. Sklepati ni več mogoče.',
    notCalled: 'Seja še ni sklicana.',
  },
  note: {
    passesOn: 'S tem se konča razprava: {name}.',
    interrupts: 'Prekinjen govor se potem nadaljuje: {name}.',
    listEmpty: 'K besedi ni prijavljen nihče.',
    lastItem: 'To je bila zadnja točka dnevnega reda.',
    alone: 'Tu še ni nikogar drugega.',
    present:
      '{count, plural, one {Navzoča je # oseba} two {Navzoči sta # osebi} few {Navzoče so # osebe} other {Navzočih je # oseb}}.',
    quorum: 'Sklepčnost je dosežena: navzočih {present, number}, potrebnih {needed, number}.',
    noQuorum:
      'Sklepčnosti še ni: navzočih je {present, number} od potrebnih {needed, number}. Sejo je vseeno mogoče odpreti; do takrat ne odloča.',
    quorumWithout: 'Sklepčnosti še ni: {why}. Sejo je vseeno mogoče odpreti.',
  },
  closedTitle: 'Seja je zaključena',
  closedFromTo: 'Odprta je bila ob {from} in zaključena ob {to}.',
  closedThanks: 'Hvala za sodelovanje. Zapisnik bo objavljen, ko bo potrjen.',
  seal: 'Pečat evidence',
  sealText:
    'Zgoščena vrednost zadnjega od {count, plural, one {# vpisa} two {# vpisov} few {# vpisov} other {# vpisov}}. Kdor jo shrani, lahko pozneje preveri, da v evidenci ni bilo nič spremenjeno.',
  record: 'Evidenca seje',
  recordEmpty: 'Odkar ste vstopili, ni bilo vpisano nič.',
  recordSince: 'Kar je bilo vpisano, odkar ste vstopili, najnovejše najprej.',
} satisfies Translation<typeof original>;
