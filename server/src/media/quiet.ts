/**
 * What of a voice's silence is sent on. Interpreters' uplinks never pause, so
 * that a missing packet means a broken line; their listeners need not be sent
 * fifty packets of nothing a second. After a moment of silence a feed goes on
 * as an Opus encoder's own discontinuous transmission would: an empty frame now
 * and then, from which receivers know that this is silence and not loss.
 *
 * Only digital silence counts: a muted microphone, a cough key, a pause behind
 * a noise gate. Whatever can be heard, a room's hum included, is sent in full,
 * and the first packet that is not silent is sent as it comes.
 *
 * Pure: the caller says what time it is, in milliseconds.
 */
const DIGITAL_SILENCE_DBOV = -110;

/** Without a level from the sender: what an encoder makes of silence is not longer. */
const SILENT_FRAME_BYTES = 3;

/** Sent in full first, so that receivers settle in the silence. */
const SETTLING_MS = 200;

/** As Opus does. */
const EMPTY_FRAME_EVERY_MS = 400;

export function isDigitalSilence(level: number | null, payload: Uint8Array): boolean {
  return level === null ? payload.length <= SILENT_FRAME_BYTES : level <= DIGITAL_SILENCE_DBOV;
}

export class Quiet {
  #since: number | null = null;
  #emptyFrameAt = Number.NEGATIVE_INFINITY;

  /** Whether a packet is sent on, is replaced by an empty frame, or is left out. */
  judge(silent: boolean, now: number): 'sent' | 'emptied' | 'left-out' {
    if (!silent) {
      this.#since = null;
      return 'sent';
    }
    this.#since ??= now;
    if (now - this.#since < SETTLING_MS) {
      this.#emptyFrameAt = Number.NEGATIVE_INFINITY;
      return 'sent';
    }
    if (now - this.#emptyFrameAt < EMPTY_FRAME_EVERY_MS) return 'left-out';
    this.#emptyFrameAt = now;
    return 'emptied';
  }

  /** Another voice begins. */
  reset(): void {
    this.#since = null;
  }
}

/** An Opus packet of one empty frame, in the coding of another packet (RFC 6716, 3.1). */
export function emptyFrame(payload: Uint8Array): Uint8Array {
  return Uint8Array.of((payload[0] ?? 0) & 0xfc);
}
