import { enterWithVoice, LOUD_DB, SILENT_DB } from '../media/with-voice.ts';
import { expect, nameOf, test } from '../story.ts';

const DIMITRA_HZ = 700;
const YUSUF_HZ = 1_300;

test('work the booth: relief is asked, accepted and counted down to, by keys alone', async ({
  join,
}) => {
  const dimitra = await join('dimitra', { tone: DIMITRA_HZ, enter: false });
  await enterWithVoice(dimitra);
  const yusuf = await join('yusuf', { tone: YUSUF_HZ, enter: false });
  await enterWithVoice(yusuf);
  const listener = await join('nikos', { ears: true });
  await listener.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  await dimitra.page.keyboard.press('Space');
  await expect.poll(() => listener.ears.loudness(DIMITRA_HZ)).toBeGreaterThan(LOUD_DB);
  await yusuf.page.getByRole('radio', { name: 'Ελληνικά' }).last().check();
  const onAir = yusuf.page.getByRole('button', { name: 'On air', exact: true });

  await test.step('what was asked can be taken back', async () => {
    await dimitra.page.keyboard.press('r');
    const asks = yusuf.page.getByText(`${nameOf('dimitra')} asks you to take over Ελληνικά.`);
    await expect(asks).toBeVisible();
    const takeBack = dimitra.page.getByRole('button', { name: /^Take back/ });
    await expect(takeBack).toBeVisible();
    await expect(takeBack).not.toHaveAttribute('aria-busy');
    await dimitra.page.keyboard.press('r');
    await expect(asks).toBeHidden();
  });

  const receivers = await listener.ears.readyReceivers();
  await yusuf.page.keyboard.press('r');
  await expect(
    dimitra.page.getByText(`${nameOf('yusuf')} offers to relieve you in Ελληνικά.`),
  ).toBeVisible();
  await dimitra.page.keyboard.press('r');
  await expect(yusuf.page.getByRole('timer').filter({ hasText: 'You begin in' })).toBeVisible();
  await expect(onAir).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => listener.ears.loudness(YUSUF_HZ)).toBeGreaterThan(LOUD_DB);
  await expect.poll(() => listener.ears.loudness(DIMITRA_HZ)).toBeLessThan(SILENT_DB);
  expect(await listener.ears.receivers(), 'consumers').toEqual(receivers);
});

test('work the booth: relay and outputs are one key away, and a circle is refused', async ({
  join,
}) => {
  const dimitra = await join('dimitra');
  const yusuf = await join('yusuf');
  const guest = await join('guest');
  await dimitra.page.keyboard.press('Space');
  await yusuf.page.keyboard.press('Space');
  await expect(yusuf.page.getByRole('button', { name: 'On air', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  await yusuf.page.keyboard.press('f');
  await expect(yusuf.page.getByText('You hear Ελληνικά.')).toBeVisible();
  await guest.page.getByRole('radio', { name: 'العربية' }).check();
  await expect(guest.page.getByText('You hear العربية, by relay from Ελληνικά.')).toBeVisible();

  await dimitra.page.getByRole('radio', { name: 'العربية' }).click();
  await expect(dimitra.page.getByText('That channel takes its words from yours.')).toBeVisible();

  await dimitra.page.keyboard.press('v');
  await expect(yusuf.page.getByText(/^Nobody is on air in Ελληνικά/)).toBeVisible();
  await guest.page.getByRole('radio', { name: 'English' }).check();
  await expect(guest.page.getByText('You hear English.')).toBeVisible();

  await yusuf.page.keyboard.press('f');
  await expect(yusuf.page.getByText('You hear the floor.', { exact: true }).first()).toBeVisible();
});

test('work the booth: an interpreter speaks to the floor as long as the key is held', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'OpenMeeting' });
  const dimitra = await join('dimitra', { tone: DIMITRA_HZ, enter: false });
  await enterWithVoice(dimitra);
  const member = await join('grace', { ears: true });
  await dimitra.page.keyboard.down('g');
  await expect(dimitra.page.getByText(/^You speak to the floor/)).toBeVisible();
  await expect(member.page.getByText(`${nameOf('dimitra')}, interpreter, speaks`)).toBeVisible();
  await expect.poll(() => member.ears.loudness(DIMITRA_HZ)).toBeGreaterThan(LOUD_DB);
  await dimitra.page.keyboard.up('g');
  await expect.poll(() => member.ears.loudness(DIMITRA_HZ)).toBeLessThan(SILENT_DB);
});

test('work the booth: a signal reaches the speaker and the hall, and keys can be changed', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'OpenMeeting' });
  const grace = await join('grace');
  await chair.does({ type: 'GiveFloor', person: 'grace', seconds: 60 });
  const hall = await join('hall');
  const dimitra = await join('dimitra');
  await dimitra.page.getByText('Keys', { exact: true }).click();
  await dimitra.page.getByRole('button', { name: 'Slower: Q. Change' }).click();
  await dimitra.page.keyboard.press('m');
  await expect(dimitra.page.getByRole('button', { name: 'Slower: M. Change' })).toBeVisible();
  await dimitra.page.keyboard.press('m');
  await expect(grace.page.getByText('Please speak more slowly.')).toBeVisible();
  await expect(hall.page.getByText('Please speak more slowly.')).toBeVisible();
});

test('work the booth: the chair sees who is left without a voice, and sets a booth up', async ({
  join,
  wire,
}) => {
  const chair = await join('eleni');
  const nikos = await join('nikos');
  await nikos.page.getByRole('radio', { name: 'العربية' }).check();
  const row = chair.page.getByRole('listitem').filter({ hasText: 'العربية' });
  await expect(row.filter({ hasText: 'listeners without a voice' })).toBeVisible();
  const yusuf = await wire('yusuf');
  await yusuf.does({ type: 'GoOnAir', channel: 'ar', takeOver: false });
  await expect(row.filter({ hasText: 'interpreted' }).first()).toBeVisible();

  await chair.press(`Let ${nameOf('dimitra')} leave the booth`);
  await chair.press('Open a booth');
  const opening = chair.page.getByLabel('Works into (A)').last();
  await opening.selectOption('sl');
  await chair.button('Open a booth').click();
  const booth = chair.page.getByRole('group', { name: 'Booth slovenščina' });
  await booth.getByRole('button', { name: 'Seat', exact: true }).click();
  await expect(booth.getByText(nameOf('dimitra'))).toBeVisible();
  const dimitra = await join('dimitra');
  await expect(dimitra.page.getByRole('radio', { name: 'slovenščina' }).last()).toBeVisible();
});
