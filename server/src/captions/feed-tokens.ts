import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/**
 * A token lets a program write captions by one feed of one meeting:
 * `<payload>.<HMAC-SHA-256>`, both base64url. What it is worth stands in the
 * record: as long as the feed is open there, and no longer.
 */
export interface FeedToken {
  readonly meeting: string;
  readonly feed: string;
}

/** Signed along, so that no other token of the city reads as one of these. */
const PURPOSE = 'caption-feed\n';

const said = z.tuple([z.string(), z.string()]);

export class FeedTokens {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  write({ meeting, feed }: FeedToken): string {
    const payload = Buffer.from(JSON.stringify([meeting, feed]), 'utf8').toString('base64url');
    return `${payload}.${this.#sign(payload).toString('base64url')}`;
  }

  /** Null for what this city has not signed for a feed. */
  read(token: string): FeedToken | null {
    const [payload, signature, ...rest] = token.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0) return null;
    const given = Buffer.from(signature, 'base64url');
    const expected = this.#sign(payload);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const read = said.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    if (!read.success) return null;
    const [meeting, feed] = read.data;
    return { meeting, feed };
  }

  #sign(payload: string): Buffer {
    return createHmac('sha256', this.#key).update(PURPOSE).update(payload).digest();
  }
}
