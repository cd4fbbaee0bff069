import type { KnipConfig } from 'knip';

/** What a stylesheet asks for, as imports: other stylesheets, fonts and pictures. */
function importsOf(css: string): string {
  const asked = css.matchAll(/(?:@import\s+(?:url\()?|url\()['"]([^'"]+)['"]/g);
  return [...asked].map(([, specifier]) => `import '${specifier}';`).join('\n');
}

/** Dead code: files that nothing starts from, exports that nobody imports, packages not used. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs', 'scripts/media-worker/self-check.mjs', 'laws/**/*.test.ts'],
      project: ['scripts/**/*.mjs', 'laws/**/*.ts', '*.ts'],
      // Called by their path, so that the pinned one runs, or looked at in the server's workspace.
      ignoreDependencies: ['oxlint', 'oxlint-tsgolint', 'node', 'mediasoup'],
    },
    shared: {
      entry: ['src/**/*.{test,contract}.ts'],
      project: ['src/**/*.ts'],
      includeEntryExports: true,
    },
    server: {
      entry: [
        'src/main.ts',
        'src/verify.ts',
        'src/export.ts',
        'src/media/thread.ts',
        'src/storage/sqlite/thread.ts',
        'src/**/*.test.ts',
        'test/**/*.test.ts',
      ],
      project: ['src/**/*.ts', 'test/**/*.ts'],
      // Fonts that a PDF is set in, read as files.
      ignoreDependencies: ['@expo-google-fonts/.*'],
    },
    client: {
      // The build calls `fetched-first` in place of Vite's own (`client/whole-parts.ts`).
      entry: ['src/main.tsx', 'src/ui/fetched-first.ts', 'src/**/*.test.{ts,tsx}'],
      project: ['src/**/*.{ts,tsx,css}'],
    },
    e2e: {
      entry: ['*.config.ts', '**/*.spec.ts', 'views/shots.ts'],
      project: ['**/*.ts'],
    },
    bench: {
      entry: ['src/main.ts', 'src/**/*.process.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts'],
    },
  },
  compilers: { css: importsOf },
  // A type that a function of the same file takes or gives is told to its callers.
  ignoreExportsUsedInFile: { interface: true, type: true },
  rules: {
    // What Debian brings (`ip`, `flock`) is in no package.json.
    binaries: 'off',
  },
};

export default config;
