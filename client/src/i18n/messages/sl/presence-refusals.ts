import type { presenceRefusals as original } from '../en/presence-refusals.ts';
import type { Translation } from '../translation.ts';

export const presenceRefusals = {
  'unknown-person': {
    what: 'Te osebe ni na seznamu te seje.',
    next: 'Prosite skrbnika, naj jo doda.',
  },
  'already-here': {
    what: 'Navzočnost te osebe je že vpisana.',
    next: 'Ničesar več ni treba storiti.',
  },
  'not-here': {
    what: 'Ta oseba ni navzoča.',
    next: 'Najprej vpišite prihod.',
  },
  'line-steady': {
    what: 'Zveza že deluje.',
    next: 'Ničesar več ni treba storiti.',
  },
  'line-not-online': {
    what: 'Ta oseba je v dvorani in nima zveze.',
    next: 'Ničesar več ni treba storiti.',
  },
  'remote-not-allowed': {
    what: 'Člani tega organa sodelujejo v dvorani.',
    next: 'Prijavite se s kodo v dvorani ali se obrnite na zapisnikarja.',
  },
  'substitutes-not-allowed': {
    what: 'Ta organ ne pozna namestnikov.',
    next: 'Sodelujte brez glasovalne pravice.',
  },
  'not-their-substitute': {
    what: 'Ta oseba ni določena za namestnika tega člana.',
    next: 'Obrnite se na zapisnikarja.',
  },
  'member-is-here': {
    what: 'Član je navzoč.',
    next: 'Namestnik sedi samo, dokler člana ni.',
  },
  'unknown-presence': {
    what: 'Takega vpisa na listi navzočnosti ni.',
    next: 'Znova poglejte seznam; spremenil se je.',
  },
  'presence-has-ended': {
    what: 'Ta navzočnost se je že končala.',
    next: 'Navedite, kdaj se je končala.',
  },
  'times-out-of-order': {
    what: 'Ti časi niso mogoči.',
    next: 'Konec je za začetkom in nobeden ni v prihodnosti.',
  },
  'presences-overlap': {
    what: 'Za ta čas je oseba že vpisana.',
    next: 'Poglejte druge vpise.',
  },
  'code-not-valid': {
    what: 'Ta koda ni tista na zaslonu v dvorani.',
    next: 'Znova odčitajte kodo ali se obrnite na zapisnikarja.',
  },
  'only-for-yourself': {
    what: 'To lahko poveste samo zase.',
    next: 'Obrnite se na zapisnikarja.',
  },
  'already-excused': {
    what: 'Odsotnost tega člana je že opravičena.',
    next: 'Ničesar več ni treba storiti.',
  },
  'not-excused': {
    what: 'Odsotnost tega člana ni opravičena.',
    next: 'Ničesar več ni treba storiti.',
  },
  'conflict-already-declared': {
    what: 'Nasprotje interesov je že vpisano.',
    next: 'Ničesar več ni treba storiti.',
  },
  'no-conflict-declared': {
    what: 'Za to točko ni vpisano nobeno nasprotje interesov.',
    next: 'Ničesar več ni treba storiti.',
  },
  'no-quorum-rule': {
    what: 'Seja je sklicana brez organa, zato ni sklepčnosti, ki bi jo šteli.',
    next: 'Obrnite se na zapisnikarja.',
  },
  'quorum-not-there': {
    what: 'Zdaj ni sklepčnosti.',
    next: 'Znova se šteje, ko pridejo člani.',
  },
} satisfies Translation<typeof original>;
