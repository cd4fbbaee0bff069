import { describe, expect, it } from 'vitest';
import { CaptionWriter } from './caption-writer.ts';
import type { Sent, WriteFault } from './caption-writer.ts';

function writer(answer: (line: string | null) => Sent = () => ({ ok: true, data: { line: 'a' } })) {
  const sent: (readonly [string | null, string, boolean])[] = [];
  const failed: (readonly [string, WriteFault])[] = [];
  const made = new CaptionWriter({
    send: (...said) => {
      sent.push(said);
      return Promise.resolve(answer(said[0]));
    },
    failed: (...fault) => void failed.push(fault),
  });
  const settled = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { made, sent, failed, settled };
}

describe('a line of captions', () => {
  it('grows by phrases under one id until the sentence ends', async () => {
    const { made, sent, settled } = writer();
    made.say([{ text: 'Good evening,', final: false }]);
    made.say([
      { text: 'we begin.', final: true },
      { text: 'First', final: false },
    ]);
    await settled();
    expect(sent).toEqual([
      [null, 'Good evening,', false],
      ['a', 'Good evening, we begin.', true],
      [null, 'First', false],
    ]);
    expect(made.isWithin).toBe(true);
    made.end();
    await settled();
    expect(sent.at(-1)).toEqual(['a', 'First', true]);
    expect(made.isWithin).toBe(false);
  });

  it('that would become too long is done before', async () => {
    const { made, sent, settled } = writer();
    made.say([{ text: 'x'.repeat(300), final: false }]);
    made.say([{ text: 'y'.repeat(200), final: false }]);
    await settled();
    expect(sent.map(([line, text, final]) => [line, text.length, final])).toEqual([
      [null, 300, false],
      ['a', 300, true],
      [null, 200, false],
    ]);
  });

  it('that is not taken comes back whole, with the reason', async () => {
    const { made, sent, failed, settled } = writer(() => ({ ok: false, code: 'captions-engaged' }));
    made.say([
      { text: 'One,', final: false },
      { text: 'two.', final: true },
    ]);
    await settled();
    expect(failed).toEqual([['One, two.', 'captions-engaged']]);
    expect(sent).toHaveLength(1);
    expect(made.isWithin).toBe(false);
  });
});
