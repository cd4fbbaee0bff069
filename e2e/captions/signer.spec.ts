import { expect, test } from '../story.ts';
import type { Participant } from '../participant.ts';

const GREEK_SIGN = 'Ελληνική Νοηματική Γλώσσα';

/** Whether pictures come, by the frames that the element has shown. */
async function framesOf(viewer: Participant, name: RegExp): Promise<number> {
  const video = viewer.page.getByLabel(name);
  return video.evaluate((element) =>
    element instanceof HTMLVideoElement ? element.getVideoPlaybackQuality().totalVideoFrames : 0,
  );
}

test('signer: on air like any booth, seen by who pins them, in the size they choose', async ({
  join,
  wire,
}) => {
  const clerk = await wire('maja');
  const chair = await wire('eleni');
  await chair.does({ type: 'OpenMeeting' });
  await clerk.does({ type: 'OpenBooth', booth: 'signed', outputs: ['gss'] });
  await clerk.does({ type: 'UnseatInterpreter', booth: 'greek-english', person: 'dimitra' });
  await clerk.does({ type: 'SeatInterpreter', booth: 'signed', person: 'dimitra' });

  const viewer = await join('grace', { ears: true });
  const picker = viewer.page.getByRole('radio', { name: GREEK_SIGN });
  await picker.check();
  await expect(viewer.page.getByText('Nobody signs just now.')).toBeVisible();

  // Somebody waits for it: the chair's light is amber until the signer begins.
  const answer = await chair.give({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
  expect(answer.ok).toBe(true);

  const signer = await join('dimitra', { tone: 0 });
  await expect(signer.page.getByText('1 listener', { exact: false }).first()).toBeVisible();
  await signer.press('On air');
  await expect(signer.page.getByLabel('This is how you are seen')).toBeVisible();
  const label = new RegExp(`Dimitra Ioannou signs: ${GREEK_SIGN}`);
  await expect(viewer.page.getByLabel(label)).toBeVisible();
  await expect.poll(() => framesOf(viewer, label)).toBeGreaterThan(5);

  // Larger by the viewer's choice, and so again after a reload.
  const widthOf = async () => (await viewer.page.getByLabel(label).boundingBox())?.width ?? 0;
  const before = await widthOf();
  await viewer.page.getByRole('radio', { name: 'Large', exact: true }).check();
  await expect.poll(widthOf).toBeGreaterThan(before * 1.2);
  const large = await widthOf();
  await viewer.page.reload();
  await viewer.enter();
  await expect.poll(() => framesOf(viewer, label)).toBeGreaterThan(5);
  await expect.poll(widthOf).toBeGreaterThan(large - 2);

  // Off air: the place stays, and says that nobody signs.
  await signer.press('On air');
  await expect(viewer.page.getByText('Nobody signs just now.')).toBeVisible();
  await viewer.page.getByRole('radio', { name: 'Off', exact: true }).first().check();
  await expect(viewer.page.getByText('Nobody signs just now.')).toHaveCount(0);
});
