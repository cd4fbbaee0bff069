import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { BrowserOptions } from '../browser.ts';
import type { DemoId } from '../demo-people.ts';
import type { Participant } from '../participant.ts';
import { expect } from '../story.ts';
import type { JoinOptions } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { bringToLife, comeIn } from './people-in.ts';

/** Looks at a page; what it is about may lie further down on it. */
export type Look = (view: string, page: Page, about?: Locator) => Promise<void>;

/** Who walks through the views of voices and languages, and how they look. */
export interface Walk {
  readonly join: (person: DemoId, options?: JoinOptions) => Promise<Participant>;
  readonly wire: (person: DemoId) => Promise<WireClient>;
  readonly context: BrowserContext;
  readonly language: WalkLanguage;
  readonly look: Look;
}

type WalkLanguage = keyof typeof START_RECORDING;

interface Scene extends Walk {
  readonly chair: WireClient;
  readonly clerk: WireClient;
  /** Everybody's page, once they are in. */
  readonly eleni: Page;
  readonly maja: Page;
  readonly dimitra: Page;
  readonly yusuf: Page;
  readonly grace: Page;
}

/** How the browser of a walk sounds: like a headset, so that the sound check has something to say. */
export const WALK_BROWSER: BrowserOptions = { speech: { upToHz: 8_000 } };

const START_RECORDING = {
  en: 'Start recording',
  el: 'Έναρξη εγγραφής',
  sl: 'Začni snemanje',
  ar: 'بدء التسجيل',
} as const;
const TEST_MICROPHONE = {
  en: 'Test the microphone',
  el: 'Δοκιμή του μικροφώνου',
  sl: 'Preizkusi mikrofon',
  ar: 'اختبار الميكروفون',
} as const;

/** Some seconds of speech, and the same verdict three times in a row. */
const TOLD_MS = 40_000;
/** Files of a recording are made behind everything else that a busy machine does. */
const MADE_MS = 90_000;

const ON_AIR = 'button[aria-keyshortcuts="Space"]';
const SPOKEN = [
  'Καλησπέρα σας, αρχίζουμε με τη στέγαση. ',
  'Δέκα διαμερίσματα νοικιάζονται, τα μισά στην παλιά πόλη. ',
  'Όποιος θέλει τον λόγο, ας σηκώσει το χέρι. ',
];

/** From the green room to the recording: every view that is about voices and languages. */
export async function walkThroughVoices(walk: Walk): Promise<void> {
  const scene = await people(walk);
  await rehearse(scene);
  for (const person of ['nikos', 'amal'] as const) {
    await (await walk.wire(person)).does({ type: 'Arrive' });
  }
  await bringToLife(scene.chair, scene.clerk);
  await interpret(scene);
  await caption(scene);
  await record(scene);
  await sign(scene);
  await chooseLess(scene);
  await play(scene);
}

async function people(walk: Walk): Promise<Scene> {
  const { join, wire, context, language, look } = walk;
  const tab = async (person: DemoId) => {
    const participant = await join(person, { context, language, enter: false });
    if (person === 'grace') await checkSound(participant.page, language, look);
    await comeIn(participant);
    return participant.page;
  };
  return {
    ...walk,
    chair: await wire('eleni'),
    clerk: await wire('maja'),
    eleni: await tab('eleni'),
    maja: await tab('maja'),
    dimitra: await tab('dimitra'),
    yusuf: await tab('yusuf'),
    grace: await tab('grace'),
  };
}

async function checkSound(page: Page, language: WalkLanguage, look: Look): Promise<void> {
  await page.getByRole('button', { name: TEST_MICROPHONE[language] }).click();
  const verdict = page.getByTestId('sound');
  await expect(verdict).toBeVisible({ timeout: TOLD_MS });
  await look('sound-check', page, verdict);
}

async function rehearse({ eleni, maja, look }: Scene): Promise<void> {
  const status = await eleni.evaluate(async () => {
    const path = /^\/s\/[^/]+/.exec(window.location.pathname)?.[0] ?? '';
    return (await fetch(`${path}/rehearsal`, { method: 'POST' })).status;
  });
  expect(status).toBe(200);
  for (const [view, page] of [
    ['rehearsal-chair', eleni],
    ['rehearsal-clerk', maja],
  ] as const) {
    const list = page.getByRole('list').filter({ has: page.locator('[data-check]') });
    await expect(list.locator('[data-light="red"]').first()).toBeVisible();
    await look(view, page, list);
  }
}

