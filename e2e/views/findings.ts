import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of how large a thing to press is. */
const TARGET_SIZE = 'target-size';

/**
 * What axe finds on a page, each finding in a line. The pages have no frames,
 * so all is asked in the page itself, and only what is wrong is told. What a bar
 * that stays in view covers just now is looked at again where it is free.
 */
export async function findings(view: string, page: Page): Promise<readonly string[]> {
  const { violations } = await axe(page)
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: RULES } })
    .analyze();
  const found: string[] = [];
  for (const { id, help, nodes } of violations) {
    for (const { target } of nodes) {
      const place = target.join(' ');
      if (id === TARGET_SIZE && (await isLargeWhereFree(page, place))) continue;
      found.push(`${view}: ${id} (${help}) at ${place}`);
    }
  }
  return found;
}

function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function isLargeWhereFree(page: Page, place: string): Promise<boolean> {
  await page.locator(place).evaluate((target) => target.scrollIntoView({ block: 'center' }));
  const { violations } = await axe(page).include(place).withRules(TARGET_SIZE).analyze();
  return violations.length === 0;
}
