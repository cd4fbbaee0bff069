import type { floor as original } from '../en/floor.ts';
import type { Translation } from '../translation.ts';

export const floor = {
  raise: 'Prijava k besedi',
  lower: 'Umik prijave',
  yield: 'Vračam besedo',
  raiseWhenOpen: 'K besedi se lahko prijavite, ko bo seja odprta.',
  raiseWhenHere: 'K besedi se lahko prijavite, ko bo vpisana vaša prisotnost.',
  yours: 'Imate besedo',
  yourPlace:
    '{place, plural, =1 {Na seznamu govornikov ste naslednji} other {Na seznamu govornikov ste na #. mestu}}',
  list: 'Seznam govornikov',
  listEmpty: 'K besedi se ni prijavil nihče.',
  waiting:
    '{count, plural, =0 {nihče ne čaka} one {# čaka} two {# čakata} few {# čakajo} other {# čaka}}',
  has: 'Ima besedo',
  open: 'Beseda je prosta za vse',
  timeLeft: 'Še',
  over: 'Čas je potekel',
  spoken: 'Govori že',
  give: 'Daj besedo: {name}',
  giveShort: 'Daj besedo',
  takeBack: 'Končaj razpravo',
  extend: 'Še ena minuta',
  extendNoLimit: 'Ta razprava nima omejitve časa.',
  openToAll: 'Prosta beseda za vse',
  closeOpen: 'Konec proste besede',
  budget: 'Čas za razpravo',
  noLimit: 'Brez omejitve',
  minutes: '{count, plural, one {# minuta} two {# minuti} few {# minute} other {# minut}}',
  putOn: 'Prijavi k besedi',
  putOnOf: 'Prijavi k besedi: {name}',
  takeOff: 'Umakni prijavo',
  takeOffOf: 'Umakni prijavo: {name}',
} satisfies Translation<typeof original>;
