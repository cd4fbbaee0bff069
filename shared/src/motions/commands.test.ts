import { describe, expect, it } from 'vitest';
import { motionCommands } from './commands.ts';

const move = { item: null, kind: 'main', title: { en: 'T' }, text: 'Text.' };
const amend = { motion: 'm', passage: ' a ', replacement: '' };

describe('the form of what is moved', () => {
  const form = motionCommands.MoveMotion.input;

  it('keeps lines and joiners, and leaves out what cannot be read', () => {
    const text = ' Α\u0301\r\nb\u200b \u202ec\u0007\rمی\u200cخواهم \u2066d\u2069\ufeff ';
    expect(form.parse({ ...move, text }).text).toBe('Ά\nb c\nمی\u200cخواهم d');
  });

  it('has something to say, and is not too long', () => {
    expect(form.safeParse({ ...move, text: ' \u200b ' }).success).toBe(false);
    expect(form.safeParse({ ...move, text: 'x'.repeat(30_001) }).success).toBe(false);
    expect(form.safeParse({ ...move, kind: 'wish' }).success).toBe(false);
  });

  it('takes a passage as it stands, white space at its ends included', () => {
    const { passage, replacement } = motionCommands.MoveAmendment.input.parse(amend);
    expect([passage, replacement]).toEqual([' a ', '']);
  });

  it('holds a date of the calendar', () => {
    const ask = { decision: 'd', who: 'W', what: 'X', by: '2026-02-30' };
    expect(motionCommands.SetFollowUp.input.safeParse(ask).success).toBe(false);
    expect(motionCommands.SetFollowUp.input.safeParse({ ...ask, by: '2026-02-28' }).success).toBe(
      true,
    );
  });
});
