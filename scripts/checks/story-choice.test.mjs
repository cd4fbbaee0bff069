import { describe, expect, it } from 'vitest';
import { chosenStories, listedStories } from './story-choice.mjs';

const spec = (file, line, title) => ({ file, line, title });
const report = {
  suites: [
    {
      title: 'tunnel.story.ts',
      file: 'tunnel.story.ts',
      specs: [spec('tunnel.story.ts', 3, 'comes back after a tunnel')],
      suites: [
        {
          title: 'with a hand up',
          file: 'tunnel.story.ts',
          specs: [spec('tunnel.story.ts', 9, 'raised once')],
        },
      ],
    },
    {
      title: 'nine-tabs.story.ts',
      file: 'nine-tabs.story.ts',
      specs: [spec('nine-tabs.story.ts', 5, 'all links in one browser')],
    },
  ],
};

describe('one story by name', () => {
  const all = listedStories(report);

  it('lists stories however deep they are nested', () => {
    expect(all.map(({ title }) => title)).toEqual([
      'comes back after a tunnel',
      'with a hand up › raised once',
      'all links in one browser',
    ]);
  });

  it.each([
    ['Nine tabs', [5]],
    ['nine-tabs', [5]],
    ['tunnel', [3, 9]],
    ['HAND UP raised', [9]],
    ['no such story', []],
  ])('%s', (wanted, lines) => {
    expect(chosenStories(all, wanted).map(({ line }) => line)).toEqual(lines);
  });
});
