import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { Participant } from '../participant.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { enterWithVoice, LOUD_DB, SILENT_DB } from './with-voice.ts';

const MEMBER_HZ = 700;
const LISTENING_MS = 1_000;
const CLOSED_WITHIN_MS = 300;
/** Half of what a microphone sends in a second. */
const SENDING_PACKETS = 25;

interface Sitting {
  readonly chair: WireClient;
  readonly member: Participant;
  readonly listener: Participant;
}

interface Fixtures {
  /** An open sitting in which a member's microphone is on, and somebody listens. */
  readonly sitting: Sitting;
}

const story = test.extend<Fixtures>({
  sitting: async ({ join, wire }, use) => {
    const chair = await wire('eleni');
    await chair.does({ type: 'Arrive' });
    await chair.does({ type: 'OpenMeeting' });
    const listener = await join('grace', { ears: true });
    const member = await join('amal', { tone: MEMBER_HZ, ears: true, enter: false });
    await enterWithVoice(member);
    await member.press('Microphone');
    await member.mayAct();
    await expect.poll(() => member.ears.packetsSent()).toBeGreaterThan(SENDING_PACKETS);
    await use({ chair, member, listener });
  },
});

async function isSilent({ member, listener }: Sitting, when: string): Promise<void> {
  const mark = await listener.ears.mark();
  const sent = await member.ears.packetsSent();
  await pause(LISTENING_MS);
  const loudest = Math.max(...(await listener.ears.course(MEMBER_HZ, mark)).map(({ db }) => db));
  expect(loudest, `${when} nothing is heard`).toBeLessThan(SILENT_DB);
  expect(await member.ears.packetsSent(), `${when} the client sends anyway`).toBeGreaterThan(
    sent + SENDING_PACKETS,
  );
}

async function isHeard({ listener }: Sitting): Promise<void> {
  await expect.poll(() => listener.ears.loudness(MEMBER_HZ, 200)).toBeGreaterThan(LOUD_DB);
}

/** The command's event closes the microphone: silent soon after it at the latest. */
async function closes({ chair, listener }: Sitting, command: RecordCommand): Promise<void> {
  const mark = await listener.ears.mark();
  const given = performance.now();
  await chair.does(command);
  const decided = performance.now() - given;
  await pause(LISTENING_MS);
  const course = await listener.ears.course(MEMBER_HZ, mark);
  const after = course.filter(({ at }) => at > decided + CLOSED_WITHIN_MS);
  expect(after.length, 'something was measured').toBeGreaterThan(0);
  expect(Math.max(...after.map(({ db }) => db)), command.type).toBeLessThan(SILENT_DB);
}

story('floor opens the microphone: only from the event to its end', async ({ sitting }) => {
  const { chair } = sitting;
  await isSilent(sitting, 'before the floor is given');
  await chair.does({ type: 'GiveFloor', person: 'amal', seconds: null });
  await isHeard(sitting);
  await closes(sitting, { type: 'TakeFloor' });
  await isSilent(sitting, 'after the floor was taken back');
});

story('floor opens the microphone: the open floor, until it closes', async ({ sitting }) => {
  const { chair } = sitting;
  await chair.does({ type: 'OpenFloor' });
  await isHeard(sitting);
  await closes(sitting, { type: 'CloseFloor' });
  await chair.does({ type: 'GiveFloor', person: 'amal', seconds: null });
  await isHeard(sitting);
  await closes(sitting, { type: 'SuspendMeeting' });
});

test('floor opens the microphone: without the loopback flag of Chromium', async ({
  join,
  wire,
}) => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .some(({ internal }) => !internal);
  test.skip(!outside, 'this machine has no address but loopback');
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const listener = await join('grace', { ears: true, loopback: false });
  const member = await join('amal', { tone: MEMBER_HZ, loopback: false, enter: false });
  await enterWithVoice(member);
  await member.press('Microphone');
  await member.mayAct();
  await chair.does({ type: 'GiveFloor', person: 'amal', seconds: null });
  await expect.poll(() => listener.ears.loudness(MEMBER_HZ)).toBeGreaterThan(LOUD_DB);
});
