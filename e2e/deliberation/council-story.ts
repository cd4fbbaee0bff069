import type { Browser } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { launchBrowser } from '../browser.ts';
import { Participant } from '../participant.ts';
import { test as base } from '../story.ts';
import { connectWire } from '../wire-client.ts';
import type { WireClient } from '../wire-client.ts';
import { callCouncil, HALL } from './council.ts';
import type { CalledCouncil, Seated } from './council.ts';

export { expect } from '../story.ts';

export const DESK = { viewport: { width: 1280, height: 900 } };
export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

interface Fixtures {
  readonly council: CalledCouncil;
  /** Brings somebody of the council in by a page of their own. */
  readonly sees: (who: Seated, device: object) => Promise<Participant>;
  /** Brings somebody of the council in by the bare record wire. */
  readonly line: (who: Seated) => Promise<WireClient>;
}

/** A story of the council of twenty-one, in a city of its own. */
export const test = base.extend<Fixtures>({
  cityOptions: { env: { DEMO: 'off' } },

  council: async ({ city }, use) => use(await callCouncil(city)),

  sees: async ({ council }, use, info) => {
    await using browser = await launchBrowser();
    const people: Participant[] = [];
    await use(async (who, device) => {
      const participant = await comesIn(browser, linkOf(council, who), who, device);
      people.push(participant);
      return participant;
    });
    if (info.status === info.expectedStatus) return;
    await mkdir(info.outputDir, { recursive: true });
    for (const one of people) await one.leaveEvidence((file) => info.outputPath(file));
  },

  line: async ({ council }, use) => {
    await using stack = new AsyncDisposableStack();
    await use(async (who) => stack.use(await connectWire(linkOf(council, who))));
  },
});

async function comesIn(browser: Browser, link: string, who: Seated, device: object) {
  const context = await browser.newContext(device);
  const participant = await Participant.open(who.name, link, { context, language: who.language });
  // A hall's screen has no door.
  if (who.name !== HALL) await participant.page.getByTestId('door').getByRole('button').click();
  await participant.live();
  return participant;
}

function linkOf({ links }: CalledCouncil, { name }: Seated): string {
  const link = links.get(name);
  if (link === undefined) throw new Error(`${name} was not invited`);
  return link;
}
