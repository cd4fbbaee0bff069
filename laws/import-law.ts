/**
 * The import law: which part of the source may know which. It is a table, and
 * this file is the table; `import-judge.ts` reads it, `oxlint-plugin.ts` holds
 * every file to it, and `import-law.test.ts` plants a violation of each row.
 *
 * A *place* is a folder of sources, or a file directly under a workspace's
 * `src`, named without the `src`: `shared/floor`, `server/storage/ports`,
 * `server/app.ts`. A name in the table stands for the place and all below it;
 * `*` is any folder, `*.ts` any such file, `:own` the importer's own
 * capability, and `.` the repository's root. An importer's row is the first
 * whose `from` fits.
 */
export interface Row {
  /** Says the row to whoever breaks it. */
  readonly says: string;
  readonly from: readonly string[];
  readonly may: readonly string[];
  /** Places of which only types may be imported. */
  readonly types?: readonly string[];
  /** Its packages, where not every package is allowed. */
  readonly packages?: readonly string[];
  /** Places that tests and contract suites of the row may import besides. */
  readonly tests?: readonly string[];
}

/** What tests and contract suites may use anywhere. */
export const testTools = ['vitest', 'fast-check', 'node:'];

const JOINED_TYPES = [
  'shared/wire.ts',
  'shared/record',
  'shared/identity',
  'shared/briefing',
  'shared/captions',
];

/** What every part of the server may know: how it tells, and how it says why it cannot start. */
const SERVER_LEAVES = ['server/log.ts', 'server/start-error.ts'];

export const rows: readonly Row[] = [
  {
    says: 'shared/kernel imports nothing',
    from: ['shared/kernel'],
    may: ['shared/kernel'],
    packages: [],
  },
  {
    says: 'shared/record and shared/wire join the capabilities of shared, and know nothing else',
    from: ['shared/record', 'shared/wire.ts'],
    may: ['shared'],
    packages: ['zod'],
  },
  {
    says: 'shared/law knows the kernel only, so that every capability may calculate with it',
    from: ['shared/law'],
    may: [':own', 'shared/kernel'],
    packages: ['zod'],
  },
  {
    says: 'shared/minutes says facts in words: it knows kernel, identity and law, and how messages are formatted, without React',
    from: ['shared/minutes'],
    may: [':own', 'shared/kernel', 'shared/identity', 'shared/law'],
    packages: ['zod', 'intl-messageformat'],
    tests: ['shared/record'],
  },
  {
    says: 'a capability of shared knows kernel, identity and law, never another capability',
    from: ['shared/*'],
    may: [':own', 'shared/kernel', 'shared/identity', 'shared/law'],
    packages: ['zod', 'yjs'],
    tests: ['shared/record'],
  },
  {
    says: 'storage ports know the kernel, and types of the wire, of sheets and of captions',
    from: ['server/storage/ports'],
    may: ['server/storage/ports', 'shared/kernel'],
    types: JOINED_TYPES,
  },
  {
    says: 'storage and cluster know ports, kernel, identity, and types of the wire, of sheets and of captions',
    from: ['server/storage', 'server/cluster'],
    may: ['server/storage', ':own', 'shared/kernel', 'shared/identity', ...SERVER_LEAVES],
    types: JOINED_TYPES,
  },
  {
    says: 'captions follow a record: they know shared and types of the storage ports, and nobody else on the server',
    from: ['server/captions'],
    may: [':own', 'shared', ...SERVER_LEAVES],
    types: ['server/storage/ports'],
    tests: ['server/identity', 'server/storage'],
  },
  {
    says: 'the gateway knows the parts of the server',
    from: ['server/gateway'],
    may: ['server', 'shared'],
  },
  {
    says: 'the hosts of the record know shared, and types of the storage ports',
    from: ['server/record'],
    may: [':own', 'shared', ...SERVER_LEAVES],
    types: ['server/storage/ports'],
    tests: ['server/storage'],
  },
  {
    says: 'what everybody in the server may know knows nobody',
    from: SERVER_LEAVES,
    may: [],
  },
  {
    says: 'the files directly in server/src, and the demo city, put the server together',
    from: ['server/*.ts', 'server/demo', 'server/test'],
    may: ['server', 'shared'],
  },
  {
    says: 'what makes papers of a record knows all of shared, and of the server only types of the storage ports',
    from: ['server/exports', 'server/minutes'],
    may: [':own', 'shared', ...SERVER_LEAVES],
    types: ['server/storage/ports'],
    tests: ['server/storage'],
  },
  {
    says: 'a capability of the server knows its part of shared, kernel, identity, law and types of the storage ports, never another capability nor the gateway',
    from: ['server/*'],
    may: [
      ':own',
      'shared/:own',
      'shared/kernel',
      'shared/identity',
      'shared/law',
      ...SERVER_LEAVES,
    ],
    types: ['server/storage/ports'],
    tests: ['server/storage'],
  },
  {
    says: 'client/app and client/main join the parts of the client',
    from: ['client/app', 'client/*.ts', 'client/*.tsx'],
    may: ['client', 'shared'],
  },
  {
    says: 'client/ui has no words of the domain: it knows only itself',
    from: ['client/ui'],
    may: [':own'],
  },
  {
    says: 'client/i18n knows shared and ui',
    from: ['client/i18n'],
    may: [':own', 'client/ui', 'shared'],
  },
  {
    says: 'client/session knows shared and ui, no capability',
    from: ['client/session'],
    may: [':own', 'client/ui', 'shared'],
  },
  {
    says: 'a capability of the client knows shared, session, ui and i18n, never another capability',
    from: ['client/*'],
    may: [':own', 'client/session', 'client/ui', 'client/i18n', 'shared'],
  },
  {
    says: 'e2e drives a running city: it knows shared and the databases that tests start, never sources of client or server',
    from: ['e2e'],
    may: ['e2e', 'shared', 'server/storage/testing'],
  },
  {
    says: 'a bench measures parts of the server through their seams',
    from: ['bench'],
    may: ['bench', 'server', 'shared'],
  },
  {
    says: 'laws and scripts stand outside the app',
    from: ['laws', 'scripts', '.'],
    may: ['laws', 'scripts', '.'],
  },
];

