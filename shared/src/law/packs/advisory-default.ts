import type { RulePack } from '../rule-pack.ts';
import { majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/** A sane default for an advisory body without rules of its own. */
export const advisoryDefault = {
  id: 'advisory-default',
  version: 1,
  name: {
    en: 'Advisory body without rules of its own',
    el: 'Γνωμοδοτικό όργανο χωρίς δικούς του κανόνες',
    sl: 'Posvetovalni organ brez lastnih pravil',
    ar: 'هيئة استشارية بلا قواعد خاصة بها',
  },
  country: null,
  validFrom: '2026-01-01',
  checkedOn: '2026-11-22',
  remark: {
    en: 'Not a law: a starting point, to be adopted by the body itself and adjusted.',
    el: 'Δεν είναι νόμος: αφετηρία που υιοθετεί και προσαρμόζει το ίδιο το όργανο.',
    sl: 'Ni zakon: izhodišče, ki ga organ sam sprejme in prilagodi.',
    ar: 'ليست قانونًا: نقطة انطلاق تعتمدها الهيئة نفسها وتعدّلها.',
  },
  quorum: {
    threshold: moreThanHalfOf('filled'),
    lasts: 'continuous',
    needsChair: false,
    needsAllInvited: false,
    conflictStaysPresent: true,
    repeat: null,
  },
  voting: {
    majority: majorities(moreThanHalfOf('valid')),
    abstention: 'not-counted',
    tie: { open: 'rejected', secret: 'rejected' },
    secret: 'required-for-persons',
    secretOnRequestOf: null,
    abstainAllowed: true,
    changeUntilClose: true,
    chairVotes: 'as-others',
    proxies: false,
    substitutes: true,
    consent: true,
    seconding: false,
  },
  elections: {
    majority: majorityBy(moreThanHalfOf('valid')),
    rounds: 1,
    runOffBetween: 2,
    thenTie: 'lot',
    blanksCount: false,
  },
  calling: { days: 5, kind: 'calendar', urgentDays: 1, mustInvite: [], circulation: null },
  presence: { remote: 'allowed', remotePerYear: null, absencesLoseSeat: null },
  precedence: 'none',
  sources: [],
} satisfies RulePack;
