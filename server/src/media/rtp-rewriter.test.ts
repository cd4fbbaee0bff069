import { describe, expect, it } from 'vitest';
import { FRAME_SAMPLES, RtpRewriter, SAMPLES_PER_MS } from './rtp-rewriter.ts';
import type { Stamp } from './rtp-rewriter.ts';

const FRAME_MS = 20;

/** A sender with clocks and numbers of its own. */
class Sender {
  readonly name: string;
  #sequence: number;
  #timestamp: number;

  constructor(name: string, sequence: number, timestamp: number) {
    this.name = name;
    this.#sequence = sequence;
    this.#timestamp = timestamp;
  }

  next(): Stamp {
    const stamp = { sequence: this.#sequence, timestamp: this.#timestamp, marker: false };
    this.#sequence = (this.#sequence + 1) & 0xffff;
    this.#timestamp = (this.#timestamp + FRAME_SAMPLES) >>> 0;
    return stamp;
  }

  /** Its clock runs on while it sends nothing, or does not. */
  pause(ms: number): void {
    this.#timestamp = (this.#timestamp + ms * SAMPLES_PER_MS) >>> 0;
  }
}

class Stream {
  readonly rewriter: RtpRewriter;
  now = 1_000;

  constructor(start = { sequence: 10, timestamp: 1_000 }) {
    this.rewriter = new RtpRewriter(start);
  }

  send(sender: Sender, packet = sender.next()): Stamp | null {
    return this.rewriter.next(sender.name, packet, this.now);
  }

  /** Sends some packets at their pace; the last one's stamp. */
  run(sender: Sender, packets: number): Stamp | null {
    let last: Stamp | null = null;
    for (let sent = 0; sent < packets; sent += 1) {
      last = this.send(sender);
      this.now += FRAME_MS;
    }
    return last;
  }
}

describe('a rewritten stream', () => {
  it('runs on over the wrap of numbers and timestamps', () => {
    const stream = new Stream({ sequence: 65_534, timestamp: 2 ** 32 - FRAME_SAMPLES });
    const sender = new Sender('a', 65_533, 2 ** 32 - 2 * FRAME_SAMPLES);
    const stamps = [1, 2, 3, 4].map(() => stream.run(sender, 1));
    expect(stamps.map((stamp) => stamp?.sequence)).toEqual([65_534, 65_535, 0, 1]);
    expect(stamps.map((stamp) => stamp?.timestamp)).toEqual([
      2 ** 32 - FRAME_SAMPLES,
      0,
      FRAME_SAMPLES,
      2 * FRAME_SAMPLES,
    ]);
  });

  it('goes on without a jump when another source takes over', () => {
    const stream = new Stream();
    const before = stream.run(new Sender('a', 500, 7), 5);
    const after = stream.run(new Sender('b', 40_000, 99_999), 1);
    expect(after).toEqual({
      sequence: (before?.sequence ?? 0) + 1,
      timestamp: (before?.timestamp ?? 0) + FRAME_SAMPLES,
      marker: true,
    });
  });

  it('follows wall time when another source speaks after a silence', () => {
    const stream = new Stream();
    const before = stream.run(new Sender('a', 1, 1), 5);
    stream.now += 2_000;
    const after = stream.run(new Sender('b', 1, 1), 1);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(after?.timestamp).toBe(
      (before?.timestamp ?? 0) + FRAME_SAMPLES + 2_000 * SAMPLES_PER_MS,
    );
    expect(after?.marker).toBe(true);
  });

  it.each([
    ['runs on', 3_000],
    ['stands still', 0],
  ])('follows wall time when the same source pauses and its clock %s', (_case, clockMs) => {
    const stream = new Stream();
    const sender = new Sender('a', 1, 1);
    const before = stream.run(sender, 5);
    stream.now += 3_000;
    sender.pause(clockMs);
    const after = stream.run(sender, 1);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(after?.timestamp).toBe(
      (before?.timestamp ?? 0) + FRAME_SAMPLES + 3_000 * SAMPLES_PER_MS,
    );
    expect(after?.marker).toBe(true);
  });

  it('keeps loss as loss and puts an overtaken packet back in its place', () => {
    const stream = new Stream();
    const sender = new Sender('a', 100, 0);
    const first = stream.send(sender);
    const overtaken = sender.next();
    const third = stream.send(sender);
    const second = stream.send(sender, overtaken);
    expect(third?.sequence).toBe((first?.sequence ?? 0) + 2);
    expect(second?.sequence).toBe((first?.sequence ?? 0) + 1);
    expect(second?.timestamp).toBe((first?.timestamp ?? 0) + FRAME_SAMPLES);
    const fourth = stream.send(sender);
    expect(fourth?.sequence).toBe((first?.sequence ?? 0) + 3);
  });

  it('drops what comes late from before the source took over', () => {
    const stream = new Stream();
    stream.run(new Sender('a', 1, 1), 3);
    const sender = new Sender('b', 100, 0);
    const late = sender.next();
    stream.send(sender);
    expect(stream.send(sender, late)).toBeNull();
  });

  it('takes a source that starts its numbers anew for a new one', () => {
    const stream = new Stream();
    const before = stream.run(new Sender('a', 1, 1), 5);
    const after = stream.run(new Sender('a', 30_000, 5), 1);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  });

  it('continues with frames of its own, and the next source after them', () => {
    const stream = new Stream();
    const before = stream.run(new Sender('a', 1, 1), 5);
    const own = stream.rewriter.own(stream.now);
    stream.now += FRAME_MS;
    const after = stream.run(new Sender('a', 6, 1), 1);
    expect(own.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(own.timestamp).toBe((before?.timestamp ?? 0) + FRAME_SAMPLES);
    expect(after?.sequence).toBe(own.sequence + 1);
    expect(after?.timestamp).toBe(own.timestamp + FRAME_SAMPLES);
  });

  it('closes up where packets are left out, and keeps loss as loss', () => {
    const stream = new Stream();
    const sender = new Sender('a', 65_534, 0);
    const before = stream.run(sender, 2);
    for (let left = 0; left < 3; left += 1) stream.rewriter.leaveOut('a', sender.next());
    stream.rewriter.leaveOut('b', new Sender('b', 9, 9).next());
    const after = stream.run(sender, 1);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(after?.timestamp).toBe((before?.timestamp ?? 0) + 4 * FRAME_SAMPLES);
    sender.next();
    expect(stream.run(sender, 1)?.sequence).toBe((after?.sequence ?? 0) + 2);
  });
});
