import type { RulePack } from '../rule-pack.ts';
import { atLeast, majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/**
 * Sociocratic consent, for roundtables. What a round amounts to is in
 * `consent.ts`; a vote in such a body passes without a single No.
 */
export const consentRound = {
  id: 'consent-round',
  version: 1,
  name: {
    en: 'Consent round',
    el: 'Γύρος συναίνεσης',
    sl: 'Krog soglasja',
    ar: 'جولة التوافق',
  },
  country: null,
  validFrom: '2018-01-01',
  checkedOn: '2026-11-22',
  remark: {
    en: 'Proposal, clarifying questions, quick reactions, then consent or an objection with a reason; objections are integrated and a new round is held. The facilitator cannot delete an objection.',
    el: 'Πρόταση, διευκρινιστικές ερωτήσεις, σύντομες αντιδράσεις, έπειτα συναίνεση ή αντίρρηση με αιτιολογία· οι αντιρρήσεις ενσωματώνονται και γίνεται νέος γύρος. Ο συντονιστής δεν μπορεί να διαγράψει αντίρρηση.',
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
    majority: majorities(atLeast(1, 1, 'valid')),
    abstention: 'not-counted',
    tie: { open: 'rejected', secret: 'rejected' },
    secret: 'forbidden',
    secretOnRequestOf: null,
    abstainAllowed: false,
    changeUntilClose: true,
    chairVotes: 'as-others',
    proxies: false,
    substitutes: false,
    consent: true,
    seconding: false,
  },
  elections: {
    majority: majorityBy(moreThanHalfOf('valid')),
    rounds: 1,
    runOffBetween: 2,
    thenTie: 'again',
    blanksCount: false,
  },
  calling: { days: 0, kind: 'calendar', urgentDays: null, mustInvite: [], circulation: null },
  presence: { remote: 'allowed', remotePerYear: null, absencesLoseSeat: null },
  precedence: 'none',
  sources: [
    {
      about: 'voting.majority',
      text: {
        en: 'Sociocracy For All, consent decision making: an open objection blocks; consent is not having an objection.',
      },
      link: 'https://www.sociocracyforall.org/consent-decision-making/',
      checked: true,
    },
    {
      about: 'voting.abstainAllowed',
      text: {
        en: 'Sociocracy For All: no abstention; each has exactly one turn a round, or passes.',
      },
      link: 'https://www.sociocracyforall.org/consent-decision-making/',
      checked: true,
    },
    {
      about: 'voting.consent',
      text: {
        en: 'Sociocracy For All: proposals are decided in consent rounds.',
        el: 'Sociocracy For All: οι προτάσεις αποφασίζονται σε γύρους συναίνεσης.',
        sl: 'Sociocracy For All: o predlogih se odloča v krogih soglasja.',
        ar: 'Sociocracy For All: تُقرر المقترحات في جولات توافق.',
      },
      link: 'https://www.sociocracyforall.org/consent-decision-making/',
      checked: true,
    },
    {
      about: 'voting.secret',
      text: { en: 'Sociocracy For All: an objection is said aloud, with its reason.' },
      link: 'https://www.sociocracyforall.org/consent-decision-making/',
      checked: true,
    },
    {
      about: 'quorum',
      text: { en: 'A default of this pack: more than half of those who have a seat.' },
      checked: false,
    },
  ],
} satisfies RulePack;
