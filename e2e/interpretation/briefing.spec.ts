import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import { Participant } from '../participant.ts';
import { expect, nameOf, test } from '../story.ts';
import { findings } from '../views/findings.ts';

const LEILA = 'Leila Nasser';
const ASK = 'Ready in two minutes?';

/** Four browsers, one after the other, and four looks by axe. */
const WHOLE_MS = 420_000;
test.setTimeout(WHOLE_MS);

test('briefing: a pool, a booth, a pack, a term and a word between the two, by keyboard', async ({
  city,
  join,
}) => {
  await using browser = await launchBrowser();
  await using administrator = await Participant.open('administrator', city.links().at(-1) ?? '', {
    browser,
  });

  await test.step('the administrator puts interpreters in the pool', async () => {
    const { page } = administrator;
    await follow(page, 'Interpreters');
    await pressKey(page, 'Add an interpreter');
    await page.getByLabel('Name', { exact: true }).focus();
    await page.keyboard.type(LEILA);
    await page.getByLabel('Language 1').selectOption('ar');
    await pressKey(page, 'Add a language');
    await page.getByLabel('Language 2').selectOption('el');
    await pressKey(page, 'Save');
    await expect(page.getByRole('listitem').filter({ hasText: LEILA })).toContainText('Arabic');
    await expectNoViolations(page, 'the pool');
  });

  const clerk = await join('maja');
  const link = await test.step('the clerk seats her on the spot', async () => {
    const { page } = clerk;
    await pressKey(page, `Let ${nameOf('yusuf')} leave the booth`);
    await expect(page.getByText('Nobody sits here yet.')).toBeVisible();
    const booth = page.getByRole('group', { name: 'Booth العربية ⇄ Ελληνικά' });
    await booth.getByText('From the city’s interpreters').first().focus();
    await page.keyboard.press('Enter');
    await booth.getByRole('button', { name: `Invite and seat: ${LEILA}` }).focus();
    await page.keyboard.press('Enter');
    await expect(booth.getByRole('list').getByText(LEILA).first()).toBeVisible();
    await pressKey(page, `Let ${LEILA} leave the booth`);
    const greek = page.getByRole('group', { name: 'Booth Ελληνικά ⇄ English' });
    await greek.getByLabel('Interpreter', { exact: true }).selectOption(LEILA);
    await greek.getByRole('button', { name: 'Seat', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(greek.getByText(LEILA).first()).toBeVisible();
    return booth.getByLabel(`Link of ${LEILA}`).inputValue();
  });

  await using leila = await Participant.open('leila', link, { browser });
  await test.step('she reads the pack before the meeting', async () => {
    const { page } = leila;
    const way = page.getByRole('link', { name: 'Open the briefing pack' });
    await expect(way).toHaveAttribute('href', /page=briefing/);
    await page.goto(new URL((await way.getAttribute('href')) ?? '', page.url()).href);
    await expect(page.getByRole('heading', { name: 'Third sitting of the year' })).toBeVisible();
    await expect(page.getByText('Housing for newly arrived families')).toBeVisible();
    await expect(page.getByText('Στέγαση νεοαφιχθεισών οικογενειών')).toBeVisible();
    await expect(page.getByText(nameOf('eleni')).first()).toBeVisible();
    await expectNoViolations(page, 'the pack');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  const dimitra = await join('dimitra');
  await follow(leila.page, 'To the meeting');
  await leila.enter();

  await test.step('a term that one adds is there at the other’s desk', async () => {
    const { page } = leila;
    const search = page.getByRole('searchbox', { name: /^Search the glossary/ });
    await expect(search).toBeVisible();
    await page.keyboard.press('s');
    await expect(search).toBeFocused();
    await page.keyboard.type('στέγαση');
    await pressKey(page, 'Add a term');
    const form = page.getByRole('form', { name: 'Add a term' });
    await expect(form.getByLabel('Ελληνικά')).toHaveValue('στέγαση');
    await form.getByLabel('English').focus();
    await page.keyboard.type('housing');
    await page.keyboard.press('Enter');
    await expect(dimitra.page.getByText('housing', { exact: true })).toBeVisible();
    await dimitra.page.keyboard.press('s');
    await dimitra.page.keyboard.type('στεγ');
    await expect(dimitra.page.getByText('1 of 1')).toBeVisible();
    await dimitra.page.keyboard.press('Escape');
    await dimitra.page.keyboard.press('Escape');
  });

  await test.step('who writes over an unseen text sees both, and decides', async () => {
    const changing = 'Change: στέγαση';
    for (const { page } of [leila, dimitra]) await pressKey(page, changing);
    const field = (page: Page) => page.getByRole('form', { name: changing }).getByLabel('English');
    await field(leila.page).fill('accommodation');
    await field(leila.page).press('Enter');
    await expect(leila.page.getByText('accommodation', { exact: true })).toBeVisible();
    await field(dimitra.page).fill('dwelling');
    await field(dimitra.page).press('Enter');
    await expect(
      dimitra.page.getByText(`English: ${LEILA} wrote “accommodation”, you wrote “dwelling”.`),
    ).toBeVisible();
    await expectNoViolations(dimitra.page, 'the clash');
    await pressKey(dimitra.page, 'Write mine');
    await expect(leila.page.getByText('dwelling', { exact: true })).toBeVisible();
  });

  await test.step('a word goes between the two, and nobody else sees it', async () => {
    await leila.page.keyboard.press('a');
    await leila.page.keyboard.type(ASK);
    await leila.page.keyboard.press('Enter');
    const line = dimitra.page.getByRole('log', { name: 'With the booth' });
    await expect(line.getByText(ASK)).toBeVisible();
    await expect(dimitra.page.getByText('1 new')).toBeVisible();
    await dimitra.page.keyboard.press('a');
    await expect(dimitra.page.getByText('1 new')).toBeHidden();
    await dimitra.page.keyboard.type('Yes');
    await dimitra.page.keyboard.press('Enter');
    await expect(
      leila.page.getByRole('log', { name: 'With the booth' }).getByText('Yes'),
    ).toBeVisible();
    await leila.page.keyboard.press('Escape');
    await leila.page.keyboard.press('z');
    await leila.page.keyboard.type('The floor is quiet');
    await leila.page.keyboard.press('Enter');
    await expect(clerk.page.getByRole('log').getByText('The floor is quiet')).toBeVisible();
    await expect(clerk.page.getByText(ASK)).toBeHidden();
    await expect(clerk.page.getByText('1 new')).toBeVisible();
  });

  await test.step('the desk has it all, and keeps how it sounds', async () => {
    const { page } = dimitra;
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await expect(page.getByRole('region', { name: 'Briefing pack' })).toContainText(
      'Any other business',
    );
    await page.getByText('Tone', { exact: true }).click();
    await page.getByLabel('Bass').focus();
    await page.keyboard.press('ArrowRight');
    await expectNoViolations(page, 'the desk');
    await page.reload();
    await dimitra.enter();
    await expect(page.getByLabel('Bass')).toHaveValue('1');
    await expect(page.getByRole('log', { name: 'With the booth' }).getByText(ASK)).toBeVisible();
  });
});

async function pressKey(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
}

async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
}

async function expectNoViolations(page: Page, where: string): Promise<void> {
  expect(await findings(where, page)).toEqual([]);
}
