import type { Plugin } from 'vite';

/** The module in which Vite says how a part is fetched. */
const VITES_OWN = '\0vite/preload-helper.js';
const OURS = `export { fetchedFirst as __vitePreload } from '/src/ui/fetched-first.ts';`;

/** A part's files are fetched before it is imported, so that one that was lost can be asked for again. */
export function wholeParts(): Plugin {
  let replaced = false;
  return {
    name: 'koinon:whole-parts',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      if (id !== VITES_OWN) return null;
      replaced = true;
      return OURS;
    },
    buildEnd(error) {
      if (error === undefined && !replaced) this.error('Vite fetches parts in another way now');
    },
  };
}

/** Of a part that a script fetches, every file is named; the page itself needs no more than Vite says. */
export function filesOf(
  own: string,
  others: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] {
  return hostType === 'html' ? others : [...new Set([own, ...others])];
}
