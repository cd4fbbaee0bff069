import type { RulePack } from '../rule-pack.ts';
import { atLeast, majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/** Občinski svet: Zakon o lokalni samoupravi, and the council's own rules of procedure. */
export const siMunicipalCouncil = {
  id: 'si-municipal-council',
  version: 1,
  name: { sl: 'Občinski svet (Slovenija)', en: 'Municipal council (Slovenia)' },
  country: 'SI',
  validFrom: '2007-10-27',
  checkedOn: '2026-11-22',
  quorum: {
    threshold: moreThanHalfOf('statutory'),
    lasts: 'continuous',
    needsChair: false,
    needsAllInvited: false,
    conflictStaysPresent: false,
    repeat: null,
  },
  voting: {
    majority: majorities(moreThanHalfOf('valid'), { statute: atLeast(2, 3, 'statutory') }),
    abstention: 'not-counted',
    tie: { open: 'rejected', secret: 'rejected' },
    secret: 'allowed',
    secretOnRequestOf: moreThanHalfOf('present'),
    abstainAllowed: true,
    changeUntilClose: true,
    chairVotes: 'as-others',
    proxies: false,
    substitutes: false,
    consent: false,
    seconding: false,
  },
  elections: {
    majority: majorityBy(moreThanHalfOf('valid')),
    rounds: 1,
    runOffBetween: 2,
    thenTie: 'lot',
    blanksCount: false,
  },
  calling: { days: 6, kind: 'calendar', urgentDays: 0, mustInvite: [], circulation: null },
  presence: { remote: 'forbidden', remotePerYear: null, absencesLoseSeat: null },
  precedence: 'none',
  sources: [
    {
      about: 'quorum',
      text: {
        sl: 'Zakon o lokalni samoupravi: svet veljavno sklepa, če je na seji navzoča večina njegovih članov.',
        en: 'Local Self-Government Act: the council can decide when a majority of its members is present.',
      },
      checked: false,
    },
    {
      about: 'voting.majority',
      text: {
        sl: 'Zakon o lokalni samoupravi: odločitve se sprejemajo z večino opredeljenih glasov.',
        en: 'Local Self-Government Act: decisions are taken by the majority of the votes cast for or against.',
      },
      checked: false,
    },
    {
      about: 'voting.majority.statute',
      text: {
        sl: 'Zakon o lokalni samoupravi: statut se sprejme z dvotretjinsko večino vseh članov.',
        en: 'Local Self-Government Act: the statute needs two thirds of all members.',
      },
      checked: false,
    },
    {
      about: 'voting.tie',
      text: {
        sl: 'Pri enakem številu glasov predlog ni sprejet.',
        en: 'With equal votes a proposal is not adopted.',
      },
      checked: false,
    },
    {
      about: 'calling.days',
      text: {
        sl: 'Poslovnik: vabilo praviloma sedem dni pred sejo (šest polnih dni vmes); izredna seja po krajšem postopku.',
        en: 'Rules of procedure: the invitation as a rule seven days before (six full days between); an extraordinary sitting in less.',
      },
      checked: false,
    },
    {
      about: 'presence.remote',
      text: {
        sl: 'Seje na daljavo samo, kjer jih poslovnik dopušča.',
        en: 'Attendance from afar only where the rules of procedure allow it.',
      },
      checked: false,
    },
  ],
} satisfies RulePack;
