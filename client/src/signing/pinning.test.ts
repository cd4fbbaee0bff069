import { describe, expect, it } from 'vitest';
import { read } from './pinning.ts';

describe('what a viewer has pinned', () => {
  it('is read back as it was kept', () => {
    expect(read('{"channel":"gss","size":"l"}')).toEqual({ channel: 'gss', size: 'l' });
  });

  it.each([null, '', '[', '7', '{}', '{"channel":1,"size":"huge"}'])(
    'is nothing where %j was kept',
    (kept) => expect(read(kept)).toEqual({ channel: null, size: 'm' }),
  );
});