/** On air, the speaker large; and heard at home. */
async function interpret({ dimitra, grace, eleni, look }: Scene): Promise<void> {
  await dimitra.locator('input[type="radio"][value="en"]').last().check();
  await dimitra.locator(ON_AIR).click();
  await expect(dimitra.locator(ON_AIR)).toHaveAttribute('aria-pressed', 'true');
  await grace.locator('input[type="radio"][value="en"]').first().check();
  await look('desk-on-air', dimitra);
  await look('listener', grace);
  await look('channels-chair', eleni);
  const large = dimitra.locator('button:has(.lucide-scan-face)');
  await large.click();
  await expect(large).toHaveAttribute('aria-pressed', 'true');
  await look('desk-speaker-large', dimitra);
}

async function caption({ clerk, yusuf, grace, maja, look }: Scene): Promise<void> {
  await clerk.does({ type: 'AssignCaptioner', person: 'yusuf', language: 'el' });
  await yusuf.locator('a[href="#captions"]').click();
  const field = yusuf.locator('#caption-field');
  for (const sentence of SPOKEN) await field.pressSequentially(sentence);
  const panel = grace.locator('section:has(> div > .lucide-captions)');
  await panel.locator('input[value="el"]').check();
  await expect(grace.getByRole('log')).toContainText('παλιά πόλη');
  await panel.locator('button[aria-expanded]').click();
  await look('captions', grace, panel);
  await panel.locator('button[aria-expanded]').click();
  await look('captions-read', grace, panel);
  await field.press('ArrowUp');
  await expect(field).not.toBeFocused();
  await look('caption-desk', yusuf);
  await yusuf.keyboard.press('Escape');
  await look('caption-setup', maja, maja.locator('fieldset:has(> legend[lang="el"])').first());
  await yusuf.locator('a[href="#meeting"]').click();
}

/** Asked for, agreed to, going on. */
async function record({ language, eleni, maja, dimitra, grace, look }: Scene): Promise<void> {
  await eleni.getByRole('button', { name: START_RECORDING[language], exact: true }).click();
  const question = eleni.getByRole('alertdialog');
  await expect(question).toBeVisible();
  await look('recording-question', eleni);
  await question.getByRole('button').last().click();
  const asked = dimitra.getByRole('alert').getByRole('button');
  await expect(asked.first()).toBeVisible();
  await look('recording-consent', dimitra);
  for (let open = await asked.count(); open > 0; open -= 2) {
    await asked.first().click();
    await expect(asked).toHaveCount(open - 2);
  }
  for (const [view, page] of [
    ['recording-chair', eleni],
    ['recording-clerk', maja],
  ] as const) {
    await look(view, page, page.locator('a[href*="page=recordings"]'));
  }
  await expect(grace.getByTestId('recording-mark')).toBeVisible();
  await look('recorded-listener', grace);
}

/** The booth of the Arabic channel is left, and a signer's stands instead. */
async function sign({ clerk, yusuf, grace, eleni, look }: Scene): Promise<void> {
  await clerk.does({ type: 'OpenBooth', booth: 'signed', outputs: ['gss'] });
  await clerk.does({ type: 'UnseatInterpreter', booth: 'arabic-greek', person: 'yusuf' });
  await clerk.does({ type: 'SeatInterpreter', booth: 'signed', person: 'yusuf' });
  await grace.locator('input[type="radio"][value="gss"]').first().check();
  await look('signer-awaited', grace);
  await yusuf.locator(ON_AIR).click();
  await expect(yusuf.locator(ON_AIR)).toHaveAttribute('aria-pressed', 'true');
  await expect(grace.locator('video[aria-label]').first()).toBeVisible();
  await look('signer', grace);
  await look('desk-signing', yusuf);
  await look('uncovered-chair', eleni);
}

async function chooseLess({ grace, look }: Scene): Promise<void> {
  await grace.locator('button:has(.lucide-gauge)').click();
  await expect(grace.getByRole('menu')).toBeVisible();
  await look('economy-choice', grace);
  await grace.getByRole('menuitemradio').last().click();
  await expect(grace.getByRole('menu')).toBeHidden();
  await look('sound-only', grace);
}

async function play({ chair, eleni, look }: Scene): Promise<void> {
  await chair.does({ type: 'StopRecording' });
  const place = new URL(eleni.url());
  place.searchParams.set('page', 'recordings');
  await eleni.goto(place.href);
  const player = eleni.getByTestId('player');
  await expect(player).toBeVisible({ timeout: MADE_MS });
  await player.getByRole('combobox').first().selectOption('en');
  await look('recording-player', eleni);
  await look('recording-decide', eleni, eleni.locator('input[type="date"]').last());
}
