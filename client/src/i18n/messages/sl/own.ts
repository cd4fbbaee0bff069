import type { own as original } from '../en/own.ts';
import type { Translation } from '../translation.ts';

export const own = {
  title: 'Moja navzočnost',
  now: {
    room: 'Od {time} ste vpisani v dvorani.',
    online: 'Od {time} ste vpisani prek spleta.',
  },
  dropped: 'Vaša zveza je prekinjena. Nekaj časa ostanete vpisani.',
  absent: 'Niste vpisani kot navzoči.',
  excused: 'Vaša odsotnost je opravičena.',
  standsFor: 'Nadomeščate: {name}.',
  onlyInRoom: 'Člani tega organa štejejo samo v dvorani. Ko ste v dvorani, se prijavite.',
  sitIn: 'Nadomesti: {name}',
  excuse: 'Ne morem priti',
  withdraw: 'Vendarle lahko pridem',
  conflict: 'Pri tej točki imam nasprotje interesov',
  conflictQuestion: 'Se želite izločiti pri tej točki?',
  conflictMeaning:
    'Pri tej točki ne morete govoriti ne glasovati in to je zapisano v evidenci. Pri naslednji točki spet sodelujete.',
  conflictConfirm: 'Izloči me pri tej točki',
  conflictEnds: 'Spet sodelujem',
  inConflict: 'Pri tej točki zaradi nasprotja interesov ne sodelujete.',
} satisfies Translation<typeof original>;
