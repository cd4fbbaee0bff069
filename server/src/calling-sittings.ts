import type { FoundedBody } from '@koinon/shared/bodies/body';
import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import type { SittingCall } from '@koinon/shared/bodies/events';
import { inSitting, peopleOf, roleInSitting } from '@koinon/shared/bodies/standing';
import type { Person } from '@koinon/shared/identity/people';
import type { Localized } from '@koinon/shared/kernel/localized';
import type { BodyAnswer } from './record/body-host.ts';
import type { OpenBody } from './record/bodies.ts';
import type { Giver } from './record/stream-host.ts';
import type { Call, CalledBooth, CalledPerson } from './meeting/call-meeting.ts';

/** A sitting of a body as it is to be called. */
export interface SittingOfBody {
  /** The meeting that it becomes. */
  readonly meeting: string;
  readonly title: Localized;
  readonly channels: readonly string[];
  readonly items: Call['items'];
  /** Who is invited beside the body's own people: interpreters, the hall, guests. */
  readonly others: readonly CalledPerson[];
  /** Where its interpreters sit, as far as that is known ahead. */
  readonly booths?: readonly CalledBooth[];
  readonly call: SittingCall;
}

export type CalledSitting =
  | { readonly ok: true; readonly meeting: string }
  | Extract<BodyAnswer, { readonly ok: false }>
  | { readonly ok: false; readonly code: 'unknown-body' };

/**
 * Calls a sitting: first in the body's record, which numbers it and says
 * whether it is in time, then as a meeting that is constituted from the body
 * as it stands. Called again after it was cut off, it goes on where it was.
 */
export async function callSitting(
  body: OpenBody,
  sitting: SittingOfBody,
  giver: Giver,
  callMeeting: (call: Call) => Promise<void>,
): Promise<CalledSitting> {
  const command = commandOf(sitting);
  const answer = await body.host.give(giver, { id: `call-${sitting.meeting}`, command });
  if (!answer.ok && answer.code !== 'sitting-already-called') return answer;
  const state = body.host.body;
  if (state.status === 'unfounded') return { ok: false, code: 'unknown-body' };
  const constitution = inSitting(state, body.host.id, sitting.meeting);
  if (constitution === null) return { ok: false, code: 'unknown-body' };
  const { meeting: id, title, channels, items, others, booths = [] } = sitting;
  const people = [...invitedFrom(state, body.people()), ...others];
  const { name } = state;
  await callMeeting({ id, title, body: name, channels, items, people, booths, constitution });
  return { ok: true, meeting: id };
}

/** A sitting as an administrator asked for it, with ids for what had none. */
export function requestedSitting(
  { title, channels, items, others, call }: SittingRequest,
  newId: () => string,
): SittingOfBody {
  const named = items.map((item) => ({ id: newId(), ...item }));
  return {
    meeting: newId(),
    title,
    channels,
    items: named.map(({ id, title: name }) => ({ id, title: name })),
    others: others.map(({ channels: interpreted, pool, ...person }) => ({
      id: (person.role === 'interpreter' ? pool : undefined) ?? newId(),
      ...person,
      ...(interpreted === undefined ? {} : { channels: interpreted }),
    })),
    call: { ...call, originalItems: named.filter(({ original }) => original).map(({ id }) => id) },
  };
}

function commandOf({ meeting, call }: SittingOfBody): BodyCommand {
  return { type: 'CallSitting', meeting, ...call };
}

/** The body's people as the people of its meeting, members first in the order of their seats. */
function invitedFrom(body: FoundedBody, people: readonly Person[]): readonly CalledPerson[] {
  const known = new Map(people.map((person) => [person.id, person]));
  return peopleOf(body).flatMap((id) => {
    const person = known.get(id);
    if (person === undefined) return [];
    const { name, language } = person;
    return [{ id, name, language, role: roleInSitting(body, id) }];
  });
}
