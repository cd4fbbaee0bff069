import type { Locator } from '@playwright/test';
import type { Participant } from '../participant.ts';
import { expect } from '../story.ts';

/** The one button that says what comes next, in Greek. */
export function step({ page }: Participant, name: string | RegExp): Locator {
  const panel = page.getByRole('region', { name: 'Επόμενο βήμα' });
  return panel.getByRole('button', { name, exact: true });
}

/** Takes the next step. */
export async function takes(chair: Participant, name: string | RegExp): Promise<void> {
  await step(chair, name).click();
}

/** Takes a step that asks once more before. */
export async function takesSurely(chair: Participant, name: string): Promise<void> {
  await step(chair, name).click();
  const asked = chair.page.getByRole('alertdialog');
  await asked.getByRole('button', { name, exact: true }).click();
  await expect(asked).toBeHidden();
}

export const START = 'Έναρξη της ψηφοφορίας';
export const CLOSE = 'Λήξη της ψηφοφορίας';

/** Puts what was moved to the vote, by the next step. */
export async function putsNext(chair: Participant, kind: string): Promise<void> {
  await takes(chair, /^Να τεθεί σε ψηφοφορία: /);
  await announces(chair, kind);
}

/** Puts a question of its own to the vote. */
export async function putsQuestion(
  chair: Participant,
  kind: string,
  question: Readonly<Record<string, string>>,
  candidates: readonly string[] = [],
): Promise<void> {
  await chair.press('Να τεθεί σε ψηφοφορία');
  await chair.page.getByRole('combobox', { name: 'Τρόπος ψηφοφορίας' }).selectOption(kind);
  for (const [language, text] of Object.entries(question)) {
    await chair.page.getByRole('textbox', { name: language, exact: true }).fill(text);
  }
  for (const name of candidates) {
    await chair.page.getByRole('textbox', { name: 'Άλλο όνομα' }).fill(name);
    await chair.page.getByRole('button', { name: 'Προσθήκη', exact: true }).click();
  }
  await announces(chair, kind);
}

async function announces(chair: Participant, kind: string): Promise<void> {
  await chair.page.getByRole('combobox', { name: 'Τρόπος ψηφοφορίας' }).selectOption(kind);
  const question = chair.page.getByRole('textbox', { name: 'Ελληνικά', exact: true });
  await expect(question).not.toHaveValue('');
  await chair.press('Αναγγελία της ψηφοφορίας');
  await expect(step(chair, START)).toBeVisible();
}
