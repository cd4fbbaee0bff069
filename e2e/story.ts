import { test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { launchBrowser } from './browser.ts';
import { startCity } from './city.ts';
import type { City, CityOptions } from './city.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import type { DemoId } from './demo-people.ts';
import { Participant } from './participant.ts';
import type { ParticipantOptions } from './participant.ts';
import { connectWire } from './wire-client.ts';
import type { WireClient } from './wire-client.ts';

export { expect } from '@playwright/test';

export interface JoinOptions extends ParticipantOptions {
  /** The address under which the city is reached; localhost when left out. */
  readonly host?: string;
  /** False stops in the green room. */
  readonly enter?: boolean;
}

interface Fixtures {
  /** Set by `test.use`; settings of the story's city. */
  readonly cityOptions: CityOptions;
  /** A fresh city for this story. */
  readonly city: City;
  /** Brings a demo person into the meeting by a browser; all leave when the story ends. */
  readonly join: (person: DemoId, options?: JoinOptions) => Promise<Participant>;
  /** Brings a demo person in by the bare record wire. */
  readonly wire: (person: DemoId) => Promise<WireClient>;
}

interface Lasting {
  /** One process for all who are only looked at, from story to story. */
  readonly looked: Browser;
}

/** A story: a fresh city, people, and what they leave behind when it fails. */
export const test = base.extend<Fixtures, Lasting>({
  looked: [
    async ({}, use) => {
      await using browser = await launchBrowser();
      await use(browser);
    },
    { scope: 'worker' },
  ],

  cityOptions: [{}, { option: true }],

  city: async ({ cityOptions }, use, info) => {
    await using city = await startCity(cityOptions);
    await use(city);
    if (info.status === info.expectedStatus) return;
    await mkdir(info.outputDir, { recursive: true });
    await writeFile(info.outputPath('server.log'), city.log());
  },

  join: async ({ city, looked }, use, info) => {
    await using stack = new AsyncDisposableStack();
    const people: Participant[] = [];
    await use(async (person, options = {}) => {
      const name = people.some((other) => other.name === person)
        ? `${person}-${people.length}`
        : person;
      const process = isOnlyLookedAt(options) ? { browser: looked } : {};
      const link = city.link(person, options.host);
      const participant = await Participant.open(name, link, { ...process, ...options });
      stack.use(participant);
      people.push(participant);
      if (options.enter !== false) await participant.enter();
      return participant;
    });
    if (info.status === info.expectedStatus) return;
    await mkdir(info.outputDir, { recursive: true });
    for (const one of people) await one.leaveEvidence((file) => info.outputPath(file));
  },

  wire: async ({ city }, use) => {
    await using stack = new AsyncDisposableStack();
    await use(async (person) => stack.use(await connectWire(city.link(person))));
  },
});

/** Whoever speaks, listens or stands in a network of their own has a process of their own. */
function isOnlyLookedAt({ tone, speech, ears, loopback, program, trusted }: JoinOptions): boolean {
  const special = [tone, speech, ears, loopback, program, trusted];
  return special.every((option) => option === undefined);
}

/** A demo person's name as the screens show it. */
export function nameOf(person: DemoId): string {
  const found = DEMO_PEOPLE.find(({ id }) => id === person);
  if (found === undefined) throw new Error(`nobody is called ${person}`);
  return found.name;
}
