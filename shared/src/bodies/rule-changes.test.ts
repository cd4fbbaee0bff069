import { describe, expect, it } from 'vitest';
import { changedRules } from './rule-changes.ts';
import { PACK } from './specification.ts';

describe('what changed between two packs', () => {
  it('is nothing for the same rules, whatever they are called and wherever they stand', () => {
    const quorum = { ...PACK.quorum, threshold: { ...PACK.quorum.threshold } };
    const renamed = { ...PACK, version: 9, name: { en: 'Ours' }, quorum, sources: [] };
    expect(changedRules(PACK, renamed)).toEqual([]);
  });

  it('is named by the path of each rule', () => {
    const changed = {
      ...PACK,
      voting: { ...PACK.voting, tie: { ...PACK.voting.tie, open: 'lot' }, proxies: true },
      calling: { ...PACK.calling, mustInvite: [] },
      precedence: 'roberts',
    } as const;
    expect(changedRules(PACK, changed)).toEqual([
      'voting.tie.open',
      'voting.proxies',
      'calling.mustInvite',
      'precedence',
    ]);
  });

  it('takes a threshold, a majority or a whole missing rule as one', () => {
    const threshold = { p: 2, q: 3, of: 'statutory', strict: false } as const;
    const changed = {
      ...PACK,
      quorum: { ...PACK.quorum, threshold, repeat: null },
      elections: { ...PACK.elections, majority: { kind: 'relative' } as const },
    };
    expect(changedRules(PACK, changed)).toEqual([
      'quorum.threshold',
      'quorum.repeat',
      'elections.majority',
    ]);
  });
});
