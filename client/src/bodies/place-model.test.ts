import { describe, expect, it } from 'vitest';
import { hrefOf, readPlace } from './place-model.ts';
import type { DeskPlace } from './place-model.ts';

describe('the place that an address names', () => {
  it.each<DeskPlace>([
    { kind: 'meetings' },
    { kind: 'bodies' },
    { kind: 'connection' },
    { kind: 'interpreters' },
    { kind: 'body', body: 'a-B_9', part: 'seats' },
    { kind: 'body', body: 'council', part: 'sitting' },
  ])('is read as it was written: %j', (place) => {
    expect(readPlace(hrefOf(place))).toEqual(place);
  });

  it('is the first part where it is not known', () => {
    expect(readPlace('')).toEqual({ kind: 'meetings' });
    expect(readPlace('#/elsewhere')).toEqual({ kind: 'meetings' });
    expect(readPlace('#/bodies/../x')).toEqual({ kind: 'meetings' });
    expect(readPlace('#/bodies/x/abolish')).toEqual({ kind: 'body', body: 'x', part: 'seats' });
  });
});
