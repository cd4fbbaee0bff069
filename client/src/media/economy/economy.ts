import type { Heard } from '@koinon/shared/interpretation/what-to-hear';
import type { VideoOffer } from '@koinon/shared/media/messages';
import type { Store } from '../../ui/store.ts';
import { forget, interrupt, step, TOP } from './ladder.ts';
import { lipsWait } from './lips.ts';
import { sampleOf, totalsOf } from './line-sample.ts';
import type { LineTotals } from './line-sample.ts';
import type { EconomyMode } from './modes.ts';
import { costing, received, stillReceived } from './receiving.ts';
import type { Received, Wanted, WantedPicture } from './receiving.ts';

/** How much is received: the person's choice, and what the line made give up. */
export interface EconomyView {
  readonly mode: EconomyMode;
  /** How many steps of the ladder are given up. */
  readonly rung: number;
}

/** The line whose fullness is looked at. */
interface WatchedLine {
  /** Entries of `getStats` of what is received. */
  stats(): Promise<Iterable<Readonly<Record<string, unknown>>>>;
}

interface EconomyTold {
  view(view: EconomyView): void;
  /** What is to be received from now on. */
  received(received: Received): void;
  /** How long pictures are to wait, so that lips are seen when they are heard. */
  lips(waitMs: number): void;
}

const SAMPLE_EVERY_MS = 1_000;
/** Looks that are nearer or further apart than this are a busy machine's, and say nothing of the line. */
const STEADY_MS = { least: 500, most: 1_500 } as const;
/** A machine that is always busy is believed in the end. */
const MOST_UNSTEADY = 5;
const NOTHING_WANTED: Wanted = {
  pictures: [],
  heard: { floor: 1, channel: null },
  captions: false,
};

/**
 * Keeps what is received to what the person chose and to what the line
 * carries. Looks at the line once a second while there is one. A page that
 * nobody sees receives no pictures.
 */
export class Economy {
  readonly #mode: Store<EconomyMode>;
  readonly #told: EconomyTold;
  readonly #endings: (() => void)[];
  #wanted: Wanted = NOTHING_WANTED;
  #starved: readonly VideoOffer[] = [];
  #ladder = TOP;
  #line: WatchedLine | null = null;
  #before: LineTotals | null = null;
  #lipsMs = 0;
  #isLooking = false;
  /** Looks in a row that said nothing. */
  #unsteady = 0;

  constructor(mode: Store<EconomyMode>, told: EconomyTold) {
    this.#mode = mode;
    this.#told = told;
    const timer = setInterval(() => void this.#lookOnce(), SAMPLE_EVERY_MS);
    const settle = () => this.#settle();
    const another = () => this.tryMore();
    document.addEventListener('visibilitychange', settle);
    window.addEventListener('online', another);
    this.#endings = [
      () => clearInterval(timer),
      mode.subscribe(settle),
      () => document.removeEventListener('visibilitychange', settle),
      () => window.removeEventListener('online', another),
    ];
  }

  get view(): EconomyView {
    return { mode: this.#mode.get(), rung: this.#ladder.rung };
  }

  /** What is received now. */
  get received(): Received {
    return received(this.#seen, this.#mode.get(), this.#ladder.rung);
  }

  watch(pictures: readonly WantedPicture[]): void {
    this.#want({ pictures });
  }

  hear(heard: Heard): void {
    this.#want({ heard });
  }

  readCaptions(captions: boolean): void {
    this.#want({ captions });
  }

  /** Pictures of which nothing fits the line, as the server finds it. */
  starve(videos: readonly VideoOffer[]): void {
    this.#starved = stillReceived(videos, this.received);
  }

  choose(mode: EconomyMode): void {
    this.#mode.set(mode);
  }

  /** The line may carry more than it did: what was learnt is forgotten. */
  tryMore(): void {
    this.#ladder = forget(this.#ladder);
  }

  joined(line: WatchedLine): void {
    this.#line = line;
    this.#before = null;
    this.#starved = [];
    this.#settle();
  }

  left(): void {
    this.#line = null;
  }

  close(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#line = null;
  }

  #want(change: Partial<Wanted>): void {
    this.#wanted = { ...this.#wanted, ...change };
    this.#settle();
  }

  async #lookOnce(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      await this.#look();
    } finally {
      this.#isLooking = false;
    }
  }

  async #look(): Promise<void> {
    const line = this.#line;
    if (line === null) return;
    const report = await line.stats().catch(() => null);
    if (report === null || line !== this.#line) return;
    const totals = totalsOf(report, performance.now());
    const before = this.#before;
    this.#before = totals;
    if (before === null) return;
    this.#unsteady = isSteady(totals.at - before.at) ? 0 : this.#unsteady + 1;
    if (this.#unsteady > 0 && this.#unsteady < MOST_UNSTEADY) {
      this.#ladder = interrupt(this.#ladder);
      return;
    }
    this.#unsteady = 0;
    const rung = this.#ladder.rung;
    const costs = costing(this.#seen, this.#mode.get());
    const sample = { ...sampleOf(before, totals), starved: this.#starved.length > 0 };
    this.#ladder = step(this.#ladder, sample, costs);
    this.#lipsMs = lipsWait(this.#lipsMs, sample.waitMs);
    this.#told.lips(this.#lipsMs);
    if (rung !== this.#ladder.rung) this.#settle();
  }

  get #seen(): Wanted {
    const isHidden = document.visibilityState === 'hidden';
    return isHidden ? { ...this.#wanted, pictures: [] } : this.#wanted;
  }

  /** A picture that is given up is starved no more: when it is back, the server finds anew. */
  #settle(): void {
    this.starve(this.#starved);
    this.#told.view(this.view);
    this.#told.received(this.received);
  }
}

function isSteady(milliseconds: number): boolean {
  return milliseconds >= STEADY_MS.least && milliseconds <= STEADY_MS.most;
}
