import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { ProxyOptions } from 'vite';
import { placeFiles } from './place-files.ts';
import { precompressed } from './precompressed.ts';
import { filesOf, wholeParts } from './whole-parts.ts';

/** Where the Koinon server listens while pages come from Vite's own server. */
const koinon = process.env['KOINON_SERVER'] ?? 'http://localhost:3000';

/** What a page asks for by itself: its session, sockets and documents. */
const beneathSession: ProxyOptions = {
  target: koinon,
  ws: true,
  bypass: (request) =>
    request.method === 'GET' && request.headers.accept?.includes('text/html') === true
      ? '/index.html'
      : undefined,
};

const NAME_LENGTH = 5;
const named = new Map<string, string>();

/** A class is written on every page that shows it: a few letters, the same in every build. */
function shortName(name: string, file: string): string {
  const whole = `${relative(import.meta.dirname, file)} ${name}`;
  const hash = createHash('sha256').update(whole).digest('base64url').slice(0, NAME_LENGTH);
  const other = named.get(hash) ?? whole;
  if (other !== whole) throw new Error(`two classes would have one name: ${other}, ${whole}`);
  named.set(hash, whole);
  return `k${hash}`;
}

const files = placeFiles();

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [
    react(),
    {
      ...optimizeLocales.vite({ locales: ['en-US', 'el-GR', 'sl-SI', 'ar-AE'] }),
      enforce: 'pre',
    },
    wholeParts(),
    precompressed(),
    files.plugin,
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // One small sheet for all: a sheet of a part that failed to load would not be asked for again.
    cssCodeSplit: false,
    // The pages' content policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: filesOf },
    rolldownOptions: {
      output: { codeSplitting: { groups: files.groups } },
    },
    // These know `light-dark()`; rewritten, a dark desk on a light page would not be dark.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  css: { modules: { generateScopedName: shortName } },
  // Also what comes lazily is made ready at the start, so that no page reloads under its reader.
  optimizeDeps: { entries: ['index.html', 'src/**/!(*.test).{ts,tsx}'] },
  server: {
    proxy: {
      '^/(join|healthz|readyz)\\b': { target: koinon },
      '^/s/[^/]+/.': beneathSession,
    },
  },
});
