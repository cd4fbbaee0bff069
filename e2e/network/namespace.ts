import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM } from '../browser.ts';

const run = promisify(execFile);
/** Names of ours, so that what a killed run left behind can be told and removed. */
const NAMESPACE = /^koinon-(\d+)-\d+\b/gm;
/** A locally administered hardware address that no interface has. */
const NOWHERE = ['lladdr', '02:00:00:00:00:01', 'nud', 'permanent'] as const;
/** A bucket of one full packet, and a queue as a modem has it. */
const TBF = ['burst', '1600', 'latency', '400ms'] as const;
/** Debian's nftables. */
const NFT = '/usr/sbin/nft';
let made = 0;

/**
 * A network of its own for one browser, joined to this machine by a virtual
 * cable (veth) and nothing else. A cut is a real cut: packets are lost, no flag
 * of the browser is set.
 *
 * A server that is to announce `host` for media must start after the namespace
 * was opened.
 */
export interface Namespace extends AsyncDisposable {
  /** This machine's address as seen from inside. */
  readonly host: string;
  /** A program that starts Chromium inside. */
  readonly chromium: string;
  /** Pulls the cable: packets are lost and the interface inside loses its carrier. */
  cut(): Promise<void>;
  /**
   * A tunnel: packets are lost both ways, and nothing inside notices. (Each end
   * sends to a hardware address that nobody has.)
   */
  cutSilently(): Promise<void>;
  /**
   * A thin cable: both ways carry so many bits a second together with every
   * header, and hold back what does not fit for a while, then lose it.
   */
  narrow(bitsPerSecond: number): Promise<void>;
  /** Undoes the narrowing. */
  widen(): Promise<void>;
  /** How many bytes have come out of the cable inside so far. */
  received(): Promise<number>;
  /** Undoes either cut. */
  mend(): Promise<void>;
  /** A firewall inside: nothing but this gets out any more. @throws when nftables is not there */
  letOutOnly(what: LetOut): Promise<void>;
}

export interface LetOut {
  /** Ports that may be reached by TCP; `all` of them. */
  readonly tcp: readonly number[] | 'all';
}

/** Why namespaces cannot be had here, or null. */
export function whyNoNamespace(): string | null {
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  const name = `koinon-${process.pid}-probe`;
  try {
    execFileSync('ip', ['netns', 'add', name], { stdio: 'pipe' });
    execFileSync('ip', ['netns', 'exec', name, 'true'], { stdio: 'pipe' });
    return null;
  } catch (cause) {
    return `network namespaces cannot be made here: ${firstLine(cause)}`;
  } finally {
    ipQuietly('netns', 'delete', name);
  }
}

/** Why there is no firewall to be had here, or null. */
export function whyNoFirewall(): string | null {
  return existsSync(NFT) ? whyNoNamespace() : 'a firewall needs nftables';
}

export async function openNamespace(): Promise<Namespace> {
  removeLeftOver();
  made += 1;
  const id = `${process.pid}-${made}`;
  const name = `koinon-${id}`;
  const outside = `kn${id}`;
  const inside = `ki${id}`;
  const net = freeNet();
  const host = `${net}.1`;
  const guest = `${net}.2`;
  const remove = () => {
    ipQuietly('link', 'delete', outside);
    ipQuietly('netns', 'delete', name);
  };
  process.once('exit', remove);
  await ip('netns', 'add', name);
  await ip('link', 'add', outside, 'type', 'veth', 'peer', 'name', inside, 'netns', name);
  await ip('address', 'add', `${host}/30`, 'dev', outside);
  // Else an IPv6 address comes a second later, and every browser here drops what it is loading.
  await ip('link', 'set', outside, 'addrgenmode', 'none');
  await ip('link', 'set', outside, 'up');
  await ip('-n', name, 'address', 'add', `${guest}/30`, 'dev', inside);
  await ip('-n', name, 'link', 'set', 'lo', 'up');
  await ip('-n', name, 'link', 'set', inside, 'up');
  await ip('-n', name, 'route', 'add', 'default', 'via', host);
  const folder = await mkdtemp(join(tmpdir(), 'koinon-net-'));
  return {
    host,
    chromium: await wrapper(folder, name),
    cut: () => ip('link', 'set', outside, 'down'),
    async cutSilently() {
      await ip('neighbour', 'replace', guest, ...NOWHERE, 'dev', outside);
      await ip('-n', name, 'neighbour', 'replace', host, ...NOWHERE, 'dev', inside);
    },
    async narrow(bitsPerSecond) {
      const filter = ['root', 'tbf', 'rate', `${bitsPerSecond}bit`, ...TBF] as const;
      await run('tc', ['qdisc', 'replace', 'dev', outside, ...filter]);
      await run('tc', ['-n', name, 'qdisc', 'replace', 'dev', inside, ...filter]);
    },
    async widen() {
      await run('tc', ['qdisc', 'delete', 'dev', outside, 'root']);
      await run('tc', ['-n', name, 'qdisc', 'delete', 'dev', inside, 'root']);
    },
    async received() {
      const file = `/sys/class/net/${outside}/statistics/tx_bytes`;
      return Number(await readFile(file, 'utf8'));
    },
    async mend() {
      ipQuietly('neighbour', 'delete', guest, 'dev', outside);
      ipQuietly('-n', name, 'neighbour', 'delete', host, 'dev', inside);
      await ip('link', 'set', outside, 'up');
    },
    letOutOnly: (what) => firewall(folder, name, what),
    async [Symbol.asyncDispose]() {
      process.off('exit', remove);
      remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ip(...args: readonly string[]): Promise<void> {
  await run('ip', args);
}

async function firewall(folder: string, namespace: string, { tcp }: LetOut): Promise<void> {
  const rules = tcp === 'all' ? 'accept' : `tcp dport { ${tcp.join(', ')} } accept`;
  const file = join(folder, 'firewall.nft');
  const table = `table inet koinon {
    chain out {
      type filter hook output priority 0; policy drop;
      oif lo accept
      meta l4proto tcp ${rules}
      meta l4proto icmp accept
    }
  }\n`;
  await writeFile(file, table);
  await run('ip', ['netns', 'exec', namespace, NFT, '-f', file]);
}

async function wrapper(folder: string, namespace: string): Promise<string> {
  const file = join(folder, 'chromium');
  await writeFile(file, `#!/bin/sh\nexec ip netns exec ${namespace} '${CHROMIUM}' "$@"\n`);
  await chmod(file, 0o755);
  return file;
}

/** A /30 of 198.18.0.0/15, the range set aside for tests of networks (RFC 2544). */
function freeNet(): string {
  const taken = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (let third = 0; third < 256; third += 1) {
    const net = `198.18.${third}`;
    if (taken.every(({ address }) => !address.startsWith(`${net}.`))) return net;
  }
  throw new Error('every test network is taken');
}

function ipQuietly(...args: readonly string[]): void {
  try {
    execFileSync('ip', args, { stdio: 'pipe' });
  } catch {
    // It was not there.
  }
}

function removeLeftOver(): void {
  const list = execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' });
  for (const [name, pid] of list.matchAll(NAMESPACE)) {
    if (!isRunning(Number(pid))) ipQuietly('netns', 'delete', name);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function firstLine(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.trim().split('\n').at(-1) ?? text;
}
