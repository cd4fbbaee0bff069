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
