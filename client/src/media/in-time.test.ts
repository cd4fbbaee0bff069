import { expect, it } from 'vitest';
import { inTime } from './in-time.ts';

it('passes on what comes in time, good or bad', async () => {
  expect(await inTime(Promise.resolve('here'), 1_000)).toBe('here');
  await expect(inTime(Promise.reject(new Error('broken')), 1_000)).rejects.toThrow('broken');
});

it('gives up what never comes', async () => {
  await expect(inTime(new Promise(() => undefined), 1)).rejects.toThrow('not within 1 ms');
});
