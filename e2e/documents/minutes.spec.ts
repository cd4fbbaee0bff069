import type { Locator } from '@playwright/test';
import type { Participant } from '../participant.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { fromWord } from './from-word.ts';
import { isStored, minutesOf, paragraphs } from './minutes.ts';

const HOUSING = { en: 'Housing', el: 'Στέγαση' };
const QUESTION = { en: 'Shall the city rent ten flats?', el: 'Να νοικιαστούν δέκα διαμερίσματα;' };
const KEY_MS = 10;

/** The numbers of the record's facts on a page, in the order in which they stand there. */
function sealed({ page }: Participant): Promise<readonly string[]> {
  return page
    .locator('[data-sealed]')
    .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('data-sealed') ?? ''));
}

function blockWith({ page }: Participant, words: string): Locator {
  return page.locator('[data-sealed]').filter({ hasText: words });
}

/** Selects words that stand in one piece of text, as a pointer or a finger would. */
async function select(text: Locator, words: string): Promise<void> {
  await text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(wanted) ?? -1;
      if (from === -1) continue;
      getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length);
      return;
    }
  }, words);
}

async function allArrive(...people: readonly WireClient[]): Promise<void> {
  for (const one of people) await one.does({ type: 'Arrive' });
}

/** A vote from its announcement to its result. */
async function votes(chair: WireClient, members: readonly WireClient[]): Promise<void> {
  const asked = { kind: 'electronic', purpose: 'motion', question: QUESTION, on: null } as const;
  await chair.does({ type: 'AnnouncePoll', ...asked });
  const announced = [...chair.frames.values()].map(({ event }) => event);
  const poll = announced.findLast((event) => event.type === 'PollAnnounced')?.poll ?? '';
  await chair.does({ type: 'StartPoll', poll, smallRegisterAccepted: true });
  for (const member of members) {
    await member.does({ type: 'CastBallot', poll, answer: { kind: 'choice', choice: 'yes' } });
  }
  await chair.does({ type: 'ClosePoll', poll });
}

async function readAlike(people: readonly Participant[]): Promise<void> {
  await expect
    .poll(async () => {
      const read = await Promise.all(people.map(paragraphs));
      return new Set(read.map((one) => one.join('\n'))).size;
    })
    .toBe(1);
}

test('minutes: three work on them at once, one line is gone for a while, and the record writes its own part', async ({
  join,
  wire,
}) => {
  const [eleni, grace, amal] = [await wire('eleni'), await wire('grace'), await wire('amal')];
  await allArrive(eleni, grace, amal);
  await eleni.does({ type: 'OpenMeeting' });
  await eleni.does({ type: 'OpenItem', item: 'housing', title: HOUSING });

  const clerk = await join('maja');
  const [chair, member] = await Promise.all([
    join('eleni'),
    join('nikos', { language: 'el', enter: false }),
  ]);
  await member.press('Είσοδος στη συνεδρίαση');
  await chair.press('Minutes');
  await member.press('Πρακτικά');
  const text = member.page.getByRole('document', { name: /^Πρακτικά/ });
  await expect(text).toBeVisible();

  await test.step('clerk and chair write at once, the member reads', async () => {
    await minutesOf(clerk).click();
    await minutesOf(clerk).pressSequentially('The clerk ', { delay: KEY_MS });
    await expect(minutesOf(chair)).toContainText('The clerk');
    await minutesOf(chair).press('ControlOrMeta+End');
    await minutesOf(chair).press('Enter');
    await Promise.all([
      minutesOf(clerk).pressSequentially('writes here. ', { delay: KEY_MS }),
      minutesOf(chair).pressSequentially('Και η πρόεδρος γράφει. ', { delay: KEY_MS }),
    ]);
    await Promise.all([isStored(clerk), isStored(chair)]);
    await readAlike([clerk, chair]);
    await expect(text).toContainText('The clerk writes here.');
    await expect(text).toContainText('Και η πρόεδρος γράφει.');
  });

  await test.step('both write on in the same line, and no word of theirs is torn apart', async () => {
    const words = ['first by the clerk', 'ύστερα από την πρόεδρο'];
    await Promise.all(
      [clerk, chair].map(async (writer, at) => {
        await minutesOf(writer).press('ControlOrMeta+Home');
        await minutesOf(writer).pressSequentially(words[at] ?? '', { delay: KEY_MS });
      }),
    );
    await readAlike([clerk, chair]);
    for (const one of words) await expect(text).toContainText(one);
  });

  await test.step('the member suggests other words, and the clerk takes them', async () => {
    await select(text, 'writes here');
    await member.press('Πρόταση άλλης διατύπωσης');
    const passage = member.page.getByRole('form', { name: 'Πρόταση άλλης διατύπωσης' });
    await expect(passage.locator('blockquote')).toHaveText('writes here');
    await member.page.getByLabel('Να γραφτεί').fill('SECRETARY');
    await member.press('Αποστολή');
    const suggestion = clerk.page.locator('article').filter({ hasText: 'SECRETARY' });
    await expect(suggestion).toContainText('writes here');
    await suggestion.getByRole('button', { name: 'Accept' }).click();
    await expect(text).toContainText('SECRETARY');
    await expect(member.page.locator('[data-thread="open"]')).toHaveCount(0);
  });

  await test.step('a vote is held while the clerk’s line is gone', async () => {
    await clerk.page.context().setOffline(true);
    await minutesOf(clerk).press('ControlOrMeta+End');
    await minutesOf(clerk).pressSequentially(' Written without a line.');
    await votes(eleni, [grace, amal]);
    await expect(blockWith(chair, 'Shall the city rent ten flats?').first()).toBeVisible();
    await expect(blockWith(member, 'Να νοικιαστούν δέκα διαμερίσματα;').first()).toBeVisible();
    await clerk.page.context().setOffline(false);
    await expect(blockWith(clerk, 'Shall the city rent ten flats?').first()).toBeVisible();
    await expect(text).toContainText('Written without a line.');
    await isStored(clerk);
  });

  await test.step('its block is the same for all, and stands where the clerk puts it', async () => {
    const block = blockWith(clerk, 'Shall the city rent ten flats?').first();
    const n = await block.getAttribute('data-sealed');
    await minutesOf(clerk).press('ControlOrMeta+Home');
    await block.getByRole('button', { name: 'Place in the text' }).click();
    await clerk.page.keyboard.press('Alt+ArrowUp');
    const everybody = [clerk, chair, member];
    for (const one of everybody) await expect.poll(async () => (await sealed(one))[0]).toBe(n);
    const facts = await Promise.all(everybody.map(sealed));
    expect(new Set(facts.map((numbers) => numbers.join(' '))).size).toBe(1);
    await expect(text.locator(`[data-sealed="${n}"]`)).toContainText('Να νοικιαστούν');
    await minutesOf(clerk).press('Delete');
    await expect(text.locator(`[data-sealed="${n}"]`)).toHaveCount(0);
    await expect(member.page.locator(`[data-sealed="${n}"]`)).toHaveCount(1);
  });

  await test.step('whoever comes late catches up in one place', async () => {
    const late = await join('guest');
    await late.press('So far');
    const soFar = late.page.getByRole('region', { name: 'What has happened so far' });
    await expect(soFar).toContainText('Housing');
    await expect(soFar).toContainText('Shall the city rent ten flats?');
  });
});

