import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** What every phone in the gallery loads before it can follow, beside the entry. */
const VIEW = ['app/green-room/GreenRoom.tsx', 'app/places/Gallery.tsx'];
/** What it loads then, to hear and see. */
const MEDIA = ['media/open-media-room.ts'];
/** What people enter, and what most of them open beside it. */
const PLACES = [
  'app/places/ChairRoom.tsx',
  'app/places/ClerkStrip.tsx',
  'app/places/MemberRoom.tsx',
  'app/places/InterpreterDesk.tsx',
  'app/places/HallScreen.tsx',
  'app/places/CaptionPlace.tsx',
  'app/places/GallerySide.tsx',
  'app/places/PageBeside.tsx',
];
/** What so many places need is worth a few kilobytes too many to the others. */
const MANY = 3;

/**
 * Which modules lie in one file. The entry and the gallery's parts are one,
 * media another. Of what places share, as much as is needed by the same number
 * of them is one file; what only two or one of them need lies with what the
 * same ones need. Of all this the bundler would make some hundred files of a
 * kilobyte or two, which are longer when compressed, each of which a weak line
 * can lose, and for each of which whoever enters waits.
 */
export function placeFiles() {
  const view = new Set<string>();
  const media = new Set<string>();
  const sharers = new Map<string, string[]>();
  const plugin: Plugin = {
    name: 'koinon:place-files',
    apply: 'build',
    buildEnd() {
      const all = [...this.getModuleIds()];
      const named = (part: string) => all.filter((id) => id.endsWith(`/src/${part}`));
      const reach = (from: readonly string[], found: Set<string>) => {
        const open = [...from];
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
          if (view.has(id) || media.has(id) || found.has(id)) continue;
          found.add(id);
          open.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
        return found;
      };
      const entries = all.filter((id) => this.getModuleInfo(id)?.isEntry === true);
      reach([...entries, ...VIEW.flatMap(named)], view);
      reach(MEDIA.flatMap(named), media);
      for (const place of PLACES) {
        for (const id of reach(named(place), new Set())) {
          sharers.set(id, [...(sharers.get(id) ?? []), basename(place, '.tsx')]);
        }
      }
    },
  };
  const sharedBy = (count: number) => (id: string) => {
    const places = sharers.get(id);
    if (places?.length !== count) return null;
    return count < MANY ? places.join('-') : 'places';
  };
  const groups = [
    { name: 'gallery-view', test: (id: string) => view.has(id) },
    { name: 'open-media-room', test: (id: string) => media.has(id) },
    // The most shared first: a file takes what its modules import along.
    ...PLACES.map((_, fewer) => ({ name: sharedBy(PLACES.length - fewer) })),
  ];
  return { plugin, groups };
}
