import type { Locator } from '@playwright/test';
import * as Y from 'yjs';
import type { City } from '../city.ts';
import { openDocument } from '../document-client.ts';
import { Participant } from '../participant.ts';
import { request, signIn } from '../sign-in.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { openWire } from '../wire-client.ts';

const PROSE = 'Nikos Georgiou of Elm Street 5 asked for three more flats.';
const A_DAY_MS = 24 * 60 * 60 * 1_000;
const PHONE = { width: 390, height: 844 };

/** A sitting from its opening to its close, with a sentence in the minutes of one item. */
async function held(city: City, chair: WireClient): Promise<void> {
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
  const clerk = await signIn(city.link('maja'));
  await using minutes = await openDocument(clerk, 'demo/minutes/housing');
  const sent = minutes.change((doc) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(PROSE)]);
    doc.getXmlFragment('text').insert(0, [paragraph]);
  });
  await expect.poll(() => minutes.stored()).toBe(sent);
  await chair.does({ type: 'CloseMeeting' });
}

interface Called {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly link: string }[];
}

/** Calls the council's next sitting; answers with the links of its people. */
async function nextSitting(city: City): Promise<(person: string) => string> {
  const administrator = await signIn(city.links().at(-1) ?? '');
  const startsAt = Date.now();
  const call = {
    sentAt: startsAt - 20 * A_DAY_MS,
    startsAt,
    place: 'Town hall',
    repeatOf: 0,
    announced: false,
    notInvited: [],
    urgent: false,
    lateBecause: null,
  };
  const items = [{ title: { en: 'Minutes of the last sitting' }, original: false }];
  const sitting = { title: { en: 'Fourth sitting' }, channels: [], items, others: [], call };
  const body = JSON.stringify(sitting);
  const called = await request(administrator, 'bodies/council/sittings', { method: 'POST', body });
  const { meeting }: { meeting: string } = await called.json();
  const meetings: Called[] = await (await request(administrator, 'meetings')).json();
  const found = meetings.find(({ id }) => id === meeting);
  return (person) => {
    const link = found?.people.find(({ id }) => id === person)?.link;
    if (link === undefined) throw new Error(`${person} is not in the next sitting`);
    return link;
  };
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

function isTooWide({ page }: Participant): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

/** Comes back to the page from another one. */
function looksAgain({ page }: Participant): Promise<boolean> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function confirm({ page }: Participant, name: string): Promise<void> {
  return page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click();
}

test('approval: sent by the clerk, approved at the next sitting, published without a name', async ({
  city,
  join,
  looked: browser,
  wire,
}) => {
  await held(city, await wire('eleni'));
  const linkOf = await nextSitting(city);
  await using presiding = await openWire(await signIn(linkOf('eleni')));
  await presiding.does({ type: 'Arrive' });
  await presiding.does({ type: 'OpenMeeting' });
  await using chair = await Participant.open('next-chair', linkOf('eleni'), { browser });
  await chair.enter();
  const waiting = chair.page.getByText('wait for approval. Maja Kovač sent them');
  await expect(waiting).toHaveCount(0);
  const clerk = await join('maja', { enter: false });
  await expect(clerk.page.getByText('Draft: the clerk is still writing')).toBeVisible();
  await clerk.press('Send to the members');
  await confirm(clerk, 'Send');
  await expect(clerk.page.getByText('wait for the approval of a later sitting')).toBeVisible();

  await test.step('a member reads on a phone that it was sent, and what to do', async () => {
    await using member = await join('nikos', { language: 'el', enter: false });
    await member.page.setViewportSize(PHONE);
    await expect(member.page.getByText('Το σχέδιο στάλθηκε στα μέλη')).toBeVisible();
    await expect(member.page.getByText('Προτείνετε διορθώσεις')).toBeVisible();
    await expect(member.page.getByText('Αποστολή: Maja Kovač.')).toBeVisible();
    expect(await isTooWide(member)).toBe(false);
  });

  await test.step('the next sitting approves them', async () => {
    await looksAgain(chair);
    await expect(waiting).toBeVisible();
    await test.step('and whoever sits in it has read them, a member on a phone', async () => {
      await using member = await Participant.open('next-nikos', linkOf('nikos'), { browser });
      await member.page.setViewportSize(PHONE);
      await member.enter();
      await expect(member.button('Note as approved')).toHaveCount(0);
      await member.press('Read them');
      const sent = member.page.getByRole('dialog', { name: 'Minutes of' });
      await expect(sent).toContainText(PROSE);
      expect(await isTooWide(member)).toBe(false);
      await sent.getByRole('button', { name: 'Close the minutes' }).click();
      await expect(sent).toBeHidden();
    });
    await chair.press('Note as approved');
    await confirm(chair, 'Note as approved');
    await expect(chair.button('Note as approved')).toHaveCount(0);
  });

  await expect(clerk.page.getByText('Approved in sitting 4 on')).toBeVisible();
  await clerk.press('Publish');
  const text = clerk.page.locator('[data-kept-text]');
  await expect(text).toContainText(PROSE);
  await clerk.page.getByRole('textbox', { name: 'Reason' }).fill('Personal data');
  await clerk.page.getByRole('textbox', { name: 'Words to take out' }).fill('Nikos Georgiou');
  await clerk.press('Take them out everywhere');
  await select(text, 'Elm Street 5');
  await expect(clerk.page.getByText('Selected: Elm Street 5')).toBeVisible();
  await clerk.press('Take out what is selected');
  await expect(text.locator('del')).toHaveText(['Nikos Georgiou', 'Elm Street 5']);
  await clerk.press('Publish');
  await confirm(clerk, 'Publish');
  await expect(clerk.page.getByText('What is not public was taken out and marked')).toBeVisible();

  await test.step('published again, the same is taken out, but for what is left in', async () => {
    await clerk.press('Publish again');
    await expect(text.locator('del')).toHaveText(['Nikos Georgiou', 'Elm Street 5']);
    const taken = clerk.page.getByRole('list', { name: 'What is taken out' });
    await expect(taken.getByRole('listitem')).toContainText([
      'Nikos Georgiou – Personal data',
      'Elm Street 5 – Personal data',
    ]);
    await clerk.press('Cancel');
  });

  await test.step('the gallery reads what is published, on a phone in Arabic', async () => {
    const guest = await join('guest', { language: 'ar', enter: false });
    await guest.page.setViewportSize(PHONE);
    const blank = '■ [Personal data]';
    await expect(guest.page.getByText(`${blank} of ${blank} asked for three more`)).toBeVisible();
    await expect(guest.page.getByText('اعتُمد في الجلسة رقم 4')).toBeVisible();
    // That he sits in the council the record says publicly.
    expect(await guest.page.content()).not.toContain('Elm Street');
    await expect(guest.page.getByText('Georgiou asked')).toHaveCount(0);
    expect(await isTooWide(guest)).toBe(false);
  });
});
