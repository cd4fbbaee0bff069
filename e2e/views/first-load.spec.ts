import type { Response } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../browser.ts';
import { expect, test } from '../story.ts';
import { comeIn } from './people-in.ts';

/** What a phone on a weak line loads before it can follow, compressed, in bytes. */
const MOST = 200_000;
/** Fonts and pictures are compressed already. */
const COMPRESSED = /\.(woff2|png)$/;
/** What comes only with the media: what is read beside the picture, and its words, come after it. */
const LATER = /\/(open-media-room|GallerySide|OwnAgenda)-/;

async function sizeOf(response: Response): Promise<readonly [number, string]> {
  const { pathname } = new URL(response.url());
  const bytes = await response.body();
  return [COMPRESSED.test(pathname) ? bytes.length : brotliCompressSync(bytes).length, pathname];
}

for (const language of ['en', 'el', 'sl', 'ar']) {
  test(`first load: the gallery in ${language} is there within 200 kB before media`, async ({
    join,
  }) => {
    await using browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const sizes = new Map<string, Promise<readonly [number, string]>>();
    let later = false;
    const loaded = (response: Response) => {
      later ||= LATER.test(response.url());
      if (response.ok() && !later) sizes.set(response.url().split('?')[0] ?? '', sizeOf(response));
    };
    context.on('response', loaded);
    const guest = await join('guest', { context, language, enter: false });
    await comeIn(guest);
    await expect(guest.page.getByRole('img').first()).toBeVisible();
    await guest.page.evaluate(() => document.fonts.ready);
    context.off('response', loaded);
    const all = await Promise.all(sizes.values());
    const total = all.reduce((sum, [size]) => sum + size, 0);
    expect(total, all.map((one) => one.join(' ')).join('\n')).toBeLessThan(MOST);
    expect(later).toBe(true);
  });
}
