import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';

const BACK_MS = 10_000;

test('restart: after an orderly end and a new start everybody is back by themselves', async ({
  city,
  join,
  wire,
}) => {
  const clerk = await wire('maja');
  const chair = await join('eleni');
  const member = await join('amal');
  await chair.press('Open the sitting');
  await member.mayAct();
  const loads = [chair.loads, member.loads];

  expect((await city.stop()).code).toBe(0);
  await expect(member.root).toHaveAttribute('data-line', 'offline');
  await member.press('Raise hand');
  await city.restart();

  await chair.live(BACK_MS);
  await member.live(BACK_MS);
  await expect(member.button('Lower hand')).toBeVisible();
  await expect.poll(() => handsRaised(clerk)).toEqual(['amal']);
  await chair.reaches(clerk.n());
  await member.reaches(clerk.n());
  expect([chair.loads, member.loads]).toEqual(loads);
  expect(clerk.violations).toEqual([]);
});

function handsRaised(told: WireClient): readonly string[] {
  return [...told.frames.values()].flatMap(({ event }) =>
    event.type === 'HandRaised' ? [event.person] : [],
  );
}
