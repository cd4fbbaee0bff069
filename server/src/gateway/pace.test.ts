import { expect, it } from 'vitest';
import { commandPace } from './pace.ts';

/** A pace on a clock of its own, and how many of so many commands it lets a person give at once. */
function paced() {
  let at = 0;
  const pace = commandPace(() => at);
  const allowed = (person: string, commands: number) =>
    Array.from({ length: commands }, () => pace.allows(person)).filter(Boolean).length;
  return { allowed, wait: (ms: number) => (at += ms) };
}

it('lets somebody give twenty commands a second, and forty more within ten', () => {
  const { allowed, wait } = paced();
  expect(allowed('nikos', 100)).toBe(60);
  wait(1_000);
  expect(allowed('nikos', 100)).toBe(20);
  wait(9_000);
  expect(allowed('nikos', 100)).toBe(60);
});

it('goes on as long as nobody is faster', () => {
  const { allowed, wait } = paced();
  for (let second = 0; second < 100; second += 1) {
    expect(allowed('nikos', 20)).toBe(20);
    wait(1_000);
  }
});

it('counts each person by themselves', () => {
  const { allowed } = paced();
  allowed('nikos', 100);
  expect(allowed('amal', 60)).toBe(60);
});
