import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../browser.ts';
import { expect, test } from '../story.ts';
import { comeIn } from './people-in.ts';

/** What a phone on a weak line loads before it can follow, compressed, in bytes. */
const MOST = 200_000;
/** Already compressed. */
const COMPRESSED = /\.(woff2|png|jpg)$/;

for (const language of ['en', 'el', 'sl', 'ar']) {
  test(`first load: the gallery in ${language} is there within 200 kB before media`, async ({
    join,
  }) => {
    await using browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const loaded = new Map<string, Promise<Buffer>>();
    context.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (response.ok() && /^\/(assets|s)\//.test(pathname)) {
        loaded.set(pathname, response.body());
      }
    });
    const guest = await join('guest', { context, language, enter: false });
    await expect(guest.page.getByTestId('door')).toBeVisible();
    await guest.page.evaluate(() => document.fonts.ready);
    const sizes = await Promise.all(
      [...loaded].map(async ([path, body]) => {
        const bytes = await body;
        const size = COMPRESSED.test(path) ? bytes.length : brotliCompressSync(bytes).length;
        return [path, size] as const;
      }),
    );
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(total, sizes.map(([path, size]) => `${size} ${path}`).join('\n')).toBeLessThan(MOST);

    await comeIn(guest);
    await expect(guest.page.getByRole('img').first()).toBeVisible();
  });
}
