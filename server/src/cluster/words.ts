import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Log } from '../log.ts';

/**
 * Words that nodes say to each other through Redis, so that what happens on
 * one is seen on the others at once. A word never says *what* happened: who
 * hears that a meeting has an event more reads it in the log. So nothing of a
 * closed sitting or a vote is ever in Redis, and a word that is lost, or all
 * of them while Redis is away, costs a second: nodes also look by themselves.
 *
 * Cursors are the exception, since they are in no log: who stands where in a
 * text, and not what is written there. They are said again and again, and are
 * forgotten when that ends.
 */
export type Word =
  /** The meeting's record has so many events. */
  | { readonly about: 'record'; readonly meeting: string; readonly n: number }
  /** The document of this name has so many updates, and takes more or not. */
  | {
      readonly about: 'document';
      readonly document: string;
      readonly last: number;
      readonly frozen: boolean;
    }
  /** Ballots have gone into the box of the meeting's secret poll. */
  | { readonly about: 'box'; readonly meeting: string }
  /** So many watch the meeting from the gallery by that node. */
  | {
      readonly about: 'gallery';
      readonly meeting: string;
      readonly node: string;
      readonly count: number;
    }
  /** Where cursors of that node's people stand in the document. */
  | ({ readonly about: 'cursors'; readonly node: string } & SaidCursors)
  /** Where do they? */
  | { readonly about: 'whose-cursors'; readonly node: string; readonly document: string };

export interface SaidCursors {
  readonly document: string;
  readonly cursors: readonly {
    readonly client: number;
    readonly clock: number;
    readonly person: string;
    readonly name: string;
    readonly here: boolean;
    /** Whoever shows it looks at it first. */
    readonly cursor: unknown;
  }[];
}

export interface Words {
  /** Says it to all other nodes, if they can be reached. */
  say(word: Word): void;
  isWell(): boolean;
  close(): Promise<void>;
}

export interface WordsParts {
  readonly url: string;
  readonly key: Uint8Array;
  readonly log: Log;
  heard(word: Word): void;
}

/** The most cursors that are said in one word. */
const MOST_CURSORS = 64;
/** No word is longer than this, in characters. */
const LONGEST = 128 * 1024;

const wordSchema = z.discriminatedUnion('about', [
  z.object({ about: z.literal('record'), meeting: z.string(), n: z.int() }),
  z.object({
    about: z.literal('document'),
    document: z.string(),
    last: z.int().nonnegative(),
    frozen: z.boolean(),
  }),
  z.object({ about: z.literal('box'), meeting: z.string() }),
  z.object({
    about: z.literal('gallery'),
    meeting: z.string(),
    node: z.string(),
    count: z.int().nonnegative(),
  }),
  z.object({
    about: z.literal('cursors'),
    node: z.string(),
    document: z.string(),
    cursors: z
      .array(
        z.object({
          client: z.int().nonnegative(),
          clock: z.int().nonnegative(),
          person: z.string(),
          name: z.string(),
          here: z.boolean(),
          cursor: z.unknown(),
        }),
      )
      .max(MOST_CURSORS),
  }),
  z.object({ about: z.literal('whose-cursors'), node: z.string(), document: z.string() }),
]);

/** How long after a lost connection the next attempt is made. */
const RECONNECT_MS = 500;
/** A Redis that takes longer to connect to is as good as none. */
const CONNECT_MS = 2_000;
/** How often a silent connection is tried. */
const PING_MS = 1_000;

/** Says and hears words through a Redis, which may come and go. */
export async function openWords({ url, key, log, heard }: WordsParts): Promise<Words> {
  const channel = `koinon/${createHmac('sha256', key).update('words').digest('hex').slice(0, 16)}`;
  // Only a city with a Redis waits for its driver.
  const { createClient } = await import('redis');
  const options = {
    url,
    socket: { connectTimeout: CONNECT_MS, reconnectStrategy: () => RECONNECT_MS },
  };
  const [speaking, listening] = [createClient(options), createClient(options)];
  const clients = [speaking, listening];
  let well: boolean | null = null;
  const look = () => {
    const now = clients.every(({ isReady }) => isReady) && answers;
    if (well !== null && now !== well) {
      const words = now ? 'Redis is back' : 'Redis is lost; other nodes are seen a little later';
      log.warn({}, words);
    }
    if (well !== null) well = now;
  };
  let answers = true;
  for (const client of clients) {
    for (const event of ['error', 'ready', 'end'] as const) client.on(event, look);
  }
  for (const client of clients) client.connect().catch(() => undefined);
  const subscribed = listening.subscribe(channel, (text) => {
    const word = readWord(text);
    if (word !== null) heard(word);
  });
  subscribed.catch(() => undefined);
  const timer = setInterval(() => {
    if (!speaking.isReady) return;
    void answersInTime(speaking.ping()).then((did) => {
      answers = did;
      look();
    });
  }, PING_MS);
  await answersInTime(subscribed);
  well = clients.every(({ isReady }) => isReady);
  if (!well) log.warn({}, 'Redis cannot be reached; other nodes are seen a little later');
  return {
    say: (word) => {
      if (well === true) speaking.publish(channel, JSON.stringify(word)).catch(() => undefined);
    },
    isWell: () => well === true,
    close: async () => {
      clearInterval(timer);
      for (const client of clients) client.destroy();
      await Promise.resolve();
    },
  };
}

/** Null for what is no word of this program: nodes may be of different versions for a while. */
function readWord(text: string): Word | null {
  if (text.length > LONGEST) return null;
  try {
    return wordSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function answersInTime(asked: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), CONNECT_MS);
  });
  const answered = asked.then(
    () => true,
    () => false,
  );
  const first = await Promise.race([answered, late]);
  clearTimeout(timer);
  return first;
}
