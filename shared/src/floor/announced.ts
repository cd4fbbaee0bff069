import type { Wait } from '../kernel/wait.ts';
import type { FloorEvent } from './events.ts';
import type { Turn } from './turn.ts';

/**
 * The turn that comes next, while interpreters still speak the words before
 * it. Nobody has the floor meanwhile: the microphone opens and the clock runs
 * with `FloorGiven`.
 */
export interface AnnouncedTurn extends Wait, Pick<Turn, 'person' | 'kind' | 'seconds' | 'credit'> {
  readonly outOfOrder: boolean;
  readonly resumed: boolean;
}

type Announced = Extract<FloorEvent, { readonly type: 'TurnAnnounced' }>;

export function announcedTurn(event: Announced, at: number): AnnouncedTurn {
  const { person, kind = 'contribution', seconds, credit = null, waitsFor, limitSeconds } = event;
  const { outOfOrder = false, resumed = false } = event;
  return { person, kind, seconds, credit, outOfOrder, resumed, since: at, waitsFor, limitSeconds };
}
