import type { Locator } from '@playwright/test';
import type { Participant } from '../participant.ts';
import { expect, nameOf, test } from '../story.ts';
import { findings } from '../views/findings.ts';
import type { WireClient } from '../wire-client.ts';
import { isStored, minutesOf, paragraphs, toBeginning, toEnd } from './minutes.ts';

const PHONE = { width: 390, height: 844 };
const NAME = 'Before the break';

async function itemIsOpen(chair: WireClient): Promise<void> {
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
}

/** Writes a line of one's own at the end of the minutes. */
async function writes(who: Participant, words: string): Promise<void> {
  const text = minutesOf(who);
  await text.click();
  await toEnd(who);
  await text.press('Enter');
  await text.pressSequentially(words);
  await isStored(who);
}

/** The versions over the page, whatever they are called in its language. */
function versionsOf({ page }: Participant): Locator {
  return page.getByRole('dialog').filter({ has: page.getByRole('navigation') });
}

async function opensVersions(who: Participant, paper: RegExp, button: string): Promise<Locator> {
  const region = who.page.getByRole('region', { name: paper });
  await region.getByRole('button', { name: button, exact: true }).click();
  const versions = versionsOf(who);
  await expect(versions.getByRole('navigation')).toBeVisible();
  return versions;
}

/** A comment whose words stand in the text. */
function standing({ page }: Participant): Locator {
  const comment = page.locator('[data-thread="open"]').filter({ hasText: 'Says who?' });
  return comment.getByRole('button', { name: 'Show in the text' });
}

async function written({ page }: Participant, mark: 'del' | 'ins'): Promise<readonly string[]> {
  return page.locator(`[data-row] ${mark}`).allInnerTexts();
}

function isTooWide({ page }: Participant): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

