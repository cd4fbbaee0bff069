import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import * as Y from 'yjs';
import type { Participant } from '../participant.ts';

/** The text of the minutes that somebody has open, to write or to read. */
export function minutesOf({ page }: Participant): Locator {
  const name = /^Minutes: /;
  return page.getByRole('textbox', { name }).or(page.getByRole('document', { name }));
}

/** The caret before everything. */
export function toBeginning(who: Participant): Promise<void> {
  return caretTo(who, 'ControlOrMeta+Home', 'before');
}

/** The caret behind everything. */
export function toEnd(who: Participant): Promise<void> {
  return caretTo(who, 'ControlOrMeta+End', 'behind');
}

type Side = 'before' | 'behind';

/**
 * An editor that has just got the focus puts its caret back where it was once
 * more, so it is looked at two pictures later.
 */
async function caretTo(who: Participant, key: string, side: Side): Promise<void> {
  const text = minutesOf(who);
  await expect(async () => {
    await text.press(key);
    expect(await text.evaluate(passed, side)).toBe(false);
  }).toPass();
}

/** Whether anything stands on that side of the caret, or there is no caret. */
async function passed(text: Element, side: Side): Promise<boolean> {
  const picture = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await picture();
  await picture();
  const selection = getSelection();
  const node = selection?.anchorNode ?? null;
  if (selection === null || node === null || !text.contains(node)) return true;
  const range = document.createRange();
  range.selectNodeContents(text);
  if (side === 'before') range.setEnd(node, selection.anchorOffset);
  else range.setStart(node, selection.anchorOffset);
  const there = range.cloneContents();
  for (const caret of there.querySelectorAll('.ProseMirror-widget')) caret.remove();
  return there.children.length > 1 || there.textContent !== '';
}

/** Its paragraphs, without the names on other people's carets. */
export async function paragraphs(who: Participant): Promise<readonly string[]> {
  return minutesOf(who).evaluate((text) => {
    const copy = text.cloneNode(true);
    if (!(copy instanceof Element)) return [];
    for (const caret of copy.querySelectorAll('.ProseMirror-widget')) caret.remove();
    return [...copy.children].map((paragraph) => paragraph.textContent);
  });
}

/** The same of a document without an editor. */
export function paragraphsIn(doc: Y.Doc): readonly string[] {
  return doc
    .getXmlFragment(MINUTES_TEXT)
    .toArray()
    .map((node) => (node instanceof Y.XmlElement ? plain(node) : ''));
}

function plain(element: Y.XmlElement): string {
  return element
    .toArray()
    .map((node) => (node instanceof Y.XmlText ? Y.Text.prototype.toString.call(node) : ''))
    .join('');
}

/** Everything that was written here is on the server's disk. */
export async function isStored({ page }: Participant): Promise<void> {
  await expect(page.locator('[data-stored]')).toHaveAttribute('data-stored', 'true');
}
