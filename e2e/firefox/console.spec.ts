import type { Page } from 'puppeteer-core';
import { LOUD_DB, SILENT_DB } from '../media/with-voice.ts';
import { expect, nameOf, test } from '../story.ts';
import { launchFirefox, whyNoFirefox } from './firefox.ts';

const DIMITRA_HZ = 700;
const YUSUF_HZ = 1_300;
/** As many stops as a page may have before what is looked for. */
const MOST_STOPS = 40;
const SLOW_MS = 60_000;

test.setTimeout(300_000);

/** What stands on what has the keyboard's focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

/** Goes to a button as somebody without a mouse does, and presses it. */
async function pressByKeyboard(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (!name.test(await focused(page))) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`no stop of the keyboard is called ${name}`);
}

/** Waits until the page says so. */
async function says(page: Page, words: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.body.innerText), { timeout: SLOW_MS })
    .toContain(words);
}

test('firefox: an interpreter works the console by keys alone, and is heard in Chromium', async ({
  city,
  join,
}) => {
  const why = whyNoFirefox();
  test.skip(why !== null, why ?? '');
  const listener = await join('guest', { ears: true });
  await listener.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  const yusuf = await join('yusuf', { tone: YUSUF_HZ });
  await yusuf.page.getByRole('radio', { name: 'Ελληνικά' }).last().check();

  const firefox = await launchFirefox(DIMITRA_HZ);
  try {
    const page = await firefox.newPage();
    const link = new URL(city.link('dimitra'));
    link.searchParams.set('lang', 'en');
    await page.goto(link.href, { timeout: SLOW_MS });
    await says(page, 'Enter the meeting');
    await pressByKeyboard(page, /^Enter the meeting$/);
    await page.waitForSelector('button[aria-keyshortcuts="Space"]', { timeout: SLOW_MS });
    const isHeard = (hz: number) =>
      expect
        .poll(() => listener.ears.loudness(hz), { timeout: SLOW_MS })
        .toBeGreaterThan(LOUD_DB - 20);
    const isSilent = (hz: number) =>
      expect.poll(() => listener.ears.loudness(hz), { timeout: SLOW_MS }).toBeLessThan(SILENT_DB);

    await test.step('goes on air and is heard', async () => {
      await page.keyboard.press(' ');
      await page.waitForSelector('button[aria-keyshortcuts="Space"][aria-pressed="true"]');
      await isHeard(DIMITRA_HZ);
    });
    await test.step('coughs', async () => {
      await page.keyboard.down('c');
      await isSilent(DIMITRA_HZ);
      await page.keyboard.up('c');
      await isHeard(DIMITRA_HZ);
    });
    await test.step('hands over', async () => {
      await page.keyboard.press('r');
      await expect(
        yusuf.page.getByText(`${nameOf('dimitra')} asks you to take over Ελληνικά.`),
      ).toBeVisible();
      await yusuf.page.keyboard.press('r');
      await isHeard(YUSUF_HZ);
      await isSilent(DIMITRA_HZ);
      await page.waitForSelector('button[aria-keyshortcuts="Space"][aria-pressed="false"]');
    });
  } finally {
    await firefox.close();
  }
});
