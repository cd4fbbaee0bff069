import type { BodyView } from '@koinon/shared/bodies/desk';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { rulesOf } from '@koinon/shared/bodies/standing';
import type { City } from '../city.ts';
import { request, signIn } from '../sign-in.ts';
import type { SignedIn } from '../sign-in.ts';

/** Somebody of the council, with the language they read. */
export interface Seated {
  readonly name: string;
  readonly language: string;
}

export const CHAIR: Seated = { name: 'Anna Laskari', language: 'el' };
export const CLERK: Seated = { name: 'Maja Kovač', language: 'en' };
/** Sit in the hall and have no device. */
export const IN_THE_HALL: readonly Seated[] = [
  'Babis Doukas',
  'Christina Melas',
  'Dimitris Pappas',
  'Evi Raptis',
  'Fotis Sarris',
  'Giota Tzanou',
].map((name) => ({ name, language: 'el' }));
/** Take part online by a browser: at a desk, and on a phone. */
export const AT_A_DESK: Seated = { name: 'Hara Vlachou', language: 'el' };
export const ON_A_PHONE: Seated = { name: 'Idris Mansour', language: 'ar' };
/** Take part online by the bare wire. */
export const ON_THE_WIRE: readonly Seated[] = [
  'Joanna Nowak',
  'Kostas Xenakis',
  'Leila Haddad',
  'Manos Yfantis',
  'Nefeli Zachou',
  'Omar Saleh',
  'Petros Alexiou',
  'Rana Khoury',
  'Stella Bellou',
  'Takis Galanos',
  'Vera Ilic',
].map((name) => ({ name, language: 'en' }));
/** Has not come. */
const ABSENT: Seated = { name: 'Zoe Karras', language: 'el' };

const MEMBERS: readonly Seated[] = [
  CHAIR,
  ...IN_THE_HALL,
  AT_A_DESK,
  ON_A_PHONE,
  ...ON_THE_WIRE,
  ABSENT,
];

const A_DAY_MS = 24 * 60 * 60 * 1_000;
export const HALL = 'Hall';
const ITEM = { en: 'Housing', el: 'Στέγαση' };

/** A meeting that was called, with the link of everybody who is invited, by name. */
export interface CalledCouncil {
  readonly meeting: string;
  readonly links: ReadonlyMap<string, string>;
}

/**
 * A municipal council of twenty-one seats under rules that it has adjusted:
 * the quorum must hold all the time, whoever chairs decides a tie in an open
 * vote, and an election runs off after one round. Its first sitting is called.
 */
export async function callCouncil(city: City): Promise<CalledCouncil> {
  const desk = await signIn(city.links()[0] ?? '');
  const founded = await ask<BodyView>(desk, 'bodies', {
    name: { en: 'City council', el: 'Δημοτικό συμβούλιο' },
    statutory: MEMBERS.length,
    pack: 'gr-municipal-council',
    timeZone: 'Europe/Athens',
  });
  const lines = [
    ...MEMBERS.map((one) => ({ ...one, part: one === CHAIR ? 'chair' : 'member' })),
    { ...CLERK, part: 'secretary' },
  ].map((line) => ({ ...line, substituteFor: null }));
  await ask(desk, `bodies/${founded.id}/members`, { lines });
  await ask(desk, `bodies/${founded.id}/commands`, {
    id: 'adjusted',
    command: {
      type: 'AdoptRules',
      pack: adjusted(rulesOf(founded.body)),
      because: 'Decision 12/2026',
    },
  });
  const { meeting } = await ask<{ meeting: string }>(
    desk,
    `bodies/${founded.id}/sittings`,
    SITTING(),
  );
  return { meeting, links: await linksOf(desk, meeting) };
}

function adjusted(pack: RulePack): RulePack {
  return {
    ...pack,
    version: pack.version + 1,
    quorum: { ...pack.quorum, lasts: 'continuous' },
    voting: { ...pack.voting, tie: { ...pack.voting.tie, open: 'chair-decides' } },
    elections: { ...pack.elections, rounds: 1 },
  };
}

const SITTING = () => ({
  title: { en: 'Sitting on housing', el: 'Συνεδρίαση για τη στέγαση' },
  channels: ['en', 'ar'],
  items: [{ title: ITEM, original: true }],
  others: [{ name: HALL, role: 'hall', language: 'en' }],
  call: {
    sentAt: Date.now(),
    startsAt: Date.now() + 30 * A_DAY_MS,
    place: 'Town hall',
    repeatOf: 0,
    announced: false,
    notInvited: [],
    urgent: false,
    lateBecause: null,
  },
});

interface Called {
  readonly id: string;
  readonly people: readonly { readonly name: string; readonly link: string }[];
}

async function linksOf(desk: SignedIn, meeting: string): Promise<ReadonlyMap<string, string>> {
  const meetings = await ask<readonly Called[]>(desk, 'meetings');
  const people = meetings.find(({ id }) => id === meeting)?.people ?? [];
  return new Map(people.map(({ name, link }) => [name, link]));
}

/** What the administrator's desk answers; a refusal is a mistake of the story. */
async function ask<Result>(desk: SignedIn, what: string, body?: object): Promise<Result> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await request(desk, what, init);
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
  const result: Result = await answer.json();
  return result;
}
