/**
 * Violations to plant, each beside the words it must be refused with: one for
 * every row, every home and every reserved place of the import law, and one
 * for every other rule that the design names. `within` are close neighbours
 * of them that must pass, so that a rule which refuses everything is seen too.
 */
export interface Plant {
  readonly file: string;
  readonly source: string;
  /** The rule as oxlint prints it. */
  readonly rule: string;
  /** What its message contains. */
  readonly says: string;
}

const LAW = 'koinon(import-law)';

const strays = (file: string, specifier: string, says: string): Plant => ({
  file,
  source: `import '${specifier}';\n`,
  rule: LAW,
  says,
});

const CAPABILITY_OF_SHARED =
  'a capability of shared knows kernel, identity and law, never another capability';
const SAID_WITHOUT_REACT =
  'shared/minutes says facts in words: it knows kernel, identity and law, and how messages are formatted, without React';
const WORDS = 'what the record says in words is said by shared/minutes';
const CAPABILITY_OF_SERVER =
  'a capability of the server knows its part of shared, kernel, identity, law and types of the storage ports, never another capability nor the gateway';
const CAPABILITY_OF_CLIENT =
  'a capability of the client knows shared, session, ui and i18n, never another capability';
const SERVER_APP = 'nobody imports server/app but what starts it';
const NO_NODE = 'shared is pure and the client runs in a browser: neither has Node';
const GATEWAY_ONLY = 'the gateway is the only home of express and socket.io';
const STORAGE_ONLY = 'storage and cluster are the only homes of database and Redis drivers';
const OTHER_WORKSPACE =
  'a relative import stays in its workspace; another is imported by its package name';

