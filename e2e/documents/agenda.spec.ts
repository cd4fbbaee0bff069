import type { Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
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

/** Takes an item by its handle and lets it go before another one. */
async function carries(who: Participant, title: string, before: string): Promise<void> {
  const { mouse } = who.page;
  await handle(who, title).hover();
  await mouse.down();
  const target = await handle(who, before).boundingBox();
  if (target === null) throw new Error(`${before} is not there`);
  await mouse.move(target.x + target.width / 2, target.y + 1, { steps: MOVES });
  await mouse.up();
}

const MOVES = 10;

test('agenda: reordered and indented by keyboard only, then added to, and read by a member in Greek', async ({
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

  await clerk.press('Edit the agenda');
  await clerk.page.getByRole('textbox', { name: 'Title of the new item' }).fill('Street lights');
  await clerk.press('Add item');
  const up = clerk.button('Move up: Street lights');
  await up.focus();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(up).toBeFocused();
  await clerk.page.getByRole('textbox', { name: 'Title of item 1' }).fill('Courses');
  await clerk.press('Remove: Any other business');
  await clerk.press('Remove the item');
  await clerk.press('Finish editing');
  await expect
    .poll(() => lines(member))
    .toEqual([
      '1 Απογευματινά μαθήματα γλώσσας',
      '2 Street lights',
      '3 Έναρξη και έγκριση της ημερήσιας διάταξης',
      '3.1 Στέγαση νεοαφιχθεισών οικογενειών',
    ]);
  await expect.poll(async () => (await lines(clerk))[0]).toBe('1 Courses');
});

test('agenda: an item is carried by pointer, two people write one at once, and a file is read by a member', async ({
  join,
}) => {
  const clerk = await join('maja');
  const chair = await join('eleni');
  const member = await join('nikos');
  await clerk.press('Edit the agenda');
  await carries(clerk, 'Language courses in the evening', 'Opening and approval of the agenda');
  await expect.poll(async () => (await lines(member))[0]).toBe('1 Language courses in the evening');
  await chair.press('Edit the agenda');
  for (const keeper of [clerk, chair]) {
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

test('agenda: whoever chairs for a while answers suggestions, and takes the papers along as data', async ({
  join,
  wire,
}) => {
  const [eleni, nikos] = [await wire('eleni'), await wire('nikos')];
  for (const one of [eleni, nikos, await wire('grace')]) await one.does({ type: 'Arrive' });
  await eleni.does({ type: 'OpenMeeting' });
  await eleni.does({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
  await eleni.does({ type: 'HandOverChair', to: 'grace' });
  await nikos.does({ type: 'SuggestItem', title: { en: 'A new anthem' }, reason: null });
  const chairs = await join('grace');

  await test.step('they decline; who keeps the agenda puts on it what is taken', async () => {
    const waiting = chairs.page.getByRole('listitem').filter({ hasText: 'A new anthem' });
    const accept = waiting.getByRole('button', { name: 'Put on the agenda' });
    await expect(accept).toHaveAttribute('aria-disabled', 'true');
    await expect(accept).toHaveAccessibleDescription(/^The clerk, or the chair by office/);
    await waiting.getByRole('button', { name: 'Decline' }).click();
    await chairs.page.getByRole('textbox', { name: 'Why?' }).fill('Not ours to decide.');
    await chairs.page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
    await expect(waiting).toHaveCount(0);
    const answers = [...nikos.frames.values()].map(({ event }) => event.type);
    expect(answers).toContain('SuggestionDeclined');
  });

  await test.step('minutes and agenda come as data', async () => {
    await chairs.press('Minutes');
    const region = (name: RegExp) => chairs.page.getByRole('region', { name });
    const minutes = await takenAlong(chairs, region(/^Minutes/), 'Minutes: Data (JSON)');
    expect(minutes).toMatchObject({ format: 'koinon-minutes-export/1', language: 'en' });
    expect(JSON.stringify(minutes)).toContain('"kind":"chair-handed-over"');
    const agenda = await takenAlong(chairs, region(/^Agenda/), 'Agenda: Data (JSON)');
    expect(agenda).toMatchObject({ format: 'koinon-agenda-export/1', meeting: 'demo' });
  });
});

/** What a paper of the menu says, as the browser keeps it. */
async function takenAlong({ page }: Participant, paper: Locator, file: string): Promise<unknown> {
  await paper.getByRole('button', { name: 'Download', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: file }).click(),
  ]);
  await expect(paper.getByText(`Saved: ${download.suggestedFilename()}`)).toBeVisible();
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const read: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  return read;
}

test('agenda: what was left over returns to the next sitting with all that belongs to it', async ({
  city,
  join,
  looked,
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
  await using context = await looked.newContext();
  const page = await context.newPage();
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
