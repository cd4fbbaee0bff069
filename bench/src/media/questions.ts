import type { Srtp } from '../../../server/src/media/testing/plain-doors.ts';

/** How often a microphone sends. */
export const PACKET_INTERVAL_MS = 20;

/** Stream id of the first of them. */
export const FIRST_SSRC = 101;

/** Two voices take turns on one channel. */
export type VoiceNumber = 0 | 1;

/** A meeting on the media plane, with plain RTP instead of browsers. */
export type RoomQuestions = {
  /** Opens it; listeners hear at the given ports, in turn. Answers where the two voices send to. */
  open(room: {
    readonly listeners: number;
    readonly ports: readonly number[];
    readonly workers: number;
    readonly srtp: Srtp;
  }): Promise<readonly [number, number]>;
  /** That voice is on air now; answers when, on the clock of all processes. */
  give(voice: VoiceNumber): number;
  /** Where listeners connect their lines of signalling, for re-consuming. */
  signalling(): Promise<number>;
  /** The same without fixed producers: every listener is told, closes its consumer and asks for another one. */
  reconsume(voice: VoiceNumber): number;
  /** Lets all listeners hear the channel, or none. */
  choose(heard: boolean): Promise<void>;
  begin(): Promise<void>;
  /** Since `begin`: processor time of the media workers in microseconds, and what was said meanwhile. */
  end(): Promise<{ readonly cpu: number; readonly messages: number }>;
};

/** The voices and the listeners, in one process that is not the measured one. */
export type CrowdQuestions = {
  /**
   * Opens so many ports to listen at; what came to ports of before is not counted
   * any more. By a program of ears where one is named: they know only what came
   * and when, not which voice it was.
   */
  listen(at: { readonly ports: number; readonly ears: string | null }): Promise<readonly number[]>;
  /** Connects so many lines of signalling. */
  connect(lines: { readonly port: number; readonly listeners: number }): Promise<void>;
  /** Voices send to these ports from now on, each a packet every 20 ms. */
  speak(voices: {
    readonly ports: readonly number[];
    /** Stream id of the first; the others follow it. */
    readonly ssrc: number;
    readonly payloadBytes: number;
    /** dBov. */
    readonly level: number;
  }): void;
  hush(): void;
  /** From now on looks out for a voice that nobody hears yet. */
  expectVoice(round: { readonly voice: VoiceNumber; readonly listeners: number }): void;
  /** Resolves when so many different listeners have heard it; answers when the last did. */
  heard(): Promise<number>;
  begin(): Promise<void>;
  /** Since `begin`: how long packets were under way, how many came, and processor time in microseconds. */
  end(): Promise<{
    readonly p50: number;
    readonly p99: number;
    readonly last: number;
    readonly packets: number;
    readonly cpu: number;
  }>;
};
