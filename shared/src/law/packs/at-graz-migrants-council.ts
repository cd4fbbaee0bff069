import type { RulePack } from '../rule-pack.ts';
import { majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/** Migrantinnen- und Migrantenbeirat der Stadt Graz: Statut 1967 §§ 13q, 13s, GO 2009. */
export const atGrazMigrantsCouncil = {
  id: 'at-graz-migrants-council',
  version: 1,
  name: {
    de: 'Migrantinnen- und Migrantenbeirat der Stadt Graz',
    en: "Migrants' council of the city of Graz",
  },
  country: 'AT',
  validFrom: '2009-04-23',
  checkedOn: '2026-11-22',
  remark: {
    de: 'Historisch seit 2024. Neun Mitglieder; die Stadt beantwortet eine Stellungnahme binnen drei Monaten.',
    en: 'Historic since 2024. Nine members; the city answers an opinion within three months.',
  },
  quorum: {
    threshold: moreThanHalfOf('statutory'),
    lasts: 'continuous',
    needsChair: true,
    needsAllInvited: true,
    conflictStaysPresent: false,
    repeat: null,
  },
  voting: {
    majority: majorities(moreThanHalfOf('present')),
    abstention: 'counts-as-no',
    tie: { open: 'rejected', secret: 'rejected' },
    secret: 'allowed',
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
    majority: majorityBy(moreThanHalfOf('present')),
    rounds: 1,
    runOffBetween: 2,
    thenTie: 'lot',
    blanksCount: false,
  },
  calling: { days: 6, kind: 'calendar', urgentDays: null, mustInvite: [], circulation: null },
  presence: { remote: 'forbidden', remotePerYear: null, absencesLoseSeat: 3 },
  precedence: 'none',
  sources: [
    {
      about: 'quorum.threshold',
      text: {
        de: 'Statut der Landeshauptstadt Graz 1967 § 13s Abs. 4 Z 3: Anwesenheit von mehr als der Hälfte der Mitglieder.',
        en: 'Statute of Graz 1967 § 13s (4) 3: more than half of the members are present.',
      },
      link: 'https://linda.lindeverlag.at/Dokument/77277_13s_vz2002062920070930',
      checked: true,
    },
    {
      about: 'quorum.needsAllInvited',
      text: {
        de: 'Statut § 13s Abs. 4 Z 1: ordnungsgemäße Einberufung sämtlicher Mitglieder.',
        en: 'Statute § 13s (4) 1: every member was duly invited.',
      },
      checked: true,
    },
    {
      about: 'quorum.needsChair',
      text: {
        de: 'Statut § 13s Abs. 4 Z 2: Anwesenheit des Vorsitzenden oder eines Stellvertreters.',
        en: 'Statute § 13s (4) 2: the chair or a deputy is present.',
      },
      checked: true,
    },
    {
      about: 'voting.majority',
      text: {
        de: 'Statut § 13s Abs. 4: einfache Mehrheit der anwesenden Mitglieder.',
        en: 'Statute § 13s (4): simple majority of the members present.',
      },
      checked: true,
    },
    {
      about: 'voting.majority.off-agenda',
      text: {
        de: 'Über Gegenstände außerhalb der Tagesordnung sagt das Statut nichts; hier wie über jeden Antrag.',
        en: 'The statute says nothing on items off the agenda; taken here like any motion.',
      },
      checked: false,
    },
    {
      about: 'voting.abstention',
      text: {
        de: 'Statut § 13s Abs. 4: Stimmenthaltung gilt als Ablehnung.',
        en: 'Statute § 13s (4): an abstention counts as a no.',
      },
      checked: true,
    },
    {
      about: 'voting.tie',
      text: {
        de: 'Statut § 13s Abs. 4: Bei Stimmengleichheit gilt der Antrag als abgelehnt.',
        en: 'Statute § 13s (4): with equal votes the motion is rejected.',
      },
      checked: true,
    },
    {
      about: 'elections',
      text: {
        de: 'Statut § 13s Abs. 1: Vorsitz mit einfacher Stimmenmehrheit; Stichwahl und Los sind üblich, stehen dort aber nicht.',
        en: 'Statute § 13s (1): the chair by simple majority; run-off and lot are customary, but do not stand there.',
      },
      checked: false,
    },
    {
      about: 'calling.days',
      text: {
        de: 'Einberufung eine Woche vorher (sechs volle Tage dazwischen); in der Geschäftsordnung zu prüfen.',
        en: 'Called one week before (six full days between); to be checked in the rules of procedure.',
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
    {
      about: 'presence.absencesLoseSeat',
      text: {
        de: 'Statut § 13q Abs. 2 lit. c: unentschuldigtes Ausbleiben von drei aufeinander folgenden Sitzungen gilt als Verweigerung der Funktion.',
        en: 'Statute § 13q (2) c: staying away from three sittings in a row without excuse counts as refusing the office.',
      },
      link: 'https://linda.lindeverlag.at/Dokument/77277_13q',
      checked: true,
    },
  ],
} satisfies RulePack;
