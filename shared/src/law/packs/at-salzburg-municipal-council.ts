import type { RulePack } from '../rule-pack.ts';
import { atLeast, majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/** Gemeindevertretung: Salzburger Gemeindeordnung 2019 §§ 30, 31, 35. */
export const atSalzburgMunicipalCouncil = {
  id: 'at-salzburg-municipal-council',
  version: 1,
  name: { de: 'Gemeindevertretung (Land Salzburg)', en: 'Municipal council (Salzburg, Austria)' },
  country: 'AT',
  validFrom: '2020-01-01',
  checkedOn: '2026-11-22',
  quorum: {
    threshold: atLeast(1, 2, 'filled'),
    lasts: 'continuous',
    needsChair: false,
    needsAllInvited: true,
    conflictStaysPresent: false,
    repeat: { after: 1, threshold: null, originalItemsOnly: true, mustBeAnnounced: true },
  },
  voting: {
    majority: majorities(moreThanHalfOf('present'), { 'off-agenda': atLeast(2, 3, 'present') }),
    abstention: 'counts-as-no',
    tie: { open: 'chairs-side', secret: 'rejected' },
    secret: 'allowed',
    secretOnRequestOf: atLeast(1, 4, 'filled'),
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
  calling: { days: 6, kind: 'calendar', urgentDays: 2, mustInvite: [], circulation: null },
  presence: { remote: 'forbidden', remotePerYear: null, absencesLoseSeat: null },
  precedence: 'none',
  sources: [
    {
      about: 'quorum.threshold',
      text: {
        de: 'GdO 2019 § 31 Abs. 1: wenigstens die Hälfte der Mitglieder zur Zeit der Beschlussfassung; unbesetzbare Mandate bleiben außer Betracht. Für einzelne Gegenstände zwei Drittel (Abs. 2).',
        en: 'GdO 2019 § 31 (1): at least half of the members when the decision is taken; seats that cannot be filled are left out. For some matters two thirds (2).',
      },
      link: 'https://gesetzefinden.at/landesrecht/landesgesetze/gdo-2019/para-31',
      checked: true,
    },
    {
      about: 'quorum.needsAllInvited',
      text: {
        de: 'GdO 2019 § 31 Abs. 1: sämtliche Mitglieder sind ordnungsgemäß einberufen.',
        en: 'GdO 2019 § 31 (1): every member was duly invited.',
      },
      checked: true,
    },
    {
      about: 'quorum.repeat',
      text: {
        de: 'GdO 2019 § 31 Abs. 3: die neuerliche Sitzung über denselben Gegenstand ist ohne Rücksicht auf die Zahl der Anwesenden beschlussfähig; die Einberufung weist darauf hin.',
        en: 'GdO 2019 § 31 (3): a second sitting on the same matter is quorate whatever the number present; its invitation says so.',
      },
      checked: true,
    },
    {
      about: 'voting.majority',
      text: {
        de: 'GdO 2019 § 35 Abs. 1: Zustimmung von mehr als der Hälfte der anwesenden Mitglieder.',
        en: 'GdO 2019 § 35 (1): more than half of the members present agree.',
      },
      link: 'https://gesetzefinden.at/landesrecht/landesgesetze/gdo-2019/para-35',
      checked: true,
    },
    {
      about: 'voting.majority.off-agenda',
      text: {
        de: 'GdO 2019 § 30 Abs. 7, § 31 Abs. 2 Z 4: dringliche Behandlung; die Mehrheit dafür ist zu prüfen.',
        en: 'GdO 2019 § 30 (7), § 31 (2) 4: urgent matters; the majority for them is to be checked.',
      },
      checked: false,
    },
    {
      about: 'voting.abstention',
      text: {
        de: 'GdO 2019 § 35 Abs. 1: Stimmenthaltung gilt als Ablehnung.',
        en: 'GdO 2019 § 35 (1): an abstention counts as a no.',
      },
      checked: true,
    },
    {
      about: 'voting.tie',
      text: {
        de: 'GdO 2019 § 35: bei Stimmengleichheit gilt die Meinung, für die der Vorsitz gestimmt hat; bei Abgabe von Stimmzetteln gilt der Antrag als abgelehnt.',
        en: 'GdO 2019 § 35: with equal votes the side wins for which the chair has voted; on paper ballots the motion is rejected.',
      },
      checked: true,
    },
    {
      about: 'voting.chairVotes',
      text: {
        de: 'GdO 2019 § 35 Abs. 1: der Vorsitz gibt die Stimme zuletzt ab.',
        en: 'GdO 2019 § 35 (1): the chair votes last.',
      },
      checked: true,
    },
    {
      about: 'voting.secretOnRequestOf',
      text: {
        de: 'GdO 2019 § 35 Abs. 2: Stimmzettel auf Verlangen eines Viertels der Mitglieder; in behördlichen Entscheidungen unzulässig.',
        en: 'GdO 2019 § 35 (2): paper ballots when a quarter of the members ask; not in decisions as an authority.',
      },
      checked: true,
    },
    {
      about: 'elections',
      text: {
        de: 'Wahlen: mehr als die Hälfte der gültigen Stimmen, dann engere Wahl, dann Los.',
        en: 'Elections: more than half of the valid votes, then a run-off, then by lot.',
      },
      checked: false,
    },
    {
      about: 'calling.days',
      text: {
        de: 'GdO 2019 § 30 Abs. 3 und 4: spätestens eine Woche vor dem Sitzungstermin (sechs volle Tage dazwischen), bei besonderer Dringlichkeit drei Tage (zwei volle dazwischen).',
        en: 'GdO 2019 § 30 (3), (4): at the latest one week before the sitting (six full days between), in special urgency three days (two full ones between).',
      },
      link: 'https://gesetzefinden.at/landesrecht/landesgesetze/gdo-2019/para-30',
      checked: true,
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
