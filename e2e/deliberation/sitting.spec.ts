import type { Answer } from '@koinon/shared/voting/answer';
import type { Participant } from '../participant.ts';
import { projectCommand, startProcess } from '../server-process.ts';
import type { WireClient } from '../wire-client.ts';
import { CLOSE, putsNext, putsQuestion, START, step, takes, takesSurely } from './chair.ts';
import { AT_A_DESK, CHAIR, CLERK, HALL, IN_THE_HALL, ON_A_PHONE, ON_THE_WIRE } from './council.ts';
import { DESK, expect, PHONE, test } from './council-story.ts';
import { ARABIC, castsAll, chairVotes, choice, GREEK, pollAfter, votes } from './voting.ts';

/** A whole sitting of twenty-one, by five pages and eleven lines, on two cores. */
const SITTING_MS = 600_000;
const VERIFY_MS = 20_000;

interface Sitting {
  readonly chair: Participant;
  readonly clerk: Participant;
  readonly hall: Participant;
  readonly desk: Participant;
  readonly phone: Participant;
  readonly wires: readonly WireClient[];
}

const [FIRST_IN_THE_HALL] = IN_THE_HALL;
const TEXT = 'Δέκα κατοικίες διατίθενται σε οικογένειες, οι μισές στην παλιά πόλη.';
const AMENDED = 'Είκοσι κατοικίες διατίθενται σε οικογένειες, οι μισές στην παλιά πόλη.';

/** The row of somebody in a list of the clerk's, to be worked on by keys. */
async function keyIn(
  { page }: Participant,
  list: string | RegExp,
  name: string,
  key: string,
): Promise<void> {
  const row = page.getByRole('grid', { name: list }).getByRole('row', { name });
  await row.focus();
  await page.keyboard.press(key);
}

const registerRow = ({ page }: Participant, name: string) =>
  page.getByRole('grid', { name: /^Register: / }).getByRole('row', { name });

const onHall = ({ hall }: Sitting) => hall.page.getByRole('main');

/** Who holds a line that was told everything from the beginning. */
const witness = ({ wires }: Sitting): WireClient => {
  const [first] = wires;
  if (first === undefined) throw new Error('nobody is on the wire');
  return first;
};

/** Starts the poll that is announced; its id. */
async function starts(sitting: Sitting): Promise<string> {
  const { n } = witness(sitting);
  const before = n();
  await takes(sitting.chair, START);
  return pollAfter(witness(sitting), before);
}

async function findsItsQuorum(sitting: Sitting): Promise<void> {
  const { chair, clerk, hall, wires } = sitting;
  for (const { name } of IN_THE_HALL) {
    await keyIn(clerk, 'Attendance', name, 'a');
    await expect(clerk.page.getByRole('row', { name }).first()).toContainText('in the room');
  }
  await wires[0]?.does({ type: 'Arrive' });
  await takes(chair, 'Έναρξη της συνεδρίασης');
  const quorum = hall.page.locator('[data-quorum]');
  await expect(quorum).toHaveAttribute('data-quorum', 'missing');
  await expect(quorum).toContainText('10 of 21 seats');
  await wires[1]?.does({ type: 'Arrive' });
  await expect(quorum).toHaveAttribute('data-quorum', 'established');
  await expect(quorum).toContainText('11 of 21 seats');
  await expect(quorum).toContainText('6 in the room, 5 online');
  await wires[1]?.does({ type: 'Leave' });
  await expect(quorum).toHaveAttribute('data-quorum', 'lost');
  await expect(quorum).toContainText('Quorum lost.');
  for (const wire of wires.slice(1)) await wire.does({ type: 'Arrive' });
  await expect(quorum).toHaveAttribute('data-quorum', 'established');
  await expect(quorum).toContainText('20 of 21 seats');
}

