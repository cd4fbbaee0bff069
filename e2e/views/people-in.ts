import type { BrowserContext } from '@playwright/test';
import { DEMO_PEOPLE } from '../demo-people.ts';
import type { DemoId } from '../demo-people.ts';
import type { Participant } from '../participant.ts';
import type { WireClient } from '../wire-client.ts';
import { expect } from '../story.ts';
import type { JoinOptions } from '../story.ts';

type Join = (person: DemoId, options?: JoinOptions) => Promise<Participant>;

/** Everybody of the demo city as tabs of one browser. */
export type Tabs = ReadonlyMap<DemoId, Participant>;

const SPEAKING_S = 180;
const FIRST_ITEM = 'housing';

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

/** Waits until everybody who is in has seen event number `n`. */
export async function allSee(tabs: Tabs, n: number): Promise<void> {
  for (const participant of tabs.values()) {
    await expect.poll(() => participant.n()).toBeGreaterThanOrEqual(n);
  }
}
