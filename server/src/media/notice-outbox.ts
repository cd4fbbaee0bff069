import { setTimeout as pause } from 'node:timers/promises';
import type { MediaNotice } from '@koinon/shared/media/messages';
import type { OtherNode } from './guests.ts';

export interface ToldNotice {
  /** As its own server calls it. */
  readonly connection: string;
  readonly notice: MediaNotice;
}

export interface NoticeOutboxParts {
  /** Rejects when there is no answer. */
  tell(node: OtherNode, told: readonly ToldNotice[]): Promise<unknown>;
  /** Whether the connection is still carried here. */
  isThere(node: OtherNode, connection: string): boolean;
}

/** After what was not taken it is tried again. */
const AGAIN_MS = 300;

/** What waits for one server, the last of each name for each connection. */
interface Box {
  readonly node: OtherNode;
  readonly waiting: Map<string, ToldNotice>;
}

/**
 * What connections of other servers are told. Notices say how things stand and
 * are told when that changes, so of each name only the last counts, and that
 * one has to arrive: a mark that goes off is told once. To each server goes one
 * batch at a time, and again until it is taken or its people are gone.
 */
export class NoticeOutbox {
  readonly #parts: NoticeOutboxParts;
  readonly #boxes = new Map<string, Box>();

  constructor(parts: NoticeOutboxParts) {
    this.#parts = parts;
  }

  put(node: OtherNode, told: ToldNotice): void {
    const known = this.#boxes.get(node.node);
    if (known !== undefined) {
      add(known, told);
      return;
    }
    const box: Box = { node, waiting: new Map() };
    add(box, told);
    this.#boxes.set(node.node, box);
    // What comes in the same moment goes together.
    setImmediate(() => void this.#empty(box));
  }

  async #empty(box: Box): Promise<void> {
    const { node, waiting } = box;
    while (waiting.size > 0) {
      const told = [...waiting.values()];
      waiting.clear();
      const isTaken = await this.#parts.tell(node, told).then(
        () => true,
        () => false,
      );
      if (isTaken) continue;
      await pause(AGAIN_MS);
      const later = [...waiting.values()];
      waiting.clear();
      for (const one of [...told, ...later]) {
        if (this.#parts.isThere(node, one.connection)) add(box, one);
      }
    }
    this.#boxes.delete(node.node);
  }
}

function add({ waiting }: Box, told: ToldNotice): void {
  const key = `${told.notice.name} ${told.connection}`;
  // The last one goes last, as it came.
  waiting.delete(key);
  waiting.set(key, told);
}
