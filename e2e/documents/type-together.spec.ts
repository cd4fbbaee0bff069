import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import * as Y from 'yjs';
import { DEMO_MEETING } from '../demo-people.ts';
import { openDocument } from '../document-client.ts';
import type { Participant } from '../participant.ts';
import { signIn } from '../sign-in.ts';
import { expect, nameOf, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { isStored, minutesOf, paragraphs, paragraphsIn, toEnd } from './minutes.ts';
import { bareSocket, stockProvider } from './stock-provider.ts';

const MINUTES = `${DEMO_MEETING}/minutes/housing`;
const TITLE = 'Housing for newly arrived families';
const KEY_MS = 15;

/** What each of the three types, all at once. */
const SENTENCES = [
  'The chair opens the item and asks for reports.',
  'Η γραμματέας σημειώνει τους παρόντες.',
  'تسجل الأمينة أسماء الحاضرين في الجلسة.',
] as const;

async function itemIsOpen(wire: (person: 'eleni') => Promise<WireClient>): Promise<void> {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: { en: TITLE } });
}

async function opensMinutes(who: Participant): Promise<void> {
  const minutes = minutesOf(who);
  const door = who.button('Minutes');
  await expect(minutes.or(door).first()).toBeVisible();
  if (await door.isVisible()) await door.click();
  await expect(minutes).toBeVisible();
}

/** Whoever writes at the very spot where another writes has their letters between the other's. */
async function beginsALine(writer: Participant, before: number): Promise<void> {
  const minutes = minutesOf(writer);
  await expect.poll(async () => (await paragraphs(writer)).filter(Boolean)).toHaveLength(before);
  await minutes.click();
  await toEnd(writer);
  if (before > 0) await minutes.press('Enter');
  await minutes.pressSequentially('— ');
}

test('type together: three browsers and a stock provider write the same minutes, readers only read', async ({
  city,
  join,
  wire,
}) => {
  await itemIsOpen(wire);
  using stock = stockProvider(await signIn(city.link('maja')), MINUTES);
  await expect.poll(() => stock.provider.synced).toBe(true);

  const writers = [await join('eleni'), await join('maja'), await join('maja')] as const;
  const member = await join('grace');
  for (const one of [...writers, member]) await opensMinutes(one);
  await expect(minutesOf(member)).not.toHaveAttribute('contenteditable', 'true');

  await test.step('all at once', async () => {
    for (const [at, writer] of writers.entries()) await beginsALine(writer, at);
    await Promise.all(
      writers.map((writer, at) =>
        minutesOf(writer).pressSequentially(SENTENCES[at] ?? '', { delay: KEY_MS }),
      ),
    );
    for (const writer of writers) await isStored(writer);
    await allRead([...writers, member], stock.doc);
    const text = (await paragraphs(member)).join('\n');
    for (const sentence of SENTENCES) expect(text).toContain(sentence);
  });

  await test.step('each sees who else is writing', async () => {
    const [chair, clerk] = writers;
    await expect(minutesOf(chair).getByText(nameOf('maja')).first()).toBeVisible();
    await expect(minutesOf(clerk).getByText(nameOf('eleni')).first()).toBeVisible();
  });

  await test.step('the gallery changes nothing', async () => {
    const before = await paragraphs(member);
    await galleryTries(await signIn(city.link('guest')));
    await minutesOf(member).click();
    await member.page.keyboard.type('not for members');
    await toEnd(writers[0]);
    await minutesOf(writers[0]).pressSequentially(' Noted.', { delay: KEY_MS });
    await expect.poll(() => paragraphs(member)).not.toEqual(before);
    await allRead([...writers, member], stock.doc);
    const text = (await paragraphs(member)).join('\n');
    expect(text).not.toContain('gallery');
    expect(text).not.toContain('not for members');
  });

  await test.step('the stock provider writes too', async () => {
    expect(stock.breaks(), 'broken lines').toBe(0);
    stock.doc.getXmlFragment(MINUTES_TEXT).push([paragraph('Sent by a program.')]);
    await allRead([...writers, member], stock.doc);
    expect(await paragraphs(member)).toContain('Sent by a program.');
  });
});

test('type together: what is typed while the server is away is stored when it is back', async ({
  city,
  join,
  wire,
}) => {
  await itemIsOpen(wire);
  const clerk = await join('maja');
  await opensMinutes(clerk);
  await minutesOf(clerk).click();
  await minutesOf(clerk).pressSequentially('Before. ');
  await isStored(clerk);
  await city.kill9();
  await minutesOf(clerk).pressSequentially('Meanwhile. ');
  await expect(clerk.page.getByText('Not stored yet')).toBeVisible();
  await expect(clerk.page.getByText('What you write is kept on this device')).toBeVisible();
  await city.restart();
  await isStored(clerk);
  await using reader = await openDocument(await signIn(city.link('guest')), MINUTES);
  expect(paragraphsIn(reader.doc)).toEqual(['Before. Meanwhile. ']);
});

/** Everybody reads the same, down to the last letter. */
async function allRead(people: readonly Participant[], doc: Y.Doc): Promise<void> {
  await expect
    .poll(async () => {
      const read = await Promise.all(people.map(paragraphs));
      return new Set([...read, paragraphsIn(doc)].map((one) => one.join('\n'))).size;
    })
    .toBe(1);
}

/** By frames that no honest client sends. */
async function galleryTries(guest: Awaited<ReturnType<typeof signIn>>): Promise<void> {
  await using client = await openDocument(guest, MINUTES);
  client.change((doc) => doc.getXmlFragment(MINUTES_TEXT).push([paragraph('By the gallery')]));
  client.change((doc) => doc.getXmlFragment(MINUTES_TEXT).delete(0, 1));
  const socket = await bareSocket(guest, MINUTES);
  const update = Y.encodeStateAsUpdate(client.doc);
  for (const step of [1, 2]) socket.send(new Uint8Array([0, step, ...lengthOf(update), ...update]));
  socket.ping();
  await new Promise((resolve) => socket.once('pong', resolve));
  expect(client.stored()).toBe(0);
  await using again = await openDocument(guest, MINUTES);
  expect(paragraphsIn(again.doc).join('\n')).not.toContain('By the gallery');
  socket.terminate();
}

/** A number as the protocol writes it: seven bits to a byte, the lowest first. */
function lengthOf(bytes: Uint8Array): readonly number[] {
  const { length } = bytes;
  return length < 128 ? [length] : [(length % 128) + 128, Math.floor(length / 128)];
}

function paragraph(text: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(text)]);
  return element;
}
