import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { openCity } from './app.ts';
import type { City } from './app.ts';
import { listen } from './gateway/gateway.ts';
import { describeSettings, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { StartError } from './start-error.ts';

/** How long closing may take before the process ends all the same. */
const CLOSE_MS = 8_000;
const STDERR = 2;

const clientFolder = fileURLToPath(new URL('../../client/dist', import.meta.url));

// Whoever reads our output may stop reading; that is no reason to stop serving.
process.stdout.on('error', () => undefined);

if (process.argv.includes('--help')) process.stdout.write(describeSettings());
else await start();

async function start(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const log = pino({ level: settings.logLevel }, pino.destination(STDERR));
    const listener = await listen(settings.port);
    const city = await openCity({ settings, listener, clientFolder, log });
    closeOnSignal(city);
    announce(settings, city, listener.port);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`\nKoinon cannot start. ${error.message}\n`);
    process.exitCode = 1;
  }
}

function closeOnSignal(city: City): void {
  const close = (signal: NodeJS.Signals) => {
    process.stdout.write(`\n${signal}: closing …\n`);
    setTimeout(() => process.exit(1), CLOSE_MS).unref();
    void city.close().then(() => process.exit(0));
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

function announce(settings: Settings, city: City, port: number): void {
  const lines = [`Koinon is listening on http://localhost:${port}`, ''];
  const warning = microphoneWarning(settings.publicUrl);
  if (warning !== null) lines.push(warning, '');
  lines.push(
    settings.demo
      ? 'A demo city is here. Each link signs one person in; open as many as you like in one browser:'
      : 'Open this link to call meetings and invite people:',
    '',
  );
  const width = (of: (link: City['links'][number]) => string) =>
    Math.max(...city.links.map((link) => of(link).length));
  const [roles, names, languages] = [
    width(({ role }) => role),
    width(({ name }) => name),
    width(({ language }) => language),
  ];
  for (const { role, name, language, url } of city.links) {
    lines.push(
      `  ${role.padEnd(roles)}  ${name.padEnd(names)}  ${language.padEnd(languages)}  ${url}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n\nCtrl-C ends it.\n`);
}

/** Browsers give a microphone only to https pages and to localhost. */
function microphoneWarning(publicUrl: string | null): string | null {
  if (publicUrl === null) return null;
  const { protocol, hostname } = new URL(publicUrl);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol === 'https:' || local || hostname.endsWith('.localhost')) return null;
  return `Note: browsers give no microphone or camera to ${publicUrl}, since it is plain http. Put a reverse proxy with https in front (TRUST_PROXY=on, PUBLIC_URL=https://…).`;
}
