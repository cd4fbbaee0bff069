import type { TransportOffer } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import { isIpv6 } from './listen-addresses.ts';

/** The two ways between a peer and the plane, and what the peer is told of them. */
export interface Doors {
  readonly send: types.Transport;
  readonly receive: types.Transport;
  readonly offers: { readonly send: TransportOffer; readonly receive: TransportOffer };
  restartIce(transport: string): Promise<types.IceParameters | null>;
}

export type OpenDoors = (router: types.Router) => Promise<Doors>;

/** More than a camera in three sizes, a screen and a microphone need. */
const MAX_INCOMING_BITS_PER_SECOND = 5_000_000;
const FIRST_OUTGOING_BITS_PER_SECOND = 1_000_000;

/**
 * Opens doors for browsers through the worker's one UDP and TCP port.
 * `furtherAddresses` are offered beside those the port announces by itself.
 */
export function browserDoors(
  webRtcServer: types.WebRtcServer,
  furtherAddresses: readonly string[],
): OpenDoors {
  return async (router) => {
    const open = () =>
      router.createWebRtcTransport({
        webRtcServer,
        preferUdp: true,
        initialAvailableOutgoingBitrate: FIRST_OUTGOING_BITS_PER_SECOND,
      });
    const [send, receive] = await Promise.all([open(), open()]);
    await send.setMaxIncomingBitrate(MAX_INCOMING_BITS_PER_SECOND);
    return {
      send,
      receive,
      offers: {
        send: offer(send, furtherAddresses),
        receive: offer(receive, furtherAddresses),
      },
      restartIce: async (id) =>
        (await [send, receive].find((transport) => transport.id === id)?.restartIce()) ?? null,
    };
  };
}

function offer(
  transport: types.WebRtcTransport,
  furtherAddresses: readonly string[],
): TransportOffer {
  const { id, iceParameters, iceCandidates, dtlsParameters } = transport;
  const further = furtherAddresses.flatMap((address) =>
    iceCandidates
      .filter((candidate) => isIpv6(candidate.address) === isIpv6(address))
      .map((candidate) => ({
        ...candidate,
        foundation: `${candidate.foundation}-${address}`,
        address,
        ip: address,
      })),
  );
  return { id, iceParameters, iceCandidates: [...iceCandidates, ...further], dtlsParameters };
}
