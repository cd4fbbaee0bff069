import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { setTimeout } from 'node:timers/promises';
import type { City } from '../city.ts';
import { DEMO_MEETING } from '../demo-people.ts';
import { openDocument } from '../document-client.ts';
import type { Participant } from '../participant.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { keepCommanding, keepTyping } from './load.ts';
import { chainHolds, everybodyHeardTheSame, isRemembered } from './promises.ts';
import { randomFrom } from './random.ts';

const ROUNDS = process.env['SOAK'] === '1' ? 20 : 3;
const ROUND_MS = 60_000;
/** The plug is pulled somewhere in this span of the load. */
const EARLIEST_MS = 200;
const LATEST_MS = 2_000;
/** From the moment the plug is pulled. */
const BACK_MS = 10_000;
const TONE_HZ = 440;
const MINUTES = `${DEMO_MEETING}/minutes/housing`;

const CHAIR: readonly RecordCommand[] = [
  { type: 'GiveFloor', person: 'grace', seconds: 60 },
  { type: 'ExtendTurn', seconds: 30 },
  { type: 'TakeFloor' },
  { type: 'OpenFloor' },
  { type: 'CloseFloor' },
];
const CLERK: readonly RecordCommand[] = [
  { type: 'PutOnList', person: 'grace' },
  { type: 'OpenItem', item: 'housing', title: { en: 'Housing' } },
  { type: 'TakeOffList', person: 'grace' },
  { type: 'OpenItem', item: 'order-of-business', title: { en: 'Opening' } },
];
const MEMBER: readonly RecordCommand[] = [{ type: 'RaiseHand' }, { type: 'LowerHand' }];

test.setTimeout(ROUNDS * ROUND_MS);

test('pull the plug: after kill -9 what was acknowledged is there, and people are back', async ({
  city,
  join,
  wire,
}) => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));
  console.log(`pull the plug: SEED=${seed}, ${ROUNDS} rounds`);
  const random = randomFrom(seed);
  const chair = await wire('eleni');
  const clerk = await wire('maja');
  const members = [await wire('amal'), await wire('nikos')];
  const grace = await wire('grace');
  for (const one of [chair, clerk, ...members, grace]) await one.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const loads: readonly (readonly [WireClient, readonly RecordCommand[]])[] = [
    [chair, CHAIR],
    [clerk, CLERK],
    ...members.map((one) => [one, MEMBER] as const),
  ];

  const speaker = await join('eleni', { tone: TONE_HZ });
  const listener = await join('grace', { ears: true });
  await speaker.press('Microphone');
  await listener.hears(TONE_HZ);
  const people = { speaker, listener };

  const kept: string[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await test.step(`round ${round}`, async () => {
      const after = EARLIEST_MS + random() * (LATEST_MS - EARLIEST_MS);
      kept.push(
        ...(await plugPulled({ city, clerk, loads, people, mark: `${seed}-${round}`, after })),
      );
      const document = await openDocument(clerk.session, MINUTES);
      const text = document.doc.getXmlFragment(MINUTES_TEXT).toString();
      expect(
        kept.filter((mark) => !text.includes(mark)),
        'stored, then lost',
      ).toEqual([]);
      await document[Symbol.asyncDispose]();
    });
  }
  expect(kept.length, 'something was stored').toBeGreaterThan(ROUNDS);
});

interface People {
  readonly speaker: Participant;
  readonly listener: Participant;
}

interface Round {
  readonly city: City;
  readonly clerk: WireClient;
  readonly loads: readonly (readonly [WireClient, readonly RecordCommand[]])[];
  readonly people: People;
  readonly mark: string;
  /** When the plug is pulled, in milliseconds of load. */
  readonly after: number;
}

/** Commands and typing, the plug, a new start; returns the marks that were said to be stored. */
async function plugPulled(round: Round): Promise<readonly string[]> {
  const { city, clerk, loads, people, mark, after } = round;
  const end = new AbortController();
  const document = await openDocument(clerk.session, MINUTES);
  const commanding = loads.map(([wire, commands]) => keepCommanding(wire, commands, end.signal));
  const typing = keepTyping(document, mark, end.signal);
  await setTimeout(after);
  const pulled = performance.now();
  const welcomed = loads.map(([wire]) => wire.nextWelcome());
  await city.kill9();
  end.abort();
  await city.restart();
  await areBack(people, pulled);
  await document.closed;
  await Promise.all(welcomed);

  const [typed, promised] = await Promise.all([typing, Promise.all(commanding)]);
  expect(promised.flat().length, 'commands were acknowledged').toBeGreaterThan(0);
  for (const [i, [wire]] of loads.entries()) await isRemembered(wire, promised[i] ?? []);
  await everybodyHeardTheSame(loads.map(([wire]) => wire));
  await chainHolds(city.dataDir);
  return typed.slice(0, document.stored());
}

/** In the meeting without loading the page again, and with sound. */
async function areBack({ speaker, listener }: People, since: number): Promise<void> {
  const left = () => Math.max(1, since + BACK_MS - performance.now());
  await listener.live(left());
  await listener.hears(TONE_HZ, left());
  await speaker.live(left());
  expect([speaker.loads, listener.loads], 'pages loaded').toEqual([1, 1]);
}
