import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';

/** Debian's Firefox ESR; where another one serves, the environment names it. */
const FIREFOX = process.env['KOINON_FIREFOX'] ?? '/usr/bin/firefox-esr';
const LAUNCH_MS = 60_000;

/** Why there is no Firefox here, or null. */
export function whyNoFirefox(): string | null {
  return existsSync(FIREFOX) ? null : 'Debian’s package firefox-esr is not there';
}

/** A Firefox whose microphone hears one tone, spoken to by WebDriver BiDi. */
export function launchFirefox(hz: number): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    timeout: LAUNCH_MS,
    extraPrefsFirefox: {
      'media.navigator.streams.fake': true,
      'media.navigator.audio.fake_frequency': hz,
      'media.navigator.permission.disabled': true,
      'media.autoplay.default': 0,
      'media.autoplay.blocking_policy': 0,
      // Media between two processes of one machine.
      'media.peerconnection.ice.loopback': true,
      'media.peerconnection.ice.obfuscate_host_addresses': false,
      'intl.accept_languages': 'en',
    },
  });
}
