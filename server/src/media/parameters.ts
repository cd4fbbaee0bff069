import { errors } from 'mediasoup';
import type { types } from 'mediasoup';
import type { Opaque } from '@koinon/shared/media/messages';

/**
 * Parameters that come from a browser pass the wire untouched. mediasoup
 * checks them itself, field by field, and throws; so they are named here by
 * their types without a check of our own, and whatever takes them runs inside
 * `withTheirParameters`.
 */
export function rtpParametersOf(opaque: Opaque): types.RtpParameters {
  return opaque as unknown as types.RtpParameters;
}

export function rtpCapabilitiesOf(opaque: Opaque): types.RtpCapabilities {
  return opaque;
}

export function dtlsParametersOf(opaque: Opaque): types.DtlsParameters {
  return opaque as unknown as types.DtlsParameters;
}

/** Runs what takes a browser's parameters; null when they were no good. */
export async function withTheirParameters<T extends object | boolean>(
  action: () => Promise<T> | T,
): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    if (isGone(error)) throw error;
    return null;
  }
}

/** Whether the worker, or the thing asked of it, ended meanwhile. */
export function isGone(error: unknown): boolean {
  return error instanceof errors.WorkerClosedError || error instanceof errors.NotFoundError;
}

/** Lets a step run on its own; that its object ended meanwhile is no failure. */
export function settle(step: Promise<unknown>): void {
  step.catch((error: unknown) => {
    if (!isGone(error)) throw error;
  });
}
