import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { Frame, Sync, Told } from '@koinon/shared/wire';

/** The record as far as this client has folded it. */
export interface Folded {
  readonly state: MeetingState;
  readonly n: number;
  readonly head: string;
  /** The last events folded in since this page came in, oldest first. */
  readonly latest: readonly Frame[];
}

export const nothingFolded: Folded = { state: initialState, n: 0, head: '', latest: [] };

/** How many of the latest events are kept for whoever wants to read them. */
const KEPT = 200;

/**
 * Folds frames in, each once. Frames already seen are passed over; one that is
 * hidden from this person changes nothing but the number; a gap gives null,
 * and the client asks anew from what it has.
 */
export function foldFrames(folded: Folded, frames: readonly Told[]): Folded | null {
  let { state, n, head } = folded;
  const added: Frame[] = [];
  for (const frame of frames) {
    if (frame.n <= n) continue;
    if (frame.n !== n + 1) return null;
    n = frame.n;
    head = frame.hash;
    if ('hidden' in frame) continue;
    state = evolve(state, frame);
    added.push(frame);
  }
  if (n === folded.n) return folded;
  return { state, n, head, latest: [...folded.latest, ...added].slice(-KEPT) };
}

/** Takes what a welcome brings: a snapshot in place of everything, or what was missed. */
export function foldSync(folded: Folded, sync: Sync): Folded | null {
  if (sync.kind === 'events') return foldFrames(folded, sync.frames);
  return { state: sync.state, n: sync.n, head: sync.hash, latest: [] };
}
