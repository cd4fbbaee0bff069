import { describe, expect, it } from 'vitest';
import { Voices } from './voices.ts';

describe('voices', () => {
  it('sound while loud enough and shortly after, loudest first', () => {
    const voices = new Voices();
    voices.hear('quiet', -70, 0);
    voices.hear('amal', -40, 0);
    voices.hear('grace', -15, 0);
    expect(voices.sounding(0).now).toEqual(['grace', 'amal']);
    voices.hear('amal', -40, 300);
    expect(voices.sounding(500).now).toEqual(['amal']);
  });

  it('keep their order while they are about equally loud', () => {
    const voices = new Voices();
    voices.hear('amal', -19, 0);
    voices.hear('grace', -18, 0);
    expect(voices.sounding(0).now).toEqual(['amal', 'grace']);
  });

  it('say how long somebody has been silent', () => {
    const voices = new Voices();
    voices.hear('amal', -20, 100);
    voices.hear('amal', -90, 900);
    expect(voices.sounding(1_000).silentFor('amal')).toBe(900);
    expect(voices.sounding(1_000).silentFor('nobody')).toBe(Number.POSITIVE_INFINITY);
  });

  it('begin with the first sound after a silence', () => {
    const voices = new Voices();
    expect(voices.begins('amal', -90, 0)).toBe(false);
    expect(voices.begins('amal', -20, 0)).toBe(true);
    voices.hear('amal', -20, 0);
    expect(voices.begins('amal', -20, 20)).toBe(false);
    expect(voices.begins('amal', -20, 2_000)).toBe(true);
  });

  it('without a level count as a voice', () => {
    const voices = new Voices();
    voices.hear('amal', null, 0);
    expect(voices.sounding(0).now).toEqual(['amal']);
  });
});
