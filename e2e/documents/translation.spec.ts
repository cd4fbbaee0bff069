import type { Locator } from '@playwright/test';
import type { Participant } from '../participant.ts';
import { expect, nameOf, test } from '../story.ts';
import { bringMotion } from '../views/people-in.ts';
import type { WireClient } from '../wire-client.ts';
import { isStored, minutesOf, toBeginning, toEnd } from './minutes.ts';

const HOUSING = { en: 'Housing', el: 'Στέγαση', ar: 'الإسكان' };
const PHONE = { width: 390, height: 844 };

/** The row of a paragraph beside its translation, by what its source says. */
function sourceWith({ page }: Participant, words: string): Locator {
  return page.locator('[data-row]').filter({ hasText: words });
}

function translationOf({ page }: Participant): Locator {
  return page.getByRole('textbox', { name: /^(Translation into|Μετάφραση σε|ترجمة إلى)/ });
}

/** Votes on the one amendment there is, with the votes of all. */
async function adoptsAmendment(chair: WireClient, members: readonly WireClient[]): Promise<void> {
  const events = () => [...chair.frames.values()].map(({ event }) => event);
  const moved = events().find((event) => event.type === 'AmendmentMoved');
  if (moved?.type !== 'AmendmentMoved') throw new Error('nobody has moved an amendment');
  const on = { amendment: moved.amendment };
  const asked = { kind: 'electronic', purpose: 'motion', question: HOUSING, on } as const;
  await chair.does({ type: 'AnnouncePoll', ...asked });
  const announced = events().findLast((event) => event.type === 'PollAnnounced');
  const poll = announced?.type === 'PollAnnounced' ? announced.poll : '';
  await chair.does({ type: 'StartPoll', poll, smallRegisterAccepted: true });
  for (const member of members) {
    await member.does({ type: 'CastBallot', poll, answer: { kind: 'choice', choice: 'yes' } });
  }
  await chair.does({ type: 'ClosePoll', poll });
}