/** A place that only a few may import, whatever their row says. */
export interface Reserved {
  readonly says: string;
  readonly places: readonly string[];
  readonly by: readonly string[];
}

export const reserved: readonly Reserved[] = [
  {
    says: 'nobody imports server/app but what starts it',
    places: ['server/app.ts', 'server/main.ts'],
    by: ['server/main.ts', 'server/test'],
  },
  {
    says: 'nobody imports client/app but what starts it',
    places: ['client/app', 'client/main.tsx'],
    by: ['client/app', 'client/main.tsx'],
  },
];

/** Packages that have one home in the app. */
export interface Home {
  readonly says: string;
  /** `@x/*` is every package of a scope, `node:` every module of Node's own. */
  readonly packages: readonly string[];
  readonly homes: readonly string[];
}

/** Places outside the app: which packages they use is their own business. */
export const outsideTheApp = ['server/test', 'e2e', 'bench', 'laws', 'scripts', '.'];

export const homes: readonly Home[] = [
  {
    says: 'the gateway is the only home of express and socket.io',
    packages: ['express', 'socket.io', 'engine.io', 'socket.io-parser', 'helmet'],
    homes: ['server/gateway'],
  },
  {
    says: 'storage and cluster are the only homes of database and Redis drivers',
    packages: ['node:sqlite', 'pg', 'kysely', 'redis', '@socket.io/redis-streams-adapter'],
    homes: ['server/storage', 'server/cluster'],
  },
  {
    says: 'mediasoup lives only in server/media',
    packages: ['mediasoup'],
    homes: ['server/media'],
  },
  {
    says: 'mediasoup-client lives only in client/media',
    packages: ['mediasoup-client'],
    homes: ['client/media'],
  },
  {
    says: 'yjs lives only in the documents folders',
    packages: ['yjs', 'y-protocols', 'y-websocket', 'y-indexeddb', 'lib0', '@tiptap/*'],
    homes: ['*/documents'],
  },
  {
    says: 'React lives only in the client',
    packages: ['react', 'react-dom', 'react-aria-components', 'use-intl', 'lucide-react'],
    homes: ['client'],
  },
  {
    says: 'what the record says in words is said by shared/minutes',
    packages: ['intl-messageformat'],
    homes: ['shared/minutes'],
  },
  {
    says: 'shared is pure and the client runs in a browser: neither has Node',
    packages: ['node:'],
    homes: ['server'],
  },
];

/** A model derives and offers; only views know how it is drawn. */
export const modelLaw = {
  says: 'a model never knows React',
  models: /^client\/src\/(?:.+\/)?(?:[\w-]+-)?model\.ts$/,
  packages: [
    'react',
    'react-dom',
    'react-aria-components',
    '@react-aria/*',
    '@tiptap/react',
    'use-intl',
    'lucide-react',
  ],
  views: /\.tsx$/,
};
