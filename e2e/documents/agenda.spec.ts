import type { Locator } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import type { Participant } from '../participant.ts';
import { expect, test } from '../story.ts';

/** The agenda's lines as somebody reads them: number and title. */
async function lines({ page }: Participant): Promise<readonly string[]> {
  const items = await page.locator('[data-item]').allInnerTexts();
  return items.map((text) => text.split('\n').slice(0, 2).join(' '));
}

function handle({ page }: Participant, title: string): Locator {
  return page.getByRole('button', { name: `Move: ${title}`, exact: true });
}

test('agenda: reordered and indented by keyboard only, and read by a member in Greek', async ({
  join,
}) => {
  const clerk = await join('maja');
  const member = await join('nikos', { language: 'el', enter: false });
  await member.press('Είσοδος στη συνεδρίαση');
  await expect.poll(async () => (await lines(member)).length).toBe(4);
  const { keyboard } = clerk.page;
  await clerk.button('Edit the agenda').focus();
  await keyboard.press('Enter');
  const courses = handle(clerk, 'Language courses in the evening');
  await courses.focus();
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await expect(courses).toBeFocused();
  await expect(clerk.page.getByRole('status').filter({ hasText: 'is now item 1' })).toHaveCount(1);
  const housing = handle(clerk, 'Housing for newly arrived families');
  await housing.focus();
  await keyboard.press('ArrowRight');
  await expect(housing).toBeFocused();
  await keyboard.press('Control+z');
  await keyboard.press('Control+Shift+z');
  await clerk.button('Finish editing').focus();
  await keyboard.press('Enter');
  await expect
    .poll(() => lines(member))
    .toEqual([
      '1 Απογευματινά μαθήματα γλώσσας',
      '2 Έναρξη και έγκριση της ημερήσιας διάταξης',
      '2.1 Στέγαση νεοαφιχθεισών οικογενειών',
      '3 Λοιπά θέματα',
    ]);
});

test('agenda: two people write the same item at once, and a file is read by a member', async ({
  join,
}) => {
  const clerk = await join('maja');
  const chair = await join('eleni');
  const member = await join('nikos');
  for (const keeper of [clerk, chair]) {
    await keeper.press('Edit the agenda');
    await keeper.press('Details: Housing for newly arrived families');
  }
  const proposal = (who: Participant) =>
    who.page.getByRole('textbox', { name: 'Text of the proposed motion' });
  await proposal(clerk).fill('The council asks for flats.');
  await expect(proposal(chair)).toHaveValue('The council asks for flats.');
  await proposal(clerk).press('End');
  await proposal(chair).press('Home');
  await Promise.all([
    proposal(clerk).pressSequentially(' Today.'),
    proposal(chair).pressSequentially('Draft: '),
  ]);
  const both = 'Draft: The council asks for flats. Today.';
  await expect(proposal(clerk)).toHaveValue(both);
  await expect(proposal(chair)).toHaveValue(both);
  await clerk.page.getByRole('textbox', { name: 'Estimated minutes' }).fill('20');
  await clerk.page.locator('input[type="file"]').setInputFiles({
    name: 'plan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%%EOF'),
  });
  const item = member.page.locator('[data-item="housing"]');
  await expect(item).toContainText('20 min');
  await expect(item.getByText('plan.pdf')).toBeVisible();
  await item.getByText('Proposed motion').click();
  await expect(item.getByText(both)).toBeVisible();
  await chair.press('Open the sitting');
  await chair.press('Finish editing');
  await chair.press('Open item: Housing for newly arrived families');
  await item.getByRole('button', { name: 'Move this' }).click();
  const text = member.page.getByRole('textbox', { name: 'Text to be decided' });
  await expect(text).toHaveValue(both);
});

test('agenda: a member suggests an item, and reads what becomes of it', async ({ join }) => {
  const clerk = await join('maja');
  const member = await join('nikos');
  const suggest = async (title: string) => {
    await member.press('Suggest an item');
    await member.page
      .getByRole('textbox', { name: 'What should the meeting deal with?' })
      .fill(title);
    await member.page.getByRole('textbox', { name: 'Why?' }).fill('Many have asked for it.');
    await member.press('Send the suggestion');
    await expect(member.page.getByText('Waiting for the chair or the clerk')).toBeVisible();
  };
  await suggest('Street lights at the school');
  const waiting = clerk.page.getByRole('listitem').filter({ hasText: 'Many have asked for it.' });
  await expect(waiting).toContainText('Nikos Georgiou');
  await waiting.getByRole('button', { name: 'Put on the agenda' }).click();
  await expect.poll(() => lines(member)).toContain('5 Street lights at the school');
  await expect(member.page.getByText('On the agenda', { exact: true })).toBeVisible();
  await suggest('A new anthem');
  await waiting.getByRole('button', { name: 'Decline' }).click();
  await clerk.page.getByRole('textbox', { name: 'Why?' }).fill('Not ours to decide.');
  await clerk.page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await expect(member.page.getByText('Not ours to decide.')).toBeVisible();
  expect((await lines(member)).length).toBe(5);
});

test('agenda: what was left over returns to the next sitting with all that belongs to it', async ({
  city,
  join,
}) => {
  const clerk = await join('maja');
  await clerk.press('Edit the agenda');
  await clerk.press('Details: Housing for newly arrived families');
  await clerk.page.getByRole('textbox', { name: 'Estimated minutes' }).fill('35');
  await clerk.press('Notes of the chair and the clerk');
  const notes = clerk.page.getByRole('textbox', { name: 'Notes of the chair and the clerk' });
  await notes.pressSequentially('Ask the mayor.');
  await expect(notes).toContainText('Ask the mayor.');
  const chair = await join('eleni');
  await chair.press('Open the sitting');
  await chair.press('Open item: Opening and approval of the agenda');
  await expect(chair.page.locator('[data-item][aria-current]')).toContainText('Opening');
  await using browser = await launchBrowser();
  const page = await (await browser.newContext()).newPage();
  const desk = new URL(city.links().at(-1) ?? '');
  desk.searchParams.set('lang', 'en');
  await page.goto(desk.href);
  await page.getByRole('link', { name: 'Bodies', exact: true }).click();
  await page.getByRole('link', { name: 'Migrant Integration Council' }).click();
  await page.getByRole('link', { name: 'Call a sitting' }).click();
  await page.getByRole('combobox', { name: 'Sitting', exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Take the 3 items left over' }).click();
  await page.getByRole('textbox', { name: 'Title in English', exact: true }).fill('Next sitting');
  await page.getByLabel('Date', { exact: true }).fill(`${new Date().getFullYear() + 1}-03-09`);
  await page.getByRole('button', { name: 'Call the sitting' }).click();
  const card = page.getByRole('article').filter({ hasText: 'Next sitting' });
  await card.getByText('Invitation links').click();
  const link = card.getByRole('link', { name: 'Open as Grace Okafor' });
  const next = new URL((await link.getAttribute('href')) ?? '');
  next.searchParams.set('lang', 'en');
  await page.goto(next.href);
  await page.getByRole('button', { name: 'Enter the meeting' }).click();
  const items = page.locator('[data-item]');
  await expect(items).toHaveCount(3);
  await expect(items.first()).toContainText('Housing for newly arrived families');
  await expect(items.first()).toContainText('35 min');
});
