import type { interpreted as original } from '../en/interpreted.ts';
import type { Translation } from '../translation.ts';

export const interpreted = {
  finishing: 'Tolmači končujejo.',
  speaking: 'Še se tolmači: {what}.',
  next: 'Naslednja beseda: {name}.',
  nextIsYou: 'Naslednji govorite vi. Vaš mikrofon se sliši, ko končajo.',
  pollNext: 'Nato se glasovanje odpre samo.',
  atLatest:
    '{seconds, plural, =0 {Zdaj.} one {Najpozneje čez # sekundo.} two {Najpozneje čez # sekundi.} few {Najpozneje čez # sekunde.} other {Najpozneje čez # sekund.}}',
  listeners: 'Na vaše poslušalce čakamo: končajte stavek.',
  startNow: 'Začni zdaj',
  startNowOf: 'Začni zdaj: {name}',
  openNow: 'Odpri glasovanje zdaj',
  startMeans:
    'Začne se samo. Če začnete zdaj, tisti, ki poslušajo tolmača, zamudijo konec; zapiše se, da niste čakali.',
  credit: '{time} več',
  because: {
    'other-language': 'ker se govori drug jezik',
    interpreted: 'ker nekateri poslušajo tolmače',
  },
  said: {
    turn: 'Tolmači končujejo. Naslednja beseda: {name}.',
    mine: 'Tolmači končujejo. Naslednji govorite vi.',
    poll: 'Tolmači končujejo. Nato se odpre glasovanje.',
  },
} satisfies Translation<typeof original>;
