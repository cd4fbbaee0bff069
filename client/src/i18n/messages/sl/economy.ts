import type { economy as original } from '../en/economy.ts';
import type { Translation } from '../translation.ts';

export const economy = {
  title: 'Kaj prejema ta naprava',
  modes: {
    everything: { name: 'Vse', hint: 'Zvok in vse slike, tako velike, kot so prikazane' },
    'data-saver': {
      name: 'Manj podatkov',
      hint: 'Zvok ter majhni sliki govorca in tolmača znakovnega jezika',
    },
    'audio-only': { name: 'Samo zvok', hint: 'Glasovi, podnapisi in glasovanja, brez slik' },
  },
  chosen: 'Prejem: {mode}',
  line: {
    faces: 'Vaša povezava je šibka. Drugi obrazi mirujejo; vse ostalo teče naprej.',
    screens:
      'Vaša povezava je šibka. Ostajajo: zvok, podnapisi, znakovni jezik, govorec. Mirujejo: zasloni in obrazi.',
    speaker:
      'Vaša povezava je šibka. Ostajajo: zvok, podnapisi in znakovni jezik. Druge slike mirujejo.',
    signer: 'Vaša povezava je šibka. Ostajata: zvok in podnapisi. Vse slike mirujejo.',
    under:
      'Vaša povezava je zelo šibka. Ostajajo: glas, ki ga poslušate, in podnapisi. Mirujejo: dvorana pod njim in vse slike.',
    captions:
      'Vaša povezava je zelo šibka. Ostaja glas, ki ga poslušate. Vse drugo miruje, tudi podnapisi.',
  },
  votes: 'Glasujete kot prej. Kar miruje, se vrne samo.',
  tryNow: 'Poskusi zdaj',
} satisfies Translation<typeof original>;
