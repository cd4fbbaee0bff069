import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import { expect, test } from '../story.ts';
import { findings } from './findings.ts';

const DESKTOP = { width: 1280, height: 800 };
/** As many stops as a page may have before what is looked for. */
const MOST_STOPS = 40;

/** A key of the desk, as its button says it. */
function key(page: Page, name: string) {
  return page.locator(`button[aria-keyshortcuts="${name}"]`).first();
}

/** Goes from stop to stop until one is found, and presses it. */
async function enterByKeyboard(page: Page): Promise<void> {
  const door = page.getByTestId('door').getByRole('button');
  await expect(door).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (!(await door.evaluate((button) => button === document.activeElement))) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error('the door is no stop of the keyboard');
}

test('console: worked by keys alone in Arabic, and nothing for axe to find', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const yusuf = await wire('yusuf');
  await yusuf.does({ type: 'Arrive' });
  await using browser = await launchBrowser();
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' });
  const { page } = await join('dimitra', { context, language: 'ar', enter: false });
  const found: string[] = [];
  const look = async (view: string) => void found.push(...(await findings(view, page)));

  await enterByKeyboard(page);
  const onAir = key(page, 'Space');
  await expect(onAir).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await look('off air');

  await page.keyboard.press('Space');
  await expect(onAir).toHaveAttribute('aria-pressed', 'true');
  await look('on air');
  await page.keyboard.down('c');
  await expect(key(page, 'C')).toHaveAttribute('aria-pressed', 'true');
  await look('coughing');
  await page.keyboard.up('c');
  await expect(key(page, 'C')).toHaveAttribute('aria-pressed', 'false');

  await yusuf.does({ type: 'GoOnAir', channel: 'ar', takeOver: false });
  await page.keyboard.press('f');
  await expect(key(page, 'F')).toHaveAttribute('aria-pressed', 'true');
  await look('on relay');
  await page.keyboard.press('f');
  await expect(key(page, 'F')).toHaveAttribute('aria-pressed', 'false');

  await page.keyboard.press('v');
  await expect(page.getByRole('radio', { name: 'English' }).last()).toBeChecked();
  await page.keyboard.press('v');
  await expect(page.getByRole('radio', { name: 'Ελληνικά' }).last()).toBeChecked();

  await yusuf.does({ type: 'GoOffAir', channel: 'ar' });
  // The page shows the output before the record has it.
  const asked = () => yusuf.give({ type: 'AskHandover', channel: 'el' });
  await expect.poll(asked).toMatchObject({ ok: true });
  await look('asked for relief');
  await page.keyboard.press('r');
  await expect(page.getByRole('timer').first()).toBeVisible();
  await look('counting down');
  await expect(onAir).toHaveAttribute('aria-pressed', 'false');
  await look('engaged');
  await page.keyboard.press('t');
  await expect(onAir).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.down('g');
  await expect(key(page, 'G')).toHaveAttribute('aria-pressed', 'true');
  await look('speaking to the floor');
  await page.keyboard.up('g');
  await expect(key(page, 'G')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('q');
  await look('a signal given');
  await page.keyboard.press('Space');
  await expect(onAir).toHaveAttribute('aria-pressed', 'false');

  const large = page.getByRole('button', { name: 'المتحدّث كبيرًا' });
  const table = page.getByRole('list', { name: 'الطاولة على شكل قائمة' });
  await large.press('Enter');
  await expect(large).toHaveAttribute('aria-pressed', 'true');
  await expect(table).toHaveCount(0);
  await look('with the speaker large');
  await large.press('Enter');
  await expect(table).toHaveCount(1);
  expect(found).toEqual([]);
});
