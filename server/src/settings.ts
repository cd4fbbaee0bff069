import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { StartError } from './start-error.ts';

/** Everything that can be set from outside, each once, with its default and a sentence. */
interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly sentence: string;
}

const SETTINGS = [
  { name: 'PORT', fallback: '3000', sentence: 'The port of the web server.' },
  {
    name: 'DATA_DIR',
    fallback: './data',
    sentence:
      'The folder that holds everything worth keeping, unless DATABASE_URL is set; one server at a time.',
  },
  {
    name: 'DATABASE_URL',
    fallback: '',
    sentence:
      'A PostgreSQL database (postgres://user:password@server/database) that several servers share; by default everything is in DATA_DIR.',
  },
  {
    name: 'REDIS_URL',
    fallback: '',
    sentence:
      'A Redis (redis://server:6379) by which servers on one DATABASE_URL tell each other quickly.',
  },
  {
    name: 'NODE_HOST',
    fallback: '',
    sentence:
      'The name or address at which other servers on one DATABASE_URL reach this one; by default the name of this machine.',
  },
  {
    name: 'NODE_PORT',
    fallback: '0',
    sentence: 'The port at which they reach it, for them alone; 0 is any that is free.',
  },
  {
    name: 'BALLOT_KEY_DIR',
    fallback: '',
    sentence:
      'The folder for the keys of secret polls while they are open; servers on one DATABASE_URL must share it. By default a folder in DATA_DIR.',
  },
  {
    name: 'BLOB_DIR',
    fallback: '',
    sentence:
      'The folder for attachments and approved texts; servers on one DATABASE_URL must share it. By default a folder in DATA_DIR.',
  },
  {
    name: 'RECORDING_DIR',
    fallback: '',
    sentence:
      'The folder for recordings; servers on one DATABASE_URL must share it. By default a folder in DATA_DIR.',
  },
  {
    name: 'FFMPEG',
    fallback: 'ffmpeg',
    sentence: 'The FFmpeg program, which makes files of what was recorded.',
  },
  {
    name: 'PUBLIC_URL',
    fallback: '',
    sentence: 'The address people open, when it is not http://localhost:PORT.',
  },
  {
    name: 'TRUST_PROXY',
    fallback: 'off',
    sentence: 'on: a reverse proxy in front ends https and says who calls (X-Forwarded-*).',
  },
  {
    name: 'MEDIA_PORT',
    fallback: '44444',
    sentence: 'The first port for sound and video, UDP and TCP; one more per further worker.',
  },
  {
    name: 'MEDIA_WORKERS',
    fallback: '',
    sentence: 'How many media workers run; by default one a core.',
  },
  {
    name: 'MEDIA_ANNOUNCED_ADDRESS',
    fallback: '',
    sentence:
      'Addresses at which browsers reach the media ports, separated by commas; by default every address of this machine.',
  },
  {
    name: 'ICE_SERVERS',
    fallback: '',
    sentence: 'TURN servers for browsers, as a JSON list of {urls, username, credential}.',
  },
  {
    name: 'TURN_URLS',
    fallback: '',
    sentence:
      'TURN servers that know TURN_SECRET, separated by commas, such as turn:turn.example.org:3478.',
  },
  {
    name: 'TURN_SECRET',
    fallback: '',
    sentence: 'What this server and those of TURN_URLS share (coturn: static-auth-secret).',
  },
  {
    name: 'DEMO',
    fallback: 'on',
    sentence: "off: no demo city; an administrator's link is printed instead.",
  },
  {
    name: 'MEDIASOUP_WORKER_BIN',
    fallback: '',
    sentence: 'The media worker program; by default the one that set-up provides.',
  },
  {
    name: 'LOG_LEVEL',
    fallback: 'warn',
    sentence: 'How much is logged on the error stream: debug, info, warn, error or silent.',
  },
] as const satisfies readonly Setting[];

type Name = (typeof SETTINGS)[number]['name'];

