import type { Person, Role } from '@koinon/shared/identity/people';
import type { Localized } from '@koinon/shared/kernel/localized';
import type { MeetingCommand } from '@koinon/shared/meeting/commands';
import type { Constitution } from '@koinon/shared/meeting/constitution';

/** A meeting as it is called: what for, in which languages, with whom. */
export interface Call {
  readonly id: string;
  readonly title: Localized;
  readonly body: Localized;
  readonly channels: readonly string[];
  readonly items: readonly { readonly id: string; readonly title: Localized }[];
  readonly people: readonly CalledPerson[];
  /** The booths of its interpreters; without any, each is assigned to channels of their own. */
  readonly booths?: readonly CalledBooth[];
  /** The body that sits, and its rules; a meeting without one has no quorum and no votes. */
  readonly constitution?: Constitution;
}

export interface CalledBooth {
  readonly id: string;
  /** One or two channels; the first is output A. */
  readonly outputs: readonly string[];
  readonly seated: readonly string[];
}

export interface CalledPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly language: string;
  /** For interpreters: the channels they are assigned to. */
  readonly channels?: readonly string[];
}

export interface CallParts {
  putMeeting(meeting: { readonly id: string; readonly calledAt: number }): Promise<void>;
  putPerson(meeting: string, person: Person): Promise<void>;
  give(meeting: string, command: MeetingCommand): Promise<unknown>;
  openChannel(meeting: string, channel: string): Promise<unknown>;
  assignInterpreter(meeting: string, person: string, channel: string): Promise<unknown>;
  openBooth(meeting: string, booth: string, outputs: readonly string[]): Promise<unknown>;
  seatInterpreter(meeting: string, booth: string, person: string): Promise<unknown>;
  fillAgenda(meeting: string, items: Call['items']): Promise<void>;
  now(): number;
}

/**
 * Calls a meeting. Every step can be done again without harm, and the entry
 * among the city's meetings is the last one: a call that was cut off is simply
 * made anew.
 */
export async function callMeeting(call: Call, parts: CallParts): Promise<void> {
  for (const { id, name, role, language } of call.people) {
    await parts.putPerson(call.id, { id, name, role, language });
  }
  await parts.fillAgenda(call.id, call.items);
  for (const channel of call.channels) await parts.openChannel(call.id, channel);
  for (const { id: person, channels } of call.people) {
    for (const channel of channels ?? []) {
      await parts.assignInterpreter(call.id, person, channel);
    }
  }
  for (const { id, outputs, seated } of call.booths ?? []) {
    await parts.openBooth(call.id, id, outputs);
    for (const person of seated) await parts.seatInterpreter(call.id, id, person);
  }
  const { title, body, constitution } = call;
  await parts.give(call.id, { type: 'PlanMeeting', title, body });
  if (constitution !== undefined) {
    await parts.give(call.id, { type: 'ConstituteMeeting', constitution });
  }
  await parts.putMeeting({ id: call.id, calledAt: parts.now() });
}
