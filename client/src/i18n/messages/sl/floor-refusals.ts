import type { floorRefusals as original } from '../en/floor-refusals.ts';
import type { Translation } from '../translation.ts';

export const floorRefusals = {
  'no-speaking-right': {
    what: 'Ta oseba na tej seji nima pravice do besede.',
    next: 'Obrnite se na predsedstvo.',
  },
  'conflict-of-interest': {
    what: 'Ta oseba pri tej točki zaradi nasprotja interesov ne sodeluje.',
    next: 'Počakajte na naslednjo točko. Če je bilo nasprotje vpisano pomotoma, ga najprej prekličite.',
  },
  'already-on-the-list': {
    what: 'Ta oseba je že na seznamu govornikov.',
    next: 'Počakajte, da predsedstvo da besedo.',
  },
  'not-on-the-list': {
    what: 'Te osebe ni na seznamu govornikov.',
    next: 'Znova poglejte seznam; spremenil se je.',
  },
  'floor-is-yours': {
    what: 'Besedo že imate.',
    next: 'Govorite in jo vrnite, ko končate.',
  },
  'floor-already-theirs': {
    what: 'Ta oseba že ima besedo.',
    next: 'Izberite drugo osebo ali počakajte na konec razprave.',
  },
  'floor-not-given': {
    what: 'Besede nima nihče.',
    next: 'Najprej jo komu dajte.',
  },
  'not-your-turn': {
    what: 'Besede nimate več.',
    next: 'Če želite nadaljevati, se prijavite k besedi.',
  },
  'turn-without-limit': {
    what: 'Ta razprava nima omejitve časa.',
    next: 'Podaljšanje ni potrebno.',
  },
  'floor-already-open': {
    what: 'Beseda je že prosta za vse.',
    next: 'Ničesar več ni treba storiti.',
  },
  'floor-not-open': {
    what: 'Beseda ni prosta za vse.',
    next: 'Ničesar več ni treba storiti.',
  },
  'list-closed': {
    what: 'Seznam govornikov je zaprt.',
    next: 'Mogoče je le še postopkovno opozorilo. Sicer prosite predsedstvo, naj ga odpre.',
  },
  'list-already-closed': {
    what: 'Seznam govornikov je že zaprt.',
    next: 'Ničesar več ni treba storiti.',
  },
  'list-already-open': {
    what: 'Seznam govornikov je že odprt.',
    next: 'Ničesar več ni treba storiti.',
  },
  'point-of-order-comes-first': {
    what: 'Postopkovno opozorilo ima prednost in ohrani svoje mesto.',
    next: 'Dajte zanj besedo ali ga odstranite s seznama.',
  },
  'already-at-this-place': {
    what: 'Ta oseba je že na tem mestu seznama.',
    next: 'Izberite drugo mesto.',
  },
  'turn-already-paused': {
    what: 'Čas te razprave je že ustavljen.',
    next: 'Ko bo čas, naj se razprava nadaljuje.',
  },
  'nothing-to-resume': {
    what: 'Nobena razprava ni ustavljena ali prekinjena.',
    next: 'Dajte besedo naslednjemu.',
  },
  'no-interrupted-turn': {
    what: 'Razprava te osebe ni prekinjena.',
    next: 'Ničesar več ni treba storiti.',
  },
  'list-mode-already-set': {
    what: 'Seznam govornikov že ima ta vrstni red.',
    next: 'Ničesar več ni treba storiti.',
  },
  'budget-already-set': {
    what: 'Ta čas za razpravo je že določen.',
    next: 'Ničesar več ni treba storiti.',
  },
  'turn-already-announced': {
    what: 'Ta oseba že govori naslednja.',
    next: 'Počakajte, da tolmači končajo, ali začnite zdaj.',
  },
  'no-announced-turn': {
    what: 'Nobena beseda ne čaka na tolmače.',
    next: 'Znova poglejte seznam; spremenil se je.',
  },
  'booths-speaking': {
    what: 'Tolmači še govorijo.',
    next: 'Začne se samo, ko končajo. Predsedujoči lahko začne tudi zdaj.',
  },
} satisfies Translation<typeof original>;
