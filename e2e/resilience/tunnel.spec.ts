import type { RecordCommand } from '@koinon/shared/record/registry';
import type { Frame } from '@koinon/shared/wire';
import { setInterval } from 'node:timers/promises';
import { launchBrowser } from '../browser.ts';
import { expect, test } from '../network/cable-story.ts';
import type { Participant } from '../participant.ts';
import type { WireClient } from '../wire-client.ts';

const TUNNEL_MS = 10_000;
const EVENTS = 50;
/** Where in the tunnel the hand goes up. */
const HAND_AT = 20;

/** Documents arrive after the record. */
const ALIKE_MS = 20_000;

/** A running clock says nothing about what was missed, nor what was announced last. */
const FLEETING = /\d+:\d\d(:\d\d)?|^ *- status.*$/gm;

for (const cut of ['cut', 'cutSilently'] as const) {
  const kind = cut === 'cut' ? 'the cable is out' : 'packets are lost unnoticed';

  test(`tunnel: a member comes back after ten seconds in which ${kind}`, async ({
    cable,
    city,
    join,
    wire,
  }) => {
    const origin = `http://${cable.host}:${city.port}`;
    const chair = await wire('eleni');
    const clerk = await wire('maja');
    await chair.does({ type: 'Arrive' });
    await clerk.does({ type: 'Arrive' });
    await chair.does({ type: 'OpenMeeting' });
    const nikos = await join('nikos');
    const inside = { host: cable.host, program: cable.chromium, trusted: origin };
    const amal = await join('amal', inside);
    for (const member of [nikos, amal]) await member.mayAct();
    await amal.reaches(chair.n());
    const loads = amal.loads;
    const before = chair.n();

    await cable[cut]();
    await meanwhile(chair, clerk, () => amal.press('Raise hand'));
    expect(chair.n() - before, 'events in the tunnel').toBeGreaterThanOrEqual(EVENTS);
    expect(await amal.n(), 'what the member still sees').toBeLessThan(chair.n());
    expect(handsOf('amal', chair), 'nothing gets out of a tunnel').toHaveLength(0);
    await cable.mend();

    await expect.poll(() => handsOf('amal', chair), { message: 'the hand' }).toHaveLength(1);
    await everybodyAt(chair, [amal, nikos]);
    expect(amal.loads, 'the page was not loaded again').toBe(loads);
    const fresh = await join('amal', inside);
    await everybodyAt(chair, [amal, nikos, fresh]);
    await expect(async () => {
      expect(await picture(amal)).toBe(await picture(fresh));
    }).toPass({ timeout: ALIKE_MS });
    expect(handsOf('amal', chair), 'the hand is raised once').toHaveLength(1);
    expect(chair.violations).toEqual([]);
  });
}

test('tunnel: what is opened for the first time in a tunnel is there afterwards', async ({
  cable,
  city,
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  const clerk = await wire('maja');
  const nikos = await wire('nikos');
  for (const one of [chair, clerk, nikos]) await one.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
  const trusted = `http://${cable.host}:${city.port}`;
  const amal = await join('amal', { host: cable.host, program: cable.chromium, trusted });
  await amal.reaches(chair.n());

  await cable.cut();
  await expect(amal.root).toHaveAttribute('data-line', 'offline');
  await amal.press('Minutes');
  const minutes = amal.page.getByRole('region', { name: /^Minutes of/ });
  await expect(minutes).toBeVisible();
  await meanwhile(chair, clerk, () => expect(minutes).toBeVisible());
  await cable.mend();

  await amal.live();
  await expect(minutes.getByRole('document')).toBeVisible();
  expect(amal.loads, 'the page was not loaded again').toBe(1);
});

test('tunnel: every part that a phone loses while it changes networks is asked for again', async ({
  city,
  join,
}) => {
  await using browser = await launchBrowser();
  const context = await browser.newContext();
  const page = await (await context.request.get(city.link('amal'))).text();
  const lost = new Set<string>();
  await context.route(/\/assets\/.*\.js$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    // What the page itself names comes with it; all else is fetched when it is wanted.
    if (page.includes(pathname) || lost.has(pathname)) return route.continue();
    lost.add(pathname);
    return route.abort('connectionreset');
  });
  const amal = await join('amal', { context });
  await amal.live();
  await amal.press('Minutes');
  await expect(amal.page.getByRole('region', { name: /^Minutes/ })).toBeVisible();
  expect(lost.size, 'parts that failed once').toBeGreaterThan(5);
  expect(amal.loads, 'the page was not loaded again').toBe(1);
});

/** Fifty events over the length of the tunnel, and something to do in the middle of it. */
async function meanwhile(chair: WireClient, clerk: WireClient, inTheMiddle: () => Promise<void>) {
  let given = 0;
  for await (const _ of setInterval(TUNNEL_MS / EVENTS)) {
    const { by, command } = eventful(given, chair, clerk);
    await by.does(command);
    if (given === HAND_AT) await inTheMiddle();
    given += 1;
    if (given === EVENTS) return;
  }
}

/** Rounds of four commands, each accepted, that end where they began. */
function eventful(
  i: number,
  chair: WireClient,
  clerk: WireClient,
): { by: WireClient; command: RecordCommand } {
  switch (i % 4) {
    case 0:
      return { by: clerk, command: { type: 'PutOnList', person: 'nikos' } };
    case 1:
      return { by: chair, command: { type: 'GiveFloor', person: 'nikos', seconds: 60 } };
    case 2:
      return { by: chair, command: { type: 'ExtendTurn', seconds: 30 } };
    default:
      return { by: chair, command: { type: 'TakeFloor' } };
  }
}

function handsOf(person: string, told: WireClient): Frame[] {
  return [...told.frames.values()].filter(
    ({ event }) => event.type === 'HandRaised' && event.person === person,
  );
}

async function everybodyAt(told: WireClient, people: readonly Participant[]): Promise<void> {
  await expect
    .poll(async () => {
      const numbers = await Promise.all(people.map((one) => one.n()));
      return numbers.every((n) => n === told.n());
    })
    .toBe(true);
  for (const one of people) await one.live();
}

/** All that a screen reader would find on the page, without what is fleeting. */
async function picture(of: Participant): Promise<string> {
  return (await of.root.ariaSnapshot()).replaceAll(FLEETING, '–');
}