/** The body of the demo city keeps its minutes in Greek. */
test('a translation flagged stale: the interpreter writes it beside the minutes, a change of them is seen by all, and new words clear it', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: HOUSING });

  const clerk = await join('maja');
  await test.step('the clerk writes two paragraphs', async () => {
    await minutesOf(clerk).click();
    await minutesOf(clerk).pressSequentially('Το συμβούλιο νοικιάζει δέκα διαμερίσματα.');
    await minutesOf(clerk).press('Enter');
    await minutesOf(clerk).pressSequentially('Τα έξοδα μοιράζονται.');
    await isStored(clerk);
  });

  const translator = await join('dimitra', { language: 'el', enter: false });
  const text = translationOf(translator);
  const first = sourceWith(translator, 'διαμερίσματα');
  const second = sourceWith(translator, 'έξοδα');
  const older = 'Το πρωτότυπο άλλαξε μετά τη μετάφραση';
  await test.step('the interpreter translates the first beside the original', async () => {
    await translator.press('Είσοδος στη συνεδρίαση');
    await translator.press('Πρακτικά');
    await translator.press('Μετάφραση');
    await translator.page.getByRole('menuitem', { name: 'Σε: Αγγλικά' }).click();
    await expect(translator.page.getByText('Μεταφράστηκαν 0 από 2 παραγράφους')).toBeVisible();
    await translator.press('Επόμενη αμετάφραστη');
    await expect(first.getByRole('button').first()).toBeFocused();
    await translator.page.keyboard.press('Enter');
    await translator.page.keyboard.type('The council rents ten flats.');
    await expect(translator.page.getByText('Μεταφράστηκαν 1 από 2 παραγράφους')).toBeVisible();
    await isStored(translator);
  });

  const reader = await join('grace', { enter: false });
  const read = minutesOf(reader);
  const changed = 'The original has changed since this was translated';
  await test.step('a member reads it, and what is not translated in its own language', async () => {
    await reader.page.setViewportSize(PHONE);
    await reader.enter();
    await reader.press('Minutes');
    await expect(read).toContainText('The council rents ten flats.');
    await expect(reader.page.getByText('What counts is the text in Greek.')).toBeVisible();
    const untranslated = read.locator('[data-state="untranslated"][lang="el"]');
    await expect(untranslated).toContainText('Not translated yet');
    await expect(untranslated).toContainText('Τα έξοδα μοιράζονται.');
    await expect(read).not.toContainText(changed);
    await reader.press('Read the original');
    await expect(read).toContainText('Το συμβούλιο νοικιάζει δέκα διαμερίσματα.');
    await reader.press('Read in English');
    await expect(read).toContainText('ten flats');
  });

  await test.step('and chooses any other language, whatever the page itself speaks', async () => {
    const choose = async (language: string) => {
      await reader.press(/^Read in another language/);
      await reader.page.getByRole('menuitem', { name: language }).click();
    };
    await choose('Arabic');
    await expect(reader.page.getByText('Nothing here is translated into Arabic yet')).toBeVisible();
    await expect(read).toContainText('Το συμβούλιο νοικιάζει δέκα διαμερίσματα.');
    await choose('Original: Greek');
    await expect(read).not.toContainText('ten flats');
    await choose('English');
    await expect(read).toContainText('ten flats');
    await fits(reader);
  });

  await test.step('the clerk changes it: translator and reader see that it is older', async () => {
    await toBeginning(clerk);
    for (let word = 0; word < 3; word += 1)
      await minutesOf(clerk).press('ControlOrMeta+ArrowRight');
    await minutesOf(clerk).pressSequentially(' το πολύ');
    await expect(first).toContainText('νοικιάζει το πολύ δέκα');
    await expect(first).toContainText(older);
    await expect(first.locator('ins')).toContainText('το πολύ');
    await expect(read.locator('p[data-state="stale"]')).toContainText(changed);
    await expect(reader.page.getByText('1 paragraph the original has changed')).toBeVisible();
  });

  await test.step('new words clear it once the translator goes on', async () => {
    await translator.press('Επόμενη που άλλαξε');
    await translator.page.keyboard.press('Backspace');
    await translator.page.keyboard.type(' at most.');
    await expect(first).toContainText(older);
    await translator.page.keyboard.press('Enter');
    await expect(first).not.toContainText(older);
    await translator.page.keyboard.type('The costs are shared.');
    await expect(translator.page.getByText('Μεταφράστηκαν 2 από 2 παραγράφους')).toBeVisible();
    await isStored(translator);
    await expect(read).toContainText('The council rents ten flats at most.');
    await expect(read).toContainText('The costs are shared.');
    await expect(read.locator('[data-state="stale"], [data-state="untranslated"]')).toHaveCount(0);
  });

  await test.step('“still right” clears what only looks newer, and can be taken back', async () => {
    await toEnd(clerk);
    await minutesOf(clerk).press('Backspace');
    await minutesOf(clerk).pressSequentially(' εξίσου.');
    await expect(second).toContainText(older);
    await expect(read.locator('[data-state="stale"]').first()).toBeVisible();
    await second.getByRole('button', { name: 'Ισχύει ακόμη' }).click();
    await expect(second).not.toContainText(older);
    await expect(read.locator('[data-state="stale"]')).toHaveCount(0);
    await text.press('ControlOrMeta+z');
    await expect(second).toContainText(older);
    await text.press('ControlOrMeta+Shift+z');
    await expect(second).not.toContainText(older);
  });

  await test.step('its versions are there for those who keep the minutes', async () => {
    await clerk.press('Translate');
    await clerk.page.getByRole('menuitem', { name: 'Into English' }).click();
    await expect(translationOf(clerk)).toContainText('The costs are shared.');
    const paper = clerk.page.getByRole('region', { name: /^Minutes/ });
    await paper.getByRole('button', { name: 'Versions', exact: true }).click();
    const versions = clerk.page.getByRole('dialog', { name: /Translation into English/ });
    await versions.getByRole('button', { name: 'Keep as it is now' }).click();
    await clerk.page.getByRole('textbox', { name: 'Name of the version' }).fill('First');
    await clerk.press('Keep it');
    const kept = versions.getByRole('navigation').getByRole('button', { name: 'First' });
    await expect(kept).toContainText(nameOf('dimitra'));
  });
});

