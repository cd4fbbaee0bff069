import type { Locator } from '@playwright/test';
import type { Participant } from '../participant.ts';
import { expect, nameOf, test } from '../story.ts';
import { SILENT_DB } from './with-voice.ts';

const TONE_HZ = 1_000;
/** The tone is a sine of some -21 dBFS. */
const TONE_DB = -30;
/** Where voices have much of their sound. */
const VOWEL_HZ = 500;
const DIMITRA_HZ = 700;
const SPOKEN_MS = 40_000;

function light({ page }: Participant, check: string, about?: string): Locator {
  const which = about === undefined ? '' : `[data-about="${about}"]`;
  return page.locator(`[data-check="${check}"]${which}`);
}

const isGreen = (one: Locator) => expect(one).toHaveAttribute('data-light', 'green');
const isRed = (one: Locator) => expect(one).toHaveAttribute('data-light', 'red');

test('rehearsal: test sounds, green and red lights, and nothing of it for the gallery', async ({
  join,
  wire,
}) => {
  const guest = await join('guest', { ears: true });
  const chair = await join('eleni', { ears: true });
  const unheard = await guest.ears.mark();
  await chair.press('Begin the rehearsal');
  const again = 'Play the test sounds again';

  await test.step('a tone and a sentence are heard, and arrive in every channel', async () => {
    // Sound may begin to flow only after the tone on a busy machine: then it is played again.
    await expect(async () => {
      const before = await chair.ears.mark();
      await chair.press(again);
      await expect(chair.page.getByText('A test sentence is playing.').first()).toBeVisible();
      const heard = await chair.ears.course(TONE_HZ, before);
      expect(Math.max(...heard.map(({ db }) => db))).toBeGreaterThan(TONE_DB);
    }).toPass();
    const mark = await chair.ears.mark();
    await expect(chair.page.getByText(/things to look at/)).toBeVisible();
    const course = await chair.ears.course(VOWEL_HZ, mark);
    expect(Math.max(...course.map(({ db }) => db)), 'somebody spoke').toBeGreaterThan(SILENT_DB);
    for (const tag of ['el', 'ar']) await isGreen(light(chair, 'channel-sound', tag));
    await isGreen(light(chair, 'floor-sound'));
  });

  await test.step('the gallery heard nothing and reads nothing', async () => {
    const course = await guest.ears.course(TONE_HZ, unheard);
    expect(Math.max(...course.map(({ db }) => db))).toBeLessThan(SILENT_DB);
    await expect(guest.page.getByText('Rehearsal.')).toHaveCount(0);
  });

  await test.step('red says what to do, and turns green when it is done', async () => {
    await isGreen(light(chair, 'assigned', 'el'));
    await isRed(light(chair, 'connected', 'el'));
    await expect(light(chair, 'connected', 'el')).toContainText('send them their link again');
    await isRed(light(chair, 'turn'));
    await isRed(light(chair, 'hall'));
    const dimitra = await join('dimitra', { voice: DIMITRA_HZ });
    await isGreen(light(chair, 'connected', 'el'));
    await isRed(light(chair, 'heard', 'el'));
    await dimitra.page.keyboard.press('Space');
    await isGreen(light(chair, 'heard', 'el'));
    await isGreen(light(chair, 'sends', 'el'));
    await join('hall');
    await isGreen(light(chair, 'hall'));
  });

  await test.step('a speaker is heard out before the floor is theirs', async () => {
    const nikos = await join('nikos', { speech: { upToHz: 8_000 } });
    const his = light(chair, 'speaker', 'nikos');
    await expect(his).toContainText(`${nameOf('nikos')} has not spoken yet.`);
    await nikos.press('Microphone');
    await expect(his).toContainText('sounds like a telephone', { timeout: SPOKEN_MS });
  });

  await test.step('it is over when the meeting is opened', async () => {
    const presides = await wire('eleni');
    await chair.press(again);
    await expect(chair.page.getByText('A test tone is playing.').first()).toBeVisible();
    await presides.does({ type: 'OpenMeeting' });
    await expect(chair.button('End the rehearsal')).toBeHidden();
    await expect(chair.page.getByText('Rehearsal.')).toHaveCount(0);
    await expect.poll(() => chair.ears.loudness(TONE_HZ, 200)).toBeLessThan(SILENT_DB);
  });
});
