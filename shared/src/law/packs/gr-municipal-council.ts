import type { RulePack } from '../rule-pack.ts';
import { atLeast, majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/** Δημοτικό συμβούλιο: ν. 3852/2010, ν. 3463/2006 and what replaced parts of them. */
export const grMunicipalCouncil = {
  id: 'gr-municipal-council',
  version: 1,
  name: { el: 'Δημοτικό συμβούλιο (Ελλάδα)', en: 'Municipal council (Greece)' },
  country: 'GR',
  validFrom: '2019-09-01',
  checkedOn: '2026-11-22',
  quorum: {
    threshold: moreThanHalfOf('statutory'),
    lasts: 'sticky',
    needsChair: false,
    needsAllInvited: false,
    conflictStaysPresent: false,
    repeat: {
      after: 2,
      threshold: atLeast(1, 3, 'statutory'),
      originalItemsOnly: true,
      mustBeAnnounced: true,
    },
  },
  voting: {
    majority: majorities(moreThanHalfOf('valid'), { 'off-agenda': moreThanHalfOf('statutory') }),
    abstention: 'not-counted',
    tie: { open: 'chairs-side', secret: 'rejected' },
    secret: 'required-for-persons',
    secretOnRequestOf: null,
    abstainAllowed: true,
    changeUntilClose: true,
    chairVotes: 'as-others',
    proxies: false,
    substitutes: false,
    consent: false,
    seconding: false,
  },
  elections: {
    majority: majorityBy(moreThanHalfOf('statutory')),
    rounds: 2,
    runOffBetween: 2,
    thenTie: 'lot',
    blanksCount: false,
  },
  calling: {
    days: 3,
    kind: 'working',
    urgentDays: 0,
    mustInvite: ['mayor'],
    circulation: { urgentOnly: true, takePart: atLeast(2, 3, 'statutory') },
  },
  presence: { remote: 'allowed', remotePerYear: null, absencesLoseSeat: null },
  precedence: 'none',
  sources: [
    {
      about: 'quorum.threshold',
      text: {
        el: 'Απαρτία: περισσότερα από τα μισά μέλη του συμβουλίου.',
        en: 'Quorum: more than half of the members of the council.',
      },
      checked: false,
    },
    {
      about: 'quorum.lasts',
      text: {
        el: 'Άρθρο 67 ν. 3852/2010, όπως αντικαταστάθηκε με το άρθρο 74 § 10 ν. 4555/2018: όσοι ήταν παρόντες όταν διαπιστώθηκε η απαρτία λογίζονται παρόντες έως το τέλος, και αν αποχωρήσουν.',
        en: 'Art. 67 of law 3852/2010 as replaced by art. 74 § 10 of law 4555/2018: whoever was present when the quorum was established counts as present to the end, even after leaving.',
      },
      checked: true,
    },
    {
      about: 'quorum.repeat',
      text: {
        el: 'Άρθρο 96 § 3 ν. 3463/2006: μετά από δύο συνεχείς προσκλήσεις χωρίς απαρτία, η τρίτη συνεδρίαση έχει απαρτία με το ένα τρίτο τουλάχιστον όλων των μελών, μόνο για τα θέματα της αρχικής ημερήσιας διάταξης· η τρίτη πρόσκληση το αναφέρει ειδικά.',
        en: 'Art. 96 § 3 of law 3463/2006: after two calls in a row without a quorum, a third sitting is quorate with at least one third of all members, for the items of the first agenda only; the third invitation says so expressly.',
      },
      link: 'http://www.publicrevenue.gr/elib/view?d=/gr/act/2006/3463/main/art/96/para/3/',
      checked: true,
    },
    {
      about: 'voting.majority',
      text: {
        el: 'Απόλυτη πλειοψηφία· εδώ υπολογίζεται επί των θετικών και αρνητικών ψήφων, επειδή η λευκή ψήφος και η άρνηση μετρούν μόνο για την απαρτία.',
        en: 'Absolute majority; held here against the votes for and against, because blank and refused votes count for the quorum only.',
      },
      checked: false,
    },
    {
      about: 'voting.majority.off-agenda',
      text: {
        el: 'Θέμα εκτός ημερήσιας διάταξης: απόλυτη πλειοψηφία όλων των μελών.',
        en: 'An item that is not on the agenda: absolute majority of all members.',
      },
      checked: false,
    },
    {
      about: 'voting.abstention',
      text: {
        el: 'Άρθρο 67 ν. 3852/2010, όπως αντικαταστάθηκε με το άρθρο 74 § 10 ν. 4555/2018: η άρνηση ψήφου και η λευκή ψήφος μετρούν μόνο για την απαρτία, ούτε στις θετικές ούτε στις αρνητικές ψήφους.',
        en: 'Art. 67 of law 3852/2010 as replaced by art. 74 § 10 of law 4555/2018: a refused and a blank vote count for the quorum only, neither among the votes for nor among those against.',
      },
      checked: true,
    },
    {
      about: 'voting.tie',
      text: {
        el: 'Σε ισοψηφία φανερής ψηφοφορίας υπερισχύει η ψήφος του προέδρου· σε μυστική η πρόταση απορρίπτεται.',
        en: "Open vote: a tie goes to the president's side; secret vote: rejected.",
      },
      checked: false,
    },
    {
      about: 'elections',
      text: {
        el: 'Εκλογή προσώπων: μυστική, απόλυτη πλειοψηφία όλων των μελών σε δύο γύρους, έπειτα σχετική μεταξύ των δύο πρώτων· ισοψηφία: κλήρωση.',
        en: 'Election of persons: secret, absolute majority of all members in two rounds, then the most votes between the first two; level: by lot.',
      },
      checked: false,
    },
    {
      about: 'calling.days',
      text: {
        el: 'Η πρόσκληση επιδίδεται τρεις πλήρεις εργάσιμες ημέρες πριν από τη συνεδρίαση· σε κατεπείγουσες περιπτώσεις και την ίδια ημέρα.',
        en: 'The invitation is served three full working days before the sitting; in urgent cases on the very day.',
      },
      checked: false,
    },
    {
      about: 'calling.mustInvite',
      text: {
        el: 'Άρθρο 95 § 5 ν. 3463/2006: ο δήμαρχος προσκαλείται, αλλιώς η συνεδρίαση είναι άκυρη· μετέχει χωρίς ψήφο και μιλά κατά προτεραιότητα.',
        en: 'Art. 95 § 5 of law 3463/2006: the mayor is invited, else the sitting is void; takes part without a vote and speaks with priority.',
      },
      link: 'http://elib.aade.gr/elib/view?d=/gr/act/2006/3463/main/art/95/para/5/',
      checked: true,
    },
    {
      about: 'calling.circulation',
      text: {
        el: 'Άρθρο 184 ν. 4635/2019: δια περιφοράς μόνο σε επείγουσες περιπτώσεις και με συμμετοχή των δύο τρίτων τουλάχιστον.',
        en: 'Art. 184 of law 4635/2019: by circulation only when urgent, with at least two thirds taking part.',
      },
      checked: true,
    },
    {
      about: 'presence.remote',
      text: {
        el: 'Άρθρο 11 ν. 5043/2023: δια ζώσης, με τηλεδιάσκεψη ή μικτά.',
        en: 'Art. 11 of law 5043/2023: in person, by teleconference, or mixed.',
      },
      checked: true,
    },
  ],
} satisfies RulePack;
