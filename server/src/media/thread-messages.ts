import type { Role } from '@koinon/shared/identity/people';
import type {
  IceServer,
  MediaAnswer,
  MediaNotice,
  MediaRequest,
  MediaRequestName,
} from '@koinon/shared/media/messages';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { RehearsalSound, RehearsalStep } from '@koinon/shared/media/rehearsal-sound';
import type { TurnAccess } from './turn-access.ts';

/** Who asks: one connection of a person to a meeting. */
export interface Caller {
  readonly connection: string;
  readonly meeting: string;
  readonly person: string;
  readonly role: Role;
}

/** What the plane's thread is started with. */
export interface ThreadOptions {
  /** The media worker program; null for the one that came with mediasoup. */
  readonly workerBin: string | null;
  /** First UDP and TCP port; each further worker has the next one. */
  readonly port: number;
  /** Addresses that browsers are told; empty for every address of this machine. */
  readonly announced: readonly string[];
  readonly workers: number;
  /** Where what is recorded is written down; without it nothing is. */
  readonly recordingDir?: string;
  readonly iceServers: readonly IceServer[];
  /** TURN servers to which each peer gets an access of its own; null without. */
  readonly turn: TurnAccess | null;
}

export type AnyAnswer = MediaAnswer<MediaRequestName>;

export type ToThread =
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly caller: Caller;
      readonly request: MediaRequest;
    }
  | {
      readonly kind: 'rehearse';
      readonly id: number;
      readonly meeting: string;
      readonly step: RehearsalStep;
    }
  | { readonly kind: 'leave'; readonly connection: string }
  | { readonly kind: 'plan'; readonly meeting: string; readonly plan: MediaPlan }
  | { readonly kind: 'taped'; readonly id: number; readonly meeting: string }
  | { readonly kind: 'close' };

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: AnyAnswer }
  | {
      readonly kind: 'rehearsed';
      readonly id: number;
      readonly sound: RehearsalSound | null;
    }
  | { readonly kind: 'notice'; readonly connection: string; readonly notice: MediaNotice }
  | {
      readonly kind: 'listeners';
      readonly meeting: string;
      readonly channels: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'voiced'; readonly meeting: string; readonly channels: readonly string[] }
  | {
      readonly kind: 'vanished' | 'returned';
      readonly meeting: string;
      readonly person: string;
    }
  /** Every tape of the meeting that was ended is whole on the disk. */
  | { readonly kind: 'taped'; readonly id: number }
  /** The disk does not take what is recorded, by the system's code; null: it does again. */
  | {
      readonly kind: 'trouble';
      readonly meeting: string;
      readonly recording: string;
      readonly code: string | null;
    }
  | {
      readonly kind: 'log';
      readonly level: 'debug' | 'info' | 'warn' | 'error';
      readonly fields: object;
      readonly message: string;
    };
