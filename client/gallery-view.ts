import type { Plugin } from 'vite';

/** What every phone in the gallery loads before it can follow, beside the entry. */
const PARTS = ['app/green-room/GreenRoom.tsx', 'app/places/Gallery.tsx'];

/**
 * The entry and those parts as one file. Of what they share with other parts
 * the bundler would make some fifty small files, which are a tenth longer when
 * compressed, and each of which a weak line can lose.
 */
export function galleryView() {
  const view = new Set<string>();
  const plugin: Plugin = {
    name: 'koinon-gallery-view',
    apply: 'build',
    buildEnd() {
      const all = [...this.getModuleIds()];
      const isFirst = (id: string) =>
        this.getModuleInfo(id)?.isEntry === true ||
        PARTS.some((part) => id.endsWith(`/src/${part}`));
      const open = all.filter(isFirst);
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        if (view.has(id)) continue;
        view.add(id);
        open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
  return { plugin, has: (id: string) => view.has(id) };
}