test('versions: two write, one is named, more is written, they are compared, and it is brought back', async ({
  join,
  wire,
}) => {
  await itemIsOpen(await wire('eleni'));
  const clerk = await join('maja');
  const chair = await join('eleni');
  await chair.press('Minutes');
  await minutesOf(clerk).click();
  await minutesOf(clerk).pressSequentially('Three flats are free.');
  await writes(chair, 'Nikos asked for more.');
  await expect(minutesOf(clerk)).toContainText('Nikos asked for more.');

  await test.step('the clerk keeps it under a name', async () => {
    const versions = await opensVersions(clerk, /^Minutes/, 'Versions');
    await expect(versions.getByText('No version is kept yet.')).toBeVisible();
    await versions.getByRole('button', { name: 'Keep as it is now' }).click();
    await clerk.page.getByRole('textbox', { name: 'Name of the version' }).fill(NAME);
    await clerk.press('Keep it');
    const kept = versions.getByRole('navigation').getByRole('button', { name: NAME });
    await expect(kept).toContainText(nameOf('maja'));
    await expect(kept).toContainText('21 characters');
    await expect(kept).toContainText(nameOf('eleni'));
    await versions.getByRole('button', { name: 'Close the versions' }).click();
  });

  await test.step('the chair comments on it, and both write over it', async () => {
    await minutesOf(chair).click();
    await toBeginning(chair);
    await minutesOf(chair).press('Shift+End');
    await chair.press('Comment');
    await chair.page.getByLabel('Your comment').fill('Says who?');
    await chair.press('Send');
    await expect(standing(chair)).toBeVisible();
    await toBeginning(chair);
    await minutesOf(chair).press('Shift+End');
    await minutesOf(chair).pressSequentially('Five flats are free.');
    await expect(standing(chair)).toHaveCount(0);
    await isStored(chair);
    await expect(minutesOf(clerk)).toContainText('Five flats are free.');
    await writes(clerk, 'The clerk adds a paragraph.');
    await expect(minutesOf(chair)).toContainText('The clerk adds a paragraph.');
  });

  await test.step('any two are compared, word by word', async () => {
    const versions = await opensVersions(clerk, /^Minutes/, 'Versions');
    const said = versions.getByRole('status');
    await expect(said).toContainText('2 passages are different.');
    expect(await written(clerk, 'del')).toEqual(['Three']);
    expect(await written(clerk, 'ins')).toEqual(['Five', 'The clerk adds a paragraph.']);
    await expect(versions.getByText('One passage is the same')).toBeVisible();
    expect(await findings('versions', clerk.page)).toEqual([]);
    await versions.getByRole('navigation').getByRole('button', { name: NAME }).click();
    await expect(said).toContainText(/^\s*Shown: /);
    await expect(said).toContainText(NAME);
    await expect(versions.getByRole('heading', { name: NAME })).toBeVisible();
    await expect(versions.locator('del, ins')).toHaveCount(0);
    await versions.getByRole('combobox', { name: 'Compare with' }).selectOption('Now');
    await expect(said).toContainText('2 passages are different.');
  });

  await test.step('it is brought back after a question, for everybody, and undone as any edit is', async () => {
    const versions = versionsOf(clerk);
    await versions.getByRole('button', { name: 'Bring it back' }).click();
    const question = clerk.page.getByRole('alertdialog');
    await expect(question).toContainText('2 passages of the text as it is now become');
    await question.getByRole('button', { name: 'Bring it back' }).click();
    await expect(versions.getByText('It is back.').first()).toBeVisible();
    await versions.getByRole('button', { name: 'Close the versions' }).click();
    const back = ['Three flats are free.', 'Nikos asked for more.'];
    await expect.poll(() => paragraphs(chair)).toEqual(back);
    await expect(standing(chair)).toBeVisible();
    await minutesOf(clerk).press('ControlOrMeta+z');
    const since = ['Five flats are free.', 'Nikos asked for more.', 'The clerk adds a paragraph.'];
    await expect.poll(() => paragraphs(chair)).toEqual(since);
    await minutesOf(clerk).press('ControlOrMeta+Shift+z');
    await expect.poll(() => paragraphs(chair)).toEqual(back);
    const again = await opensVersions(clerk, /^Minutes/, 'Versions');
    await expect(again.locator('[data-version]')).toHaveCount(2);
  });

  await test.step('the chair looks on a phone, in Greek', async () => {
    await using phone = await join('eleni', { language: 'el', enter: false });
    await phone.page.setViewportSize(PHONE);
    await phone.press('Είσοδος στη συνεδρίαση');
    await phone.press('Πρακτικά');
    const versions = await opensVersions(phone, /^Πρακτικά/, 'Εκδόσεις');
    await expect(versions.getByRole('status')).toContainText('2 σημεία διαφέρουν.');
    expect(await written(phone, 'ins')).toEqual(['Three']);
    expect(await isTooWide(phone)).toBe(false);
    const before = versions.locator('[data-row="changed"] > div').first();
    const after = versions.locator('[data-row="changed"] > div').last();
    const [upper, lower] = [await before.boundingBox(), await after.boundingBox()];
    expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0));
  });

  await test.step('the clerk looks in Arabic, and the earlier one stands on the right', async () => {
    await using arabic = await join('maja', { language: 'ar', enter: false });
    await arabic.press('الدخول إلى الجلسة');
    const versions = await opensVersions(arabic, /^محضر/, 'النسخ');
    await expect(versions.getByRole('status')).toContainText('يختلف موضعان');
    const [before, after] = [
      versions.locator('[data-row="changed"] > div').first(),
      versions.locator('[data-row="changed"] > div').last(),
    ];
    const [right, left] = [await before.boundingBox(), await after.boundingBox()];
    expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
  });

  await test.step('a member has none', async () => {
    await using member = await join('nikos');
    await member.press('Minutes');
    await expect(minutesOf(member)).toContainText('Three flats are free.');
    await expect(member.button('Versions')).toHaveCount(0);
  });
});

test('versions: an item of the agenda is brought back as it was', async ({ join }) => {
  const clerk = await join('maja');
  const agenda = await opensVersions(clerk, /^Agenda/, 'Versions');
  await expect(agenda.locator('[data-version]')).toHaveCount(1);
  await agenda.getByRole('button', { name: 'Close the versions' }).click();
  await clerk.press('Edit the agenda');
  const title = clerk.page.getByRole('textbox', { name: 'Title of item 2' });
  await title.fill('Housing, and nothing else');
  await title.press('Tab');
  await clerk.press('Finish editing');
  await expect(clerk.page.locator('[data-item="housing"]')).toContainText('nothing else');
  const versions = await opensVersions(clerk, /^Agenda/, 'Versions');
  await expect(versions.getByRole('status')).toContainText('One passage is different.');
  expect(await written(clerk, 'ins')).toEqual([', and nothing else']);
  await versions.locator('[data-version]').first().click();
  await versions.getByRole('button', { name: /^Bring this item back: Housing/ }).click();
  await clerk.page.getByRole('alertdialog').getByRole('button', { name: 'Bring it back' }).click();
  await expect(versions.getByText(/is back\./).first()).toBeVisible();
  await versions.getByRole('button', { name: 'Close the versions' }).click();
  const item = clerk.page.locator('[data-item="housing"]');
  await expect(item).toContainText('Housing for newly arrived families');
});
