import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const NOT_OURS = new Set(['node_modules', 'dist', 'data', 'results', 'shots', 'subprojects']);
const WORKSPACES = ['shared', 'server', 'client', 'e2e', 'bench', 'laws', 'scripts'];

/** Every file that people of this project write, relative to the root, with `/`. */
export function ownFiles(): readonly string[] {
  return WORKSPACES.flatMap(filesUnder);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return NOT_OURS.has(entry.name) || entry.name.startsWith('.') ? [] : filesUnder(path);
  });
}
