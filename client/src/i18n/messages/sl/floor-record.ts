import type { floorRecord as original } from '../en/floor-record.ts';
import type { Translation } from '../translation.ts';

export const floorRecord = {
  HandRaised: {
    contribution: 'Prijava k besedi: {name}',
    reply: 'Prijava k repliki: {name}',
    question: 'Prijava za vprašanje: {name}',
    'point-of-order': 'Postopkovno opozorilo: {name}',
  },
  HandLowered: {
    withdrawn: 'Umik prijave: {name}',
    called: 'Poziv s seznama: {name}',
    'taken-off': 'Odstranitev s seznama: {name}',
    left: 'Odstranitev s seznama zaradi odhoda: {name}',
    cleared: 'Odstranitev, seznam se začne znova: {name}',
  },
  HandMoved: 'Premik na seznamu iz {from, number}. na {to, number}. mesto: {name}',
  ListModeSet: {
    'in-order': 'Seznam govornikov po vrstnem redu prijav',
    balanced: 'Seznam govornikov, uravnotežen po času razprav',
    rounds: 'Seznam govornikov v krogih',
  },
  ListClosed: 'Seznam govornikov zaprt',
  ListOpened: 'Seznam govornikov odprt',
  BudgetSet: {
    any: 'Čas za besedo, {kind}: {time}',
    item: 'Čas za besedo pri eni točki, {kind}: {time}',
  },
  contributionKind: {
    contribution: 'razprava',
    reply: 'replika',
    question: 'vprašanje',
    'point-of-order': 'postopkovno opozorilo',
  },
  noLimit: 'brez omejitve',
  FloorGiven: {
    contribution: 'Beseda dana: {name}',
    reply: 'Beseda dana za repliko: {name}',
    question: 'Beseda dana za vprašanje: {name}',
    'point-of-order': 'Beseda dana za postopkovno opozorilo: {name}',
    outOfOrder: 'Beseda dana mimo vrstnega reda: {name}',
    resumed: 'Nadaljevanje prekinjene razprave: {name}',
  },
  FloorGivenFor: {
    contribution: 'Beseda dana: {name}, za {time}',
    reply: 'Beseda dana za repliko: {name}, za {time}',
    question: 'Beseda dana za vprašanje: {name}, za {time}',
    'point-of-order': 'Beseda dana za postopkovno opozorilo: {name}, za {time}',
    outOfOrder: 'Beseda dana mimo vrstnega reda: {name}, za {time}',
    resumed: 'Nadaljevanje prekinjene razprave: {name}, še {time}',
  },
  FloorEnded: {
    yielded: 'Vrnjena beseda: {name}',
    taken: 'Razpravo je končalo predsedstvo: {name}',
    'passed-on': 'Beseda predana naprej: {name}',
    left: 'Konec razprave zaradi odhoda: {name}',
    suspended: 'Konec razprave zaradi prekinitve: {name}',
    closed: 'Konec razprave ob zaključku seje: {name}',
    interrupted: 'Razprava prekinjena: {name}',
  },
  InterruptedTurnDropped: 'Prekinjena razprava se ne nadaljuje: {name}',
  TurnExtended: 'Podaljšanje razprave za {time}',
  TurnPaused: 'Čas razprave ustavljen',
  TurnResumed: 'Čas razprave teče naprej',
  FloorOpened: 'Prosta beseda za vse',
  FloorClosed: 'Konec proste besede',
  GroupSharesTold: 'Povedan čas govora po skupinah',
} satisfies Translation<typeof original>;
