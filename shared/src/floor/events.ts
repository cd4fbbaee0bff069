export type LoweredBecause = 'withdrawn' | 'called' | 'taken-off' | 'left';
export type TurnEnd = 'yielded' | 'taken' | 'passed-on' | 'left' | 'suspended' | 'closed';

export type FloorEvent =
  | { readonly type: 'HandRaised'; readonly person: string }
  | { readonly type: 'HandLowered'; readonly person: string; readonly because: LoweredBecause }
  /** `seconds` is the turn's budget; null means no limit. */
  | { readonly type: 'FloorGiven'; readonly person: string; readonly seconds: number | null }
  | { readonly type: 'FloorEnded'; readonly person: string; readonly because: TurnEnd }
  | { readonly type: 'TurnExtended'; readonly seconds: number }
  /** From here on everybody present may speak, until `FloorClosed`. */
  | { readonly type: 'FloorOpened' }
  | { readonly type: 'FloorClosed' };
