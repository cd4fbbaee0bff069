import { describe, expect, it } from 'vitest';
import { initialInterpretation, OFF } from '../interpretation/channels.ts';
import { textLinesOf } from './text-lines.ts';

const interpretation = {
  ...initialInterpretation,
  channels: { el: { assigned: ['dimitra', 'yusuf'], air: OFF } },
  booths: [
    { id: 'greek', outputs: ['el'], seated: ['dimitra'] },
    { id: 'arabic', outputs: ['ar'], seated: ['yusuf'] },
  ],
};
const linesOf = (person: string, role: 'interpreter' | 'clerk' | 'chair' | 'guest' | null) =>
  textLinesOf(interpretation, { person, role });

describe('text lines', () => {
  it('are those of one’s own booth and the technician’s', () => {
    expect(linesOf('dimitra', 'interpreter')).toEqual(['booth-greek', 'technician']);
    expect(linesOf('yusuf', 'interpreter')).toEqual(['booth-arabic', 'technician']);
  });

  it('are nobody else’s: the clerk looks after the technology and sits in no booth', () => {
    expect(linesOf('maja', 'clerk')).toEqual(['technician']);
    expect(linesOf('eleni', 'chair')).toEqual([]);
    expect(linesOf('guest', 'guest')).toEqual([]);
    expect(linesOf('stranger', 'interpreter')).toEqual([]);
    expect(linesOf('dimitra', null)).toEqual([]);
  });
});
