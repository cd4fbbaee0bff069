import { describe, expect, it } from 'vitest';
import { DESK_ACTIONS, keyName, openKeys, rebound, shortcut, USUAL_KEYS } from './keys.ts';
import { KeptStorage } from './testing/kept-storage.ts';

describe('the keys of the desk', () => {
  it('are each for one thing', () => {
    expect(new Set(Object.values(USUAL_KEYS)).size).toBe(DESK_ACTIONS.length);
  });

  it('are named for screen readers while they work', () => {
    const keys = { map: { ...USUAL_KEYS, relay: 'Numpad1', output: 'Digit2' }, enabled: true };
    expect(shortcut(keys, 'talk-booth')).toBe('B');
    expect(shortcut(keys, 'on-air')).toBe('Space');
    expect(shortcut(keys, 'relay')).toBe('1');
    expect(shortcut(keys, 'output')).toBe('2');
    expect(shortcut({ ...keys, enabled: false }, 'talk-booth')).toBeUndefined();
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

  it('of a map kept before the desk had more of them stay, and the new ones find room', () => {
    const kept = new KeptStorage();
    const { 'text-booth': _text, glossary: _glossary, briefing: _briefing, ...older } = USUAL_KEYS;
    kept.setItem('k', JSON.stringify({ ...older, cough: 'KeyS' }));
    const keys = openKeys('k', kept).get();
    expect(keys.cough).toBe('KeyS');
    expect(keys['text-booth']).toBe('KeyA');
    expect(new Set(Object.values(keys)).size).toBe(DESK_ACTIONS.length);
  });

  it('are called as they are printed', () => {
    expect([keyName('KeyC'), keyName('Digit1'), keyName('Space')]).toEqual(['C', '1', null]);
  });
});
