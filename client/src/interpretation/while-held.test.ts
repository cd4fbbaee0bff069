import { expect, it } from 'vitest';
import { whileHeld } from './while-held.ts';

function key() {
  const done: string[] = [];
  const opening: ((on: boolean) => void)[] = [];
  const hold = whileHeld({
    open: () => new Promise<boolean>((resolve) => opening.push(resolve)),
    begin: () => done.push('begin'),
    end: () => done.push('end'),
  });
  /** The microphone asked for at the nth pressing opens, or does not. */
  const opens = async (nth: number, on = true) => {
    opening[nth]?.(on);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { done, hold, opens };
}

it('begins once the microphone is open and ends when let go', async () => {
  const { done, hold, opens } = key();
  hold(true);
  expect(done).toEqual([]);
  await opens(0);
  expect(done).toEqual(['begin']);
  hold(false);
  expect(done).toEqual(['begin', 'end']);
});

it('does not begin what was let go before the microphone was open', async () => {
  const { done, hold, opens } = key();
  hold(true);
  hold(false);
  hold(true);
  await opens(0);
  expect(done).toEqual([]);
  await opens(1);
  expect(done).toEqual(['begin']);
});

it('does not begin without a microphone', async () => {
  const { done, hold, opens } = key();
  hold(true);
  await opens(0, false);
  hold(false);
  expect(done).toEqual([]);
});