test('minutes: what was typed without a line outlives its tab, and comes in by the invitation', async ({
  city,
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await allArrive(chair);
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: HOUSING });
  const clerk = await join('maja');
  const context = clerk.page.context();
  await minutesOf(clerk).click();
  await minutesOf(clerk).pressSequentially('With a line. ');
  await isStored(clerk);
  await context.setOffline(true);
  await minutesOf(clerk).pressSequentially('Without one. ');
  await expect(clerk.page.getByText('Not stored yet')).toBeVisible();
  await clerk.page.close();
  await context.setOffline(false);

  const again = await join('maja', { context });
  expect(again.page.url()).not.toBe(city.link('maja'));
  await expect(minutesOf(again)).toContainText('With a line. Without one.');
  await isStored(again);
  const reader = await join('grace');
  await reader.press('Minutes');
  await expect(minutesOf(reader)).toContainText('With a line. Without one.');
});

test('minutes: a text from a word processor keeps its lists and tables, and brings no script', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await allArrive(chair);
  const clerk = await join('maja');
  const reports: string[] = [];
  clerk.page.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text());
  });
  await minutesOf(clerk).click();
  await minutesOf(clerk).evaluate((text, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    const paste = { clipboardData, bubbles: true, cancelable: true };
    text.dispatchEvent(new ClipboardEvent('paste', paste));
  }, fromWord);
  const text = minutesOf(clerk);
  await expect(text.locator('h2')).toHaveText('Report of the committee');
  await expect(text.locator('> ul > li')).toHaveCount(2);
  await expect(text.locator('> ul > li > ol > li')).toHaveText('Inner point');
  await expect(text.locator('> ol')).toHaveAttribute('start', '3');
  await expect(text.locator('td')).toHaveText(['Cost', 'Rent', 'μισθώματα']);
  await expect(text.locator('strong')).toHaveText('Ten flats');
  await expect(text.locator('a')).toHaveText('the plan');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://city.example/plan');
  await expect(text.locator('script, img, iframe, style, [onclick], [style*="mso"]')).toHaveCount(
    0,
  );
  expect(await text.innerText()).not.toMatch(/·|mso|supportLists/);
  expect(await clerk.page.evaluate(() => 'ran' in window)).toBe(false);
  await isStored(clerk);
  expect(reports).toEqual([]);
});
