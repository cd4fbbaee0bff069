import { launchBrowser } from '../browser.ts';
import { expect, test } from '../story.ts';
import { findings } from './findings.ts';
import { WALK_BROWSER, walkThroughVoices } from './voices.ts';

/** Unlike each other in everything that a view depends on. */
const RUNS = [
  { language: 'en', scheme: 'light', size: { width: 1280, height: 800 } },
  { language: 'ar', scheme: 'dark', size: { width: 390, height: 844 } },
] as const;

/** Some twenty looks at five pages, on two cores. */
const LOOKS_MS = 360_000;
test.setTimeout(LOOKS_MS);

for (const { language, scheme, size } of RUNS) {
  test(`axe: voices and languages in ${language}, ${scheme}, ${size.width} wide`, async ({
    join,
    wire,
  }) => {
    await using browser = await launchBrowser(WALK_BROWSER);
    const drawn = { viewport: size, colorScheme: scheme, reducedMotion: 'reduce' } as const;
    const context = await browser.newContext(drawn);
    const found: string[] = [];
    await walkThroughVoices({
      join,
      wire,
      context,
      language,
      look: async (view, page) => void found.push(...(await findings(view, page))),
    });
    expect(found).toEqual([]);
  });
}
