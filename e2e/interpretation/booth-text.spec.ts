import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '../story.ts';

/** Long after a word would have come. */
const SETTLED_MS = 600;

test('booth text: reaches the booth and nobody else, whatever a cheating client asks for', async ({
  wire,
}) => {
  const clerk = await wire('maja');
  const chair = await wire('eleni');
  const member = await wire('nikos');
  const guest = await wire('guest');
  const hall = await wire('hall');
  const dimitra = await wire('dimitra');
  const yusuf = await wire('yusuf');
  const line = 'booth-greek-english';
  const write = (text: string) => ({ type: 'write', line, text }) as const;

  expect(await dimitra.boothText(write('Alone here.'))).toMatchObject({ ok: true });
  const outside = { clerk, chair, member, guest, hall, yusuf };
  for (const [who, cheat] of Object.entries(outside)) {
    expect(await cheat.boothText(write('Let me in')), who).toEqual({
      ok: false,
      code: 'not-your-line',
    });
    const read = await cheat.boothText({ type: 'read' });
    expect(read.ok && read.words, who).toEqual([]);
  }
  for (const one of [chair, member, guest, hall]) {
    const technician = { type: 'write', line: 'technician', text: 'Hello' } as const;
    expect(await one.boothText(technician)).toEqual({ ok: false, code: 'not-your-line' });
  }

  await clerk.does({ type: 'UnseatInterpreter', booth: 'arabic-greek', person: 'yusuf' });
  await clerk.does({ type: 'SeatInterpreter', booth: 'greek-english', person: 'yusuf' });
  const read = await yusuf.boothText({ type: 'read' });
  expect(read.ok && read.words, 'what was said before he came').toEqual([]);
  await yusuf.boothText(write('Στα δέκα λεπτά;'));
  await expect.poll(() => dimitra.words.map(({ text }) => text)).toContain('Στα δέκα λεπτά;');
  await dimitra.boothText({ type: 'write', line: 'technician', text: 'No sound from the floor' });
  await expect.poll(() => clerk.words.map(({ text }) => text)).toEqual(['No sound from the floor']);

  const own = await yusuf.boothText({ type: 'read' });
  expect(own.ok && own.words.map(({ text }) => text)).toContain('Στα δέκα λεπτά;');

  await clerk.does({ type: 'UnseatInterpreter', booth: 'greek-english', person: 'yusuf' });
  await dimitra.boothText(write('Only mine now'));
  await pause(SETTLED_MS);
  expect(yusuf.words.map(({ text }) => text)).not.toContain('Only mine now');
  expect([...chair.words, ...member.words, ...guest.words, ...hall.words]).toEqual([]);
  const words = clerk.words.map((word) => word.line);
  expect(words.every((name) => name === 'technician')).toBe(true);
});

test('booth text: what is too long, empty or too fast is refused, and a closed booth leaves nothing', async ({
  wire,
}) => {
  const clerk = await wire('maja');
  const dimitra = await wire('dimitra');
  const line = 'booth-greek-english';
  const say = (text: string) => dimitra.boothText({ type: 'write', line, text });
  for (const text of ['', ' \n', 'x'.repeat(501)]) {
    expect(await say(text)).toEqual({ ok: false, code: 'malformed' });
  }
  const flood = await Promise.all(Array.from({ length: 90 }, (_, n) => say(`word ${n}`)));
  expect(flood.some((answer) => !answer.ok && answer.code === 'too-fast')).toBe(true);
  await clerk.does({ type: 'CloseBooth', booth: 'greek-english' });
  await clerk.does({ type: 'OpenBooth', booth: 'greek-english', outputs: ['el'] });
  await clerk.does({ type: 'SeatInterpreter', booth: 'greek-english', person: 'dimitra' });
  await expect
    .poll(() => dimitra.boothText({ type: 'read' }), 'the pace of the flood is over')
    .toEqual({ ok: true, words: [] });
});
