import type { Plugin } from 'vite';

/** What every phone in the gallery loads before it can follow, beside the entry. */
const VIEW = ['app/green-room/GreenRoom.tsx', 'app/places/Gallery.tsx'];
/** What it loads then, to hear and see. */
const MEDIA = ['media/open-media-room.ts'];

/**
 * The entry and those parts as one file, and media as another. Of what they
 * share with other parts the bundler would make some fifty small files, which
 * are a tenth longer when compressed, and each of which a weak line can lose.
 */
export function galleryView() {
  const view = new Set<string>();
  const media = new Set<string>();
  const plugin: Plugin = {
    name: 'koinon-gallery-view',
    apply: 'build',
    buildEnd() {
      const all = [...this.getModuleIds()];
      const named = (parts: readonly string[]) =>
        all.filter((id) => parts.some((part) => id.endsWith(`/src/${part}`)));
      const reach = (from: readonly string[], found: Set<string>) => {
        const open = [...from];
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
          if (view.has(id) || found.has(id)) continue;
          found.add(id);
          open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      };
      const entries = all.filter((id) => this.getModuleInfo(id)?.isEntry === true);
      reach([...entries, ...named(VIEW)], view);
      reach(named(MEDIA), media);
    },
  };
  const groups = [
    { name: 'gallery-view', test: (id: string) => view.has(id) },
    { name: 'open-media-room', test: (id: string) => media.has(id) },
  ];
  return { plugin, groups };
}