async function amends(sitting: Sitting): Promise<void> {
  const { chair, desk, phone, wires } = sitting;
  await takes(chair, 'Άνοιγμα θέματος: Στέγαση');
  await desk.press('Υποβολή πρότασης');
  await desk.page.getByRole('textbox', { name: 'Τίτλος' }).fill('Κατοικίες για οικογένειες');
  await desk.page.getByRole('textbox', { name: 'Κείμενο προς απόφαση' }).fill(TEXT);
  await desk.press('Υποβολή');
  const moved = () =>
    [...witness(sitting).frames.values()].find(({ event }) => event.type === 'MotionMoved');
  await expect.poll(() => moved() !== undefined).toBe(true);
  const event = moved()?.event;
  if (event?.type !== 'MotionMoved') throw new Error('nothing was moved');
  const { motion } = event;
  const change = { passage: 'Δέκα κατοικίες', replacement: 'Είκοσι κατοικίες' };
  await wires[2]?.does({ type: 'MoveAmendment', motion, ...change });

  await putsNext(chair, 'electronic');
  await expect(onHall(sitting)).toContainText('Κατοικίες για οικογένειες');
  const poll = await starts(sitting);
  await votes(desk, 'Υπέρ', GREEK);
  await votes(phone, 'نعم', ARABIC, 'tap');
  await chairVotes(chair, 'Υπέρ');
  await castsAll(wires, poll, (at) => choice(at < 8 ? 'yes' : 'no'));
  // Those in the hall gave no vote.
  await takesSurely(chair, CLOSE);
  await expect(onHall(sitting)).toContainText('Adopted: 11 voted Yes, with 8 needed');
}

/** Name by name: the clerk calls and enters, the chair confirms, others answer by themselves. */
async function callsTheRoll(sitting: Sitting): Promise<void> {
  const { chair, clerk, hall } = sitting;
  await putsNext(chair, 'roll-call');
  const poll = await starts(sitting);
  const toolbar = clerk.page.getByRole('toolbar', { name: 'Roll call' });
  await toolbar.focus();
  const present = [CHAIR, ...IN_THE_HALL, AT_A_DESK, ON_A_PHONE, ...ON_THE_WIRE];
  for (const { name } of present) {
    await expect(toolbar.getByRole('button', { name: `Call ${name}` })).toBeVisible();
    await clerk.page.keyboard.press('n');
    await expect(toolbar.getByText(name, { exact: true })).toBeVisible();
    await answers(sitting, poll, name);
  }
  await expect(toolbar).toContainText('All who can be reached have been called.');
  await expect(hall.page.getByRole('region', { name: 'Poll' })).toContainText('14 of 20');
  await confirmsEntries(chair);
  await takes(chair, CLOSE);
  await expect(onHall(sitting)).toContainText('Adopted: 19 voted Yes, with 11 needed');
}

async function answers(sitting: Sitting, poll: string, name: string): Promise<void> {
  const { chair, clerk, desk, phone, wires } = sitting;
  if (name === CHAIR.name) return chairVotes(chair, 'Υπέρ');
  if (name === AT_A_DESK.name) return votes(desk, 'Υπέρ', GREEK);
  if (name === ON_A_PHONE.name) return votes(phone, 'نعم', ARABIC, 'tap');
  const at = ON_THE_WIRE.findIndex((one) => one.name === name);
  if (at === -1) {
    await clerk.page.keyboard.press('1');
    await expect(registerRow(clerk, name)).toContainText('entered by Maja Kovač');
    return undefined;
  }
  const last = at === ON_THE_WIRE.length - 1;
  const answer = choice(last ? 'no' : 'yes');
  await wires[at]?.does({ type: 'CastBallot', poll, answer });
  return undefined;
}

/** What the clerk entered is no vote before a second officer says so. */
async function confirmsEntries(chair: Participant): Promise<void> {
  const [first] = IN_THE_HALL;
  await takes(chair, `Επιβεβαίωση: ${first?.name}, Υπέρ`);
  await chair.press('Επιβεβαίωση και των 5');
}

const CANDIDATES = ['Rosa Lemaire', 'Omar Halabi', 'Ivan Petrov'] as const;
const COMMITTEE = {
  Ελληνικά: 'Ποιος προεδρεύει στην επιτροπή;',
  English: 'Who presides over the committee?',
};

const person = (at: number): Answer => ({ kind: 'persons', persons: [`candidate-${at + 1}`] });

async function elects(sitting: Sitting): Promise<void> {
  const { chair, desk, phone, wires } = sitting;
  await putsQuestion(chair, 'election', COMMITTEE, CANDIDATES);
  await expect(onHall(sitting)).toContainText('Who presides over the committee?');
  const first = await starts(sitting);
  await votes(desk, CANDIDATES[0], GREEK);
  await votes(phone, CANDIDATES[1], ARABIC, 'tap');
  await chairVotes(chair, CANDIDATES[0]);
  await castsAll(wires, first, (at) => person(at % 3));
  await votesOnPaper(sitting);
  await takesSurely(chair, CLOSE);
  await expect(step(chair, START)).toBeVisible();
  await expect(onHall(sitting)).toContainText('Run-off');

  const runOff = await starts(sitting);
  await votes(desk, CANDIDATES[1], GREEK);
  await votes(phone, CANDIDATES[1], ARABIC, 'tap');
  await chairVotes(chair, CANDIDATES[0]);
  await castsAll(wires, runOff, () => person(1));
  await takesSurely(chair, CLOSE);
  await expect(onHall(sitting)).toContainText(`Elected: ${CANDIDATES[1]}`);
}

