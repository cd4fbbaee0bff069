import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { once } from 'node:events';
import type { types } from 'mediasoup';
import { ownCapabilities } from './codecs.ts';
import { readSenderReports } from './rtcp.ts';
import type { SenderReport } from './rtcp.ts';

const LOOPBACK = '127.0.0.1';

/**
 * How the plane learns at which moment a microphone's sound was made. A direct
 * transport carries no sender reports to Node, a plain one does: so a
 * microphone is consumed here a second time, over the loopback, for the sake of
 * its reports; its packets are dropped. A lost report is followed by the next.
 */
export class ReportLine {
  readonly #router: types.Router;
  readonly #transport: types.PlainTransport;
  readonly #listeners = new Map<number, (report: SenderReport) => void>();

  private constructor(router: types.Router, transport: types.PlainTransport, socket: Socket) {
    this.#router = router;
    this.#transport = transport;
    socket.on('message', (bytes) => {
      for (const report of readSenderReports(bytes)) this.#listeners.get(report.ssrc)?.(report);
    });
    transport.observer.once('close', () => socket.close());
  }

  static async open(router: types.Router): Promise<ReportLine> {
    const listenInfo = { protocol: 'udp', ip: LOOPBACK } as const;
    const transport = await router.createPlainTransport({ listenInfo, rtcpMux: true });
    const socket = createSocket('udp4').bind(0, LOOPBACK);
    await once(socket, 'listening');
    const line = new ReportLine(router, transport, socket);
    if (transport.closed) socket.close();
    else await transport.connect({ ip: LOOPBACK, port: socket.address().port });
    return line;
  }

  /** Calls back with each report about a producer until that closes. */
  async follow(producer: types.Producer, told: (report: SenderReport) => void): Promise<void> {
    const rtpCapabilities = ownCapabilities(this.#router);
    const consumer = await this.#transport.consume({ producerId: producer.id, rtpCapabilities });
    const ssrc = consumer.rtpParameters.encodings?.[0]?.ssrc;
    if (ssrc === undefined || consumer.closed) return;
    this.#listeners.set(ssrc, told);
    consumer.observer.once('close', () => this.#listeners.delete(ssrc));
  }
}
