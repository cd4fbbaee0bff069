import type { types } from 'mediasoup';
import type { Doors, OpenDoors } from '../transports.ts';

const LOOPBACK = { protocol: 'udp', ip: '127.0.0.1' } as const;

/** How what is heard is encrypted, by mediasoup's names. */
export type Srtp = 'none' | 'AEAD_AES_128_GCM' | 'AES_CM_128_HMAC_SHA1_80';

/** One peer's ways in and out as plain RTP over UDP, for tests and benches. */
export interface PlainWays {
  /** RTP goes to this port of the loopback; whoever sends first is whom it listens to. */
  readonly send: types.PlainTransport;
  /** To be connected to the port where RTP is wanted. */
  readonly receive: types.PlainTransport;
}

/** Doors without a browser: each peer's are handed to `opened` as they open. */
export function plainDoors(srtp: Srtp, opened: (ways: PlainWays) => void): OpenDoors {
  return async (router) => {
    const [send, receive] = await Promise.all([
      router.createPlainTransport({ listenInfo: LOOPBACK, rtcpMux: true, comedia: true }),
      router.createPlainTransport({
        listenInfo: LOOPBACK,
        rtcpMux: true,
        ...(srtp === 'none' ? {} : { enableSrtp: true, srtpCryptoSuite: srtp }),
      }),
    ]);
    opened({ send, receive });
    return doors(send, receive);
  };
}

function doors(send: types.Transport, receive: types.Transport): Doors {
  const offer = ({ id }: types.Transport) => ({
    id,
    iceParameters: {},
    iceCandidates: [],
    dtlsParameters: {},
  });
  return {
    send,
    receive,
    offers: { send: offer(send), receive: offer(receive) },
    restartIce: () => Promise.resolve(null),
  };
}
