import { expect, it } from 'vitest';
import { eventMessage } from './event-frame.ts';

it.each([0, 1, 899_999])('event %d travels as 200 bytes', (number) => {
  expect(Buffer.byteLength(eventMessage(number))).toBe(200);
});
