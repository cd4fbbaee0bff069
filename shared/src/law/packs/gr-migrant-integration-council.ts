import type { RulePack } from '../rule-pack.ts';
import { majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/** Συμβούλιο Ένταξης Μεταναστών και Προσφύγων (ΣΕΜΠ): ν. 3852/2010, ν. 2690/1999. */
export const grMigrantIntegrationCouncil = {
  id: 'gr-migrant-integration-council',
  version: 1,
  name: {
    el: 'Συμβούλιο Ένταξης Μεταναστών και Προσφύγων (ΣΕΜΠ)',
    en: 'Migrant and Refugee Integration Council (Greece)',
  },
  country: 'GR',
  validFrom: '2019-09-01',
  checkedOn: '2026-11-22',
  remark: {
    el: 'Γνωμοδοτικό όργανο με 5 έως 11 μέλη που ορίζει το δημοτικό συμβούλιο· με την ίδια απόφαση ορίζεται ο πρόεδρος. Εισηγείται στο δημοτικό συμβούλιο.',
    en: 'An advisory body of 5 to 11 members named by the municipal council, whose decision also names the president. It reports to the council.',
  },
  quorum: {
    threshold: moreThanHalfOf('statutory'),
    lasts: 'continuous',
    needsChair: false,
    needsAllInvited: false,
    conflictStaysPresent: false,
    repeat: null,
  },
  voting: {
    majority: majorities(moreThanHalfOf('present')),
    abstention: 'not-counted',
    tie: { open: 'chairs-side', secret: 'again-then-rejected' },
    secret: 'allowed',
    secretOnRequestOf: null,
    abstainAllowed: true,
    changeUntilClose: true,
    chairVotes: 'as-others',
    proxies: false,
    substitutes: true,
    consent: false,
    seconding: false,
  },
  elections: {
    majority: majorityBy(moreThanHalfOf('present')),
    rounds: 1,
    runOffBetween: 2,
    thenTie: 'lot',
    blanksCount: false,
  },
  calling: { days: 2, kind: 'calendar', urgentDays: 0, mustInvite: [], circulation: null },
  presence: { remote: 'allowed', remotePerYear: null, absencesLoseSeat: null },
  precedence: 'none',
  sources: [
    {
      about: 'remark',
      text: {
        el: 'Άρθρο 78 ν. 3852/2010, όπως αντικαταστάθηκε με το άρθρο 79 ν. 4555/2018: σύνθεση από συμβούλους, φορείς της κοινωνίας των πολιτών και κατοίκους μετανάστες ή πρόσφυγες.',
        en: 'Art. 78 of law 3852/2010 as replaced by art. 79 of law 4555/2018: made up of councillors, civil society, and residents who are migrants or refugees.',
      },
      checked: true,
    },
    {
      about: 'quorum',
      text: {
        el: 'Άρθρο 14 ν. 2690/1999 (Κώδικας Διοικητικής Διαδικασίας): απαρτία με περισσότερα από τα μισά μέλη, σε όλη τη συνεδρίαση.',
        en: 'Art. 14 of law 2690/1999 (Code of Administrative Procedure): more than half of the members, throughout the sitting.',
      },
      checked: false,
    },
    {
      about: 'voting',
      text: {
        el: 'Άρθρο 15 ν. 2690/1999: απόλυτη πλειοψηφία των παρόντων· σε ισοψηφία υπερισχύει η ψήφος του προέδρου· σε μυστική ψηφοφορία επαναλαμβάνεται μία φορά και νέα ισοψηφία σημαίνει απόρριψη.',
        en: "Art. 15 of law 2690/1999: absolute majority of those present; a tie goes to the president's side; in a secret vote it is repeated once, and level again means rejected.",
      },
      checked: false,
    },
    {
      about: 'voting.substitutes',
      text: {
        el: 'Άρθρο 13 ν. 2690/1999: τα αναπληρωματικά μέλη αναπληρώνουν τα τακτικά.',
        en: 'Art. 13 of law 2690/1999: alternates stand in for members.',
      },
      checked: false,
    },
    {
      about: 'calling.days',
      text: {
        el: 'Άρθρο 14 ν. 2690/1999: πρόσκληση 48 ώρες τουλάχιστον πριν, λιγότερο αν επείγει· εδώ υπολογίζονται δύο πλήρεις ημέρες.',
        en: 'Art. 14 of law 2690/1999: at least 48 hours before, less when urgent; taken here as two full days.',
      },
      checked: false,
    },
    {
      about: 'presence.remote',
      text: {
        el: 'Άρθρο 11 ν. 5043/2023: δια ζώσης, με τηλεδιάσκεψη ή μικτά, και για τα γνωμοδοτικά όργανα.',
        en: 'Art. 11 of law 5043/2023: in person, by teleconference, or mixed; advisory bodies included.',
      },
      checked: true,
    },
  ],
} satisfies RulePack;