export const strayImports: readonly Plant[] = [
  strays('shared/src/kernel/a.ts', '../identity/people.ts', 'shared/kernel imports nothing'),
  strays('shared/src/kernel/b.ts', 'zod', 'shared/kernel imports nothing'),
  strays(
    'shared/src/record/a.ts',
    'nanoid',
    'shared/record and shared/wire join the capabilities of shared, and know nothing else',
  ),
  strays(
    'shared/src/law/a.ts',
    '../identity/people.ts',
    'shared/law knows the kernel only, so that every capability may calculate with it',
  ),
  strays('shared/src/minutes/a.ts', 'use-intl/core', 'React lives only in the client'),
  strays('shared/src/minutes/b.ts', '../motions/motions.ts', SAID_WITHOUT_REACT),
  strays('shared/src/voting/g.ts', 'intl-messageformat', WORDS),
  strays('shared/src/voting/a.ts', '../presence/presence.ts', CAPABILITY_OF_SHARED),
  strays('shared/src/voting/b.ts', '../record/registry.ts', CAPABILITY_OF_SHARED),
  strays('shared/src/voting/c.ts', '../wire.ts', CAPABILITY_OF_SHARED),
  strays('shared/src/voting/d.ts', '@koinon/shared/presence/presence', CAPABILITY_OF_SHARED),
  strays('shared/src/voting/e.ts', 'node:crypto', NO_NODE),
  strays('shared/src/voting/f.ts', '../../../server/src/log.ts', OTHER_WORKSPACE),
  strays(
    'server/src/storage/ports/a.ts',
    '../sqlite/columns.ts',
    'storage ports know the kernel, and types of the wire, of sheets and of captions',
  ),
  strays(
    'server/src/storage/ports/b.ts',
    '@koinon/shared/wire',
    'storage ports know the kernel, and types of the wire, of sheets and of captions',
  ),
  strays(
    'server/src/storage/sqlite/a.ts',
    '../../record/chain.ts',
    'storage and cluster know ports, kernel, identity, and types of the wire, of sheets and of captions',
  ),
  strays(
    'server/src/cluster/a.ts',
    '../gateway/http.ts',
    'storage and cluster know ports, kernel, identity, and types of the wire, of sheets and of captions',
  ),
  strays(
    'server/src/record/a.ts',
    '../gateway/http.ts',
    'the hosts of the record know shared, and types of the storage ports',
  ),
  strays(
    'server/src/record/b.ts',
    '../storage/ports/synchronous.ts',
    'the hosts of the record know shared, and types of the storage ports',
  ),
  strays(
    'server/src/exports/a.ts',
    '../documents/documents.ts',
    'what makes papers of a record knows all of shared, and of the server only types of the storage ports',
  ),
  strays('server/src/voting/a.ts', '../presence/lines.ts', CAPABILITY_OF_SERVER),
  strays('server/src/voting/b.ts', '@koinon/shared/presence/presence', CAPABILITY_OF_SERVER),
  strays('server/src/voting/c.ts', '../gateway/http.ts', CAPABILITY_OF_SERVER),
  strays('server/src/voting/d.ts', '../storage/ports/synchronous.ts', CAPABILITY_OF_SERVER),
  strays('server/src/voting/e.ts', '../storage/sqlite/columns.ts', CAPABILITY_OF_SERVER),
  strays('server/src/voting/f.ts', 'express', GATEWAY_ONLY),
  strays('server/src/voting/g.ts', 'socket.io', GATEWAY_ONLY),
  strays('server/src/settings.ts', 'engine.io', GATEWAY_ONLY),
  strays('server/src/voting/h.ts', 'node:sqlite', STORAGE_ONLY),
  strays('server/src/gateway/a.ts', 'redis', STORAGE_ONLY),
  strays('server/src/gateway/b.ts', 'mediasoup/types', 'mediasoup lives only in server/media'),
  strays('server/src/gateway/c.ts', 'yjs', 'yjs lives only in the documents folders'),
  strays('server/src/gateway/d.ts', 'react', 'React lives only in the client'),
  strays('server/src/gateway/e.ts', '../app.ts', SERVER_APP),
  strays('server/src/verify.ts', './app.ts', SERVER_APP),
  strays(
    'server/src/gateway/f.ts',
    '../../../client/src/ui/store.ts',
    'a relative import stays in its workspace; another is imported by its package name',
  ),
  strays(
    'server/src/log.ts',
    './voting/a.ts',
    'what everybody in the server may know knows nobody',
  ),
  strays('client/src/voting/a.ts', '../floor/model.ts', CAPABILITY_OF_CLIENT),
  strays('client/src/voting/b.ts', 'node:fs', NO_NODE),
  strays(
    'client/src/voting/c.ts',
    '../app/shell.ts',
    'nobody imports client/app but what starts it',
  ),
  strays(
    'client/src/voting/d.ts',
    'mediasoup-client',
    'mediasoup-client lives only in client/media',
  ),
  strays('client/src/voting/e.ts', '@tiptap/core', 'yjs lives only in the documents folders'),
  strays('client/src/voting/model.ts', 'react', 'a model never knows React'),
  strays('client/src/voting/poll-model.ts', './Poll.tsx', 'a model never knows React'),
  strays(
    'client/src/ui/a.ts',
    '@koinon/shared/wire',
    'client/ui has no words of the domain: it knows only itself',
  ),
  strays('client/src/i18n/a.ts', '../session/session.ts', 'client/i18n knows shared and ui'),
  strays(
    'client/src/session/a.ts',
    '../voting/model.ts',
    'client/session knows shared and ui, no capability',
  ),
  strays(
    'server/src/captions/a.ts',
    '../presence/lines.ts',
    'captions follow a record: they know shared and types of the storage ports, and nobody else on the server',
  ),
  strays(
    'e2e/voting/a.ts',
    '../../server/src/log.ts',
    'e2e drives a running city: it knows shared and the databases that tests start, never sources of client or server',
  ),
  strays(
    'e2e/voting/b.ts',
    '../../client/src/ui/store.ts',
    'e2e drives a running city: it knows shared and the databases that tests start, never sources of client or server',
  ),
  strays(
    'bench/src/a.ts',
    '../../client/src/ui/store.ts',
    'a bench measures parts of the server through their seams',
  ),
  strays('bench/src/b.ts', '../../server/src/app.ts', SERVER_APP),
  strays('laws/a.ts', '../server/src/log.ts', 'laws and scripts stand outside the app'),
];

/** The same stray, in every form in which an import can be written. */
const formOf = (name: string, source: string): Plant => ({
  file: `server/src/voting/form-${name}.ts`,
  source,
  rule: LAW,
  says: CAPABILITY_OF_SERVER,
});

export const forms: readonly Plant[] = [
  formOf('type', "import type { Lines } from '../presence/lines.ts';\nexport type X = Lines;\n"),
  formOf('export', "export { lines } from '../presence/lines.ts';\n"),
  formOf('export-all', "export * from '../presence/lines.ts';\n"),
  formOf('dynamic', "export const lines = () => import('../presence/lines.ts');\n"),
  formOf('import-type', "export type Lines = import('../presence/lines.ts').Lines;\n"),
];

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

