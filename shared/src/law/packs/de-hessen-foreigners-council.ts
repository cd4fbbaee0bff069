import type { RulePack } from '../rule-pack.ts';
import { atLeast, majorities, majorityBy, moreThanHalfOf } from './shares.ts';

/** Ausländerbeirat: Hessische Gemeindeordnung §§ 53, 54, 58, 84–88. */
export const deHessenForeignersCouncil = {
  id: 'de-hessen-foreigners-council',
  version: 1,
  name: { de: 'Ausländerbeirat (Hessen)', en: "Foreigners' council (Hesse, Germany)" },
  country: 'DE-HE',
  validFrom: '2016-01-01',
  checkedOn: '2026-11-22',
  remark: {
    de: 'Beratend, 3 bis 37 Mitglieder. Wo die eigene Geschäftsordnung schweigt, gelten die Vorschriften für die Gemeindevertretung (§ 87 Abs. 3 HGO).',
    en: 'Advisory, 3 to 37 members. Where its own rules of procedure are silent, those of the municipal council apply (HGO § 87 (3)).',
  },
  quorum: {
    threshold: moreThanHalfOf('statutory'),
    lasts: 'until-challenged',
    needsChair: false,
    needsAllInvited: false,
    conflictStaysPresent: false,
    repeat: { after: 1, threshold: null, originalItemsOnly: true, mustBeAnnounced: true },
  },
  voting: {
    majority: majorities(moreThanHalfOf('valid'), { 'off-agenda': atLeast(2, 3, 'statutory') }),
    abstention: 'not-counted',
    tie: { open: 'rejected', secret: 'rejected' },
    secret: 'only-persons',
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
    majority: majorityBy(moreThanHalfOf('valid')),
    rounds: 1,
    runOffBetween: 2,
    thenTie: 'lot',
    blanksCount: false,
  },
  calling: { days: 3, kind: 'calendar', urgentDays: 0, mustInvite: [], circulation: null },
  presence: { remote: 'forbidden', remotePerYear: null, absencesLoseSeat: null },
  precedence: 'none',
  sources: [
    {
      about: 'quorum.threshold',
      text: {
        de: 'HGO § 53 Abs. 1: mehr als die Hälfte der gesetzlichen Zahl ist anwesend.',
        en: 'HGO § 53 (1): more than half of the statutory number is present.',
      },
      checked: true,
    },
    {
      about: 'quorum.lasts',
      text: {
        de: 'HGO § 53 Abs. 1: die Beschlussfähigkeit gilt, bis das Gegenteil auf Antrag festgestellt wird.',
        en: 'HGO § 53 (1): the quorum holds until the contrary is found on a motion.',
      },
      checked: true,
    },
    {
      about: 'quorum.repeat',
      text: {
        de: 'HGO § 53 Abs. 2: die zweite Sitzung über denselben Gegenstand ist ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig, wenn die Ladung darauf hinweist.',
        en: 'HGO § 53 (2): the second sitting on the same matter is quorate whatever the number, if its invitation says so.',
      },
      checked: true,
    },
    {
      about: 'voting.majority',
      text: {
        de: 'HGO § 54 Abs. 1: Mehrheit der abgegebenen Stimmen.',
        en: 'HGO § 54 (1): the majority of the votes cast.',
      },
      checked: true,
    },
    {
      about: 'voting.majority.off-agenda',
      text: {
        de: 'HGO § 58 Abs. 2: zwei Drittel der gesetzlichen Zahl stimmen der Verhandlung zu.',
        en: 'HGO § 58 (2): two thirds of the statutory number agree to deal with it.',
      },
      checked: false,
    },
    {
      about: 'voting.abstention',
      text: {
        de: 'HGO § 54 Abs. 1: Enthaltungen und ungültige Stimmen zählen für die Mehrheit nicht mit.',
        en: 'HGO § 54 (1): abstentions and invalid votes do not count for the majority.',
      },
      checked: true,
    },
    {
      about: 'voting.tie',
      text: {
        de: 'HGO § 54 Abs. 1: bei Stimmengleichheit ist ein Antrag abgelehnt.',
        en: 'HGO § 54 (1): with equal votes a motion is rejected.',
      },
      checked: true,
    },
    {
      about: 'voting.secret',
      text: {
        de: 'HGO § 54 Abs. 2: geheime Abstimmung ist unzulässig; ausgenommen Wahlen (§ 55 Abs. 3).',
        en: 'HGO § 54 (2): no secret votes, elections excepted (§ 55 (3)).',
      },
      checked: true,
    },
    {
      about: 'elections',
      text: {
        de: 'HGO § 55: mehr als die Hälfte der gültigen Stimmen, sonst ein weiterer Wahlgang zwischen den beiden Ersten, bei Gleichheit Los. Wer unter mehreren Gleichen in den weiteren Wahlgang kommt, entscheidet hier nicht das Los: alle nehmen teil.',
        en: 'HGO § 55: more than half of the valid votes, else another round between the first two, level: by lot. Who of several level ones goes into that round is not drawn here: all take part.',
      },
      checked: false,
    },
    {
      about: 'calling.days',
      text: {
        de: 'HGO § 58 Abs. 1: mindestens drei Tage zwischen Zugang der Ladung und Sitzung; in eiligen Fällen spätestens am Tag davor.',
        en: 'HGO § 58 (1): at least three days between receipt of the invitation and the sitting; in urgent cases the day before at the latest.',
      },
      checked: false,
    },
    {
      about: 'presence.remote',
      text: {
        de: 'Teilnahme aus der Ferne nur, wo das Gesetz und die Hauptsatzung sie zulassen.',
        en: 'Attendance from afar only where the law and the main statute allow it.',
      },
      checked: false,
    },
  ],
} satisfies RulePack;
