import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { speechFile } from './speech.ts';
import type { Speech } from './speech.ts';
import { voiceFile } from './voice.ts';

/** Debian's Chromium; where another one serves, the environment names it. */
export const CHROMIUM = process.env['KOINON_CHROMIUM'] ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
];
/** Media between two processes of one machine over its loopback addresses. */
const LOOPBACK_FLAG = '--allow-loopback-in-peer-connection';

export interface BrowserOptions {
  /** The tone that the browser's microphone hears, in Hz; 0 is silence. */
  readonly tone?: number;
  /** Something like speech that the browser's microphone hears, instead of a tone. */
  readonly speech?: Speech;
  /** False leaves out the flag that lets media run over loopback addresses. */
  readonly loopback?: boolean;
  /** Another program that starts Chromium, such as inside a network namespace. */
  readonly program?: string;
  /** An http address away from localhost that is to have a microphone all the same. */
  readonly trusted?: string;
}

/** A Chromium process of its own, with one voice. */
export async function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  const args = [...FLAGS];
  if (options.loopback !== false) args.push(LOOPBACK_FLAG);
  if (options.tone !== undefined) {
    args.push(`--use-file-for-fake-audio-capture=${await voiceFile(options.tone)}`);
  }
  if (options.speech !== undefined) {
    args.push(`--use-file-for-fake-audio-capture=${await speechFile(options.speech)}`);
  }
  if (options.trusted !== undefined) {
    args.push(`--unsafely-treat-insecure-origin-as-secure=${options.trusted}`);
  }
  return chromium.launch({ executablePath: options.program ?? CHROMIUM, args });
}
