import type { Participant } from '../participant.ts';
import type { WireClient } from '../wire-client.ts';
import { expect, test } from './called-sitting.ts';
import type { CalledSitting, Invited } from './called-sitting.ts';
import { allHear } from './listening.ts';
import type { Expected } from './listening.ts';

/** Until a choice is in the record and back. */
const RECORDED_MS = 3_000;

/**
 * A sitting in four languages. The floor speaks Greek; one booth works from
 * Greek into English, one between English and Arabic both ways, one from
 * English into Slovenian. Each voice is a tone of its own, and everybody who
 * listens must hear exactly the tones that are meant for them.
 */
const TONES = { Eleni: 400, Amal: 560, Dimitra: 730, Sofia: 910, Yusuf: 1_130, Tina: 1_370 };
type Voice = keyof typeof TONES;
const ALL_TONES = Object.values(TONES);

const INVITED: readonly Invited[] = [
  { name: 'Eleni', role: 'chair', language: 'el' },
  { name: 'Amal', role: 'member', language: 'ar' },
  { name: 'Dimitra', role: 'interpreter', language: 'en' },
  { name: 'Sofia', role: 'interpreter', language: 'en' },
  { name: 'Yusuf', role: 'interpreter', language: 'ar' },
  { name: 'Tina', role: 'interpreter', language: 'sl' },
  { name: 'Floor', role: 'member', language: 'en' },
  { name: 'Greek', role: 'guest', language: 'el' },
  { name: 'English', role: 'member', language: 'en' },
  { name: 'Only English', role: 'guest', language: 'en' },
  { name: 'Arabic', role: 'guest', language: 'ar' },
  { name: 'Slovenian', role: 'guest', language: 'sl' },
];

const CHOICES = [
  ['Floor', null],
  ['Greek', 'Ελληνικά'],
  ['English', 'English'],
  ['Only English', 'English'],
  ['Arabic', 'العربية'],
  ['Slovenian', 'slovenščina'],
] as const;

test.use({ call: { channels: ['el', 'en', 'ar', 'sl'], people: INVITED } });

/** Thirteen pages on two cores. */
test.setTimeout(240_000);

type Listeners = ReadonlyMap<string, Participant>;
type Booths = Readonly<Record<'dimitra' | 'sofia' | 'yusuf' | 'tina', Participant>>;

/** Three booths, four interpreters, each assigned to what their booth speaks into. */
async function openBooths(sitting: CalledSitting, chair: WireClient): Promise<void> {
  const booths = [
    ['english', ['en'], ['Dimitra', 'Sofia']],
    ['arabic', ['ar', 'en'], ['Yusuf']],
    ['slovenian', ['sl'], ['Tina']],
  ] as const;
  for (const [booth, outputs, seated] of booths) {
    await chair.does({ type: 'OpenBooth', booth, outputs: [...outputs] });
    for (const name of seated) {
      await chair.does({ type: 'SeatInterpreter', booth, person: sitting.id(name) });
    }
  }
}

async function listen(sitting: CalledSitting): Promise<Listeners> {
  const entries = await Promise.all(
    CHOICES.map(async ([name, channel]) => {
      const listener = await sitting.bring(name, { ears: true });
      if (channel !== null) await listener.page.getByRole('radio', { name: channel }).check();
      return [name, listener] as const;
    }),
  );
  const listeners = new Map<string, Participant>(entries);
  const slider = { name: 'Floor under interpretation' };
  await of(listeners, 'Only English').page.getByRole('slider', slider).press('Home');
  return listeners;
}

function of(listeners: Listeners, name: string): Participant {
  const found = listeners.get(name);
  if (found === undefined) throw new Error(`${name} does not listen`);
  return found;
}

async function speaker(sitting: CalledSitting, name: Voice): Promise<Participant> {
  return sitting.bring(name, { voice: TONES[name], ears: name === 'Yusuf' || name === 'Tina' });
}

