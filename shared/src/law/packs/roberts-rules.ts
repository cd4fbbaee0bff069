import type { RulePack } from '../rule-pack.ts';
import { atLeast, majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/**
 * Robert's Rules of Order Newly Revised (12th edition), for bodies that adopt
 * it. `procedural` are the motions that cut debate short (previous question,
 * limits of debate); the others are decided like any motion. Which is which,
 * the kind of motion says: `motions/precedence.ts`.
 */
export const robertsRules = {
  id: 'roberts-rules',
  version: 1,
  name: { en: "Robert's Rules of Order", el: 'Κανόνες του Robert', sl: 'Robertova pravila' },
  country: null,
  validFrom: '2020-09-01',
  checkedOn: '2026-11-22',
  remark: {
    en: "On an appeal the question is whether the chair's ruling is to be overturned, so that a tie sustains the chair. What the body's own bylaws say goes first.",
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
    majority: majorities(moreThanHalfOf('valid'), {
      statute: atLeast(2, 3, 'valid'),
      'off-agenda': atLeast(2, 3, 'valid'),
      procedural: atLeast(2, 3, 'valid'),
    }),
    abstention: 'not-counted',
    tie: { open: 'rejected', secret: 'rejected' },
    secret: 'allowed',
    secretOnRequestOf: moreThanHalfOf('present'),
    abstainAllowed: true,
    changeUntilClose: true,
    chairVotes: 'only-when-it-matters',
    proxies: false,
    substitutes: false,
    consent: false,
    seconding: true,
  },
  elections: {
    majority: majorityBy(moreThanHalfOf('valid')),
    rounds: 3,
    runOffBetween: 2,
    thenTie: 'again',
    blanksCount: false,
  },
  calling: { days: 0, kind: 'calendar', urgentDays: null, mustInvite: [], circulation: null },
  presence: { remote: 'allowed', remotePerYear: null, absencesLoseSeat: null },
  precedence: 'roberts',
  sources: [
    {
      about: 'quorum',
      text: {
        en: 'RONR: where the bylaws are silent, a majority of the members, present throughout.',
      },
      checked: false,
    },
    {
      about: 'voting.majority',
      text: {
        en: 'RONR: more than half of the votes cast, blanks and abstentions left out; two thirds of the votes cast to close or limit debate.',
      },
      link: 'https://robertsrules.com/frequently-asked-questions/',
      checked: true,
    },
    {
      about: 'voting.majority.procedural',
      text: {
        en: 'RONR § 15, § 16: to limit or extend limits of debate, and the previous question, take two thirds of the votes cast; to refer, postpone, table, recess or adjourn takes a majority.',
        el: 'RONR § 15, § 16: ο περιορισμός ή η παράταση της συζήτησης και η λήξη της απαιτούν τα δύο τρίτα των ψήφων· η παραπομπή, η αναβολή, η κατάθεση, η διακοπή και η λήξη της συνεδρίασης απλή πλειοψηφία.',
        sl: 'RONR § 15, § 16: omejitev ali podaljšanje razprave in njen zaključek zahtevata dve tretjini oddanih glasov; predaja, preložitev, odlog, odmor in zaključek seje pa večino.',
        ar: 'RONR § 15, § 16: تقييد النقاش أو تمديده وإقفاله يتطلب ثلثي الأصوات؛ أما الإحالة والتأجيل والإرجاء والاستراحة والاختتام فبالأغلبية.',
      },
      link: 'https://robertsrules.com/frequently-asked-questions/',
      checked: true,
    },
    {
      about: 'voting.majority.statute',
      text: { en: 'RONR: amending bylaws, two thirds with previous notice.' },
      checked: false,
    },
    {
      about: 'voting.majority.off-agenda',
      text: { en: 'RONR: departing from an adopted agenda, two thirds.' },
      checked: false,
    },
    {
      about: 'voting.abstention',
      text: { en: 'RONR: an abstention is no vote; blanks are ignored.' },
      link: 'https://robertsrules.com/frequently-asked-questions/',
      checked: true,
    },
    {
      about: 'voting.tie',
      text: { en: 'RONR: a tie is not a majority, the motion is lost.' },
      link: 'https://robertsrules.com/frequently-asked-questions/',
      checked: true,
    },
    {
      about: 'voting.chairVotes',
      text: {
        en: 'RONR: outside small boards the chair votes by ballot, or when the vote affects the result.',
      },
      link: 'https://robertsrules.com/frequently-asked-questions/',
      checked: true,
    },
    {
      about: 'voting.seconding',
      text: {
        en: 'RONR: a motion is seconded; the previous question is seconded and undebatable; a point of order needs no second and is ruled on by the chair.',
      },
      checked: true,
    },
    {
      about: 'precedence',
      text: {
        en: 'RONR: motions rank; amendments go to the second degree; an appeal is decided by majority, and a tie sustains the chair.',
      },
      checked: true,
    },
    {
      about: 'elections',
      text: {
        en: 'RONR: a majority elects, balloting is repeated, nobody is dropped. The run-off after three rounds is a help of this pack, to be adopted by the body.',
      },
      checked: false,
    },
    {
      about: 'presence.remote',
      text: { en: 'RONR: electronic meetings only where the bylaws authorise them.' },
      checked: false,
    },
  ],
} satisfies RulePack;
