import type { RulePack } from '../rule-pack.ts';
import { atLeast, majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/** Gemeinderat in Tirol, after the city law of Innsbruck 1975 § 22. */
export const atTirolMunicipalCouncil = {
  id: 'at-tirol-municipal-council',
  version: 1,
  name: { de: 'Gemeinderat (Tirol, Innsbruck)', en: 'Municipal council (Tyrol, Innsbruck)' },
  country: 'AT',
  validFrom: '2012-09-01',
  checkedOn: '2026-11-22',
  remark: {
    de: 'Die Regeln stehen im Stadtrecht der Landeshauptstadt Innsbruck 1975. Für die anderen Gemeinden gilt die Tiroler Gemeindeordnung 2001, die dort zu prüfen ist.',
    en: 'These rules stand in the city law of Innsbruck 1975. The other municipalities follow the Tyrolean municipal code 2001, which is to be checked there.',
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
    majority: majorities(moreThanHalfOf('present'), { 'off-agenda': atLeast(2, 3, 'present') }),
    abstention: 'counts-as-absent',
    tie: { open: 'rejected', secret: 'rejected' },
    secret: 'allowed',
    secretOnRequestOf: moreThanHalfOf('present'),
    abstainAllowed: true,
    changeUntilClose: true,
    chairVotes: 'last',
    proxies: false,
    substitutes: true,
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
      about: 'quorum.threshold',
      text: {
        de: 'Innsbrucker Stadtrecht 1975 § 22 Abs. 1: mehr als die Hälfte der Mitglieder ist anwesend; sonst kommt der Punkt auf die nächste Tagesordnung und gilt, wenn es wieder fehlt, als erledigt.',
        en: 'City law of Innsbruck 1975 § 22 (1): more than half of the members are present; else the item goes on the next agenda and, failing again, is settled.',
      },
      link: 'https://gesetzefinden.at/landesrecht/landesgesetze/lti20000196/para-22',
      checked: true,
    },
    {
      about: 'voting.majority',
      text: {
        de: 'Innsbrucker Stadtrecht 1975 § 22 Abs. 2: Mehrheit der Stimmen der anwesenden Mitglieder.',
        en: 'City law of Innsbruck 1975 § 22 (2): the majority of the votes of the members present.',
      },
      link: 'https://gesetzefinden.at/landesrecht/landesgesetze/lti20000196/para-22',
      checked: true,
    },
    {
      about: 'voting.majority.off-agenda',
      text: {
        de: 'Dringlichkeit: zwei Drittel der Anwesenden.',
        en: 'Urgency: two thirds of those present.',
      },
      checked: false,
    },
    {
      about: 'voting.abstention',
      text: {
        de: 'Innsbrucker Stadtrecht 1975 § 22 Abs. 2: wer sich enthalten will, zeigt es vor der Abstimmung an und zählt bei ihr als nicht anwesend.',
        en: 'City law of Innsbruck 1975 § 22 (2): whoever will abstain says so before the vote, and counts as not present for it.',
      },
      checked: true,
    },
    {
      about: 'voting.tie',
      text: {
        de: 'Innsbrucker Stadtrecht 1975 § 22 Abs. 2: bei Stimmengleichheit gilt ein Antrag als abgelehnt.',
        en: 'City law of Innsbruck 1975 § 22 (2): with equal votes a motion is rejected.',
      },
      checked: true,
    },
    {
      about: 'voting.chairVotes',
      text: {
        de: 'Innsbrucker Stadtrecht 1975 § 22 Abs. 3: bei mündlicher Abstimmung gibt der Vorsitz die Stimme zuletzt ab.',
        en: 'City law of Innsbruck 1975 § 22 (3): in a spoken vote the chair votes last.',
      },
      checked: true,
    },
    {
      about: 'voting.secretOnRequestOf',
      text: {
        de: 'Innsbrucker Stadtrecht 1975 § 22 Abs. 3: Stimmzettel, wenn es der Gemeinderat besonders beschließt.',
        en: 'City law of Innsbruck 1975 § 22 (3): paper ballots when the council expressly decides so.',
      },
      checked: true,
    },
    {
      about: 'elections',
      text: {
        de: 'Wahlen mit Stimmzetteln (§ 22 Abs. 3); Mehrheit, engere Wahl und Los sind zu prüfen.',
        en: 'Elections by paper ballot (§ 22 (3)); majority, run-off and lot are to be checked.',
      },
      checked: false,
    },
    {
      about: 'calling.days',
      text: {
        de: 'Einberufung eine Woche vorher (sechs volle Tage dazwischen).',
        en: 'Called one week before (six full days between).',
      },
      checked: false,
    },
    {
      about: 'presence.remote',
      text: {
        de: 'Teilnahme aus der Ferne ist nicht vorgesehen.',
        en: 'Attendance from afar is not provided for.',
      },
      checked: false,
    },
  ],
} satisfies RulePack;
