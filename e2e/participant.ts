import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { launchBrowser } from './browser.ts';
import type { BrowserOptions } from './browser.ts';
import { bringEars, Ears, SILENCE_DB } from './hearing.ts';
import { AMPLITUDE, bringVoice } from './voice.ts';

/** Language of the views that a story reads, unless it is about languages. */
const LANGUAGE = 'en';
const DOOR = /^(Enter the meeting|Listen in)$/;
const UNPROCESSED = 'Professional microphone';
/** A tone of full loudness arrives around -6 dB; silence is far below. */
const HEARD_DB = -20;
/** Coming in: the page, the line, the devices, on a busy machine. */
const ENTER_MS = 30_000;
/** One press, one look. */
const ACT_MS = 20_000;
/** A page that hangs is not looked at for long. */
const LOOK_MS = 5_000;
/** How many lines of the console explain a failure. */
const LAST_WORDS = 12;

export interface ParticipantOptions extends BrowserOptions {
  /** A tab beside other tabs of one person; else nothing is shared with anybody. */
  readonly context?: BrowserContext;
  /** The process to live in; else it gets one of its own. Nothing but the processor is shared. */
  readonly browser?: Browser;
  readonly language?: string;
  /** The story will measure what this person hears; in a browser of its own. */
  readonly ears?: boolean;
  /** The tone that this page's microphones hear, in Hz, whatever the process hears. */
  readonly voice?: number;
}

/**
 * A person at a browser, who does what a person can do: press what is named on
 * the screen and read what is on it. Views are found by role and name.
 */
export class Participant implements AsyncDisposable {
  readonly name: string;
  readonly page: Page;
  /** The page itself; every view lies in it and it tells where the line stands. */
  readonly root: Locator;
  /** What the page plays, for whom `ears` was asked. */
  readonly ears: Ears;
  readonly #console: string[] = [];
  /** What nobody else uses, and what ends with this person. */
  readonly #own: Browser | BrowserContext | null;
  readonly #tone: boolean;
  #loads = 0;

  private constructor(
    name: string,
    page: Page,
    own: Browser | BrowserContext | null,
    tone: boolean,
  ) {
    this.name = name;
    this.page = page;
    this.root = page.locator('[data-line]').first();
    this.ears = new Ears(page);
    this.#own = own;
    this.#tone = tone;
    page.setDefaultTimeout(ACT_MS);
    page.on('console', (message) => this.#note(message.type(), message.text()));
    page.on('pageerror', (error) => this.#note('pageerror', error.stack ?? error.message));
    page.on('requestfailed', (it) =>
      this.#note('failed', `${it.url()} ${it.failure()?.errorText}`),
    );
    page.on('load', () => (this.#loads += 1));
  }

  /** Opens a link as far as the green room. */
  static async open(name: string, link: string, options: ParticipantOptions = {}) {
    const own = await ownOf(options);
    try {
      const context = await contextOf(own ?? options.context, options);
      const tone = (options.tone ?? options.voice ?? 0) > 0;
      const participant = new Participant(name, await context.newPage(), own, tone);
      await participant.#follow(link, options.language ?? LANGUAGE);
      return participant;
    } catch (cause) {
      await own?.close();
      throw cause;
    }
  }

  async #follow(link: string, language: string): Promise<void> {
    const place = new URL(link);
    place.searchParams.set('lang', language);
    await this.page.goto(place.href);
  }

  #note(kind: string, text: string): void {
    this.#console.push(`${new Date().toISOString()} ${kind} ${text}`);
  }

  /** Through the green room, until the meeting is there and live. */
  async enter(): Promise<void> {
    const door = this.page.getByRole('button', { name: DOOR }).first();
    const room = this.root.getByRole('main');
    try {
      await expect(door.or(room).first()).toBeVisible({ timeout: ENTER_MS });
      if ((await room.count()) === 0) {
        // A tone is what the browser takes for noise and takes away.
        if (this.#tone) await this.page.getByRole('switch', { name: UNPROCESSED }).check();
        await door.click();
      }
      await expect(room).toBeVisible({ timeout: ENTER_MS });
      await this.live(ENTER_MS);
    } catch (cause) {
      throw new Error(`${this.name} did not come in; seen instead:\n${await this.#seen()}`, {
        cause,
      });
    }
  }

  /** What the page shows and what its console said last, for whoever reads why a story failed. */
  async #seen(): Promise<string> {
    const page = await this.page.locator('body').ariaSnapshot({ timeout: LOOK_MS }).catch(String);
    return [page, ...this.#console.slice(-LAST_WORDS)].join('\n');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  /** Waits until the line stands and the place is there, whose keys can be pressed then. */
  async live(withinMs?: number): Promise<void> {
    const options = withinMs === undefined ? {} : { timeout: withinMs };
    await expect(this.root).toHaveAttribute('data-line', 'live', options);
    await expect(this.root.locator('main[data-waiting]')).toHaveCount(0, options);
  }

  /** Number of the last event that this page has folded. */
  async n(): Promise<number> {
    return Number(await this.root.getAttribute('data-n'));
  }

  /** Waits until the page has folded event number `n`; what came after it may be there too. */
  async reaches(n: number): Promise<void> {
    const message = `${this.name} reaches ${n}`;
    await expect.poll(() => this.n(), { message }).toBeGreaterThanOrEqual(n);
  }

  /** Waits until this member's own arrival in an open sitting is folded, so that they may act. */
  async mayAct(): Promise<void> {
    await expect(this.button('Raise hand').first()).toBeEnabled();
  }

  /** Waits until this person, who has ears, hears a tone at full loudness. */
  async hears(hz: number, withinMs?: number): Promise<void> {
    const options = withinMs === undefined ? {} : { timeout: withinMs };
    const loudness = () => this.ears.loudness(hz).catch(() => SILENCE_DB);
    await expect
      .poll(loudness, { ...options, message: `${this.name} hears ${hz} Hz` })
      .toBeGreaterThan(HEARD_DB);
  }

  /** How often the page was loaded since it was opened. */
  get loads(): number {
    return this.#loads;
  }

  /** Leaves a picture and the console in a folder, named after the person. */
  async leaveEvidence(pathOf: (file: string) => string): Promise<void> {
    await writeFile(pathOf(`${this.name}.console.txt`), `${this.#console.join('\n')}\n`);
    await this.page
      .screenshot({ path: pathOf(`${this.name}.png`), timeout: 5_000 })
      .catch((cause: unknown) => this.#note('screenshot', String(cause)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (this.#own ?? this.page).close();
  }
}

async function ownOf(options: ParticipantOptions): Promise<Browser | BrowserContext | null> {
  if (options.context !== undefined) return null;
  return options.browser?.newContext() ?? launchBrowser(options);
}

async function contextOf(
  own: Browser | BrowserContext | undefined,
  { ears = false, voice }: ParticipantOptions,
): Promise<BrowserContext> {
  if (own === undefined) throw new Error('no browser to open a page in');
  const context = 'newContext' in own ? await own.newContext() : own;
  if (ears) await bringEars(context);
  if (voice !== undefined) {
    await context.addInitScript(bringVoice, { hz: voice, amplitude: AMPLITUDE });
  }
  return context;
}