/** Somebody in the hall votes on paper: the clerk notes and counts it, the chair confirms. */
async function votesOnPaper({ chair, clerk }: Sitting): Promise<void> {
  const name = FIRST_IN_THE_HALL?.name ?? '';
  await keyIn(clerk, /^Register: /, name, 'p');
  await expect(registerRow(clerk, name)).toContainText('votes on paper');
  for (const field of [CANDIDATES[0], 'Valid papers']) {
    await clerk.page.getByRole('spinbutton', { name: field }).focus();
    await clerk.page.keyboard.press('ArrowUp');
  }
  const enter = clerk.button('Enter the count').last();
  await enter.focus();
  await clerk.page.keyboard.press('Enter');
  await takes(chair, 'Τελευταία πρόσκληση');
  // One paper alone says how its voter voted, so the chair is asked once more.
  await takesSurely(chair, 'Επιβεβαίωση της καταμέτρησης');
}

async function breaksATie(sitting: Sitting): Promise<void> {
  const { chair, desk, phone, wires } = sitting;
  const question = { Ελληνικά: 'Διακόπτουμε για διάλειμμα;', English: 'Do we take a break?' };
  await putsQuestion(chair, 'electronic', question);
  const poll = await starts(sitting);
  await votes(desk, 'Υπέρ', GREEK);
  await votes(phone, 'نعم', ARABIC, 'tap');
  await chairVotes(chair, 'Κατά');
  await castsAll(wires, poll, (at) => choice(at < 5 ? 'yes' : 'no'));
  await takesSurely(chair, CLOSE);
  await expect(onHall(sitting)).toContainText('the vote is tied at 7 to 7');
  await takesSurely(chair, 'Άρση της ισοψηφίας: υπέρ');
  await expect(onHall(sitting)).toContainText(
    'Adopted: the vote was tied at 7 to 7, and whoever chaired decided for it',
  );
}

async function showsDecisions({ desk }: Sitting): Promise<void> {
  const year = new Date().getFullYear();
  const decision = (number: number) =>
    desk.page.getByRole('article', { name: `Απόφαση ${number}/${year}` });
  await expect(decision(1)).toContainText(AMENDED);
  await expect(decision(2)).toContainText(CANDIDATES[1]);
  await expect(decision(3)).toContainText('ισοψηφία 7 προς 7');
}

test.setTimeout(SITTING_MS);

test('sitting: a council of twenty-one, from the call to the closed record', async ({
  city,
  council,
  sees,
  line,
}) => {
  const sitting: Sitting = {
    chair: await sees(CHAIR, DESK),
    clerk: await sees(CLERK, DESK),
    hall: await sees({ name: HALL, language: 'en' }, DESK),
    desk: await sees(AT_A_DESK, DESK),
    phone: await sees(ON_A_PHONE, PHONE),
    wires: await Promise.all(ON_THE_WIRE.map(line)),
  };
  await test.step('the quorum is found, lost, and found again', () => findsItsQuorum(sitting));
  await test.step('a motion is amended', () => amends(sitting));
  await test.step('and adopted by roll call', () => callsTheRoll(sitting));
  await test.step('somebody is elected in secret, in a run-off', () => elects(sitting));
  await test.step('the chair breaks a tie', () => breaksATie(sitting));
  await test.step('decisions are read by everybody', () => showsDecisions(sitting));

  await test.step('the record is closed, and can be verified', async () => {
    await takesSurely(sitting.chair, 'Λήξη της συνεδρίασης');
    const seal = sitting.chair.page.locator('code');
    await expect(seal).toBeVisible();
    const head = (await seal.innerText()).trim();
    const { frames, n } = witness(sitting);
    await expect.poll(() => frames.get(n())?.hash).toBe(head);
    const args = [council.meeting, '--data', city.dataDir, '--head', head];
    const verify = startProcess({
      env: {},
      command: projectCommand('server/src/verify.ts', ...args),
    });
    await verify.says(new RegExp(`intact, 5 results recomputed, head ${head}`), VERIFY_MS);
    expect(await verify.exited).toEqual({ code: 0, signal: null });
  });
  expect(sitting.wires.flatMap(({ violations }) => violations)).toEqual([]);
  const secret = [...witness(sitting).frames.values()].filter(
    ({ event }) => event.type === 'BallotCast' && event.answer.kind === 'persons',
  );
  expect(secret).toEqual([]);
});
