import type { Participant } from '../participant.ts';
import { expect, nameOf, test } from '../story.ts';

/** Some seconds of speech, and the same verdict three times in a row. */
const TOLD_MS = 40_000;
/** Long enough that what is wrong would have been said. */
const FINE_MS = 15_000;

const OWN = /^You sound like a telephone/;

async function takesTheFloor(member: Participant): Promise<void> {
  await member.press('Microphone');
  await member.mayAct();
}

test('sound check: a speaker through an 8 kHz limit is told so, and so are booth and chair', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const booth = await join('dimitra');
  const nikos = await join('nikos', { speech: { upToHz: 8_000 } });
  await takesTheFloor(nikos);
  const presides = await join('eleni');
  await expect(nikos.page.getByText(OWN)).toBeVisible({ timeout: TOLD_MS });
  await expect(nikos.page.getByText(/nothing above [789] kHz/)).toBeVisible();
  await expect(
    nikos.page.getByText(/plug in its cable, or choose another microphone/),
  ).toBeVisible();

  const other = `${nameOf('nikos')} sounds like a telephone`;
  await expect(presides.page.getByText(other)).toBeVisible();
  await expect(booth.page.getByText(other), 'before he has the floor').toBeHidden();
  await chair.does({ type: 'GiveFloor', person: 'nikos', seconds: null });
  await expect(booth.page.getByText(other)).toBeVisible();

  await test.step('and nothing of it when the microphone is off', async () => {
    await nikos.press('Microphone');
    await expect(nikos.page.getByText(OWN)).toBeHidden();
    await expect(booth.page.getByText(other)).toBeHidden();
    await expect(presides.page.getByText(other)).toBeHidden();
  });
});

test('sound check: nothing is said of a speaker who sounds well', async ({ join, wire }) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const presides = await join('eleni');
  const booth = await join('dimitra');
  const amal = await join('amal', { speech: { upToHz: null }, enter: false });

  await test.step('in the green room they read that it is good', async () => {
    await amal.press('Test the microphone');
    await expect(amal.page.getByText(/^Your sound is good/)).toBeVisible({ timeout: TOLD_MS });
    await amal.press('End the test');
  });

  await amal.enter();
  if ((await amal.button('Microphone').getAttribute('aria-pressed')) !== 'true') {
    await amal.press('Microphone');
  }
  await amal.mayAct();
  await chair.does({ type: 'GiveFloor', person: 'amal', seconds: null });
  await expect(amal.page.getByText('The floor hears you.')).toBeVisible();
  await amal.page.waitForTimeout(FINE_MS);
  for (const { page } of [amal, booth, presides]) {
    await expect(page.getByText(/like a telephone|hard to hear|too loud|noisy/)).toHaveCount(0);
  }
});

test('sound check: noise suppression of our own takes the noise away and keeps the voice', async ({
  join,
}) => {
  const noisy = { upToHz: null, noiseDbov: -45 };
  const grace = await join('grace', { speech: noisy, enter: false });
  const sound = grace.page.getByTestId('sound');
  const failures: string[] = [];
  grace.page.on('pageerror', ({ message }) => failures.push(message));
  const measured = async () => ({
    noise: Number(await sound.getAttribute('data-noise')),
    voice: Number(await sound.getAttribute('data-voice')),
  });
  await grace.press('Test the microphone');
  await grace.page.getByRole('switch', { name: 'Professional microphone' }).check();
  await expect(sound).toBeHidden();
  await expect(sound).toBeVisible({ timeout: TOLD_MS });
  const before = await measured();
  expect(before.noise, 'as it was made').toBeGreaterThan(noisy.noiseDbov - 3);
  expect(before.noise, 'as it was made').toBeLessThan(noisy.noiseDbov + 3);

  await grace.page.getByRole('switch', { name: 'Noise suppression' }).check();
  await expect(sound).toBeHidden();
  await expect(sound).toBeVisible({ timeout: TOLD_MS });
  const after = await measured();
  expect(before.noise - after.noise, 'less noise, in dB').toBeGreaterThan(15);
  expect(failures, 'it fell back to the browser’s own').toEqual([]);
  expect(after.voice, 'the voice').toBeGreaterThan(before.voice - 6);

  await test.step('the choice is still there when the page is opened again', async () => {
    await grace.page.reload();
    const denoised = grace.page.getByRole('switch', { name: 'Noise suppression' });
    await expect(denoised).toBeChecked();
  });
});

test('sound check: interpreters begin with a microphone that nobody processes', async ({
  join,
}) => {
  const dimitra = await join('dimitra', { enter: false });
  const professional = (who: Participant) =>
    who.page.getByRole('switch', { name: 'Professional microphone' });
  await expect(professional(dimitra)).toBeChecked();
  await professional(dimitra).uncheck();
  await dimitra.page.reload();
  await expect(professional(dimitra)).not.toBeChecked();
  const nikos = await join('nikos', { enter: false });
  await expect(professional(nikos)).not.toBeChecked();
});
