import { describe, expect, it } from 'vitest';
import { aptCommand, commandToRun, missingOf, privilege } from './debian.mjs';

describe("installing Debian's packages", () => {
  it.each([
    [{ uid: 0, sudoWithoutPassword: false }, 'root'],
    [{ uid: 0, sudoWithoutPassword: true }, 'root'],
    [{ uid: 1000, sudoWithoutPassword: true }, 'sudo'],
    [{ uid: 1000, sudoWithoutPassword: false }, 'nobody'],
  ])('%o is done by %s', (facts, who) => {
    expect(privilege(facts)).toBe(who);
  });

  it('never asks: root needs no sudo, sudo no password, dpkg no answers', () => {
    expect(aptCommand('root', ['update'])[0]).toBe('env');
    expect(aptCommand('root', ['update'])).not.toContain('sudo');
    expect(aptCommand('sudo', ['update']).slice(0, 2)).toEqual(['sudo', '-n']);
    expect(aptCommand('sudo', ['update'])).toContain('DEBIAN_FRONTEND=noninteractive');
  });

  it('gives one command that names every missing package', () => {
    expect(commandToRun(['meson', 'g++'])).toMatch(/^sudo apt-get update && .* meson g\+\+$/);
  });

  it('knows what is missing: unknown, removed, or half installed', () => {
    const lines = [
      'meson installed',
      'g++ not-installed',
      'chromium half-configured',
      'dpkg-query: no packages found matching ninja-build',
    ];
    const wanted = ['meson', 'g++', 'chromium', 'ninja-build'];
    expect(missingOf(wanted, lines)).toEqual(['g++', 'chromium', 'ninja-build']);
  });
});
