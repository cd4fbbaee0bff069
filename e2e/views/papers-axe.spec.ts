import type { Page } from '@playwright/test';
import { isStored, minutesOf, toBeginning } from '../documents/minutes.ts';
import { expect, test } from '../story.ts';
import { findings } from './findings.ts';
import { bringMotion, bringToLife } from './people-in.ts';

const DARK = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const;
/** Some twenty looks at five pages, on two cores. */
const LOOKS_MS = 240_000;
test.setTimeout(LOOKS_MS);

test('axe: agenda, minutes, translation, versions and approval in the dark', async ({
  join,
  looked,
  wire,
}) => {
  const context = await looked.newContext({ ...DARK, reducedMotion: 'reduce' });
  const found: string[] = [];
  const look = async (view: string, page: Page) => {
    found.push(...(await findings(view, page)));
  };
  // The body of the demo city keeps its minutes in Greek.
  const clerk = await join('maja', { context });
  const desk = await wire('maja');
  const chair = await wire('eleni');

  await test.step('the agenda, read and changed', async () => {
    await look('agenda', clerk.page);
    await clerk.press('Edit the agenda');
    await clerk.press('Details: Housing for newly arrived families');
    await expect(clerk.page.getByRole('textbox', { name: 'Estimated minutes' })).toBeVisible();
    await clerk.press('Titles in all languages');
    await look('agenda that is changed', clerk.page);
    await clerk.press('Finish editing');
  });

  for (const person of ['nikos', 'grace', 'amal'] as const) {
    await (await wire(person)).does({ type: 'Arrive' });
  }
  await chair.does({ type: 'Arrive' });
  await bringToLife(chair, desk);
  await bringMotion(desk);
  await test.step('minutes, written', async () => {
    await minutesOf(clerk).click();
    await minutesOf(clerk).pressSequentially('## Στέγαση');
    await minutesOf(clerk).press('Enter');
    await minutesOf(clerk).pressSequentially('Δέκα διαμερίσματα νοικιάζονται.');
    await minutesOf(clerk).press('Shift+Home');
    await clerk.press('Comment');
    await clerk.page.getByLabel('Your comment').fill('Says who?');
    await clerk.press('Send');
    await expect(clerk.page.locator('[data-thread="open"]')).toBeVisible();
    await clerk.press(/^Section of the minutes: /);
    await expect(clerk.page.getByRole('navigation', { name: /^Sections/ })).toBeVisible();
    await clerk.press('Find in the minutes');
    await look('minutes with outline, comment and search', clerk.page);
    await isStored(clerk);
  });

  const translator = await join('dimitra', { context });
  const reader = await join('grace', { context });
  await test.step('a translation, written and read', async () => {
    await translator.press('Minutes');
    await translator.press('Translate');
    await translator.page.getByRole('menuitem', { name: 'Into English' }).click();
    await translator.press('Next untranslated');
    await translator.page.keyboard.press('Enter');
    await translator.page.keyboard.type('Housing');
    await look('translation', translator.page);
    await isStored(translator);
    await reader.press('Minutes');
    await expect(minutesOf(reader)).toContainText('Housing');
    await toBeginning(clerk);
    await minutesOf(clerk).press('End');
    await minutesOf(clerk).pressSequentially(' για όλους');
    await expect(minutesOf(reader).locator('h2[data-state="stale"]')).toBeVisible();
    await look('translation that is older', translator.page);
    await look('minutes in another language', reader.page);
    await reader.press(/^Read in another language/);
    await expect(reader.page.getByRole('menu')).toBeVisible();
    await look('languages of the minutes', reader.page);
    await reader.page.keyboard.press('Escape');
  });

  await test.step('versions', async () => {
    const paper = clerk.page.getByRole('region', { name: /^Minutes/ });
    await paper.getByRole('button', { name: 'Versions', exact: true }).click();
    const versions = clerk.page.getByRole('dialog');
    await versions.getByRole('button', { name: 'Keep as it is now' }).click();
    await clerk.page.getByRole('textbox', { name: 'Name of the version' }).fill('Draft');
    await clerk.press('Keep it');
    await versions.getByRole('navigation').getByRole('button', { name: 'Draft' }).click();
    await expect(versions.getByRole('heading', { name: 'Draft' })).toBeVisible();
    await look('versions', clerk.page);
    await versions.getByRole('button', { name: 'Close the versions' }).click();
  });

  await test.step('approval, from the draft to what everybody reads', async () => {
    await chair.does({ type: 'CloseMeeting' });
    await expect(clerk.button('Send to the members')).toBeVisible();
    await look('minutes that are a draft', clerk.page);
    await clerk.press('Send to the members');
    await look('question before they are sent', clerk.page);
    await clerk.page.getByRole('alertdialog').getByRole('button', { name: 'Send' }).click();
    const presiding = await join('eleni', { context, enter: false });
    await look('minutes that were sent', presiding.page);
    await presiding.press('Approve outside a sitting');
    const sure = presiding.page.getByRole('alertdialog');
    await sure.getByRole('button', { name: 'Approve', exact: true }).click();
    await clerk.press('Publish');
    await expect(clerk.page.locator('[data-kept-text]')).toContainText('Στέγαση');
    await clerk.page.getByRole('textbox', { name: 'Reason' }).fill('Personal data');
    await clerk.page.getByRole('textbox', { name: 'Words to take out' }).fill('διαμερίσματα');
    await clerk.press('Take them out everywhere');
    await look('form of the publication', clerk.page);
    await clerk.press('Publish');
    await clerk.page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
    const guest = await join('guest', { context, enter: false });
    await expect(guest.page.getByText('■ [Personal data]')).toBeVisible();
    await look('published minutes', guest.page);
  });
  expect(found).toEqual([]);
});
