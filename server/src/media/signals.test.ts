import { SIGNAL_PAUSE_MS, SIGNAL_SHOWN_MS } from '@koinon/shared/media/messages';
import { describe, expect, it } from 'vitest';
import { Signals } from './signals.ts';

describe('signals of interpreters', () => {
  it('are counted by kind, without names, and forgotten after a while', () => {
    const signals = new Signals();
    expect(signals.give('yusuf', 'slower', 0)).toBe(true);
    expect(signals.give('dimitra', 'slower', 1_000)).toBe(true);
    expect(signals.give('dimitra', 'repeat', 1_000)).toBe(true);
    expect(signals.counts(2_000)).toEqual({ slower: 2, repeat: 1 });
    expect(signals.counts(SIGNAL_SHOWN_MS)).toEqual({ slower: 1, repeat: 1 });
    expect(signals.counts(SIGNAL_SHOWN_MS + 1_000)).toEqual({});
  });

  it('come from one person once in a while, each kind by itself', () => {
    const signals = new Signals();
    signals.give('yusuf', 'slower', 0);
    expect(signals.give('yusuf', 'slower', SIGNAL_PAUSE_MS - 1)).toBe(false);
    expect(signals.give('yusuf', 'bad-sound', SIGNAL_PAUSE_MS - 1)).toBe(true);
    expect(signals.give('yusuf', 'slower', SIGNAL_PAUSE_MS)).toBe(true);
    expect(signals.counts(SIGNAL_PAUSE_MS)).toEqual({ slower: 2, 'bad-sound': 1 });
  });
});
