import { describe, expect, it } from 'vitest';
import { lipsWait } from './lips.ts';

describe('a picture', () => {
  it('waits as long as sound does, and for the mixer', () => {
    expect(lipsWait(0, 250)).toBe(280);
    expect(lipsWait(280, 60)).toBe(90);
  });

  it('does not stutter for small changes', () => {
    expect(lipsWait(70, 25)).toBe(70);
    expect(lipsWait(280, 262)).toBe(280);
  });

  it('does not wait for ever', () => {
    expect(lipsWait(0, 5_000)).toBe(1_000);
  });
});
