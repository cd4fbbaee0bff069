import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type { SittingCall } from '@koinon/shared/bodies/events';
import { datesIn, startOfDay } from '@koinon/shared/law/civil-date';
import type { Bodies } from '../record/bodies.ts';
import { DEMO_MEETING } from './demo-city.ts';

export const DEMO_BODY = 'council';

const TIME_ZONE = 'Europe/Athens';
/** Its council keeps its minutes in Greek, and tells how long somebody spoke. */
const LANGUAGE_OF_RECORD = 'el';
const A_DAY_MS = 24 * 60 * 60 * 1_000;
/** How long before each sitting the demo's invitations went out. */
const NOTICE_MS = 10 * A_DAY_MS;

const EVENING_MS = 18 * 60 * 60 * 1_000;
const YEAR_DIGITS = 4;

/** Who sits in the council; one of its five seats is vacant. */
const SEATS = [
  ['seat-1', 'eleni', 'chair'],
  ['seat-2', 'amal', 'deputy'],
  ['seat-3', 'nikos', 'member'],
  ['seat-4', 'grace', 'member'],
] as const;
const SECRETARY = 'maja';

/**
 * Founds the council of the demo city as its administrator would. Every step
 * can be done again: what is there already is refused and stays as it is.
 */
export async function foundDemoBody(bodies: Bodies, now: number): Promise<void> {
  const body = await bodies.open(DEMO_BODY);
  const members = [...SEATS.map(([, person]) => person as string), SECRETARY];
  for (const { id, name, language } of DEMO_MEETING.people) {
    if (members.includes(id)) await body.putPerson({ id, name, language });
  }
  for (const command of [...founding(), ...earlierSittings(now)]) {
    await bodies.asSystem(DEMO_BODY, command);
  }
}

/** How the demo's own sitting is called: it begins when the city does. */
export function demoCall(startsAt: number): SittingCall {
  return {
    sentAt: startsAt - NOTICE_MS,
    startsAt,
    place: 'Town hall, council chamber',
    repeatOf: 0,
    announced: false,
    originalItems: [],
    notInvited: [],
    urgent: false,
    lateBecause: null,
  };
}

function founding(): readonly BodyCommand[] {
  return [
    {
      type: 'FoundBody',
      name: DEMO_MEETING.body,
      statutory: 5,
      pack: 'gr-migrant-integration-council',
      timeZone: TIME_ZONE,
    },
    ...SEATS.map(([seat, person, office]): BodyCommand => ({
      type: 'FillSeat',
      seat,
      person,
      office,
    })),
    { type: 'NameOfficer', person: SECRETARY, as: 'secretary' },
    { type: 'SetMinutesStyle', style: 'summary', times: true, language: LANGUAGE_OF_RECORD },
  ];
}

/** Two sittings before this one in the same year, so that the third has a history. */
function earlierSittings(now: number): readonly BodyCommand[] {
  const dateOf = datesIn(TIME_ZONE);
  const newYear = startOfDay(`${dateOf(now).slice(0, YEAR_DIGITS)}-01-01`, TIME_ZONE);
  const absences = [
    { remote: ['grace', 'nikos'], excused: ['amal'] },
    { remote: ['grace'], excused: [] },
  ];
  return absences.flatMap((attendance, index): BodyCommand[] => {
    const meeting = `${DEMO_MEETING.id}-earlier-${index + 1}`;
    const third = Math.floor(newYear + ((now - newYear) * (index + 1)) / 3);
    const evening = startOfDay(dateOf(third), TIME_ZONE) + EVENING_MS;
    const call = demoCall(Math.min(evening, now));
    return [
      { type: 'CallSitting', meeting, ...call },
      { type: 'NoteAttendance', meeting, quorate: true, absent: [], ...attendance },
    ];
  });
}