test('a motion is read in one’s own language before the vote, and flagged when it is amended', async ({
  join,
  wire,
}) => {
  const [chair, grace, amal] = [await wire('eleni'), await wire('grace'), await wire('amal')];
  for (const one of [chair, grace, amal, await wire('nikos')]) await one.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: HOUSING });
  await bringMotion(await wire('maja'));

  const translator = await join('dimitra', { language: 'el', enter: false });
  await test.step('the interpreter translates it beside the minutes', async () => {
    await translator.press('Είσοδος στη συνεδρίαση');
    await translator.press('Πρακτικά');
    await translator.press('Μετάφραση');
    await translator.page.getByRole('menuitem', { name: 'Σε: Ελληνικά' }).click();
    await expect(sourceWith(translator, 'Ten flats are let')).toContainText('Κείμενο της πρότασης');
    await translator.press('Επόμενη αμετάφραστη');
    await translator.page.keyboard.press('Enter');
    await translator.page.keyboard.type('Είκοσι διαμερίσματα');
    await translator.page.keyboard.press('Enter');
    await translator.page.keyboard.type('Δέκα διαμερίσματα για οικογένειες.');
    await isStored(translator);
  });

  const member = await join('nikos', { language: 'el', enter: false });
  const read = member.page.locator('[data-translated]');
  await test.step('a member reads it, and that it is not what is decided', async () => {
    await member.page.setViewportSize(PHONE);
    await member.press('Είσοδος στη συνεδρίαση');
    await member.page.locator('[id^="motion-line-"]').click();
    await expect(read).toContainText('Δέκα διαμερίσματα για οικογένειες.');
    await expect(read).toContainText('Δεν είναι το κείμενο για το οποίο λαμβάνεται η απόφαση');
    await expect(read).toHaveAttribute('data-translated', 'current');
    await fits(member);
  });

  await test.step('once it is amended, it is said to be older', async () => {
    await adoptsAmendment(chair, [chair, grace, amal]);
    await expect(member.page.getByText('Twenty flats are let')).toBeVisible();
    await expect(read).toHaveAttribute('data-translated', 'stale');
    await expect(read).toContainText('Μετάφραση παλαιότερου κειμένου της πρότασης');
    const changed = sourceWith(translator, 'Twenty flats are let');
    await expect(changed.locator('ins')).toContainText('Twenty');
  });
});

test('a translation on a phone, and from right to left', async ({ join, wire }) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: HOUSING });
  const clerk = await join('maja');
  await minutesOf(clerk).click();
  await minutesOf(clerk).pressSequentially('Το συμβούλιο συνεδρίασε.');
  await isStored(clerk);

  const translator = await join('yusuf', { language: 'ar', enter: false });
  await translator.page.setViewportSize(PHONE);
  await translator.page
    .getByRole('button', { name: /الدخول/ })
    .first()
    .click();
  await translator.press('المحضر');
  await translator.press('ترجمة');
  await translator.page.getByRole('menuitem', { name: /العربية/ }).click();
  const row = sourceWith(translator, 'συνεδρίασε');
  await row.getByRole('button', { name: 'ترجمة', exact: true }).click();
  await translator.page.keyboard.type('اجتمع المجلس.');
  await isStored(translator);
  const [source, target] = await Promise.all([
    row.boundingBox(),
    translationOf(translator).locator('[data-state="current"]').boundingBox(),
  ]);
  if (source === null || target === null) throw new Error('source and translation are not there');
  expect(target.y).toBeGreaterThanOrEqual(source.y + source.height - 1);
  expect(await direction(row.locator('p').first())).toBe('ltr');
  expect(await direction(translationOf(translator).locator('[data-state="current"]'))).toBe('rtl');
  await fits(translator);

  const reader = await join('amal', { language: 'ar', enter: false });
  await reader.page.setViewportSize(PHONE);
  await reader.page
    .getByRole('button', { name: /الدخول/ })
    .first()
    .click();
  await reader.press('المحضر');
  const read = reader.page.getByRole('document', { name: /^المحضر/ });
  await expect(read).toContainText('اجتمع المجلس.');
  await expect(read).toHaveAttribute('lang', 'ar');
  await fits(reader);
});

function direction(text: Locator): Promise<string> {
  return text.evaluate((element) => getComputedStyle(element).direction);
}

async function fits({ page }: Participant): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
}
