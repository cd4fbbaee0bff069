import { test as story } from '../story.ts';
import { openNamespace, whyNoNamespace } from './namespace.ts';
import type { Namespace } from './namespace.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** A network of its own for one browser; there before the city starts. */
  readonly cable: Namespace;
}

/** A story in which a cable is cut; skipped, with its reason, where that cannot be done. */
export const test = story.extend<Fixtures>({
  cable: [
    async ({}, use, info) => {
      const why = whyNoNamespace();
      info.skip(why !== null, why ?? '');
      await using cable = await openNamespace();
      await use(cable);
    },
    { auto: true },
  ],
});
