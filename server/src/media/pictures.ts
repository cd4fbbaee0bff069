import type { VideoOffer } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import { settle } from './parameters.ts';
import type { Wing } from './wing.ts';

export interface Picture extends VideoOffer {
  readonly producer: types.Producer;
  /** Where its person came in. */
  readonly wing: Wing;
}

/**
 * The cameras and screens of one meeting. Only those whom the plan lets be
 * seen are on offer; the producers of the others are paused at the worker.
 * Somebody present twice shows the newest.
 */
export class Pictures {
  readonly #changed: () => void;
  #pictures: readonly Picture[] = [];
  #seen: readonly string[] = [];

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  follow(seen: readonly string[]): void {
    const before = this.#seen;
    this.#seen = seen;
    const affected = this.#pictures.filter(
      ({ person }) => before.includes(person) !== seen.includes(person),
    );
    for (const picture of affected) this.#show(picture);
    if (affected.length > 0) this.#changed();
  }

  /** `producer` must be paused: it is shown by the plan only. */
  add(offer: VideoOffer, producer: types.Producer, wing: Wing): void {
    const picture = { person: offer.person, source: offer.source, producer, wing };
    this.#pictures = [...this.#pictures, picture];
    producer.observer.once('close', () => {
      this.#pictures = this.#pictures.filter((other) => other !== picture);
      if (this.#seen.includes(picture.person)) this.#changed();
    });
    if (!this.#seen.includes(picture.person)) return;
    this.#show(picture);
    this.#changed();
  }

  offers(): readonly VideoOffer[] {
    const shown = this.#pictures.filter(({ person }) => this.#seen.includes(person));
    const newest = shown.filter((picture) => this.find(picture) === picture);
    return newest.map(({ person, source }) => ({ person, source }));
  }

  /** What is behind an offer; null when it is not on offer. */
  find({ person, source }: VideoOffer): Picture | null {
    if (!this.#seen.includes(person)) return null;
    const picture = this.#pictures.findLast(
      (other) => other.person === person && other.source === source,
    );
    return picture ?? null;
  }

  #show({ person, producer }: Picture): void {
    settle(this.#seen.includes(person) ? producer.resume() : producer.pause());
  }
}
