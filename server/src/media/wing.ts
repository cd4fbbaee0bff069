import type { types } from 'mediasoup';
import { MEDIA_CODECS } from './codecs.ts';
import { ReportLine } from './report-line.ts';
import type { Ground } from './worker-pool.ts';

/** Pipes between workers of one machine need not leave it. */
const PIPE_ADDRESS = '127.0.0.1';

/**
 * The part of a room on one media worker: a router for the peers there, and a
 * direct transport by which packets come from their microphones and go to
 * their feeds. Sound travels between wings through the plane, which sends each
 * packet of a feed once to every wing; so no wing depends on another one's
 * worker. Pictures, too many bytes for that, go by a pipe from worker to worker.
 */
export class Wing {
  readonly ground: Ground;
  readonly router: types.Router;
  readonly direct: types.DirectTransport;
  readonly reports: ReportLine;
  /** By id of the producer, which is the same on this side of the pipe. */
  readonly #piped = new Map<string, Promise<types.Producer>>();

  private constructor(
    ground: Ground,
    router: types.Router,
    direct: types.DirectTransport,
    reports: ReportLine,
  ) {
    this.ground = ground;
    this.router = router;
    this.direct = direct;
    this.reports = reports;
  }

  static async open(ground: Ground): Promise<Wing> {
    const router = await ground.worker.createRouter({ mediaCodecs: MEDIA_CODECS });
    const [direct, reports] = await Promise.all([
      router.createDirectTransport(),
      ReportLine.open(router),
    ]);
    return new Wing(ground, router, direct, reports);
  }

  /** A producer of another wing, brought here once for all who watch it here. */
  bring(producer: types.Producer, from: Wing): Promise<types.Producer> {
    if (from === this) return Promise.resolve(producer);
    const known = this.#piped.get(producer.id);
    if (known !== undefined) return known;
    const piping = this.#pipe(producer, from);
    this.#piped.set(producer.id, piping);
    const forget = () => this.#piped.delete(producer.id);
    producer.observer.once('close', forget);
    piping.then((piped) => piped.observer.once('close', forget), forget);
    return piping;
  }

  close(): void {
    this.router.close();
  }

  async #pipe(producer: types.Producer, from: Wing): Promise<types.Producer> {
    const { pipeProducer } = await from.router.pipeToRouter({
      producerId: producer.id,
      router: this.router,
      listenInfo: { protocol: 'udp', ip: PIPE_ADDRESS },
    });
    if (pipeProducer === undefined) throw new Error('a pipe without its producer');
    return pipeProducer;
  }
}