/** Goes on air as this desk stands. */
async function onAir({ page }: Participant): Promise<void> {
  const button = page.getByRole('button', { name: 'On air', exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

async function workFromEnglish({ page }: Participant): Promise<void> {
  // What is heard, not what is spoken: in that choice one's own output is missing.
  const heard = page.getByRole('radiogroup', { name: 'Channel', exact: true });
  const english = heard.getByRole('radio', { name: 'English' });
  // The record decides who takes from whom: refused as a circle while one's own output is still English.
  await expect(async () => {
    await english.click();
    await expect(english).toBeChecked({ timeout: RECORDED_MS });
  }).toPass();
}

/** What is heard where the floor is heard alone, and where a voice lies over it. */
const alone = (floor: Voice): Expected => ({ [TONES[floor]]: 'full' });
const over = (voice: Voice, floor: Voice): Expected => ({
  [TONES[voice]]: 'full',
  [TONES[floor]]: 'under',
});

test('four languages: everybody hears what is meant for them, through every change', async ({
  sitting,
}) => {
  const chair = await sitting.wire('Eleni');
  await openBooths(sitting, chair);
  await chair.does({ type: 'OpenMeeting' });
  const [ears, eleni, amal, dimitra, sofia, yusuf, tina] = await Promise.all([
    listen(sitting),
    speaker(sitting, 'Eleni'),
    speaker(sitting, 'Amal'),
    speaker(sitting, 'Dimitra'),
    speaker(sitting, 'Sofia'),
    speaker(sitting, 'Yusuf'),
    speaker(sitting, 'Tina'),
  ]);
  const booths = { dimitra, sofia, yusuf, tina };
  await eleni.press('Microphone');
  await amal.press('Microphone');
  await chair.does({ type: 'DeclareLanguage', language: 'el' });

  /** The floor's voice, and by language who is heard over it. */
  const hear = async (
    when: string,
    floor: Voice,
    by: Readonly<Partial<Record<'el' | 'en' | 'ar' | 'sl', Voice>>>,
  ) => {
    const heard = (voice: Voice | undefined) =>
      voice === undefined ? alone(floor) : over(voice, floor);
    const only: Expected = by.en === undefined ? alone(floor) : { [TONES[by.en]]: 'full' };
    await allHear(
      when,
      ALL_TONES,
      new Map<Participant, Expected>([
        [of(ears, 'Floor'), alone(floor)],
        [of(ears, 'Greek'), heard(by.el)],
        [of(ears, 'English'), heard(by.en)],
        [of(ears, 'Only English'), only],
        [of(ears, 'Arabic'), heard(by.ar)],
        [of(ears, 'Slovenian'), heard(by.sl)],
        // The booths that work from English.
        [tina, heard(by.en)],
        [yusuf, heard(by.en === 'Yusuf' ? undefined : by.en)],
      ]),
    );
  };

  await test.step('relay', () => relay(booths, hear));
  await test.step('the floor speaks Arabic, and a booth turns round', async () => {
    await eleni.press('Microphone');
    await chair.does({ type: 'GiveFloor', person: sitting.id('Amal'), seconds: null });
    await amal.page
      .getByRole('group', { name: 'I speak' })
      .getByRole('button', { name: 'العربية' })
      .click();
    await turnRound(booths, hear);
  });
  await test.step('and Greek again', async () => {
    await chair.does({ type: 'TakeFloor' });
    await eleni.press('Microphone');
    await turnBack(booths, hear);
  });
  await test.step('a handover', async () => {
    const receivers = () => Promise.all([...ears.values()].map((one) => one.ears.receivers()));
    const before = await receivers();
    await handOver(booths);
    await hear('after the handover', 'Eleni', { en: 'Sofia', ar: 'Yusuf', sl: 'Tina' });
    expect(await receivers(), 'consumers').toEqual(before);
  });
});

type Hear = (
  when: string,
  floor: Voice,
  by: Readonly<Partial<Record<'el' | 'en' | 'ar' | 'sl', Voice>>>,
) => Promise<void>;

async function relay({ dimitra, yusuf, tina }: Booths, hear: Hear): Promise<void> {
  await hear('before anybody interprets', 'Eleni', {});
  await onAir(dimitra);
  for (const booth of [yusuf, tina]) {
    await workFromEnglish(booth);
    await onAir(booth);
  }
  await hear('by relay', 'Eleni', { en: 'Dimitra', ar: 'Yusuf', sl: 'Tina' });
}

/** English now comes from the Arabic booth, and Slovenian by relay from there. */
async function turnRound({ dimitra, yusuf }: Booths, hear: Hear): Promise<void> {
  await dimitra.page.keyboard.press('Space');
  await hear('without a pivot', 'Amal', { sl: 'Tina' });
  await yusuf.page.keyboard.press('v');
  await hear('from the other booth', 'Amal', { en: 'Yusuf', sl: 'Tina' });
}

async function turnBack({ dimitra, yusuf }: Booths, hear: Hear): Promise<void> {
  await yusuf.page.keyboard.press('v');
  await workFromEnglish(yusuf);
  await onAir(dimitra);
  await hear('as before', 'Eleni', { en: 'Dimitra', ar: 'Yusuf', sl: 'Tina' });
}

async function handOver({ dimitra, sofia }: Booths): Promise<void> {
  await dimitra.page.keyboard.press('r');
  await expect(sofia.page.getByText('asks you to take over English.')).toBeVisible();
  await sofia.page.keyboard.press('r');
  await expect(sofia.page.getByRole('button', { name: 'On air', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
}
