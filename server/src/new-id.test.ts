import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

/** One in 32 of all random ones would begin otherwise. */
const MANY = 2_000;

describe('a new id', () => {
  const ids = Array.from({ length: MANY }, newId);

  it('is another one every time', () => {
    expect(new Set(ids).size).toBe(MANY);
  });

  it('is taken for an option by no command', () => {
    expect(ids.filter((id) => !/^[A-Za-z0-9][\w-]*$/.test(id))).toEqual([]);
  });
});
