import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { memoryDocumentStore } from '../storage/memory/document-store.memory.ts';
import { mutated } from './hostile-updates.fixture.ts';
import { updateFrame } from './protocol.ts';
import { chance, seedOfTheRun } from './random.fixture.ts';
import { randomEdit } from './random-edits.fixture.ts';
import { openWire, updateOf } from './wire.fixture.ts';
import type { RawClient, Wire } from './wire.fixture.ts';

const MINUTES = 'm/minutes/housing';
const HELD_UP_MS = 500;
const FLOODING_MS = 8_000;
const FLOODERS = 4;
/** A bad update costs its sender the line, so each has one of its own. */
const LEAST_REFUSED = 200;
const CODES: readonly number[] = [DOCUMENT_CLOSE.badMessage, DOCUMENT_CLOSE.foreignAuthor];

/** Sends one damaged update after the other, and comes back whenever it is put out. */
async function flood(wire: Wire, n: number, until: AbortSignal): Promise<readonly number[]> {
  const seed = seedOfTheRun() + n;
  const random = chance(seed);
  const own = new Y.Doc();
  const updates: Uint8Array[] = [];
  own.on('update', (update: Uint8Array) => updates.push(update));
  for (let i = 0; i < 100; i += 1) randomEdit(own, random);
  const codes: number[] = [];
  while (!until.aborted) {
    const raw = await wire.raw(`mallory-${n}`, 'clerk', MINUTES, '?ack=1');
    while (raw.socket.readyState === raw.socket.OPEN && !until.aborted) {
      raw.send(updateFrame(mutated(random.pick(updates), random.pick(updates), random)));
      await Promise.race([raw.closed, raw.text().catch(() => null)]);
    }
    if (!until.aborted) codes.push(await raw.closed);
    raw.close();
  }
  return codes;
}

/** How long each of a healthy editor's edits takes until it is stored, in milliseconds. */
async function roundTrips(editor: RawClient, until: AbortSignal): Promise<readonly number[]> {
  const doc = new Y.Doc();
  const times: number[] = [];
  while (!until.aborted) {
    const at = performance.now();
    const frames = editor.frames.length;
    editor.send(updateFrame(updateOf((d) => d.getXmlFragment('text').push([paragraph()]), doc)));
    await editor.stored(times.length + 1);
    times.push(performance.now() - at);
    editor.frames.splice(0, frames);
  }
  return times;
}

const paragraph = () => new Y.XmlElement('paragraph');

describe('a flood of damaged updates', { timeout: 60_000 }, () => {
  it('costs those who send them their lines, and no healthy editor half a second', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const editor = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    const until = AbortSignal.timeout(FLOODING_MS);
    const floods = Array.from({ length: FLOODERS }, (_, n) => flood(wire, n, until));
    const times = (await roundTrips(editor, until)).toSorted((a, b) => a - b);
    const codes = (await Promise.all(floods)).flat();
    expect(codes.length).toBeGreaterThan(LEAST_REFUSED);
    expect(codes.filter((code) => !CODES.includes(code))).toEqual([]);
    expect(times.length).toBeGreaterThan(20);
    expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(HELD_UP_MS);
    expect(wire.errors).toEqual([]);
  });
});
