import type { City } from '../city.ts';
import { isStored, minutesOf, paragraphs } from '../documents/minutes.ts';
import { Participant } from '../participant.ts';
import { request, signIn } from '../sign-in.ts';
import { expect, test } from '../story.ts';
import { connectWire } from '../wire-client.ts';
import { captionLine } from './caption-line.ts';

const HOUSING = { en: 'Housing', el: 'Στέγαση' };
const FIRST = 'Nikos Georgiou: Θέλω δέκα διαμερίσματα. Και γρήγορα.';
const SECOND = 'Amal Haddad: Συμφωνώ.';
const LATER = 'Amal Haddad: Ψηφίζουμε.';
const OWN = 'The clerk begins.';

test('captions: what was typed along, the clerk takes into the minutes with one press, and twice only by asking', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  for (const person of ['nikos', 'amal'] as const) {
    await (await wire(person)).does({ type: 'Arrive' });
  }
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'OpenItem', item: 'housing', title: HOUSING });
  await chair.does({ type: 'AssignCaptioner', person: 'dimitra', language: 'el' });
  await chair.does({ type: 'AssignCaptioner', person: 'yusuf', language: 'ar' });
  const clerk = await join('maja');
  const panel = clerk.page.getByRole('region', { name: 'What was said' });
  const opener = panel.getByRole('button', { name: 'What was said' });
  await expect(minutesOf(clerk)).toBeVisible();
  // Where nobody wrote along there is nothing to take over.
  await expect(panel).toHaveCount(0);

  const captioner = await join('dimitra');
  await captioner.page.getByRole('link', { name: 'Open the caption desk' }).click();
  const field = captioner.page.getByRole('textbox', { name: 'Captions in Ελληνικά' });
  const typesOut = async (words: string) => {
    await field.pressSequentially(words);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  };
  await chair.does({ type: 'GiveFloor', person: 'nikos', seconds: 600 });
  await captioner.reaches(Math.max(...chair.frames.keys()));
  await typesOut('Θέλω δέκα διαμερίσματα.');
  await typesOut('Και γρήγορα.');
  await chair.does({ type: 'GiveFloor', person: 'amal', seconds: 600 });
  await typesOut('Συμφωνώ.');
  using arabic = await captionLine(await wire('yusuf'), ['ar']);
  await arabic.ask('write', { language: 'ar', line: null, text: 'أوافق.', final: true });

  // A body that keeps a summary has the panel closed.
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await minutesOf(clerk).click();
  await minutesOf(clerk).pressSequentially(OWN);
  await opener.click();
  const said = panel.getByRole('list', { name: 'What was said' });
  await expect(said.getByRole('listitem')).toHaveCount(2);
  await expect(said).toContainText('Θέλω δέκα διαμερίσματα. Και γρήγορα.');
  await panel.getByRole('radio', { name: 'العربية' }).check();
  await expect(said).toContainText('أوافق.');
  await panel.getByRole('radio', { name: 'Ελληνικά' }).check();
  await panel.getByRole('button', { name: 'Insert into the minutes' }).click();
  await expect.poll(() => paragraphs(clerk)).toEqual([OWN, FIRST, SECOND]);
  await expect(panel.getByRole('status')).toHaveText('2 paragraphs were inserted.');
  await expect(panel).toContainText('In the minutes already: 2 of 2.');

  // What comes later comes alone.
  await typesOut('Ψηφίζουμε.');
  await panel.getByRole('button', { name: 'Insert what is not in yet' }).click();
  await expect.poll(() => paragraphs(clerk)).toEqual([OWN, FIRST, SECOND, LATER]);
  await isStored(clerk);

  // It is there for good, also for whoever comes later, and stays known as taken over.
  await clerk.page.reload();
  await clerk.enter();
  await expect.poll(() => paragraphs(clerk)).toEqual([OWN, FIRST, SECOND, LATER]);
  await opener.click();
  await panel.getByRole('button', { name: 'Insert once more' }).click();
  const asked = clerk.page.getByRole('alertdialog', { name: 'Insert it a second time?' });
  await asked.getByRole('button', { name: 'Leave it' }).click();
  await expect(asked).toHaveCount(0);
  expect(await paragraphs(clerk)).toEqual([OWN, FIRST, SECOND, LATER]);

  const member = await join('grace');
  await member.press('Minutes');
  await expect(minutesOf(member)).toContainText('Συμφωνώ.');
  await expect(member.page.getByRole('region', { name: 'What was said' })).toHaveCount(0);
});

interface Called {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly link: string }[];
}

/** A sitting of the demo's council, which keeps its minutes word by word from here on. */
async function verbatimSitting(city: City): Promise<(person: string) => string> {
  const desk = await signIn(city.links().at(-1) ?? '');
  const asks = async (what: string, body: object) => {
    const answer = await request(desk, what, { method: 'POST', body: JSON.stringify(body) });
    expect(answer.ok, `${what}: ${answer.status}`).toBe(true);
    const read: unknown = await answer.json();
    return read;
  };
  const command = { type: 'SetMinutesStyle', style: 'verbatim', times: true, language: 'en' };
  await asks('bodies/council/commands', { id: 'word-by-word', command });
  const startsAt = Date.now();
  const call = { startsAt, sentAt: startsAt - 20 * 86_400_000, place: 'Town hall', repeatOf: 0 };
  const people = { announced: false, notInvited: [], urgent: false, lateBecause: null };
  const title = { en: 'Next sitting' };
  const items = [{ title: { en: 'Minutes' }, original: false }];
  const sitting = { title, channels: [], items, others: [], call: { ...call, ...people } };
  await asks('bodies/council/sittings', sitting);
  const meetings = (await (await request(desk, 'meetings')).json()) as readonly Called[];
  const called = meetings.at(-1);
  return (person) => called?.people.find(({ id }) => id === person)?.link ?? '';
}

test('captions: where minutes are kept word by word, what was said is open by itself', async ({
  city,
  looked,
}) => {
  const linkOf = await verbatimSitting(city);
  await using chair = await connectWire(linkOf('eleni'));
  await using member = await connectWire(linkOf('nikos'));
  for (const one of [chair, member]) await one.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await chair.does({ type: 'GiveFloor', person: 'nikos', seconds: 600 });
  using typing = await captionLine(member, []);
  await typing.ask('speak', { line: null, text: 'I agree with the motion.', final: true });

  await using clerk = await Participant.open('maja', linkOf('maja'), { browser: looked });
  await clerk.enter();
  const panel = clerk.page.getByRole('region', { name: 'What was said' });
  await expect(panel.getByRole('button', { name: 'What was said' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(panel).toContainText('This body keeps its minutes word by word.');
  await expect(panel.getByRole('listitem')).toContainText(/Nikos Georgiou.*typed/);
  await panel.getByRole('button', { name: 'Insert into the minutes' }).click();
  await expect.poll(() => paragraphs(clerk)).toContain('Nikos Georgiou: I agree with the motion.');

  // Out of reach it says so, keeps what was read, and goes on by itself.
  await clerk.page.route('**/said/**', (route) => route.abort());
  const away = panel.getByText('What was said cannot be read just now.');
  await expect(away).toBeVisible();
  await expect(panel.getByRole('listitem')).toContainText('I agree with the motion.');
  await clerk.page.unroute('**/said/**');
  await expect(away).toHaveCount(0);
});
