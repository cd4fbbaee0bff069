import type { Role } from '@koinon/shared/identity/people';
import type { Browser } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { launchBrowser } from '../browser.ts';
import { Participant } from '../participant.ts';
import type { ParticipantOptions } from '../participant.ts';
import { request, signIn } from '../sign-in.ts';
import { test as story } from '../story.ts';
import { connectWire } from '../wire-client.ts';
import type { WireClient } from '../wire-client.ts';

export { expect } from '../story.ts';

/** Somebody who is invited; the story calls them by this name. */
export interface Invited {
  readonly name: string;
  readonly role: Role;
  readonly language: string;
}

/** A sitting that the administrator called, and the ways into it. */
export interface CalledSitting {
  /** Somebody's id in the record. */
  id(name: string): string;
  link(name: string): string;
  /**
   * Brings somebody in by a browser. All are pages of one process, unless the
   * options name another or ask for something that a process has.
   */
  bring(name: string, options?: ParticipantOptions): Promise<Participant>;
  /** Brings somebody in by the bare record wire. */
  wire(name: string): Promise<WireClient>;
}

interface Call {
  /** What the sitting is interpreted into, by BCP 47 tag. */
  readonly channels: readonly string[];
  readonly people: readonly Invited[];
}

interface Fixtures {
  /** Set by `test.use`. */
  readonly call: Call;
  readonly sitting: CalledSitting;
}

interface Called {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly link: string;
  }[];
}

/** A story with people of its own instead of the demo's. */
export const test = story.extend<Fixtures>({
  cityOptions: { env: { DEMO: 'off' } },
  call: [{ channels: [], people: [] }, { option: true }],

  sitting: async ({ city, call }, use, info) => {
    await using stack = new AsyncDisposableStack();
    const administrator = await signIn(city.links()[0] ?? '');
    const answer = await request(administrator, 'meetings', {
      method: 'POST',
      body: JSON.stringify(callOf(call)),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    const called: Called = await answer.json();
    const people: Participant[] = [];
    await use(openSitting(called, people, stack));
    if (info.status === info.expectedStatus) return;
    await mkdir(info.outputDir, { recursive: true });
    for (const one of people) await one.leaveEvidence((file) => info.outputPath(file));
  },
});

function callOf({ channels, people }: Call) {
  const [title, body, item] = ['Sitting in many languages', 'Assembly', 'Housing'];
  return {
    title: { en: title },
    body: { en: body },
    channels,
    items: [{ title: { en: item } }],
    people,
  };
}

function openSitting(
  called: Called,
  people: Participant[],
  stack: AsyncDisposableStack,
): CalledSitting {
  let shared: Promise<Browser> | null = null;
  const find = (name: string) => {
    const found = called.people.find((person) => person.name === name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  const processFor = async ({ tone, browser }: ParticipantOptions) => {
    if (tone !== undefined || browser !== undefined) return {};
    shared ??= launchBrowser().then((opened) => stack.use(opened));
    return { browser: await shared };
  };
  const bring = async (name: string, options: ParticipantOptions = {}) => {
    const process = await processFor(options);
    const participant = await Participant.open(name, find(name).link, { ...process, ...options });
    stack.use(participant);
    people.push(participant);
    await participant.enter();
    return participant;
  };
  return {
    id: (name) => find(name).id,
    link: (name) => find(name).link,
    bring,
    wire: async (name) => stack.use(await connectWire(find(name).link)),
  };
}
