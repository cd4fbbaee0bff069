import type { Locator } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import { expect, nameOf, test } from '../story.ts';

test('places: the next step leads a chair through a whole sitting', async ({ join, wire }) => {
  const chair = await join('eleni');
  const clerk = await wire('maja');
  const next = chair.page.getByRole('region', { name: 'Next step' });
  const step = (name: string) => next.getByRole('button', { name, exact: true });

  await step('Open the sitting').click();
  await step('Open item: Opening and approval of the agenda').click();
  await expect(
    chair.page.getByRole('heading', { name: 'Opening and approval of the agenda', exact: true }),
  ).toBeVisible();

  await clerk.does({ type: 'NoteArrival', person: 'nikos' });
  await clerk.does({ type: 'PutOnList', person: 'nikos' });
  await step(`Give the floor to ${nameOf('nikos')}`).click();
  await step('Take the floor back').click();
  await step('Open item: Housing for newly arrived families').click();
  await step('Open item: Language courses in the evening').click();
  await step('Open item: Any other business').click();

  await step('Close the sitting').click();
  const asked = chair.page.getByRole('alertdialog', { name: 'Close the sitting?' });
  await asked.getByRole('button', { name: 'Cancel' }).click();
  await expect(asked).toBeHidden();
  await step('Close the sitting').click();
  await asked.getByRole('button', { name: 'Close the sitting' }).click();

  await expect(chair.page.getByRole('heading', { name: 'Seal of the record' })).toBeVisible();
  await chair.reaches(clerk.n());
  const head = clerk.frames.get(clerk.n())?.hash ?? 'no frame';
  await expect(chair.page.getByText(head, { exact: true })).toBeVisible();
});

test('places: the clerk keeps presence and list by keyboard, and nobody is undone', async ({
  join,
}) => {
  const chair = await join('eleni');
  const clerk = await join('maja');
  const grace = await join('grace');
  await chair.press('Open the sitting');
  const row = clerk.page.getByRole('row', { name: nameOf('grace') });
  await expect(row).toContainText('online');
  await row.focus();
  await clerk.page.keyboard.press('a');
  await expect(row).toContainText('in the room');
  await clerk.page.keyboard.press('l');
  await expect(grace.button('Lower hand')).toBeVisible();
  await clerk.page.keyboard.press('d');
  await expect(row).toContainText('not here');

  await expect(grace.page.getByText('The clerk has noted that you left.')).toBeVisible();
  await grace.press('I am here');
  await expect(row).toContainText('online');
  await expect(grace.button('Raise hand')).toBeVisible();
  await expect(clerk.page.getByRole('list', { name: /^What was recorded/ })).toContainText(
    `Noted as gone: ${nameOf('grace')}`,
  );
});

test('places: an interpreter works with one hand on the keyboard', async ({ join }) => {
  const dimitra = await join('dimitra');
  const listener = await join('guest');
  const onAir = dimitra.page.getByRole('button', { name: 'On air' });
  await expect(onAir).toHaveAttribute('aria-pressed', 'false');
  await dimitra.page.keyboard.press('Space');
  await expect(onAir).toHaveAttribute('aria-pressed', 'true');
  await listener.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  await expect(listener.page.getByText('You hear Ελληνικά.')).toBeVisible();

  await dimitra.page.keyboard.down('c');
  await expect(dimitra.button(/^Cough/)).toHaveAttribute('aria-pressed', 'true');
  await dimitra.page.keyboard.up('c');
  await expect(dimitra.button(/^Cough/)).toHaveAttribute('aria-pressed', 'false');

  const yusuf = await join('yusuf');
  const into = yusuf.page.getByRole('radiogroup', { name: 'I speak into' });
  await into.getByRole('radio', { name: 'Ελληνικά' }).check();
  await yusuf.press('Take over');
  await expect(onAir).toHaveAttribute('aria-pressed', 'false');
  await expect(
    dimitra.page.getByText(`${nameOf('yusuf')} is on air in this channel.`),
  ).toBeVisible();
  await into.getByRole('radio', { name: 'العربية' }).check();
  await expect(listener.page.getByText(/^Nobody interprets into Ελληνικά/)).toBeVisible();
});

