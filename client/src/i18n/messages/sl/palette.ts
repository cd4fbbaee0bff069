import type { palette as original } from '../en/palette.ts';
import type { Translation } from '../translation.ts';

export const palette = {
  open: 'Ukazi',
  label: 'Kaj naj se zgodi?',
  hint: 'Ime in kaj se zgodi: »nikos dvorana«',
  nothing: 'Nič ne ustreza. Poskusite z začetkom imena ali besede.',
  done: 'Dano: {what}',
  seat: 'sedež {number}',
  also: {
    arrive: 'navzoč navzoča prisoten prisotna prišel prišla',
    leave: 'odšel odšla',
    excuse: 'odsoten odsotna',
    withdrawExcuse: 'pride',
    substitute: 'namestnik namestnica',
    conflict: 'interes',
    conflictEnds: 'interes nazaj',
    more: 'časi popravek navzočnost',
    hand: 'roka govori seznam',
  },
  more: 'Vse o navzočnosti',
  onList: 'Na seznam govornikov',
  offList: 'S seznama govornikov',
  vote: 'Glas: {answer}',
} satisfies Translation<typeof original>;