export interface IceServerSetting {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

export interface Settings {
  readonly port: number;
  readonly dataDir: string;
  /** Null: everything is kept in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Null: this server is the only one. */
  readonly redisUrl: string | null;
  /** Where other servers on the database reach this one. */
  readonly nodeHost: string;
  /** 0: any port that is free. */
  readonly nodePort: number;
  readonly ballotKeyDir: string;
  /** Whether somebody named the folder, and so answers for all servers seeing the same one. */
  readonly ballotKeysShared: boolean;
  /** Where attachments and approved texts are. */
  readonly blobDir: string;
  /** Where recordings are. */
  readonly recordingDir: string;
  /** Name or path of the FFmpeg program. */
  readonly ffmpeg: string;
  /** Without a slash at the end; null when people open http://localhost:port. */
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly mediaPort: number;
  /** Null: one a core. */
  readonly mediaWorkers: number | null;
  readonly mediaAnnounced: readonly string[];
  readonly iceServers: readonly IceServerSetting[];
  /** Null without TURN servers that share a secret with this one. */
  readonly turn: { readonly urls: readonly string[]; readonly secret: string } | null;
  readonly demo: boolean;
  readonly workerBin: string | null;
  readonly logLevel: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** @throws StartError with a sentence that names the setting and what it takes. */
export function readSettings(environment: Environment): Settings {
  const value = (name: Name): string => {
    const given = environment[name]?.trim();
    const fallback = SETTINGS.find((setting) => setting.name === name)?.fallback ?? '';
    return given === undefined || given === '' ? fallback : given;
  };
  const workers = value('MEDIA_WORKERS');
  return {
    port: number('PORT', value('PORT'), 0, LAST_PORT),
    dataDir: resolve(value('DATA_DIR')),
    databaseUrl: addressOf('DATABASE_URL', value('DATABASE_URL'), DATABASES),
    redisUrl: addressOf('REDIS_URL', value('REDIS_URL'), REDISES),
    nodeHost: value('NODE_HOST') || hostname(),
    nodePort: number('NODE_PORT', value('NODE_PORT'), 0, LAST_PORT),
    ballotKeyDir: resolve(value('BALLOT_KEY_DIR') || join(value('DATA_DIR'), 'ballot-keys')),
    ballotKeysShared: value('BALLOT_KEY_DIR') !== '',
    blobDir: resolve(value('BLOB_DIR') || join(value('DATA_DIR'), 'blobs')),
    recordingDir: resolve(value('RECORDING_DIR') || join(value('DATA_DIR'), 'recordings')),
    ffmpeg: value('FFMPEG'),
    publicUrl: publicUrl(value('PUBLIC_URL')),
    trustProxy: toggle('TRUST_PROXY', value('TRUST_PROXY')),
    mediaPort: number('MEDIA_PORT', value('MEDIA_PORT'), 1, LAST_PORT),
    mediaWorkers: workers === '' ? null : number('MEDIA_WORKERS', workers, 1, MOST_WORKERS),
    mediaAnnounced: list(value('MEDIA_ANNOUNCED_ADDRESS')),
    iceServers: iceServers(value('ICE_SERVERS')),
    turn: turn(list(value('TURN_URLS')), value('TURN_SECRET')),
    demo: toggle('DEMO', value('DEMO')),
    workerBin: value('MEDIASOUP_WORKER_BIN') || null,
    logLevel: oneOf('LOG_LEVEL', value('LOG_LEVEL'), LOG_LEVELS),
  };
}

/** The settings as a table for `--help`. */
export function describeSettings(): string {
  const width = Math.max(...SETTINGS.map(({ name }) => name.length));
  const lines = SETTINGS.map(({ name, fallback, sentence }) => {
    const byDefault = fallback === '' ? '' : ` (default ${fallback})`;
    return `  ${name.padEnd(width)}  ${sentence}${byDefault}`;
  });
  return ['Koinon is set by the environment:', '', ...lines, ''].join('\n');
}

const LAST_PORT = 65_535;
const MOST_WORKERS = 64;
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];

function number(name: Name, value: string, least: number, most: number): number {
  const read = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (read >= least && read <= most) return read;
  throw new StartError(`${name} is "${value}". Set it to a number from ${least} to ${most}.`);
}

function toggle(name: Name, value: string): boolean {
  if (['on', 'true', '1', 'yes'].includes(value.toLowerCase())) return true;
  if (['off', 'false', '0', 'no'].includes(value.toLowerCase())) return false;
  throw new StartError(`${name} is "${value}". Set it to on or off.`);
}

function oneOf(name: Name, value: string, known: readonly string[]): string {
  if (known.includes(value)) return value;
  throw new StartError(`${name} is "${value}". Set it to one of: ${known.join(', ')}.`);
}

function list(value: string): string[] {
  return value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function publicUrl(value: string): string | null {
  if (value === '') return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/') {
    throw new StartError(
      `PUBLIC_URL is "${value}". Set it to an address such as https://meetings.example.org, without a path.`,
    );
  }
  return url.origin;
}

const DATABASES = {
  protocols: ['postgres:', 'postgresql:'],
  example: 'postgres://koinon:password@database.example.org/koinon',
};
const REDISES = {
  protocols: ['redis:', 'rediss:'],
  example: 'redis://redis.example.org:6379',
};

/** The value may hold a password, so it is never repeated. */
function addressOf(name: Name, value: string, { protocols, example }: typeof DATABASES) {
  if (value === '') return null;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  throw new StartError(`${name} cannot be read. Set it to an address such as ${example}.`);
}

function iceServers(value: string): IceServerSetting[] {
  if (value === '') return [];
  try {
    const servers: unknown = JSON.parse(value);
    if (Array.isArray(servers) && servers.every(isIceServer)) return servers;
  } catch {
    // Falls through to the sentence below: it is the same advice.
  }
  throw new StartError(
    'ICE_SERVERS cannot be read. Set it to a JSON list such as [{"urls":["turn:turn.example.org:3478"],"username":"…","credential":"…"}].',
  );
}

const TURN_URL = /^turns?:[^\s?]+(?:\?transport=(?:udp|tcp))?$/;

function turn(urls: readonly string[], secret: string): Settings['turn'] {
  if (urls.length === 0 && secret === '') return null;
  if (urls.length === 0 || secret === '') {
    throw new StartError('TURN_URLS and TURN_SECRET belong together. Set both, or neither.');
  }
  const strange = urls.find((url) => !TURN_URL.test(url));
  if (strange === undefined) return { urls, secret };
  throw new StartError(
    `TURN_URLS has "${strange}". Set it to addresses such as turn:turn.example.org:3478 or turns:turn.example.org:5349?transport=tcp.`,
  );
}

function isIceServer(server: unknown): server is IceServerSetting {
  if (typeof server !== 'object' || server === null || !('urls' in server)) return false;
  return Array.isArray(server.urls) && server.urls.every((url) => typeof url === 'string');
}
