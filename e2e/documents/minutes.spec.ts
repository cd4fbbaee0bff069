import type { Locator } from '@playwright/test';
import { DEMO_MEETING } from '../demo-people.ts';
import type { Participant } from '../participant.ts';
import { signIn } from '../sign-in.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { fromWord } from './from-word.ts';
import { isStored, minutesOf, paragraphs, toBeginning, toEnd } from './minutes.ts';
import { stockProvider } from './stock-provider.ts';

const HOUSING = { en: 'Housing', el: 'Στέγαση' };
const QUESTION = { en: 'Shall the city rent ten flats?', el: 'Να νοικιαστούν δέκα διαμερίσματα;' };
const KEY_MS = 10;
/** As somebody types who thinks. */
const THINKING_MS = 60;
const A_MINUTE_MS = 60_000;
/** What a story may take, and the minute. */
const WITH_A_MINUTE_MS = 240_000;
/** A stock provider there breaks off, should the server say nothing for 30 s. */
const NOBODY_WRITES = `${DEMO_MEETING}/minutes/opening`;
const LINES_OF_A_SCREEN = 40;

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

/** The number of the record's fact that stands last in a text; null where words do. */
function lastIn(text: Locator): Promise<string | null> {
  return text.evaluate(({ lastElementChild: last }) => {
    const block = last?.matches('[data-sealed]') ? last : last?.querySelector('[data-sealed]');
    return block?.getAttribute('data-sealed') ?? null;
  });
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

interface Writing {
  readonly clerk: Participant;
  readonly chair: Participant;
  /** As somebody else reads it. */
  readonly text: Locator;
}

/** Both write sentence after sentence until the time has come; what each of them said. */
async function writeOn({ clerk, chair, text }: Writing, until: number) {
  const said: { readonly clerk: string[]; readonly chair: string[] } = { clerk: [], chair: [] };
  while (performance.now() < until) {
    const turn = said.clerk.length + 1;
    const [without, withLine] = [`Without a line ${turn}.`, `With a line ${turn}.`];
    await Promise.all([
      minutesOf(clerk).pressSequentially(` ${without}`, { delay: THINKING_MS }),
      minutesOf(chair).pressSequentially(` ${withLine}`, { delay: THINKING_MS }),
    ]);
    await expect(text).toContainText(withLine);
    said.clerk.push(without);
    said.chair.push(withLine);
  }
  return said;
}

test('minutes: three work on them at once, one line is gone for a minute, and the record writes its own part', async ({
  city,
  join,
  wire,
}) => {
  test.setTimeout(WITH_A_MINUTE_MS);
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
    await toEnd(chair);
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

  await test.step('a block of the record is carried to its place by pointer', async () => {
    const block = blockWith(clerk, 'The item is opened').first();
    const n = await block.getAttribute('data-sealed');
    await toBeginning(clerk);
    await block.getByRole('button', { name: 'Place in the text' }).click();
    await expect.poll(() => lastIn(text)).toBeNull();
    const last = minutesOf(clerk).locator('> p').last();
    const { width = 0, height = 0 } = (await last.boundingBox()) ?? {};
    // Behind the last letter, so that it comes to lie behind the paragraph.
    const targetPosition = { x: width - 4, y: height - 4 };
    await minutesOf(clerk)
      .locator(`[data-sealed="${n}"]`)
      .dragTo(last, { sourcePosition: { x: 4, y: 4 }, targetPosition });
    for (const one of [minutesOf(clerk), minutesOf(chair), text]) {
      await expect.poll(() => lastIn(one)).toBe(n);
    }
    await minutesOf(clerk).press('Delete');
    await expect(text.locator(`[data-sealed="${n}"]`)).toHaveCount(0);
  });

  await test.step('both write on in the same line, and no word of theirs is torn apart', async () => {
    const words = ['first by the clerk', 'ύστερα από την πρόεδρο'];
    await Promise.all(
      [clerk, chair].map(async (writer, at) => {
        await toBeginning(writer);
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

  await test.step('for a minute the clerk’s line is gone: all write on, and a vote is held', async () => {
    using quiet = stockProvider(await signIn(city.link('maja')), NOBODY_WRITES);
    await expect.poll(() => quiet.provider.synced).toBe(true);
    const lost = performance.now();
    await clerk.page.context().setOffline(true);
    await toEnd(clerk);
    await select(text, 'SECRETARY');
    await member.press('Πρόταση άλλης διατύπωσης');
    await member.page.getByLabel('Να γραφτεί').fill('Clerk');
    await member.press('Αποστολή');
    await votes(eleni, [grace, amal]);
    await expect(blockWith(chair, 'Shall the city rent ten flats?').first()).toBeVisible();
    await expect(blockWith(member, 'Να νοικιαστούν δέκα διαμερίσματα;').first()).toBeVisible();
    const said = await writeOn({ clerk, chair, text }, lost + A_MINUTE_MS);
    await expect(blockWith(clerk, 'Shall the city rent ten flats?')).toHaveCount(0);
    for (const words of said.chair) await expect(minutesOf(clerk)).not.toContainText(words);
    for (const words of said.clerk) await expect(text).not.toContainText(words);
    await expect(clerk.root).not.toHaveAttribute('data-line', 'live');
    expect(performance.now() - lost, 'the line was gone').toBeGreaterThanOrEqual(A_MINUTE_MS);
    expect(quiet.breaks(), 'lines that heard nothing for 30 s').toBe(0);

    await clerk.page.context().setOffline(false);
    await expect(blockWith(clerk, 'Shall the city rent ten flats?').first()).toBeVisible();
    for (const words of [...said.clerk, ...said.chair]) await expect(text).toContainText(words);
    await expect(clerk.page.locator('article').filter({ hasText: 'SECRETARY' })).toBeVisible();
    await isStored(clerk);
    await readAlike([clerk, chair]);
  });

  await test.step('its block is the same for all, and stands where the clerk puts it', async () => {
    const block = blockWith(clerk, 'Shall the city rent ten flats?').first();
    const n = await block.getAttribute('data-sealed');
    await toBeginning(clerk);
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

  await test.step('a heading pressed in the outline is shown', async () => {
    await toEnd(clerk);
    for (let line = 0; line < LINES_OF_A_SCREEN; line += 1) await minutesOf(clerk).press('Enter');
    await minutesOf(clerk).pressSequentially('## Money');
    const heading = minutesOf(clerk).locator('h2');
    await expect(heading).toHaveText('Money');
    await toBeginning(clerk);
    await expect(heading).not.toBeInViewport();
    await clerk.press(/^Section of the minutes: /);
    const outline = clerk.page.getByRole('navigation', { name: 'Sections of the minutes' });
    await outline.getByRole('button', { name: 'Money' }).click();
    await expect(outline).toHaveCount(0);
    await expect(heading).toBeInViewport();
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
