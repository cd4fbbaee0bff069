import type { ConsumerOffer, MediaRequests, VideoOffer } from '@koinon/shared/media/messages';
import { MediaRefused } from './joined.ts';
import type { Joined } from './joined.ts';
import type { SeenVideo } from './media-room.ts';

type Wanted = MediaRequests['watch']['data']['videos'];

interface Viewed extends SeenVideo {
  readonly consumer: string;
}

/**
 * The videos one person watches: says to the server what is wanted whenever
 * that or the offer changes, and keeps the tracks that came of it.
 */
export class Viewer {
  readonly #changed: (videos: readonly SeenVideo[]) => void;
  readonly #viewed = new Map<string, Viewed>();
  #wanted: Wanted = [];
  #offered: readonly VideoOffer[] = [];
  #joined: Joined | null = null;
  #asking = false;
  #stale = false;

  constructor(changed: (videos: readonly SeenVideo[]) => void) {
    this.#changed = changed;
  }

  want(videos: Wanted): void {
    if (JSON.stringify(videos) === JSON.stringify(this.#wanted)) return;
    this.#wanted = videos;
    void this.#ask();
  }

  offer(videos: readonly VideoOffer[]): void {
    this.#offered = videos;
    for (const [key, { consumer }] of this.#viewed) {
      if (videos.some((video) => keyOf(video) === key)) continue;
      this.#viewed.delete(key);
      this.#joined?.release(consumer);
    }
    void this.#ask();
  }

  joined(joined: Joined): void {
    this.#joined = joined;
    this.offer(joined.videos);
  }

  left(): void {
    this.#joined = null;
    this.#viewed.clear();
    this.#publish();
  }

  /** One question at a time; what changed meanwhile is asked right after. */
  async #ask(): Promise<void> {
    this.#publish();
    this.#stale = true;
    if (this.#asking) return;
    this.#asking = true;
    try {
      while (this.#stale && this.#joined !== null) {
        this.#stale = false;
        await this.#askOnce(this.#joined);
      }
    } finally {
      this.#asking = false;
    }
  }

  async #askOnce(joined: Joined): Promise<void> {
    const videos = this.#wanted.filter((video) => this.#isOffered(video));
    if (videos.length === 0 && this.#viewed.size === 0) return;
    try {
      const offers = await joined.watch(videos);
      // All at once: the browser then negotiates once for all of them.
      await Promise.all(offers.map((offer) => this.#take(joined, offer)));
    } catch (error) {
      if (!(error instanceof MediaRefused) && joined === this.#joined) throw error;
    }
    this.#publish();
  }

  async #take(joined: Joined, offer: ConsumerOffer): Promise<void> {
    if (offer.feed.kind !== 'video') return;
    const { person, source } = offer.feed;
    const track = await joined.consume(offer);
    if (joined === this.#joined) this.#keep({ person, source, track, consumer: offer.id });
  }

  #keep(viewed: Viewed): void {
    const key = keyOf(viewed);
    const before = this.#viewed.get(key);
    if (before !== undefined) this.#joined?.release(before.consumer);
    this.#viewed.set(key, viewed);
  }

  #isOffered(video: VideoOffer): boolean {
    return this.#offered.some((offered) => keyOf(offered) === keyOf(video));
  }

  #publish(): void {
    const wanted = new Set(this.#wanted.map(keyOf));
    const flowing = [...this.#viewed].filter(([key]) => wanted.has(key));
    this.#changed(flowing.map(([, { person, source, track }]) => ({ person, source, track })));
  }
}

function keyOf({ person, source }: VideoOffer): string {
  return `${source} ${person}`;
}
