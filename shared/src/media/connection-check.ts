import type { IceServer, TransportOffer } from './messages.ts';

/**
 * What an administrator's browser is given to find out whether sound and video
 * would reach it: a way into the media plane that carries nothing and ends by
 * itself after half a minute. Every try is given a new one.
 */
export interface ConnectionOffer {
  readonly transport: TransportOffer;
  readonly iceServers: readonly IceServer[];
}
