/** How somebody is here: in the hall, or by a line. */
export type Way = 'room' | 'online';

export type DepartureReason = 'left' | 'noted' | 'line' | 'closed';

export type PresenceEvent =
  | { readonly type: 'PersonArrived'; readonly person: string; readonly way: Way }
  | { readonly type: 'PersonLeft'; readonly person: string; readonly because: DepartureReason }
  | { readonly type: 'LineDropped'; readonly person: string }
  | { readonly type: 'LineRestored'; readonly person: string };
