import { chmodSync, createWriteStream, mkdirSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { run } from './run.mjs';

/** A machine without open internet must not wait long to find out. */
const ANSWER_LIMIT_MS = 5000;
const DOWNLOAD_LIMIT_MS = 120_000;

/** Where mediasoup publishes the finished worker for this machine, as its own install script finds it. */
export function prebuiltUrl(mediasoup, machine, env = {}) {
  const base =
    env.MEDIASOUP_WORKER_PREBUILT_DOWNLOAD_BASE_URL ??
    `${mediasoup.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')}/releases/download`;
  const kernel = machine.platform === 'linux' ? `-kernel${machine.release.split('.')[0]}` : '';
  const { version } = mediasoup;
  return `${base}/${version}/mediasoup-worker-${version}-${machine.platform}-${machine.arch}${kernel}.tgz`;
}

export const thisMachine = () => ({ platform: platform(), arch: arch(), release: release() });

async function download(url, file) {
  const control = new AbortController();
  const limit = (ms) => setTimeout(() => control.abort(), ms);
  let timer = limit(ANSWER_LIMIT_MS);
  try {
    const answer = await fetch(url, { signal: control.signal });
    if (!answer.ok || answer.body === null) return false;
    clearTimeout(timer);
    timer = limit(DOWNLOAD_LIMIT_MS);
    await pipeline(Readable.fromWeb(answer.body), createWriteStream(file));
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Fetches the finished worker, quietly.
 * @returns {Promise<string | undefined>} the binary's path, or undefined when it cannot be had here
 */
export async function fetchPrebuilt(url, folder) {
  const unpacked = join(folder, 'prebuilt');
  mkdirSync(unpacked, { recursive: true });
  const archive = join(folder, 'prebuilt.tgz');
  if (!(await download(url, archive))) return undefined;
  const unpack = await run('tar', ['-xzf', archive, '-C', unpacked]);
  if (unpack.code !== 0) return undefined;
  const binary = join(unpacked, 'mediasoup-worker');
  try {
    chmodSync(binary, 0o755);
  } catch {
    return undefined;
  }
  return binary;
}
