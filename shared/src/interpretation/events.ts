export type OffAirBecause =
  | 'ended'
  | 'handed-over'
  /** They speak into the other language of their booth from now on. */
  | 'switched'
  | 'released'
  | 'left'
  | 'closed';

/** Why a handover that was asked for does not take place. */
export type HandoverEnd =
  | 'declined'
  | 'cancelled'
  | 'unanswered'
  /** Whoever was to begin cannot, or whoever was to end is off the air already. */
  | 'lapsed';

export type SpeakingEnd =
  | 'ended'
  | 'limit'
  | 'left'
  /** They work into no channel of this meeting any more. */
  | 'released'
  | 'suspended'
  | 'closed';

export type InterpretationEvent =
  | { readonly type: 'ChannelOpened'; readonly channel: string }
  | { readonly type: 'InterpreterAssigned'; readonly person: string; readonly channel: string }
  | { readonly type: 'InterpreterReleased'; readonly person: string; readonly channel: string }
  | {
      readonly type: 'BoothOpened';
      readonly booth: string;
      /** One or two channels, by BCP 47 tag; the first is output A. */
      readonly outputs: readonly string[];
    }
  | { readonly type: 'BoothChanged'; readonly booth: string; readonly outputs: readonly string[] }
  | { readonly type: 'BoothClosed'; readonly booth: string }
  | { readonly type: 'InterpreterSeated'; readonly person: string; readonly booth: string }
  | { readonly type: 'InterpreterUnseated'; readonly person: string; readonly booth: string }
  /**
   * From here on the channel carries this voice. Where another was on air,
   * their `WentOffAir` follows in the same commit: there is no moment without.
   */
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
  | { readonly type: 'InterpreterReturned'; readonly person: string; readonly channel: string }
  /** What an interpreter works from: another channel; null is the floor. */
  | { readonly type: 'RelayTaken'; readonly person: string; readonly from: string | null }
  | {
      readonly type: 'HandoverAsked';
      readonly channel: string;
      /** Who is on air; the other side is `to`, null for any colleague of the channel. */
      readonly from: string;
      readonly to: string | null;
      readonly by: string;
    }
  | {
      readonly type: 'HandoverAccepted';
      readonly channel: string;
      readonly from: string;
      readonly to: string;
      /** The countdown to the change of voices. */
      readonly seconds: number;
    }
  | {
      readonly type: 'HandoverEnded';
      readonly channel: string;
      readonly because: HandoverEnd;
      readonly person: string;
    }
  /** All channels are off the air, and everybody hears the floor. */
  | { readonly type: 'InterpretationEnded' }
  /** The interpreter's voice leaves its channel and is heard on the floor. */
  | { readonly type: 'SpeakingToFloorBegan'; readonly person: string }
  | {
      readonly type: 'SpeakingToFloorEnded';
      readonly person: string;
      readonly because: SpeakingEnd;
    }
  /** Which language somebody speaks when they have the floor; null where it is not known. */
  | {
      readonly type: 'LanguageDeclared';
      readonly person: string;
      readonly language: string | null;
    };
