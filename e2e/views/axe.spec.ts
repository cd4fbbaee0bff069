import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { findings } from './findings.ts';
import {
  allSee,
  announceRollCall,
  bringMotion,
  bringToLife,
  comeIn,
  openPoll,
  openTabs,
  tab,
} from './people-in.ts';
import type { Tabs } from './people-in.ts';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Unlike each other in everything that a view depends on. */
const RUNS = [
  { language: 'en', scheme: 'light', size: DESKTOP },
  { language: 'ar', scheme: 'dark', size: PHONE },
] as const;
const MORE_RUNS = [
  { language: 'el', scheme: 'dark', size: DESKTOP },
  { language: 'sl', scheme: 'light', size: PHONE },
] as const;
const SOAK = process.env['SOAK'] === '1';

/** Some forty looks at ten pages, on two cores. */
const LOOKS_MS = 360_000;
test.setTimeout(LOOKS_MS);

type Look = (view: string, page: Page) => Promise<void>;

const PREPARE = {
  en: 'Put to the vote',
  el: 'Να τεθεί σε ψηφοφορία',
  sl: 'Daj na glasovanje',
  ar: 'طرح للتصويت',
} as const;

/** A motion, the chair's form, a poll announced, open, and over. */
async function lookAtVote(
  tabs: Tabs,
  look: Look,
  chair: WireClient,
  clerk: WireClient,
  prepare: string,
): Promise<void> {
  const page = (person: Parameters<typeof tab>[1]) => tab(tabs, person).page;
  await bringMotion(clerk);
  await allSee(tabs, clerk.n());
  await page('nikos').locator('[id^="motion-line-"]').click();
  await expect(page('nikos').getByRole('article').first()).toBeVisible();
  await look('motion with an amendment', page('nikos'));
  await page('eleni').getByRole('button', { name: prepare, exact: true }).first().click();
  await expect(page('eleni').getByRole('combobox').first()).toBeVisible();
  await look('form of a poll', page('eleni'));

  const poll = await announceRollCall(chair);
  await allSee(tabs, chair.n());
  for (const person of ['eleni', 'maja', 'nikos', 'guest', 'hall'] as const) {
    await look(`${person} before the poll`, page(person));
  }
  await openPoll(chair, poll);
  await chair.does({ type: 'CallName', poll, person: 'grace' });
  await chair.does({ type: 'CallName', poll, person: 'nikos' });
  const answer = { kind: 'choice', choice: 'yes' } as const;
  await allSee(tabs, await clerk.does({ type: 'EnterVote', poll, person: 'nikos', answer }));
  await expect(page('grace').getByRole('dialog')).toBeVisible();
  for (const person of ['grace', 'nikos', 'eleni', 'maja', 'guest', 'hall'] as const) {
    await look(`${person} while the poll is open`, page(person));
  }
  const ballot = page('grace').getByRole('dialog');
  await ballot.getByRole('radio').first().check();
  await ballot.getByRole('button').last().click();
  await expect(ballot.getByRole('status')).not.toBeEmpty();
  await look('a vote that is stored', page('grace'));
  await chair.does({ type: 'ConfirmVote', poll, person: 'nikos' });
  for (const person of ['eleni', 'amal'] as const) {
    await chair.does({ type: 'CallName', poll, person });
    await clerk.does({ type: 'EnterVote', poll, person, answer });
    await chair.does({ type: 'ConfirmVote', poll, person });
  }
  await allSee(tabs, await chair.does({ type: 'ClosePoll', poll }));
  for (const person of ['grace', 'eleni', 'maja', 'guest', 'hall'] as const) {
    await look(`${person} with the result`, page(person));
  }
}

for (const { language, scheme, size } of SOAK ? [...RUNS, ...MORE_RUNS] : RUNS) {
  test(`axe: every view of a meeting in ${language}, ${scheme}, ${size.width} wide`, async ({
    join,
    wire,
  }) => {
    await using browser = await launchBrowser();
    // What moves says nothing to axe, and ten pages that move leave it no time.
    const drawn = { viewport: size, colorScheme: scheme, reducedMotion: 'reduce' } as const;
    const context = await browser.newContext(drawn);
    const found: string[] = [];
    const look: Look = async (view, page) => {
      found.push(...(await findings(view, page)));
    };

    const tabs = await openTabs(join, context, language);
    for (const person of ['nikos', 'dimitra', 'guest'] as const) {
      await expect(tab(tabs, person).page.getByTestId('door')).toBeVisible();
      await look(`green room of ${person}`, tab(tabs, person).page);
    }
    for (const participant of tabs.values()) await comeIn(participant);
    await look('member before the opening', tab(tabs, 'grace').page);
    const chair = await wire('eleni');
    const clerk = await wire('maja');
    await allSee(tabs, await bringToLife(chair, clerk));

    const { page: reader } = tab(tabs, 'amal');
    await reader.locator('main button[aria-expanded="false"]').first().click();
    await expect(reader.getByRole('document')).toBeVisible();
    await expect(tab(tabs, 'maja').page.getByRole('textbox').first()).toBeVisible();
    await tab(tabs, 'dimitra').page.locator('button[aria-keyshortcuts="Space"]').click();
    await expect(
      tab(tabs, 'dimitra').page.locator('button[aria-keyshortcuts="Space"]'),
    ).toHaveAttribute('aria-pressed', 'true');
    await tab(tabs, 'grace').page.getByRole('radio').nth(1).check();
    for (const [person, participant] of tabs) await look(person, participant.page);

    await lookAtVote(tabs, look, chair, clerk, PREPARE[language]);
    await chair.does({ type: 'SuspendMeeting' });
    await chair.does({ type: 'ResumeMeeting' });
    await allSee(tabs, await chair.does({ type: 'CloseMeeting' }));
    for (const person of ['eleni', 'maja', 'guest'] as const) {
      await expect(tab(tabs, person).page.locator('code')).toBeVisible();
      await look(`${person} after the close`, tab(tabs, person).page);
    }
    expect(found).toEqual([]);
  });
}

test.describe('without a demo city', () => {
  test.use({ cityOptions: { env: { DEMO: 'off' } } });

  test('axe: the administrator’s page in every language, with faults', async ({ city }) => {
    await using browser = await launchBrowser();
    const page = await (await browser.newContext()).newPage();
    const found: string[] = [];
    const [link = ''] = city.links();
    await page.goto(link);
    for (const language of ['en', 'el', 'sl', 'ar']) {
      const place = new URL(page.url());
      place.searchParams.set('lang', language);
      await page.goto(place.href);
      await expect(page.locator('form')).toBeVisible();
      found.push(...(await findings(`administrator in ${language}`, page)));
      await page.locator('form > button').last().click();
      await expect(page.getByRole('alert')).toBeVisible();
      found.push(...(await findings(`administrator’s faults in ${language}`, page)));
    }
    expect(found).toEqual([]);
  });
});