export const otherRules: readonly Plant[] = [
  {
    file: 'server/src/voting/floating.ts',
    source: 'async function cast() {}\nexport function castAll() {\n  cast();\n}\n',
    rule: 'typescript(no-floating-promises)',
    says: 'Promises must be awaited',
  },
  {
    file: 'server/src/voting/misused.ts',
    source: 'export const each = (all: number[]) => all.forEach(async (n) => void n);\n',
    rule: 'typescript(no-misused-promises)',
    says: 'Promise returned',
  },
  {
    file: 'server/src/voting/any.ts',
    source: 'export const parse = (text: string): any => text;\n',
    rule: 'typescript(no-explicit-any)',
    says: 'any',
  },
  {
    file: 'server/src/voting/cycle-a.ts',
    source: "import { b } from './cycle-b.ts';\nexport const a = () => b;\n",
    rule: 'import(no-cycle)',
    says: 'cycle',
  },
  {
    file: 'server/src/voting/cycle-b.ts',
    source: "import { a } from './cycle-a.ts';\nexport const b = () => a;\n",
    rule: 'import(no-cycle)',
    says: 'cycle',
  },
  {
    file: 'server/src/voting/console.ts',
    source: "export const tell = () => console.log('told');\n",
    rule: 'eslint(no-console)',
    says: 'console',
  },
  {
    file: 'server/src/voting/long-file.ts',
    source: `${lines(401, (n) => `export const a${n} = ${n};`)}\n`,
    rule: 'eslint(max-lines)',
    says: 'too many lines',
  },
  {
    file: 'server/src/voting/long-function.ts',
    source: `export function count(n: number) {\n  let sum = n;\n${lines(60, () => '  sum += 1;')}\n  return sum;\n}\n`,
    rule: 'eslint(max-lines-per-function)',
    says: '60',
  },
  {
    file: 'client/src/voting/LongView.tsx',
    source: `export function LongView() {\n  let sum = 0;\n${lines(100, () => '  sum += 1;')}\n  return <p>{sum}</p>;\n}\n`,
    rule: 'eslint(max-lines-per-function)',
    says: '100',
  },
  {
    file: 'shared/src/voting/clock.ts',
    source: 'export const now = () => Date.now();\n',
    rule: 'eslint(no-restricted-globals)',
    says: 'Time comes in',
  },
  {
    file: 'shared/src/voting/chance.ts',
    source: 'export const chance = () => Math.random();\n',
    rule: 'eslint(no-restricted-properties)',
    says: 'Math.random',
  },
  {
    file: 'client/src/voting/Picture.tsx',
    source: 'export const Picture = () => <img src="/a.png" />;\n',
    rule: 'jsx-a11y(alt-text)',
    says: 'alt',
  },
  {
    file: 'client/src/voting/Hooked.tsx',
    source:
      "import { useState } from 'react';\nexport function Hooked({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}\n",
    rule: 'react-hooks(rules-of-hooks)',
    says: 'conditionally',
  },
];

const passes = (file: string, ...specifiers: readonly string[]) => ({
  file,
  source: specifiers.map((specifier) => `import '${specifier}';\n`).join(''),
});

export const within: readonly { readonly file: string; readonly source: string }[] = [
  passes('shared/src/record/fine.ts', '../voting/rules.ts', '../presence/presence.ts', 'zod'),
  passes('shared/src/minutes/fine.ts', 'intl-messageformat', '../law/result.ts', './x.ts', 'zod'),
  passes('shared/src/voting/fine.ts', '../kernel/outcome.ts', '../identity/people.ts', './x.ts'),
  passes('shared/src/voting/fine.test.ts', 'vitest', 'fast-check', 'node:fs'),
  passes('server/src/voting/fine.ts', '@koinon/shared/voting/rules', '../log.ts', 'node:fs'),
  passes('server/src/voting/fine.test.ts', '../storage/memory/store.ts'),
  {
    file: 'server/src/voting/fine-types.ts',
    source:
      "import type { A } from '../storage/ports/a.ts';\nimport { type B } from '../storage/ports/b.ts';\nexport type C = A | B;\n",
  },
  passes('server/src/gateway/fine.ts', 'express', 'socket.io', 'engine.io', '../record/a.ts'),
  passes('server/src/storage/sqlite/fine.ts', 'node:sqlite', '../ports/a.ts'),
  passes('server/src/media/fine.ts', 'mediasoup', './deep/fine.ts'),
  passes('server/src/documents/fine.ts', 'yjs', 'y-protocols/sync', 'lib0/encoding', 'ws'),
  passes('server/src/main.ts', './app.ts', './settings.ts'),
  passes('server/src/app.ts', './voting/fine.ts', './gateway/fine.ts', './media/fine.ts'),
  passes('server/test/city.ts', '../src/app.ts', 'socket.io-client', 'node:sqlite', 'yjs'),
  passes('client/src/main.tsx', './app/Shell.tsx', 'react', '@fontsource-variable/noto-sans'),
  passes('client/src/app/fine.ts', '../voting/model.ts', '../floor/model.ts'),
  passes('client/src/floor/model.ts', '../ui/store.ts', '@koinon/shared/floor/floor'),
  passes('client/src/documents/fine.ts', '@tiptap/react', 'yjs', '../session/a.ts', 'react'),
  passes('client/vite.config.ts', 'node:fs', 'vite'),
  passes('e2e/voting/fine.ts', '../city.ts', 'yjs', '@koinon/shared/wire', 'node:fs'),
  passes('bench/src/fine.ts', '../../server/src/gateway/fine.ts', 'socket.io', 'ws'),
];
