import type { CaptionLine } from '@koinon/shared/captions/messages';
import { describe, expect, it } from 'vitest';
import {
  afterStanding,
  afterTold,
  isShown,
  linesIn,
  NO_CAPTIONS,
  SPEAKER_SHOWN_MS,
  speakerLine,
  withLine,
} from './model.ts';

const line = (id: string, text: string, more: Partial<CaptionLine> = {}): CaptionLine => ({
  id,
  text,
  language: 'el',
  final: true,
  source: 'captioner',
  person: 'dimitra',
  at: 1,
  corrected: false,
  ...more,
});
const told = (one: CaptionLine) => ({ about: 'line', line: one }) as const;

describe('captions as they come', () => {
  it('grow and are corrected in the place they have', () => {
    const lines = [line('a', 'One'), line('b', 'Two')];
    expect(withLine(lines, line('a', 'One!', { corrected: true })).map(({ text }) => text)).toEqual(
      ['One!', 'Two'],
    );
    expect(withLine(lines, line('c', 'Three')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('go when they are taken back, and are not there when they never were', () => {
    expect(withLine([line('a', 'One')], line('a', ''))).toEqual([]);
    expect(withLine([], line('a', ' '))).toEqual([]);
    expect(withLine([], line('a', '', { final: false }))).toHaveLength(1);
  });

  it('after an interruption stand in the order of what was said', () => {
    const before = afterTold(NO_CAPTIONS, told(line('b', 'Two', { at: 2 })));
    const after = afterStanding(before, {
      lines: [line('a', 'One', { at: 1 }), line('b', 'Two!', { at: 2 })],
      turns: [{ language: 'el', writing: 'dimitra', relief: false }],
    });
    expect(after.lines.map(({ text }) => text)).toEqual(['One', 'Two!']);
    expect(after.turns['el']?.writing).toBe('dimitra');
  });

  it('of one language stand apart from others, and from what a speaker types', () => {
    const view = {
      ...NO_CAPTIONS,
      lines: [
        line('a', 'Ένα'),
        line('b', 'One', { language: 'en' }),
        line('c', 'Typed', { source: 'speaker' }),
      ],
    };
    expect(linesIn(view, 'el').map(({ id }) => id)).toEqual(['a']);
    expect(speakerLine(view)?.id).toBe('c');
    expect(speakerLine(NO_CAPTIONS)).toBeNull();
  });
});

describe('what a speaker types', () => {
  const typed = (id: string, text: string, more: Partial<CaptionLine> = {}) =>
    told(line(id, text, { source: 'speaker', person: 'nikos', ...more }));
  const turn = (begun: number, person = 'nikos') => ({ person, begun });

  it('does not come back when the line after it is taken back', () => {
    const one = afterTold(afterTold(NO_CAPTIONS, typed('a', 'One')), typed('b', 'Tw'));
    const deleted = afterTold(one, typed('b', '', { final: false }));
    expect(speakerLine(deleted)).toBeNull();
    expect(speakerLine(afterTold(deleted, typed('b', '')))).toBeNull();
  });

  it('is shown in the turn in which it was begun', () => {
    const { line: early } = typed('a', 'One', { at: 150 });
    expect(isShown(early, turn(100), 150 + 2 * SPEAKER_SHOWN_MS)).toBe(true);
    expect(isShown(early, turn(900), 901)).toBe(false);
    expect(isShown(early, turn(900, 'maria'), 901)).toBe(false);
    expect(isShown(early, null, 901)).toBe(true);
    expect(isShown(early, null, 151 + SPEAKER_SHOWN_MS)).toBe(false);
  });
});
