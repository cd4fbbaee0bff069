import { mkdir } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import type { DemoId } from '../demo-people.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import {
  allSee,
  announceRollCall,
  bringMotion,
  bringToLife,
  comeIn,
  openTabs,
  tab,
} from './people-in.ts';
import type { Tabs } from './people-in.ts';

const FOLDER = joinPath(import.meta.dirname, '..', 'shots');

const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

const PLACES: readonly (readonly [DemoId, string])[] = [
  ['eleni', 'chair'],
  ['maja', 'clerk'],
  ['grace', 'member'],
  ['amal', 'member-reading'],
  ['dimitra', 'desk'],
  ['guest', 'gallery'],
  ['hall', 'hall'],
];

/** One page in every light and size. */
async function shoot(page: Page, name: string, language: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await page.evaluate(() => document.fonts.ready);
      const path = joinPath(FOLDER, `${name}-${language}-${colorScheme}-${size}.png`);
      await page.screenshot({ path });
    }
  }
}

/** A motion, and a roll call on it: announced, open, over. */
async function shootVote(
  tabs: Tabs,
  chair: WireClient,
  clerk: WireClient,
  language: string,
): Promise<void> {
  const page = (person: DemoId) => tab(tabs, person).page;
  await bringMotion(clerk);
  await allSee(tabs, clerk.n());
  await page('nikos').locator('[id^="motion-line-"]').click();
  await shoot(page('nikos'), 'motion', language);
  const poll = await announceRollCall(chair);
  await allSee(tabs, chair.n());
  await shoot(page('eleni'), 'chair-announced', language);
  await chair.does({ type: 'StartPoll', poll, smallRegisterAccepted: true });
  const answer = { kind: 'choice', choice: 'yes' } as const;
  for (const person of ['nikos', 'amal', 'grace'] as const) {
    await chair.does({ type: 'CallName', poll, person });
    if (person === 'grace') break;
    await clerk.does({ type: 'EnterVote', poll, person, answer });
    await chair.does({ type: 'ConfirmVote', poll, person });
  }
  await allSee(tabs, chair.n());
  await expect(page('grace').getByRole('dialog')).toBeVisible();
  await shoot(page('grace'), 'member-votes', language);
  await shoot(page('maja'), 'clerk-roll-call', language);
  await shoot(page('hall'), 'hall-poll', language);
  await clerk.does({ type: 'EnterVote', poll, person: 'grace', answer });
  await chair.does({ type: 'ConfirmVote', poll, person: 'grace' });
  await allSee(tabs, await chair.does({ type: 'ClosePoll', poll }));
  for (const person of ['eleni', 'grace', 'hall'] as const) {
    await shoot(page(person), `${person}-result`, language);
  }
}

for (const language of ['en', 'el', 'ar']) {
  test(`shots in ${language}`, async ({ join, wire }) => {
    await mkdir(FOLDER, { recursive: true });
    await using browser = await launchBrowser();
    const context = await browser.newContext({ viewport: SIZES.desktop });
    const tabs = await openTabs(join, context, language);
    for (const person of ['nikos', 'guest'] as const) {
      await expect(tab(tabs, person).page.getByTestId('door')).toBeVisible();
      await shoot(tab(tabs, person).page, `green-room-${person}`, language);
    }
    for (const participant of tabs.values()) await comeIn(participant);
    const chair = await wire('eleni');
    const clerk = await wire('maja');
    await allSee(tabs, await bringToLife(chair, clerk));
    await tab(tabs, 'amal').page.locator('main button[aria-expanded="false"]').first().click();
    const { page: desk } = tab(tabs, 'dimitra');
    await desk.locator('button[aria-keyshortcuts="Space"]').click();
    await tab(tabs, 'grace').page.getByRole('radio').nth(1).check();
    await expect(tab(tabs, 'grace').page.getByRole('slider')).toBeVisible();
    for (const [person, place] of PLACES) await shoot(tab(tabs, person).page, place, language);

    await shootVote(tabs, chair, clerk, language);
    await allSee(tabs, await chair.does({ type: 'CloseMeeting' }));
    await expect(tab(tabs, 'grace').page.locator('code')).toBeVisible();
    await shoot(tab(tabs, 'grace').page, 'closed', language);
  });
}

test.describe('without a demo city', () => {
  test.use({ cityOptions: { env: { DEMO: 'off' } } });

  test('shots of the administrator’s page', async ({ city }) => {
    await mkdir(FOLDER, { recursive: true });
    await using browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(city.links()[0] ?? '');
    await expect(page.locator('form')).toBeVisible();
    await shoot(page, 'administrator', 'en');
  });
});
