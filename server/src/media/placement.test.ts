import { describe, expect, it } from 'vitest';
import { placeFor } from './placement.ts';

const place = (peers: number) => ({ peers });
const MOST = 400;

describe('where a peer goes', () => {
  it('is where its meeting is, while there is room', () => {
    const [here, empty] = [place(399), place(0)];
    expect(placeFor([here, empty], new Set([here]), MOST)).toBe(here);
  });

  it('is another worker when that of the meeting is full', () => {
    const [here, fuller, empty] = [place(400), place(20), place(0)];
    expect(placeFor([here, fuller, empty], new Set([here]), MOST)).toBe(empty);
  });

  it('is the emptiest worker for a new meeting', () => {
    const [fuller, emptier] = [place(20), place(3)];
    expect(placeFor([fuller, emptier], new Set(), MOST)).toBe(emptier);
  });

  it('is wherever the fewest are when all are full', () => {
    const [here, there] = [place(500), place(450)];
    expect(placeFor([here, there], new Set([here]), MOST)).toBe(there);
  });

  it('is nowhere while no worker runs, and never on one that does not', () => {
    const dead = place(0);
    expect(placeFor([], new Set([dead]), MOST)).toBeNull();
    const living = place(10);
    expect(placeFor([living], new Set([dead]), MOST)).toBe(living);
  });
});
