import type { EventMeta } from '../kernel/decider.ts';
import { USUAL_MINUTES } from '../identity/minutes-style.ts';
import { USUAL_INTERPRETATION } from '../identity/interpretation-style.ts';
import type { InterpretationStyle } from '../identity/interpretation-style.ts';
import type { MinutesStyle } from '../identity/minutes-style.ts';
import { USUAL_RECORDING } from '../identity/recording-style.ts';
import type { RecordingStyle } from '../identity/recording-style.ts';
import { NO_TALK_GROUPS } from '../identity/talk-groups.ts';
import type { TalkGroups } from '../identity/talk-groups.ts';
import type { Localized } from '../kernel/localized.ts';
import type { RulePack } from '../law/rule-pack.ts';
import { evolveTemplates } from './templates.ts';
import type { AgendaTemplate } from './templates.ts';
import type { BodyEvent, Office, SittingAttendance, SittingCall } from './events.ts';

export interface BodySeat {
  /** The seat's own id, stable over its holders. */
  readonly seat: string;
  /** Who holds it; null while it is vacant. */
  readonly member: string | null;
  readonly office: Office;
  /** Who may sit in the member's place. */
  readonly substitute: string | null;
}

/** Rules as they were adopted; the last ones hold. */
export interface AdoptedRules {
  readonly pack: RulePack;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string;
  /** Null for the rules of the founding. */
  readonly because: string | null;
}

export interface Sitting {
  readonly meeting: string;
  readonly number: number;
  readonly year: number;
  readonly call: SittingCall;
  /** Null until the sitting has closed. */
  readonly attendance: SittingAttendance | null;
}

export interface FoundedBody {
  readonly status: 'founded';
  readonly name: Localized;
  readonly timeZone: string;
  /** As many as the law gives the body, filled or not, in the order of their creation. */
  readonly seats: readonly BodySeat[];
  /** How many seats there have ever been, for the ids of new ones. */
  readonly seatsEver: number;
  readonly secretary: string | null;
  readonly advisers: readonly string[];
  /** Oldest first. */
  readonly rules: readonly AdoptedRules[];
  readonly talkGroups: TalkGroups;
  readonly minutes: MinutesStyle;
  readonly interpretation: InterpretationStyle;
  readonly recording: RecordingStyle;
  /** In the order in which they were kept. */
  readonly templates: readonly AgendaTemplate[];
  /** In the order in which they were called. */
  readonly sittings: readonly Sitting[];
}

export type Body = { readonly status: 'unfounded' } | FoundedBody;

export const initialBody: Body = { status: 'unfounded' };

type BodyEventOf<Type extends BodyEvent['type']> = Extract<BodyEvent, { readonly type: Type }>;

export function evolveBody(body: Body, event: BodyEvent, meta: EventMeta): Body {
  if (event.type === 'BodyFounded') return founded(event);
  if (body.status === 'unfounded') return body;
  switch (event.type) {
    case 'BodyRenamed':
      return { ...body, name: event.name };
    case 'RulesAdopted': {
      const { pack, because } = event;
      const rules = [...body.rules, { pack, because, at: meta.at, by: meta.by }];
      return { ...body, rules };
    }
    case 'TalkGroupsSet': {
      const { groups, shownTo } = event;
      return { ...body, talkGroups: { groups, shownTo } };
    }
    case 'MinutesStyleSet': {
      const { type: _type, ...minutes } = event;
      return { ...body, minutes };
    }
    case 'InterpretationStyleSet': {
      const { type: _type, ...interpretation } = event;
      return { ...body, interpretation };
    }
    case 'RecordingStyleSet':
      return { ...body, recording: { keepDays: event.keepDays } };
    case 'TemplateKept':
    case 'TemplateRenamed':
    case 'TemplateRemoved':
      return { ...body, templates: evolveTemplates(body.templates, event) };
    case 'OfficerNamed':
    case 'OfficerReleased':
      return withOfficers(body, event);
    case 'SittingCalled':
    case 'SittingAttended':
      return withSittings(body, event);
    default:
      return withSeats(body, event);
  }
}

function founded({ name, timeZone }: BodyEventOf<'BodyFounded'>): FoundedBody {
  return {
    status: 'founded',
    name,
    timeZone,
    seats: [],
    seatsEver: 0,
    secretary: null,
    advisers: [],
    rules: [],
    talkGroups: NO_TALK_GROUPS,
    minutes: USUAL_MINUTES,
    interpretation: USUAL_INTERPRETATION,
    recording: USUAL_RECORDING,
    templates: [],
    sittings: [],
  };
}

const VACANT = { member: null, office: 'member', substitute: null } as const;

function withSeats(
  body: FoundedBody,
  event: BodyEventOf<
    | 'SeatCreated'
    | 'SeatRemoved'
    | 'SeatFilled'
    | 'SeatVacated'
    | 'SubstituteNamed'
    | 'SubstituteReleased'
  >,
): FoundedBody {
  const change = (part: Partial<BodySeat>): FoundedBody => ({
    ...body,
    seats: body.seats.map((seat) => (seat.seat === event.seat ? { ...seat, ...part } : seat)),
  });
  switch (event.type) {
    case 'SeatCreated': {
      const seats = [...body.seats, { seat: event.seat, ...VACANT }];
      return { ...body, seats, seatsEver: body.seatsEver + 1 };
    }
    case 'SeatRemoved':
      return { ...body, seats: body.seats.filter(({ seat }) => seat !== event.seat) };
    case 'SeatFilled':
      return change({ member: event.person, office: event.office });
    case 'SeatVacated':
      return change(VACANT);
    case 'SubstituteNamed':
      return change({ substitute: event.person });
    case 'SubstituteReleased':
      return change({ substitute: null });
    default:
      return unchanged(body, event);
  }
}

function withOfficers(
  body: FoundedBody,
  event: BodyEventOf<'OfficerNamed' | 'OfficerReleased'>,
): FoundedBody {
  const advisers = body.advisers.filter((person) => person !== event.person);
  const secretary = body.secretary === event.person ? null : body.secretary;
  if (event.type === 'OfficerReleased') return { ...body, advisers, secretary };
  return event.as === 'secretary'
    ? { ...body, advisers, secretary: event.person }
    : { ...body, advisers: [...advisers, event.person], secretary };
}

function withSittings(
  body: FoundedBody,
  event: BodyEventOf<'SittingCalled' | 'SittingAttended'>,
): FoundedBody {
  if (event.type === 'SittingCalled') {
    const { type: _type, meeting, number, year, ...call } = event;
    const called: Sitting = { meeting, number, year, call, attendance: null };
    return { ...body, sittings: [...body.sittings, called] };
  }
  const { type: _type, meeting, ...attendance } = event;
  const sittings = body.sittings.map((one) =>
    one.meeting === meeting ? { ...one, attendance } : one,
  );
  return { ...body, sittings };
}

/** Only an event of a later version gets here: for the types, every case is handled above. */
function unchanged(body: FoundedBody, _unknown: never): FoundedBody {
  return body;
}
