import { expect } from '@playwright/test';
import { DEMO_MEETING } from '../demo-people.ts';
import { projectCommand, startProcess } from '../server-process.ts';
import type { WireClient } from '../wire-client.ts';
import type { Acknowledged } from './load.ts';

/** The gate may say that repeats come too fast. */
const AGAIN_MS = 60;

/** An accepted command that is given again gets its first answer. */
export async function isRemembered(
  wire: WireClient,
  promised: readonly Acknowledged[],
): Promise<void> {
  for (const { id, command, n } of promised) {
    expect(wire.frames.get(n), `${command.type} as event ${n}`).toBeDefined();
    const again = () => wire.give(command, id);
    const message = `${command.type} as event ${n}`;
    await expect.poll(again, { message, intervals: [AGAIN_MS] }).toEqual({ ok: true, n });
  }
}

/** All were told the same events, every number once and in order. */
export async function everybodyHeardTheSame(wires: readonly WireClient[]): Promise<void> {
  const numbers = () => wires.map((wire) => wire.n());
  await expect.poll(() => new Set(numbers()).size).toBe(1);
  const upTo = Math.min(...numbers());
  const first = wires[0]?.frames;
  for (const { frames } of wires) {
    for (let n = 1; n <= upTo; n += 1) {
      expect(frames.get(n), `event ${n}`).toBeDefined();
      expect(frames.get(n)).toEqual(first?.get(n));
    }
  }
  expect(wires.flatMap(({ violations }) => violations)).toEqual([]);
}

/** The record's hash chain, recomputed beside the running server. */
export async function chainHolds(dataDir: string): Promise<void> {
  const verify = startProcess({
    env: {},
    command: projectCommand('server/src/verify.ts', DEMO_MEETING, '--data', dataDir),
  });
  const { code } = await verify.exited;
  expect(code, verify.output()).toBe(0);
}
