import type { Outcome } from '../kernel/outcome.ts';
import type { InterpretationEvent } from './events.ts';

export type InterpretationRefusal =
  | 'meeting-closed'
  | 'meeting-not-open'
  | 'channel-already-open'
  | 'unknown-channel'
  | 'unknown-interpreter'
  | 'unknown-person'
  | 'already-assigned'
  | 'not-assigned'
  | 'channel-engaged'
  | 'already-on-air'
  | 'not-on-air'
  | 'on-air-elsewhere'
  | 'nobody-on-air'
  // Booths.
  | 'booth-already-open'
  | 'unknown-booth'
  | 'same-output-twice'
  | 'booth-full'
  | 'already-seated'
  | 'seated-elsewhere'
  | 'not-seated'
  | 'seated-for-channel'
  // Relay, handover, the floor.
  | 'relay-loop'
  | 'no-colleague'
  | 'handover-asked'
  | 'no-handover'
  | 'not-your-handover'
  | 'handover-not-due'
  | 'floor-spoken-to';

/** What interpretation needs to know of the rest. */
export interface InterpretationFacts {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly meetingClosed: boolean;
  readonly meetingOpen: boolean;
  /** Seconds counted down from an accepted handover to the change of voices. */
  readonly handoverSeconds: number;
  /** Whether whoever asks may say for others which language they speak. */
  readonly speaksForOthers: boolean;
  isInterpreter(person: string): boolean;
  /** Whether the person may be given the floor. */
  maySpeak(person: string): boolean;
  isPresent(person: string): boolean;
}

export type InterpretationOutcome = Outcome<InterpretationEvent, InterpretationRefusal>;
