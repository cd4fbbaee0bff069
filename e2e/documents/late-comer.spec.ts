import { expect, test } from '../story.ts';
import { announceRollCall, entersVote, FIRST_ITEM, registerOf } from '../views/people-in.ts';
import type { WireClient } from '../wire-client.ts';

const PHONE = { width: 390, height: 844 };
const ITEM = { en: 'Housing', el: 'Στέγαση', sl: 'Stanovanja', ar: 'السكن' };

/** The sitting opens, and those who are there vote on a question by roll call. */
async function voteWithout(chair: WireClient, clerk: WireClient): Promise<void> {
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  for (const person of ['nikos', 'amal']) await clerk.does({ type: 'NoteArrival', person });
  await chair.does({ type: 'OpenItem', item: FIRST_ITEM, title: ITEM });
  const poll = await announceRollCall(chair);
  await chair.does({ type: 'StartPoll', poll, smallRegisterAccepted: true });
  for (const person of registerOf(chair)) {
    await chair.does({ type: 'CallName', poll, person });
    await entersVote(chair, clerk, { poll, person });
  }
  await chair.does({ type: 'ClosePoll', poll });
}

test('a late-comer catches up: on a phone, in Greek, and so do booth and hall', async ({
  join,
  looked,
  wire,
}) => {
  const chair = await wire('eleni');
  await voteWithout(chair, await wire('maja'));
  await using context = await looked.newContext({ viewport: PHONE });
  const grace = await join('grace', { context, language: 'el', enter: false });
  await grace.page.getByTestId('door').getByRole('button').click();
  await grace.live();

  await test.step('where the sitting is stays in view, however far one reads', async () => {
    const item = grace.page.locator('[data-at-hand]');
    await expect(item).toHaveAttribute('data-at-hand', ITEM.el);
    for (const place of ['0', 'document.documentElement.scrollHeight']) {
      await grace.page.evaluate(`scrollTo(0, ${place})`);
      await expect(item).toBeInViewport();
    }
  });

  await test.step('what was decided is said in her language', async () => {
    await grace.press('Μέχρι τώρα');
    const soFar = grace.page.getByRole('region', { name: 'Τι έγινε μέχρι τώρα' });
    await expect(soFar).toContainText(ITEM.el);
    // The decision as it was taken, in the language of the record.
    await expect(soFar.getByRole('listitem').first()).toContainText(/Απόφαση 1\/\d+/);
    const vote = soFar.getByRole('listitem').nth(1);
    await expect(vote).toContainText('Είκοσι κατοικίες για οικογένειες');
    await expect(vote).toContainText('Nikos Georgiou');
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await grace.page.evaluate(wide)).toBe(false);
  });

  await test.step('the interpreter has the same beside the desk', async () => {
    const dimitra = await join('dimitra');
    await dimitra.press('So far');
    const soFar = dimitra.page.getByRole('region', { name: 'What has happened so far' });
    await expect(soFar.getByRole('listitem').first()).toContainText('Twenty flats for families');
    await soFar.getByRole('button', { name: 'Close' }).click();
    await expect(soFar).toBeHidden();
  });

  await test.step('the hall shows what was decided last, once the sitting goes on', async () => {
    const hall = await join('hall');
    await chair.does({ type: 'OpenItem', item: 'language-courses', title: { en: 'Courses' } });
    await expect(hall.page.getByText(/^Decided last: Decision 1\/\d+$/)).toBeVisible();
    await expect(hall.page.getByText('Twenty flats for families').first()).toBeVisible();
  });
});
