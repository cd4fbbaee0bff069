import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { enterWithVoice } from '../media/with-voice.ts';
import type { Participant } from '../participant.ts';
import { expect, test } from '../story.ts';

const CHAIR_HZ = 440;
const GREEK_HZ = 1_000;
const ARABIC_HZ = 1_500;

/** So long each part of the sitting is, to be found again in the recording. */
const PART_MS = 6_000;
/** Files are made behind everything else that a busy machine does. */
const MADE_MS = 90_000;
/** The tone that is played is louder than any other by at least so much. */
const APART_DB = 20;

async function confirm({ page }: Participant, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click();
}

/** How loud each tone is in what the player plays now, dB; nothing of what is muted counts. */
async function played(page: Page, tones: readonly number[]): Promise<readonly number[]> {
  return page.evaluate(async (asked) => {
    const context = new AudioContext();
    await context.resume();
    const ear = context.createAnalyser();
    ear.fftSize = 8_192;
    ear.smoothingTimeConstant = 0;
    for (const audio of document.querySelectorAll('audio')) {
      if (audio.muted || audio.paused || !('captureStream' in audio)) continue;
      if (typeof audio.captureStream !== 'function') continue;
      const stream: unknown = Reflect.apply(audio.captureStream, audio, []);
      if (stream instanceof MediaStream) context.createMediaStreamSource(stream).connect(ear);
    }
    await new Promise((resolve) => setTimeout(resolve, 800));
    const levels = new Float32Array(ear.frequencyBinCount);
    ear.getFloatFrequencyData(levels);
    const bin = (hz: number) => Math.round((hz * ear.fftSize) / context.sampleRate);
    const heard = asked.map((hz) =>
      Math.max(...levels.subarray(bin(hz) - 2, bin(hz) + 3), Number.NEGATIVE_INFINITY),
    );
    await context.close();
    return heard;
  }, tones);
}

async function expectPlayed(page: Page, hz: number, others: readonly number[]): Promise<void> {
  await expect
    .poll(async () => {
      const [wanted = Number.NaN, ...rest] = await played(page, [hz, ...others]);
      return wanted - Math.max(...rest);
    })
    .toBeGreaterThan(APART_DB);
}

/** Goes to a place in the recording by the time line's own list or by its slider. */
async function goTo(page: Page, ms: number): Promise<void> {
  await page.getByRole('slider', { name: 'Place in the recording' }).fill(String(ms));
}

test('a sitting is recorded: with consent, with a gap, and played in the language one chooses', async ({
  join,
}) => {
  test.setTimeout(300_000);
  const chair = await join('eleni', { voice: CHAIR_HZ, enter: false });
  await enterWithVoice(chair);
  await chair.press('Open the sitting');
  await chair.press('Microphone');
  const greek = await join('dimitra', { voice: GREEK_HZ, enter: false });
  await enterWithVoice(greek);
  const arabic = await join('yusuf', { voice: ARABIC_HZ, enter: false });
  await enterWithVoice(arabic);
  const guest = await join('guest');

  // The chair decides it, and everybody sees it.
  await confirm(chair, 'Start recording');
  for (const one of [chair, greek, arabic, guest]) {
    await expect(one.page.getByTestId('recording-mark')).toContainText(
      'This sitting is being recorded',
    );
  }

  // One booth agrees, the other does not; the chair reads it.
  const asked = (who: Participant, language: string) =>
    who.page
      .getByRole('alert')
      .filter({ hasText: `May your voice in ${language} be recorded?` })
      .getByRole('button');
  await asked(greek, 'Ελληνικά').filter({ hasText: 'I agree' }).click();
  await asked(arabic, 'العربية').filter({ hasText: 'Do not record me' }).click();
  await expect(
    chair.page.getByRole('listitem').filter({ hasText: 'العربية: does not agree' }),
  ).toBeVisible();

  await arabic.page.getByRole('radio', { name: 'العربية' }).last().check();
  await arabic.press('On air');
  await greek.page.getByRole('radio', { name: 'Ελληνικά' }).last().check();
  await greek.press('On air');
  await pause(PART_MS);
  await greek.press(/^Off air|^On air/);
  await pause(PART_MS);
  await confirm(chair, 'End recording');
  await expect(guest.page.getByTestId('recording-mark')).toHaveCount(0);

  // The files are there without anybody's doing.
  const page = chair.page;
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Recordings' }).click();
  const list = await opened;
  const player = list.getByTestId('player');
  await expect(player).toBeVisible({ timeout: MADE_MS });
  await player.getByLabel('Language').selectOption({ label: 'Ελληνικά' });
  await expect(player.getByLabel('Language').getByRole('option')).toHaveText(['Floor', 'Ελληνικά']);
  const gap = player.getByRole('button', { name: /nobody interpreted/ }).last();
  await expect(gap).toBeVisible();

  // In Greek the interpreter alone; where nobody interpreted, the floor, and it says so.
  await player.getByRole('button', { name: 'Play' }).click();
  const from = await startOf(gap);
  await goTo(list, Math.max(0, from - 4_000));
  await expectPlayed(list, GREEK_HZ, [CHAIR_HZ, ARABIC_HZ]);
  await gap.click();
  await expect(player.getByRole('status')).toContainText('you hear the floor');
  await expectPlayed(list, CHAIR_HZ, [GREEK_HZ, ARABIC_HZ]);
  await player.getByLabel('Language').selectOption({ label: 'Floor' });
  await goTo(list, 0);
  await expectPlayed(list, CHAIR_HZ, [GREEK_HZ, ARABIC_HZ]);

  // The gallery has it when it is published, and not before.
  const public_ = new URL(guest.page.url());
  public_.searchParams.set('page', 'recordings');
  await guest.page.goto(public_.href);
  await expect(guest.page.getByText('No recording is published.')).toBeVisible();
  await list.getByRole('button', { name: 'Publish', exact: true }).click();
  await list.getByRole('alertdialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(guest.page.getByTestId('player')).toBeVisible();
});

/** Where a gap begins, by its words: `0:07 to 0:13: …`, in milliseconds. */
async function startOf(gap: ReturnType<Page['getByRole']>): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await gap.innerText()).split(' ')[0] ?? '')
    .split(':')
    .map(Number);
  return (minutes * 60 + seconds) * 1_000;
}
