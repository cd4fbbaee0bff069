import type { Opaque, TransportOffer } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup-client';

/**
 * mediasoup's own parameters, as they come over the wire, get their types back
 * here and nowhere else. mediasoup-client checks what it is given.
 */
export function rtpCapabilitiesOf(opaque: Opaque): types.RtpCapabilities {
  return opaque;
}

export function rtpParametersOf(opaque: Opaque): types.RtpParameters {
  return opaque as unknown as types.RtpParameters;
}

export function iceParametersOf(opaque: Opaque): types.IceParameters {
  return opaque as unknown as types.IceParameters;
}

export function transportOptionsOf(offer: TransportOffer): types.TransportOptions {
  return offer as unknown as types.TransportOptions;
}
