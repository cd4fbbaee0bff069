import { expect, test as story } from '../story.ts';
import { startCity } from '../city.ts';
import type { City } from '../city.ts';
import { openNamespace, whyNoFirewall } from '../network/namespace.ts';
import type { LetOut, Namespace } from '../network/namespace.ts';
import { openTurnServer, whyNoTurnServer } from '../network/turn-server.ts';
import { launchBrowser } from '../browser.ts';
import { Participant } from '../participant.ts';
import { connectWire } from '../wire-client.ts';
import { enterWithVoice } from './with-voice.ts';

const CHAIR_HZ = 600;
const SECRET = 'of both servers';

/** The chair speaks; somebody behind a firewall hears. */
async function hears(city: City, net: Namespace, letOut: LetOut): Promise<void> {
  await using chair = await Participant.open('eleni', city.link('eleni'), { tone: CHAIR_HZ });
  await enterWithVoice(chair);
  await chair.press('Microphone');
  await using opening = await connectWire(city.link('eleni'));
  await opening.does({ type: 'OpenMeeting' });
  await net.letOutOnly(letOut);
  const trusted = `http://${net.host}:${city.port}`;
  const options = { program: net.chromium, trusted, ears: true };
  await using member = await Participant.open('nikos', city.link('nikos', net.host), options);
  await member.enter();
  await member.hears(CHAIR_HZ);
}

story('firewalls: somebody whose network lets out no UDP hears by TCP', async () => {
  const why = whyNoFirewall();
  story.skip(why !== null, why ?? '');
  await using net = await openNamespace();
  await using city = await startCity();
  await hears(city, net, { tcp: 'all' });
});

story('firewalls: somebody whom only the TURN server reaches hears through it', async () => {
  const why = whyNoFirewall() ?? whyNoTurnServer();
  story.skip(why !== null, why ?? '');
  await using net = await openNamespace();
  await using turn = await openTurnServer(net.host, SECRET);
  const TURN_URLS = `turn:${net.host}:${turn.port}?transport=tcp`;
  await using city = await startCity({ env: { TURN_URLS, TURN_SECRET: turn.secret } });
  await hears(city, net, { tcp: [city.port, turn.port] });
});

story('firewalls: the IT desk is told what gets through, and what to do', async () => {
  const why = whyNoFirewall() ?? whyNoTurnServer();
  story.skip(why !== null, why ?? '');
  await using net = await openNamespace();
  await using turn = await openTurnServer(net.host, SECRET);
  const TURN_URLS = `turn:${net.host}:${turn.port}?transport=tcp`;
  await using city = await startCity({ env: { TURN_URLS, TURN_SECRET: 'another one' } });
  const link = new URL(city.links().at(-1) ?? '');
  link.hostname = net.host;
  link.searchParams.set('lang', 'en');
  await using browser = await launchBrowser({ program: net.chromium });
  const page = await browser.newPage();
  await page.goto(link.href);
  await page.getByRole('link', { name: 'Connection' }).click();
  const way = (name: string) => page.getByRole('row').filter({ hasText: name });

  await page.getByRole('button', { name: 'Try it now' }).click();
  await expect(page.getByText(/^Done/)).toBeVisible();
  await expect(way('UDP, IPv4')).toContainText('gets through, ');
  await expect(way('TCP, IPv4')).toContainText('gets through, ');
  await expect(way('TURN server')).toContainText('is there, but refuses');
  await expect(page.getByText('The TURN server refuses the password.')).toBeVisible();
  await expect(page.getByText('This page did not come by https')).toBeVisible();
  await expect(page.getByText('A WebSocket does not get through')).toHaveCount(0);

  await net.letOutOnly({ tcp: [city.port] });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(way('UDP, IPv4')).toContainText('does not get through');
  await expect(way('TCP, IPv4')).toContainText('does not get through');
  await expect(page.getByText('Nothing gets through')).toBeVisible();
});
