import { describe, expect, it } from 'vitest';
import { DESK_ACTIONS, keyName, openKeys, rebound, USUAL_KEYS } from './keys.ts';
import { KeptStorage } from './testing/kept-storage.ts';

describe('the keys of the desk', () => {
  it('are each for one thing', () => {
    expect(new Set(Object.values(USUAL_KEYS)).size).toBe(DESK_ACTIONS.length);
  });

  it('can be changed, but not to one that is taken or that the page needs', () => {
    expect(rebound(USUAL_KEYS, 'cough', 'KeyM')).toEqual({
      keys: { ...USUAL_KEYS, cough: 'KeyM' },
    });
    expect(rebound(USUAL_KEYS, 'cough', 'KeyC')).toEqual({ keys: USUAL_KEYS });
    expect(rebound(USUAL_KEYS, 'cough', 'KeyF')).toEqual({ refused: 'taken', by: 'relay' });
    for (const code of ['Tab', 'Escape', 'Enter', 'ArrowLeft', 'F5', 'ShiftLeft', 'ControlLeft']) {
      expect(rebound(USUAL_KEYS, 'cough', code)).toEqual({ refused: 'unfit' });
    }
  });

  it('are there again on the next visit', () => {
    const kept = new KeptStorage();
    openKeys('k', kept).set({ ...USUAL_KEYS, cough: 'KeyM' });
    expect(openKeys('k', kept).get().cough).toBe('KeyM');
  });

  it.each(['{', 'null', '{"cough":"KeyM"}', JSON.stringify({ ...USUAL_KEYS, cough: 'KeyF' })])(
    'are the usual ones where %s was kept',
    (value) => {
      const kept = new KeptStorage();
      kept.setItem('k', value);
      expect(openKeys('k', kept).get()).toEqual(USUAL_KEYS);
    },
  );

  it('are called as they are printed', () => {
    expect([keyName('KeyC'), keyName('Digit1'), keyName('Space')]).toEqual(['C', '1', null]);
  });
});
