import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patches } from '../media-worker/patches.mjs';
import { packageFile, root } from './paths.mjs';
import { Problem } from './problem.mjs';

export const recipeFolder = join(root, 'scripts', 'media-worker');

/** Replaces `from`, which must occur exactly once, by `to`. */
export function patched(text, { file, from, to }) {
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Problem(
      `The media worker cannot be built: in mediasoup's ${file} the line to patch occurs ` +
        `${parts.length - 1} times instead of once:\n    ${from}\n` +
        'mediasoup has changed; scripts/media-worker/patches.mjs must follow.',
    );
  return parts.join(to);
}

/** The folder that a wrap file expects its library's source in. */
export function wrapDirectory(wrap) {
  const found = /^directory\s*=\s*(\S+)\s*$/m.exec(wrap);
  if (found === null) throw new Problem('A wrap file of mediasoup names no directory.');
  return found[1];
}

function laySubprojects(source) {
  const subprojects = join(source, 'subprojects');
  for (const name of readdirSync(join(recipeFolder, 'subprojects'))) {
    const wrap = join(subprojects, `${name}.wrap`);
    if (!existsSync(wrap))
      throw new Problem(`The media worker cannot be built: mediasoup no longer asks for ${name}.`);
    const folder = join(subprojects, wrapDirectory(readFileSync(wrap, 'utf8')));
    cpSync(join(recipeFolder, 'subprojects', name), folder, { recursive: true });
  }
}

/** Copies mediasoup's worker source into `source` and bridges it to Debian's libraries. */
export function laySource(source) {
  mkdirSync(source, { recursive: true });
  cpSync(packageFile('mediasoup', 'worker'), source, {
    recursive: true,
    filter: (path) => !path.startsWith(packageFile('mediasoup', 'worker', 'out')),
  });
  for (const patch of patches) {
    const path = join(source, patch.file);
    writeFileSync(path, patched(readFileSync(path, 'utf8'), patch));
  }
  laySubprojects(source);
}
