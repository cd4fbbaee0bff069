import type { Actor } from '../identity/people.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { evolveBody, initialBody } from './body.ts';
import type { Body, FoundedBody } from './body.ts';
import type { BodyCommand } from './commands.ts';
import type { BodyEvent } from './events.ts';
import { decideBody } from './rules.ts';
import type { BodyRefusal } from './rules.ts';
import { grMunicipalCouncil } from '../law/packs/gr-municipal-council.ts';
import type { RulePack } from '../law/rule-pack.ts';

/**
 * The rules of bodies are tested as sentences too: given these events, when an
 * administrator gives this command, then these events, or this refusal.
 */
export function given(...events: readonly BodyEvent[]) {
  const body = bodyAfter(events);
  return {
    body,
    when: (command: BodyCommand, role: Actor = 'administrator'): Outcome<BodyEvent, BodyRefusal> =>
      decideBody(body, command, { role, isPerson: (id) => PEOPLE.includes(id) }),
  };
}

const PEOPLE = ['eleni', 'amal', 'nikos', 'grace', 'maja', 'ana', 'bor'];

export function bodyAfter(events: readonly BodyEvent[]): Body {
  return events.reduce(
    (body: Body, event, index) =>
      evolveBody(body, event, { n: index + 1, at: index, by: 'administrator' }),
    initialBody,
  );
}

export function foundedAfter(...events: readonly BodyEvent[]): FoundedBody {
  const body = bodyAfter([...FOUNDED, ...events]);
  if (body.status === 'unfounded') throw new Error('the body was not founded');
  return body;
}

export const PACK: RulePack = grMunicipalCouncil;

/** A council of three seats. */
export const FOUNDED: readonly BodyEvent[] = [
  {
    type: 'BodyFounded',
    name: { en: 'Council' },
    statutory: 3,
    pack: { id: PACK.id, version: PACK.version },
    timeZone: 'Europe/Athens',
  },
  { type: 'RulesAdopted', pack: PACK, because: null },
  { type: 'SeatCreated', seat: 'seat-1' },
  { type: 'SeatCreated', seat: 'seat-2' },
  { type: 'SeatCreated', seat: 'seat-3' },
];
