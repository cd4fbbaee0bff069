import type { Frame } from '@koinon/shared/wire';
import type { BrowserContext } from '@playwright/test';
import { DEMO_PEOPLE } from '../demo-people.ts';
import type { DemoId } from '../demo-people.ts';
import type { Participant } from '../participant.ts';
import type { WireClient } from '../wire-client.ts';
import { expect, nameOf } from '../story.ts';
import type { JoinOptions } from '../story.ts';

type Join = (person: DemoId, options?: JoinOptions) => Promise<Participant>;

/** Everybody of the demo city as tabs of one browser. */
export type Tabs = ReadonlyMap<DemoId, Participant>;

const SPEAKING_S = 180;
export const FIRST_ITEM = 'housing';
const CHAIR = 'eleni';

/** Opens everybody's link as far as the green room. */
export async function openTabs(
  join: Join,
  context: BrowserContext,
  language: string,
): Promise<Tabs> {
  const tabs = new Map<DemoId, Participant>();
  for (const { id } of DEMO_PEOPLE) {
    tabs.set(id, await join(id, { context, language, enter: false }));
  }
  return tabs;
}

export function tab(tabs: Tabs, person: DemoId): Participant {
  const found = tabs.get(person);
  if (found === undefined) throw new Error(`${person} has no tab`);
  return found;
}

/** Through the door, whatever language it is labelled in; the hall has none. */
export async function comeIn(participant: Participant): Promise<void> {
  if (participant.name !== 'hall') {
    await participant.page.getByTestId('door').getByRole('button').click();
  }
  await participant.live();
}

/**
 * Brings the meeting into the middle of things: an item open, one who speaks,
 * two who wait, one in the room, an interpreter on air.
 */
export async function bringToLife(chair: WireClient, clerk: WireClient): Promise<number> {
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({
    type: 'OpenItem',
    item: FIRST_ITEM,
    title: {
      en: 'Housing for newly arrived families',
      el: 'Στέγαση νεοαφιχθεισών οικογενειών',
      sl: 'Stanovanja za novo prispele družine',
      ar: 'السكن للأسر الوافدة حديثاً',
    },
  });
  await clerk.does({ type: 'NoteArrival', person: 'maja' });
  await clerk.does({ type: 'PutOnList', person: 'nikos' });
  await clerk.does({ type: 'PutOnList', person: 'grace' });
  await clerk.does({ type: 'PutOnList', person: 'amal' });
  return chair.does({ type: 'GiveFloor', person: 'nikos', seconds: SPEAKING_S });
}

const QUESTION = {
  en: 'Twenty flats for families',
  el: 'Είκοσι κατοικίες για οικογένειες',
  sl: 'Dvajset stanovanj za družine',
  ar: 'عشرون شقة للأسر',
};
const MOTION = 'Ten flats are let to families, half of them in the old town.';

/** Moves a motion with an amendment, on the item that is open. */
export async function bringMotion(clerk: WireClient): Promise<void> {
  await clerk.does({
    type: 'MoveMotion',
    item: FIRST_ITEM,
    kind: 'main',
    title: QUESTION,
    text: MOTION,
    language: 'en',
    person: 'nikos',
  });
  const motion = lastOf(clerk, 'MotionMoved').motion;
  const change = { passage: 'Ten flats', replacement: 'Twenty flats' };
  await clerk.does({ type: 'MoveAmendment', motion, ...change, person: 'amal' });
}

/** Announces a roll call on a question of its own; its id. */
export async function announceRollCall(chair: WireClient): Promise<string> {
  const asked = { kind: 'roll-call', purpose: 'motion', question: QUESTION, on: null } as const;
  await chair.does({ type: 'AnnouncePoll', ...asked });
  return lastOf(chair, 'PollAnnounced').poll;
}

/** Opens a poll now, whether or not interpreters are still speaking. */
export async function openPoll(chair: WireClient, poll: string): Promise<void> {
  await chair.does({ type: 'StartPoll', poll, smallRegisterAccepted: true });
  const answer = await chair.give({ type: 'OpenWaitingPoll', poll });
  const isOpen = answer.ok || answer.code === 'poll-already-open';
  if (!isOpen) throw new Error(`the poll did not open: ${answer.code}`);
}

/** Announces an election with two candidates for one place; its id. */
export async function announceElection(chair: WireClient): Promise<string> {
  const candidates = (['amal', 'nikos'] as const).map((id) => ({ id, name: nameOf(id) }));
  const question = {
    en: 'Election of the deputy chair',
    el: 'Εκλογή αναπληρωτή προέδρου',
    sl: 'Volitve namestnika predsednice',
    ar: 'انتخاب نائب الرئيسة',
  };
  const asked = { kind: 'election', purpose: 'person', question, on: null } as const;
  await chair.does({ type: 'AnnouncePoll', ...asked, candidates, places: 1 });
  return lastOf(chair, 'PollAnnounced').poll;
}

/** Who may vote in the poll that was opened last; whoever chairs comes last. */
export function registerOf(chair: WireClient): readonly string[] {
  const { register } = lastOf(chair, 'PollOpened');
  return [...register.filter((id) => id !== CHAIR), CHAIR];
}

/** The clerk enters the vote of somebody whose name was called, and the chair confirms it. */
export async function entersVote(
  chair: WireClient,
  clerk: WireClient,
  { poll, person }: { readonly poll: string; readonly person: string },
): Promise<void> {
  const answer = { kind: 'choice', choice: person === CHAIR ? 'no' : 'yes' } as const;
  await clerk.does({ type: 'EnterVote', poll, person, answer });
  await chair.does({ type: 'ConfirmVote', poll, person });
}

type EventOf<Type> = Extract<Frame['event'], { type: Type }>;

/** The latest event of its type. */
function lastOf<Type extends Frame['event']['type']>(
  { frames }: WireClient,
  type: Type,
): EventOf<Type> {
  const isOfType = (event: Frame['event']): event is EventOf<Type> => event.type === type;
  const found = [...frames.values()].map(({ event }) => event).findLast(isOfType);
  if (found === undefined) throw new Error(`there was no ${type}`);
  return found;
}

/** Waits until everybody who is in has seen event number `n`. */
export async function allSee(tabs: Tabs, n: number): Promise<void> {
  for (const participant of tabs.values()) {
    await expect.poll(() => participant.n()).toBeGreaterThanOrEqual(n);
  }
}
