import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LineLost, NodeLines, openNodeDoor } from './node-lines.ts';
import type { NodeDoor } from './node-lines.ts';

const KEY = randomBytes(32);

describe('the lines between nodes', () => {
  let door: NodeDoor;
  let asked: unknown[] = [];
  let lines: NodeLines;
  const address = () => `tls://127.0.0.1:${door.port}`;

  beforeEach(async () => {
    asked = [];
    lines = new NodeLines(KEY);
    door = await openNodeDoor({
      key: KEY,
      port: 0,
      answer: async (question) => {
        asked.push(question);
        if (question === 'fail') throw new Error('not to be told');
        if (question === 'never') await new Promise(() => undefined);
        return { echo: question };
      },
    });
  });
  afterEach(async () => {
    lines.close();
    await door.close();
  });

  it('answer each question with its own answer', async () => {
    const questions = Array.from({ length: 50 }, (_, n) => ({ n, words: 'Ναι ✓ '.repeat(n * 20) }));
    const answers = await Promise.all(questions.map((one) => lines.ask(address(), one)));
    expect(answers).toEqual(questions.map((echo) => ({ echo })));
  });

  it('say that the other failed, and nothing of why', async () => {
    await expect(lines.ask(address(), 'fail')).rejects.toThrow('failed to answer');
    expect(await lines.ask(address(), 'again')).toEqual({ echo: 'again' });
  });

  it('are given to nobody without the key', async () => {
    const stranger = new NodeLines(randomBytes(32));
    await expect(stranger.ask(address(), 'let me in')).rejects.toThrow(LineLost);
    stranger.close();
    const plain = connect(door.port, '127.0.0.1');
    plain.on('error', () => undefined);
    plain.write('{"id":1,"question":"let me in"}\n');
    await new Promise((resolve) => plain.once('close', resolve));
    expect(asked).toEqual([]);
  });

  it('are lost when the other ends, and opened anew when it is back', async () => {
    const waiting = lines.ask(address(), 'never');
    await lines.ask(address(), 'one');
    const { port } = door;
    await door.close();
    await expect(waiting).rejects.toThrow(LineLost);
    await expect(lines.ask(address(), 'two')).rejects.toThrow(LineLost);
    door = await openNodeDoor({ key: KEY, port, answer: async () => 'back' });
    expect(await lines.ask(address(), 'three')).toBe('back');
  });

  it('say in a sentence when their port is taken', async () => {
    const second = openNodeDoor({ key: KEY, port: door.port, answer: async () => null });
    await expect(second).rejects.toThrow(`Port ${door.port} for the other servers`);
  });
});
