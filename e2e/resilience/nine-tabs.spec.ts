import { networkInterfaces } from 'node:os';
import { launchBrowser } from '../browser.ts';
import { DEMO_PEOPLE } from '../demo-people.ts';
import type { Participant } from '../participant.ts';
import { expect, nameOf, test } from '../story.ts';

const TONE_HZ = 440;

test('nine tabs: every demo link works in one browser at once, each as its own person', async ({
  join,
}) => {
  await using browser = await launchBrowser({ loopback: false });
  const context = await browser.newContext();
  const tabs = new Map<string, Participant>();
  for (const { id } of DEMO_PEOPLE) tabs.set(id, await join(id, { context }));
  const tab = (id: string): Participant => {
    const found = tabs.get(id);
    if (found === undefined) throw new Error(`no tab for ${id}`);
    return found;
  };

  const sessions = await Promise.all(
    [...tabs.values()].map(({ page }) =>
      page.evaluate(async () => {
        const answer = await fetch(new URL('session', location.href));
        const info: { person: string } = await answer.json();
        return { person: info.person, path: location.pathname };
      }),
    ),
  );
  expect(sessions.map(({ person }) => person)).toEqual(DEMO_PEOPLE.map(({ id }) => id));
  expect(new Set(sessions.map(({ path }) => path)).size).toBe(DEMO_PEOPLE.length);

  await tab('eleni').press('Open the sitting');
  await tab('amal').press('Raise hand');
  await tab('nikos').press('Raise hand');
  await expect(tab('amal').button('Lower hand')).toBeVisible();
  await expect(tab('nikos').button('Lower hand')).toBeVisible();
  await expect(tab('grace').button('Raise hand')).toBeVisible();
  await tab('eleni').press(`Give the floor to ${nameOf('amal')}`);
  await expect(tab('amal').button('Yield the floor')).toBeVisible();
  await tab('dimitra').press('On air');

  const numbers = () => Promise.all([...tabs.values()].map((one) => one.n()));
  await expect.poll(async () => new Set(await numbers()).size).toBe(1);
  for (const one of tabs.values()) await one.live();
});

test('no loopback flag: sound arrives in a browser that uses no loopback address', async ({
  join,
}) => {
  test.skip(!hasAddress(), 'this machine has no address but loopback');
  const speaker = await join('eleni', { loopback: false, tone: TONE_HZ });
  const listener = await join('grace', { loopback: false, ears: true });
  await speaker.press('Microphone');
  await listener.hears(TONE_HZ);
});

function hasAddress(): boolean {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return addresses.some(({ internal }) => !internal);
}
