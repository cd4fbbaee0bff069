import { describe, expect, it } from 'vitest';
import { sourceLines } from './libsrtp-source.mjs';
import { prebuiltUrl } from './media-worker-prebuilt.mjs';
import { patched, wrapDirectory } from './media-worker-source.mjs';
import { systemName } from './media-worker.mjs';
import { Problem } from './problem.mjs';

describe('bridging the source', () => {
  const patch = { file: 'a.cpp', from: 'x == 1', to: 'x & 1' };

  it('replaces a line that is there once', () => {
    expect(patched('if (x == 1) y;', patch)).toBe('if (x & 1) y;');
  });

  it('fails loudly when the line is gone or is there twice', () => {
    expect(() => patched('if (x) y;', patch)).toThrow(Problem);
    expect(() => patched('x == 1 || x == 1', patch)).toThrow(/2 times instead of once/);
  });

  it('reads where a library is expected', () => {
    expect(wrapDirectory('[wrap-file]\ndirectory = libuv-v1.51.0\nsource_url = u\n')).toBe(
      'libuv-v1.51.0',
    );
    expect(() => wrapDirectory('[provide]\n')).toThrow(Problem);
  });
});

describe("libsrtp's source", () => {
  it("comes from the twins of Debian's own archives, nobody else's", () => {
    const targets = [
      'https://mirror.example/debian/|bookworm|main|Debian',
      'https://mirror.example/debian/|bookworm|main|Debian',
      'https://mirror.example/debian/|bookworm|contrib|Debian',
      'https://other.example/|stable|main|Somebody',
    ];
    expect(sourceLines(targets, undefined)).toEqual([
      'deb-src https://mirror.example/debian/ bookworm main',
    ]);
    expect(sourceLines(targets, '/keys.gpg')[0]).toMatch(/^deb-src \[signed-by=\/keys.gpg\] /);
  });
});

describe('which worker belongs to a machine', () => {
  const mediasoup = { version: '3.1.2', repository: { url: 'git+https://host.example/a/b.git' } };
  const machine = { platform: 'linux', arch: 'x64', release: '6.1.0-3-amd64' };

  it('is named like mediasoup names it', () => {
    expect(prebuiltUrl(mediasoup, machine)).toBe(
      'https://host.example/a/b/releases/download/3.1.2/mediasoup-worker-3.1.2-linux-x64-kernel6.tgz',
    );
  });

  it('can come from a mirror', () => {
    const env = { MEDIASOUP_WORKER_PREBUILT_DOWNLOAD_BASE_URL: 'http://mirror.example' };
    expect(prebuiltUrl(mediasoup, machine, env)).toMatch(/^http:\/\/mirror.example\/3.1.2\//);
  });

  it('depends on the release of the system', () => {
    expect(systemName('NAME="Debian"\nVERSION_ID="12"\nID=debian\n')).toBe('debian-12');
    expect(systemName('')).toBe('-');
  });
});
