import type { line as original } from '../en/line.ts';
import type { Translation } from '../translation.ts';

export const line = {
  connecting: 'Povezovanje s sejo …',
  offline: 'Berete stanje ob {time}. Kar storite zdaj, se pošlje, ko bo zveza spet tu.',
  soundLost: 'Zvok je prekinjen. Vrne se sam.',
  needsGesture: 'Brskalnik čaka na klik, preden predvaja zvok.',
  letSoundPlay: 'Predvajaj zvok',
  ended: {
    'signed-out': {
      title: 'Odjavili ste se',
      text: 'Za vrnitev znova odprite povezavo iz vabila.',
    },
    'session-expired': {
      title: 'Vaše vabilo je poteklo',
      text: 'Prosite zapisnikarja za novo povezavo.',
    },
    closing: {
      title: 'Strežnik se znova zaganja',
      text: 'Čez minuto znova naložite stran. Kar je shranjeno, ni izgubljeno.',
    },
    'client-too-old': {
      title: 'Ta stran je zastarela',
      text: 'Znova naložite stran, da dobite sedanjo različico.',
    },
    'server-too-old': {
      title: 'Ta stran je novejša od strežnika',
      text: 'Znova naložite stran. Če to ne pomaga, obvestite tehnika.',
    },
    malformed: {
      title: 'Strežnik te strani ni razumel',
      text: 'Znova naložite stran. Če to ne pomaga, obvestite tehnika.',
    },
    'unknown-meeting': {
      title: 'Te seje tu ni',
      text: 'Preverite povezavo ali prosite zapisnikarja za novo.',
    },
  },
} satisfies Translation<typeof original>;