test('places: what is done without a line waits, and is refused where it was done', async ({
  join,
  wire,
}) => {
  const grace = await join('grace');
  const chair = await wire('eleni');
  await chair.does({ type: 'OpenMeeting' });
  await expect(grace.button('Raise hand')).not.toHaveAttribute('aria-disabled', 'true');
  await grace.page.context().setOffline(true);
  await expect(grace.page.getByText(/^You are reading as of/)).toBeVisible();
  await grace.press('Raise hand');
  await expect(grace.button('Raise hand')).toHaveAttribute('aria-busy', 'true');
  await chair.does({ type: 'SuspendMeeting' });
  await grace.page.context().setOffline(false);
  await grace.live();
  const refusal = grace.page.getByRole('alert');
  await expect(refusal).toContainText('The sitting is not open.');
  await refusal.getByRole('button', { name: 'Understood' }).click();
  await expect(refusal).toBeHidden();
});

test('places: the language follows the person, and their own choice stays', async ({ city }) => {
  await using browser = await launchBrowser();
  const page = await (await browser.newContext()).newPage();
  await page.goto(city.link('amal'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('button', { name: 'الدخول إلى الجلسة' })).toBeVisible();
  await page.getByRole('combobox', { name: 'اللغة' }).selectOption('sl');
  await expect(page.getByRole('button', { name: 'Vstop na sejo' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

/** Where something stands on its page, however far that is scrolled. */
function placeOf(one: Locator) {
  return one.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
}

for (const [language, size] of [
  ['en', { width: 1280, height: 800 }],
  ['el', { width: 390, height: 844 }],
  ['ar', { width: 390, height: 844 }],
] as const) {
  test(`places: the door stays where it is, whatever comes later (${language})`, async ({
    join,
    wire,
  }) => {
    await using browser = await launchBrowser();
    const context = await browser.newContext({ viewport: size, permissions: ['microphone'] });
    const held = Promise.withResolvers<void>();
    await context.route(/\/assets\/(SoundCheck|CannotCome)-/, async (route) => {
      await held.promise;
      await route.continue();
    });
    const { page } = await join('nikos', { context, language, enter: false });
    const door = page.getByTestId('door').getByRole('button');
    await expect(door).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const check = page.getByRole('region').getByRole('button');
    await expect(check).toBeHidden();
    const place = await placeOf(door);

    held.resolve();
    await expect(check).toBeVisible();
    expect(await placeOf(door)).toEqual(place);
    await check.click();
    await expect(page.getByRole('meter')).toBeVisible();
    expect(await placeOf(door)).toEqual(place);

    const invitation = page.locator('main > div').first();
    const before = await invitation.innerText();
    await (await wire('eleni')).does({ type: 'OpenMeeting' });
    await expect.poll(() => invitation.innerText()).not.toBe(before);
    expect(await placeOf(door)).toEqual(place);
  });
}

test.describe('without a demo city', () => {
  test.use({ cityOptions: { env: { DEMO: 'off' } } });

  test('places: an administrator calls a meeting, and its links open it', async ({ city }) => {
    await using browser = await launchBrowser();
    const page = await (await browser.newContext()).newPage();
    await page.goto(city.links()[0] ?? '');
    const place = new URL(page.url());
    place.searchParams.set('lang', 'en');
    await page.goto(place.href);

    await page.getByRole('button', { name: 'Call the meeting' }).click();
    await expect(page.getByText('Give the title in at least one language.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title in English' })).toBeFocused();

    await page.getByRole('textbox', { name: 'Title in English' }).fill('Budget sitting');
    await page.getByRole('textbox', { name: 'Body in English' }).fill('City council');
    await page.getByRole('textbox', { name: 'Item 1 in English' }).fill('The budget');
    for (const [number, name] of [
      [1, 'Ana Kos'],
      [2, 'Bor Zupan'],
      [3, 'Cene Hribar'],
    ] as const) {
      const person = page.getByRole('group', { name: `Person ${number}` });
      await person.getByRole('textbox', { name: 'Name' }).fill(name);
    }
    await page.getByRole('button', { name: 'Call the meeting' }).click();
    await expect(page.getByText(/^The meeting has been called/)).toBeVisible();
    await page.getByText('Invitation links').click();
    const link = page.getByRole('link', { name: 'Open as Ana Kos' });
    await page.goto((await link.getAttribute('href')) ?? '');
    await expect(page.getByRole('heading', { name: 'Budget sitting' })).toBeVisible();
    await page.getByRole('button', { name: 'Enter the meeting' }).click();
    await expect(page.getByRole('button', { name: 'Open the sitting' })).toBeVisible();
  });
});

test('places: a phone that does not know the meeting is told how to check in', async ({ city }) => {
  await using browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'el-GR' });
  const page = await context.newPage();
  await page.goto(new URL('/check-in/demo#ABC234', city.link('nikos')).href);
  await expect(
    page.getByRole('heading', { name: 'Αυτό το τηλέφωνο δεν γνωρίζει ακόμη τη συνεδρίαση' }),
  ).toBeVisible();
});
