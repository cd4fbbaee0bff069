import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import { expect, test } from '../story.ts';
import { findings } from './findings.ts';

const LIST = [
  'name;language;office;substitute for',
  'Ana Kos;sl;chair;',
  'Bor Zupan;sl;deputy chair;',
  'Cene Hribar;Slovenian;member;',
  'Eva Kralj;sl;secretary;',
].join('\r\n');

async function listFile(text: string): Promise<string> {
  const folder = await mkdtemp(joinPath(tmpdir(), 'koinon-list-'));
  const file = joinPath(folder, 'members.csv');
  await writeFile(file, text);
  return file;
}

/** The administrator’s page in English. */
async function openDesk(page: Page, link: string): Promise<void> {
  await page.goto(link);
  const place = new URL(page.url());
  place.searchParams.set('lang', 'en');
  await page.goto(place.href);
  await page.getByRole('link', { name: 'Bodies', exact: true }).click();
}

async function foundCouncil(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name in English' }).fill('City council');
  await page.getByRole('textbox', { name: 'Seats by law' }).fill('4');
  await page
    .getByRole('combobox', { name: 'Rules' })
    .selectOption({ label: 'Municipal council (Greece)' });
  await page.getByRole('textbox', { name: 'Time zone' }).fill('Europe/Athens');
  await page.getByRole('button', { name: 'Found the body' }).click();
  await expect(page.getByRole('heading', { name: 'City council' })).toBeVisible();
}

const DESKTOP = 1_280;
const PHONE = 390;

test.describe('without a demo city', () => {
  test.use({ cityOptions: { env: { DEMO: 'off' } } });

  test('bodies: from nothing to a sitting without touching a file of the server', async ({
    city,
  }) => {
    await using browser = await launchBrowser();
    const page = await (await browser.newContext()).newPage();
    await openDesk(page, city.links()[0] ?? '');
    await expect(page.getByText('No body has been founded yet.')).toBeVisible();
    await foundCouncil(page);

    await page.getByRole('link', { name: 'Import members' }).click();
    const pick = page.getByLabel('Choose a file');
    await pick.setInputFiles(await listFile(`${LIST}\r\nDana Novak;klingon;emperor;`));
    const faulty = page.getByRole('row', { name: 'Dana Novak' });
    await expect(faulty).toContainText('This language is not known.');
    await expect(faulty).toContainText('This office is not known.');
    await expect(page.getByRole('button', { name: /^Take in/ })).toBeHidden();
    await pick.setInputFiles(await listFile(LIST));
    await page.getByRole('button', { name: 'Take in 4 people' }).click();
    await expect(page.getByText('The members have been taken in.')).toBeVisible();

    await page.getByRole('link', { name: 'Seats', exact: true }).click();
    await expect(page.getByText('3 of 4 seats filled')).toBeVisible();
    await page.getByRole('button', { name: 'Fill seat 4' }).click();
    const seat = page.getByRole('group', { name: 'Fill seat 4' });
    await seat.getByRole('combobox', { name: 'Member' }).selectOption({ label: 'Somebody new' });
    await seat.getByRole('textbox', { name: 'Name' }).fill('Dana Novak');
    await seat.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('row', { name: 'Dana Novak' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Edit seat 4' })).toBeFocused();

    await page.getByRole('link', { name: 'Call a sitting' }).click();
    await page.getByRole('textbox', { name: 'Title in English' }).fill('First sitting');
    await page.getByRole('textbox', { name: 'Item 1 in English' }).fill('The budget');
    await page.getByRole('textbox', { name: 'Place' }).fill('Town hall');
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
    await page.getByLabel('Date', { exact: true }).fill(tomorrow);
    await expect(page.getByText(/^Too late: the rules ask for 3 full days/)).toBeVisible();
    await page.getByRole('button', { name: 'Call the sitting' }).click();
    await expect(page.getByText('Say why it is called all the same.')).toBeVisible();
    const reason = page.getByRole('textbox', { name: 'Reason for calling it all the same' });
    await reason.fill('Flood in the lower town');
    await page.getByRole('button', { name: 'Call the sitting' }).click();

    await expect(page.getByText(/^The meeting has been called/)).toBeVisible();
    await page.getByText('Invitation links').click();
    const link = page.getByRole('link', { name: 'Open as Ana Kos' });
    await page.goto((await link.getAttribute('href')) ?? '');
    await expect(page.getByRole('heading', { name: 'First sitting' })).toBeVisible();
  });

  test('bodies: a copy of the rules is adjusted, and says what changed and why', async ({
    city,
  }) => {
    await using browser = await launchBrowser();
    const page = await (await browser.newContext()).newPage();
    await openDesk(page, city.links()[0] ?? '');
    await foundCouncil(page);
    await page.getByRole('link', { name: 'Rules', exact: true }).click();
    await expect(page.getByText(/^Once established, the quorum holds to the end/)).toBeVisible();
    await expect(page.getByText('To be checked').first()).toBeVisible();

    await page.getByRole('button', { name: 'Adjust these rules' }).click();
    await page.getByRole('radio', { name: /^The quorum must hold all the time/ }).check();
    await expect(page.getByRole('deletion')).toContainText('holds to the end');
    await page.getByRole('button', { name: 'Adopt version 2' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('Decision 12/2026');
    await page.getByRole('button', { name: 'Adopt version 2' }).click();
    await expect(page.getByText('The rules have been adopted.', { exact: false })).toBeVisible();
    const rule = page
      .getByRole('listitem')
      .filter({ hasText: /^The quorum must hold all the time/ });
    await expect(rule).toBeVisible();
    const group = rule.locator('xpath=../..');
    await expect(group.getByText('Changed by the body')).toBeVisible();
    await expect(page.getByText('Decision 12/2026').first()).toBeVisible();
  });

  test('bodies: every page can be read by everybody, in every language', async ({ city }) => {
    await using browser = await launchBrowser();
    const page = await (await browser.newContext()).newPage();
    await openDesk(page, city.links()[0] ?? '');
    await foundCouncil(page);
    const founded = new URL(page.url());
    const found: string[] = [];
    for (const [language, width] of [
      ['en', DESKTOP],
      ['el', PHONE],
      ['sl', DESKTOP],
      ['ar', PHONE],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      for (const part of ['seats', 'rules', 'members', 'sitting']) {
        founded.searchParams.set('lang', language);
        founded.hash = founded.hash.replace(/[a-z]+$/, part);
        await page.goto(founded.href);
        await page.reload();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        found.push(...(await findings(`${part} in ${language}`, page)));
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (beyond > 0) found.push(`${part} is too wide in ${language} at ${width}`);
      }
    }
    expect(found).toEqual([]);
  });
});
