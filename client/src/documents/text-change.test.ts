import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { caretAfter, replaceText, textChange } from './text-change.ts';

describe('a change of a plain text', () => {
  it('is the smallest stretch that differs', () => {
    expect(textChange('same', 'same')).toBeNull();
    expect(textChange('a cat', 'a black cat')).toEqual({ at: 2, removed: 0, inserted: 'black ' });
    expect(textChange('aaa', 'aa')).toEqual({ at: 2, removed: 1, inserted: '' });
    expect(textChange('', 'Ναι')).toEqual({ at: 0, removed: 0, inserted: 'Ναι' });
    expect(textChange('one two', 'one 2')).toEqual({ at: 4, removed: 3, inserted: '2' });
  });

  it('never parts a letter of two units', () => {
    const text = new Y.Doc().getText();
    for (const next of ['x😀y', 'x😁y', 'x😁😁y', 'x😁y', 'x👁y']) {
      replaceText(text, next);
      expect(text.toJSON()).toBe(next);
    }
  });

  it('carries a caret along', () => {
    const change = { at: 4, removed: 3, inserted: '2' };
    expect([0, 4, 5, 7, 9].map((caret) => caretAfter(change, caret))).toEqual([0, 4, 4, 5, 7]);
  });

  it('leaves what others write in the same text', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    replaceText(one.getText(), 'We decide.');
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    replaceText(one.getText(), 'We all decide.');
    replaceText(other.getText(), 'We decide today.');
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    expect(one.getText().toJSON()).toBe('We all decide today.');
    expect(other.getText().toJSON()).toBe('We all decide today.');
  });
});
