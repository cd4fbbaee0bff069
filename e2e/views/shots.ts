import { mkdir } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import type { DemoId } from '../demo-people.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import {
  allSee,
  announceElection,
  announceRollCall,
  bringMotion,
  bringToLife,
  comeIn,
  openPoll,
  entersVote,
  FIRST_ITEM,
  openTabs,
  registerOf,
  tab,
} from './people-in.ts';
import type { Tabs } from './people-in.ts';
import { WALK_BROWSER, walkThroughVoices } from './voices.ts';

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

/** The demo city's body, and the pages of it. */
const BODY = 'council';
const PARTS = ['seats', 'rules', 'members', 'sitting'];

interface Frame {
  readonly fullPage?: boolean;
  /** What is to be in the picture. */
  readonly about?: Locator | undefined;
}

/** One page in every light and size. */
async function shoot(
  page: Page,
  name: string,
  language: string,
  { fullPage = false, about }: Frame = {},
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await page.evaluate(() => document.fonts.ready);
      await about?.first().evaluate((part) => part.scrollIntoView({ block: 'center' }));
      const path = joinPath(FOLDER, `${name}-${language}-${colorScheme}-${size}.png`);
      await page.screenshot({ path, fullPage });
    }
  }
}

interface Scene {
  readonly tabs: Tabs;
  readonly chair: WireClient;
  readonly clerk: WireClient;
  readonly language: string;
}

/** The same moment at several people's screens; the name of the moment comes last. */
async function shootAt(scene: Scene, moment: string, people: readonly DemoId[]): Promise<void> {
  const { tabs, chair, clerk, language } = scene;
  await allSee(tabs, Math.max(chair.n(), clerk.n()));
  for (const person of people) await shoot(tab(tabs, person).page, `${person}-${moment}`, language);
}

/** A motion, and a roll call on it: announced, open, over. */
async function shootRollCall(scene: Scene): Promise<void> {
  const { tabs, chair, clerk } = scene;
  await bringMotion(clerk);
  await allSee(tabs, clerk.n());
  await tab(tabs, 'nikos').page.locator('[id^="motion-line-"]').click();
  await shootAt(scene, 'motion', ['nikos']);
  const poll = await announceRollCall(chair);
  await shootAt(scene, 'announced', ['eleni', 'maja', 'grace', 'guest', 'hall']);
  await openPoll(chair, poll);
  for (const person of registerOf(chair)) {
    await chair.does({ type: 'CallName', poll, person });
    if (person === 'grace') {
      await allSee(tabs, chair.n());
      await expect(tab(tabs, 'grace').page.getByRole('dialog')).toBeVisible();
      await shootAt(scene, 'roll-call', ['eleni', 'maja', 'grace', 'guest', 'hall']);
    }
    await entersVote(chair, clerk, { poll, person });
  }
  await chair.does({ type: 'ClosePoll', poll });
  await shootAt(scene, 'result', ['eleni', 'maja', 'grace', 'guest', 'hall']);
}

/** A secret poll of few members, one of them on paper. */
async function shootElection(scene: Scene): Promise<void> {
  const { chair, clerk } = scene;
  const poll = await announceElection(chair);
  await shootAt(scene, 'election-announced', ['eleni']);
  await openPoll(chair, poll);
  await clerk.does({ type: 'NotePaper', poll, person: 'nikos' });
  await shootAt(scene, 'election', ['eleni', 'maja', 'grace', 'hall']);
  await chair.does({ type: 'CancelPoll', poll, reason: 'A second paper was missing.' });
}

/** Somebody keeps out of the item, and the gallery is kept out of the sitting. */
async function shootKeptOut(scene: Scene): Promise<void> {
  const { chair, clerk } = scene;
  const out = { item: FIRST_ITEM, person: 'nikos' } as const;
  await clerk.does({ type: 'LeaveForConflict', ...out });
  await tab(scene.tabs, 'nikos').page.keyboard.press('Escape');
  await shootAt(scene, 'conflict', ['nikos']);
  await clerk.does({ type: 'ReturnFromConflict', ...out });
  const reason = 'Personal data of an applicant';
  await chair.does({ type: 'CloseToPublic', scope: 'sitting', reason });
  await shootAt(scene, 'closed-to-public', ['guest', 'hall']);
  await chair.does({ type: 'OpenToPublic' });
}

/** Two booths on air, one by relay from the other, and somebody who is left without a voice. */
async function shootInterpretation(scene: Scene): Promise<void> {
  const { tabs } = scene;
  const { page: booth } = tab(tabs, 'yusuf');
  const onAir = booth.locator('button[aria-keyshortcuts="Space"]');
  await onAir.click();
  await expect(onAir).toHaveAttribute('aria-pressed', 'true');
  const relay = booth.locator('button[aria-keyshortcuts="F"]');
  await relay.click();
  await expect(relay).toHaveAttribute('aria-pressed', 'true');
  for (const [person, channel] of [
    ['grace', 'ar'],
    ['guest', 'en'],
  ] as const) {
    await tab(tabs, person).page.locator(`input[type="radio"][value="${channel}"]`).first().check();
  }
  await shootAt(scene, 'interpreted', ['eleni', 'dimitra', 'yusuf', 'grace', 'guest']);
}

for (const language of ['en', 'el', 'ar'] as const) {
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
    const scene = { tabs, chair, clerk, language };
    await shootAt(scene, 'before', ['eleni', 'hall']);
    await bringToLife(chair, clerk);
    await allSee(tabs, chair.n());
    await tab(tabs, 'amal').page.locator('main button[aria-expanded="false"]').first().click();
    const { page: desk } = tab(tabs, 'dimitra');
    await desk.locator('button[aria-keyshortcuts="Space"]').click();
    await tab(tabs, 'grace').page.getByRole('radio').nth(1).check();
    await expect(tab(tabs, 'grace').page.getByRole('slider')).toBeVisible();
    for (const [person, place] of PLACES) await shoot(tab(tabs, person).page, place, language);

    await shootInterpretation(scene);
    await shootRollCall(scene);
    await shootElection(scene);
    await shootKeptOut(scene);
    await chair.does({ type: 'CloseMeeting' });
    await allSee(tabs, chair.n());
    await expect(tab(tabs, 'grace').page.locator('code')).toBeVisible();
    await shootAt(scene, 'closed', ['eleni', 'grace', 'guest', 'hall']);
  });

  test(`shots of voices and languages in ${language}`, async ({ join, wire }) => {
    await mkdir(FOLDER, { recursive: true });
    await using browser = await launchBrowser(WALK_BROWSER);
    const context = await browser.newContext({ viewport: SIZES.desktop });
    await walkThroughVoices({
      join,
      wire,
      context,
      language,
      look: (view, page, about) => shoot(page, view, language, { about }),
    });
  });

  test(`shots of the body’s pages in ${language}`, async ({ city }) => {
    await mkdir(FOLDER, { recursive: true });
    await using browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(city.links().at(-1) ?? '');
    const place = new URL(page.url());
    place.searchParams.set('lang', language);
    for (const part of ['', '/bodies', ...PARTS.map((name) => `/bodies/${BODY}/${name}`)]) {
      place.hash = part;
      await page.goto(place.href);
      await page.reload();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      const name = `city${part.replaceAll('/', '-')}`;
      await shoot(page, name, language, { fullPage: true });
    }
    await page.goto(new URL(`/check-in/demo?lang=${language}#ABC234`, page.url()).href);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await shoot(page, 'check-in', language);
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
