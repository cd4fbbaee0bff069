export type OffAirBecause = 'ended' | 'handed-over' | 'released' | 'left' | 'closed';

export type InterpretationEvent =
  | { readonly type: 'ChannelOpened'; readonly channel: string }
  | { readonly type: 'InterpreterAssigned'; readonly person: string; readonly channel: string }
  | { readonly type: 'InterpreterReleased'; readonly person: string; readonly channel: string }
  | { readonly type: 'WentOnAir'; readonly person: string; readonly channel: string }
  | {
      readonly type: 'WentOffAir';
      readonly person: string;
      readonly channel: string;
      readonly because: OffAirBecause;
    }
  /** No sound came from the interpreter for a second: the floor rises. */
  | { readonly type: 'InterpreterVanished'; readonly person: string; readonly channel: string }
  /** Sound comes again and nobody has taken over meanwhile: on air as before. */
  | { readonly type: 'InterpreterReturned'; readonly person: string; readonly channel: string };
