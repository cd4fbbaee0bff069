import type { meetingRefusals as original } from '../en/meeting-refusals.ts';
import type { Translation } from '../translation.ts';

export const meetingRefusals = {
  'already-planned': {
    what: 'Seja je že sklicana.',
    next: 'Ničesar več ni treba storiti.',
  },
  'meeting-not-planned': {
    what: 'Seja še ni sklicana.',
    next: 'Prosite, naj jo najprej skličejo.',
  },
  'meeting-already-open': {
    what: 'Seja je že odprta.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'meeting-not-open': {
    what: 'Seja ni odprta.',
    next: 'Poskusite znova, ko jo predsedstvo odpre.',
  },
  'meeting-not-suspended': {
    what: 'Seja ni prekinjena.',
    next: 'Nadaljujte z naslednjim korakom.',
  },
  'meeting-closed': {
    what: 'Seja je zaključena.',
    next: 'Predlagajte to na naslednji seji ali obvestite zapisnikarja.',
  },
  'item-already-open': {
    what: 'Ta točka je že odprta.',
    next: 'Izberite drugo točko ali nadaljujte.',
  },
  'more-seats-than-statutory': {
    what: 'Mest je več, kot jih organu daje zakon.',
    next: 'Popravite število mest.',
  },
  'seat-named-twice': {
    what: 'Eno mesto je navedeno dvakrat.',
    next: 'Vsakemu mestu dajte svoje ime.',
  },
  'person-seated-twice': {
    what: 'Nekdo bi imel dve mesti ali mesto in nezdružljivo nalogo.',
    next: 'Znova preglejte člane, namestnike in svetovalce.',
  },
  'two-chairs': {
    what: 'Dve mesti sta označeni kot predsedniški.',
    next: 'Označite eno.',
  },
  'not-a-member': {
    what: 'Predseduje lahko samo član organa.',
    next: 'Izberite člana.',
  },
  'already-chairs': {
    what: 'Ta oseba že predseduje.',
    next: 'Ničesar več ni treba storiti.',
  },
  'chair-is-here': {
    what: 'Predsedujoči je navzoč.',
    next: 'Prosite ga, naj preda vodenje.',
  },
  'deputy-comes-first': {
    what: 'Navzoč je podpredsednik, ki ima prednost.',
    next: 'Vodenje naj prevzame podpredsednik.',
  },
  'chair-not-handed-over': {
    what: 'Vodenje ni bilo predano.',
    next: 'Ničesar več ni treba storiti.',
  },
  'not-the-chair': {
    what: 'Niste predsednik tega organa.',
    next: 'Obrnite se na predsedstvo ali zapisnikarja.',
  },
  'poll-is-open': {
    what: 'Poteka glasovanje.',
    next: 'Glasovanje najprej končajte ali prekličite.',
  },
  'no-item-open': {
    what: 'Nobena točka ni odprta.',
    next: 'Najprej odprite točko ali za javnost zaprite vso sejo.',
  },
  'already-closed-to-public': {
    what: 'To je za javnost že zaprto.',
    next: 'Če želite zapreti le točko, sejo najprej odprite za javnost.',
  },
  'already-public': {
    what: 'Javnost sejo že lahko spremlja.',
    next: 'Ničesar več ni treba storiti.',
  },
} satisfies Translation<typeof original>;
