import { describe, expect, it } from 'vitest';
import type { Passage } from './outgoing.ts';
import { Talking } from './talking.ts';

type Code = 'offline' | null;

/** A talk whose answers come when the test says so. */
function opened() {
  const asked: (string | null)[] = [];
  const answers: ((code: Code) => void)[] = [];
  const now: { passage: Passage; into: string | null } = { passage: 'unless-muted', into: null };
  const talking = new Talking({
    ask: (line) => {
      asked.push(line);
      return new Promise((resolve) => answers.push(resolve));
    },
    passage: (passage) => (now.passage = passage),
    into: (line) => (now.into = line),
  });
  return { talking, asked, answers, now };
}

async function talkingInto(line: string) {
  const talk = opened();
  const began = talk.talking.talk(line);
  talk.answers[0]?.(null);
  await began;
  return talk;
}

describe('talking into a private line', () => {
  it('lets the voice pass only once the line takes it', async () => {
    const { talking, answers, now } = opened();
    const began = talking.talk('booth-1');
    expect(now).toEqual({ passage: 'shut', into: null });
    answers[0]?.(null);
    await began;
    expect(now).toEqual({ passage: 'open', into: 'booth-1' });
  });

  it('does not begin after it ended, however late the answer comes', async () => {
    const { talking, answers, now, asked } = opened();
    const began = talking.talk('booth-1');
    const ended = talking.talk(null);
    answers[1]?.(null);
    answers[0]?.(null);
    await Promise.all([began, ended]);
    expect(asked).toEqual(['booth-1', null]);
    expect(now).toEqual({ passage: 'unless-muted', into: null });
  });

  it('keeps the voice back until the key is let go, when refused', async () => {
    const { talking, answers, now } = opened();
    const began = talking.talk('booth-1');
    answers[0]?.('offline');
    expect(await began).toBe('offline');
    expect(now).toEqual({ passage: 'shut', into: null });
    void talking.talk(null);
    expect(now.passage).toBe('unless-muted');
  });

  it('keeps the voice back when the plan ends the line', async () => {
    const { talking, now, asked } = await talkingInto('booth-1');
    talking.follow([{ line: 'booth-1' }]);
    expect(now.passage).toBe('open');
    talking.follow([{ line: 'technician' }]);
    expect(now).toEqual({ passage: 'shut', into: null });
    expect(asked).toEqual(['booth-1']);
  });

  it('keeps the voice back after the way broke, and when an answer comes from before', async () => {
    const { talking, answers, now } = await talkingInto('booth-1');
    talking.left();
    expect(now).toEqual({ passage: 'shut', into: null });
    const again = talking.talk('booth-1');
    talking.left();
    answers[1]?.(null);
    await again;
    expect(now).toEqual({ passage: 'shut', into: null });
  });

  it('tells the server of an end that it never heard', async () => {
    const { talking, answers, asked } = await talkingInto('booth-1');
    const ended = talking.talk(null);
    answers[1]?.('offline');
    await ended;
    const renewed = talking.renew();
    answers[2]?.(null);
    await renewed;
    await talking.renew();
    expect(asked).toEqual(['booth-1', null, null]);
  });

  it('asks for the line again, and keeps the voice back if it is gone', async () => {
    const { talking, answers, now, asked } = await talkingInto('booth-1');
    const renewed = talking.renew();
    answers[1]?.('offline');
    await renewed;
    expect(asked).toEqual(['booth-1', 'booth-1']);
    expect(now).toEqual({ passage: 'shut', into: null });
  });
});
