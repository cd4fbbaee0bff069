import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BUILD_PACKAGES } from './setup/media-worker-build.mjs';
import { root } from './setup/paths.mjs';

/**
 * No container engine runs where this is tested, so the two files are read:
 * whatever they name must be there, and they must agree with each other.
 */
const text = (name) => readFileSync(join(root, name), 'utf8');

/** A Dockerfile's instructions by stage: [{ from, name, steps: [{ word, rest }] }]. */
function stages(dockerfile) {
  const lines = dockerfile
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n');
  const steps = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^(?<word>[A-Z]+)\s+(?<rest>.*)$/.exec(line.trim()).groups);
  const found = [];
  for (const { word, rest } of steps) {
    if (word !== 'FROM') found.at(-1).steps.push({ word, rest });
    else {
      const [from, , name] = rest.split(/\s+/);
      found.push({ from, name, steps: [] });
    }
  }
  return found;
}

const [build, final] = stages(text('Dockerfile'));
const compose = parse(text('docker-compose.yml'));
const { app, postgres, redis, turn } = compose.services;
const all = (stage, word) =>
  stage.steps.filter((step) => step.word === word).map(({ rest }) => rest);

/** What the build stage makes beside what is in the repository. */
const MADE = {
  '/opt/mediasoup-worker': 'scripts/prepare.mjs --worker-to /opt/mediasoup-worker',
  '/opt/koinon/node_modules': 'scripts/prepare.mjs',
  '/opt/koinon/client/dist': 'scripts/prepare.mjs',
};
const inRepository = (path) => existsSync(join(root, path));

describe('the Dockerfile', () => {
  it('copies into the build only what is in the repository', () => {
    const sources = all(build, 'COPY').flatMap((rest) => rest.split(/\s+/).slice(0, -1));
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) expect([source, inRepository(source)]).toEqual([source, true]);
  });

  it('gives npm every workspace before it installs', () => {
    const { workspaces } = JSON.parse(text('package.json'));
    const before = build.steps.slice(
      0,
      build.steps.findIndex(({ word }) => word === 'RUN'),
    );
    const copied = before.filter(({ word }) => word === 'COPY').map(({ rest }) => rest);
    for (const name of workspaces) expect(copied).toContain(`${name}/package.json ${name}/`);
  });

  it('builds by the commands of the set-up', () => {
    const commands = all(build, 'RUN').join(' && ');
    for (const command of Object.values(MADE)) expect(commands).toContain(command);
    const scripts = [...commands.matchAll(/node (\S+\.mjs)/g)].map(([, path]) => path);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect([script, inRepository(script)]).toEqual([script, true]);
  });

  it('takes over only what the build has', () => {
    for (const rest of all(final, 'COPY')) {
      const [from, source] = rest.split(/\s+/);
      expect(from).toBe('--from=build');
      const known = source in MADE || inRepository(source.replace('/opt/koinon/', ''));
      expect([source, known]).toEqual([source, true]);
    }
  });

  it('has the same Debian in both stages, and the libraries that the worker was linked with', () => {
    const release = (image) => /(bookworm|trixie)/.exec(image)[1];
    expect(release(final.from)).toBe(release(build.from));
    const installed = all(final, 'RUN').join(' ');
    const libraries = {
      'libuv1-dev': 'libuv1',
      'libssl-dev': 'libssl3',
      'libsrtp2-dev': 'libsrtp2-1',
    };
    for (const [headers, library] of Object.entries(libraries)) {
      expect(BUILD_PACKAGES).toContain(headers);
      expect(installed).toMatch(new RegExp(`\\b${library}\\b`));
    }
  });

  it('runs the server as an ordinary user and is asked for its health', () => {
    expect(all(final, 'USER')).toEqual(['koinon']);
    const copied = all(final, 'COPY').map((rest) => rest.split(/\s+/)[1]);
    for (const line of [
      ...all(final, 'CMD'),
      all(final, 'HEALTHCHECK')[0].replace(/^.*CMD /, ''),
    ]) {
      const [program, script] = JSON.parse(line);
      expect(program).toBe('node_modules/.bin/node');
      expect([script, inRepository(script)]).toEqual([script, true]);
      const there = copied.some((path) => `/opt/koinon/${script}`.startsWith(path));
      expect([script, there]).toEqual([script, true]);
    }
  });
});

describe('docker-compose.yml', () => {
  it('waits for neighbours that say they are well', () => {
    expect(Object.keys(compose.services).toSorted()).toEqual(['app', 'postgres', 'redis', 'turn']);
    for (const [name, { condition }] of Object.entries(app.depends_on)) {
      expect(condition).toBe('service_healthy');
      expect(compose.services[name].healthcheck.test[0]).toBe('CMD');
    }
    expect(Object.keys(app.depends_on)).toEqual(['postgres', 'redis']);
  });

  it('keeps data in declared volumes', () => {
    const used = [app, postgres, redis].flatMap(({ volumes }) =>
      volumes.map((v) => v.split(':')[0]),
    );
    expect(used.toSorted()).toEqual(Object.keys(compose.volumes).toSorted());
    const folders = app.volumes.map((volume) => volume.split(':')[1]);
    expect(folders.join(' ')).toBe(all(final, 'VOLUME')[0]);
  });

  it('publishes the ports that the image exposes', () => {
    const exposed = all(final, 'EXPOSE')[0].split(/\s+/).toSorted();
    expect(app.ports.map((port) => port.replace(/^[^:]+:/, '')).toSorted()).toEqual(exposed);
  });

  it('asks for health as the image does', () => {
    const inImage = JSON.parse(all(final, 'HEALTHCHECK')[0].replace(/^.*CMD /, ''));
    expect(app.healthcheck.test).toEqual(['CMD', ...inImage]);
  });

  it('sets only what the server knows', () => {
    const declared = text('server/src/settings.ts');
    const names = Object.keys(app.environment);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(declared).toContain(`'${name}'`);
  });

  it('starts a TURN server only with the secret that the app has', () => {
    expect(turn.environment.TURN_SECRET).toBe(app.environment.TURN_SECRET);
    const [script] = turn.command.map((line) => line.replaceAll('$$', '$'));
    const without = spawnSync(turn.entrypoint[0], ['-c', script], { env: { TURN_SECRET: '' } });
    expect([without.status, String(without.stdout)]).toEqual([1, 'Say TURN_SECRET in .env.\n']);
    expect(script).toContain('--static-auth-secret="$TURN_SECRET"');
  });

  it('reaches its neighbours by their names', () => {
    expect(new URL(app.environment.REDIS_URL).hostname).toBe('redis');
    const database = new URL(app.environment.DATABASE_URL.replace(/\$\{\w+\}/, 'secret'));
    expect(database.hostname).toBe('postgres');
    expect(database.username).toBe(postgres.environment.POSTGRES_USER);
    expect(database.pathname).toBe(`/${postgres.environment.POSTGRES_DB}`);
  });
});

describe('npm run', () => {
  it('calls scripts that are there, and no script is forgotten', () => {
    const { scripts } = JSON.parse(text('package.json'));
    const called = Object.values(scripts)
      .filter((command) => command.startsWith('exec node scripts/'))
      .map((command) => command.replace('exec node scripts/', ''));
    const there = readdirSync(join(root, 'scripts')).filter((name) => /^\w+\.mjs$/.test(name));
    const forImages = ['prepare.mjs', 'healthcheck.mjs'];
    expect([...called, ...forImages].toSorted()).toEqual(there.toSorted());
  });
});
