import type { TestPart } from './rehearsal-sound.ts';
import type { SoundReport, SpeakerSound } from './sound-report.ts';

/**
 * Signalling of the media wire. A client asks, the server answers; a few
 * things the server tells by itself. Everything here is typed once and checked
 * at the gate; the contents of mediasoup's own parameters are opaque to the
 * wire and checked by mediasoup.
 *
 * A peer is one connection of a person. It joins (asking twice starts anew),
 * connects two transports, may produce a microphone, a camera and a screen,
 * and receives:
 * - one audio consumer per floor slot, made at join and kept for the whole
 *   meeting: who speaks changes what flows, never the consumers;
 * - one audio consumer per language channel it has ever chosen;
 * - one audio consumer per talk line it listens to, where the plan says so;
 * - a video consumer per person it watches.
 *
 * What a person may send to the floor or a channel follows from the record;
 * producing is not being heard.
 */
export type Source = 'microphone' | 'camera' | 'screen';

/** mediasoup's own parameters, passed through untouched. */
export type Opaque = Readonly<Record<string, unknown>>;

export interface TransportOffer {
  readonly id: string;
  readonly iceParameters: Opaque;
  readonly iceCandidates: readonly Opaque[];
  readonly dtlsParameters: Opaque;
}

export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

/** What a consumer carries. */
export type Feed =
  | { readonly kind: 'floor'; readonly slot: number }
  | { readonly kind: 'channel'; readonly channel: string }
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'video'; readonly person: string; readonly source: 'camera' | 'screen' };

export interface ConsumerOffer {
  readonly id: string;
  readonly producerId: string;
  readonly kind: 'audio' | 'video';
  readonly rtpParameters: Opaque;
  readonly feed: Feed;
}

export interface VideoOffer {
  readonly person: string;
  readonly source: 'camera' | 'screen';
}

/** How large a picture is shown: in a seat, beside others, or as what everybody looks at. */
export const VIDEO_SIZES = ['tile', 'half', 'stage'] as const;
export type VideoSize = (typeof VIDEO_SIZES)[number];

/** What an interpreter may say to the room with one key. */
export const SIGNALS = ['slower', 'repeat', 'bad-sound'] as const;
export type SignalKind = (typeof SIGNALS)[number];

/** How long a signal is counted, in milliseconds. */
export const SIGNAL_SHOWN_MS = 15_000;

/** One person may give the same signal once in this time, in milliseconds. */
export const SIGNAL_PAUSE_MS = 5_000;

/** A private talk line that the plan gives a peer: between the people of a booth, or to the technician. */
export interface LineState {
  /** As in the plan: `booth-<id>` or `technician`. */
  readonly line: string;
  /** Whose voice it carries now; the first who talks keeps it until they end. */
  readonly talking: string | null;
}

/** By name: what the client asks with, and what it is answered. */
export interface MediaRequests {
  /** First step: what the router can do. Any earlier peer of this connection ends. */
  join: {
    data: Record<string, never>;
    answer: {
      readonly routerRtpCapabilities: Opaque;
      readonly send: TransportOffer;
      readonly receive: TransportOffer;
      readonly iceServers: readonly IceServer[];
      readonly videos: readonly VideoOffer[];
    };
  };
  connect: {
    data: { readonly transport: string; readonly dtlsParameters: Opaque };
    answer: Record<string, never>;
  };
  /** Second step: consumers of all floor slots, running. */
  receive: {
    data: { readonly rtpCapabilities: Opaque };
    answer: { readonly consumers: readonly ConsumerOffer[] };
  };
  /** Choose the language channel to hear, or none; its consumer is made once and kept. */
  choose: {
    data: { readonly channel: string | null };
    answer: { readonly consumer: ConsumerOffer | null };
  };
  /**
   * See whoever signs in this channel beside the speaker, or nobody. The picture
   * is asked for by `watch`; this counts one among the channel's listeners.
   */
  pin: { data: { readonly channel: string | null }; answer: Record<string, never> };
  /**
   * Which of the sound is wanted, floor and channel until it is said; the
   * other rests. `lean` is for a narrow line: the same voices in half as many
   * packets, 20 ms later. Answered with the consumers by which it comes, each
   * made once and kept. `holds` names the consumers that the client has taken
   * in; where one that is wanted is not among them, sound comes as before until
   * the same is asked again. Whoever rests the channel they chose still
   * counts among its listeners.
   */
  hear: {
    data: {
      readonly floor: boolean;
      readonly channel: boolean;
      readonly lean: boolean;
      readonly holds: readonly string[];
    };
    answer: { readonly consumers: readonly ConsumerOffer[] };
  };
  /**
   * Makes ready by what floor and chosen channel would come in their lean
   * form; it rests until `hear` asks for it. A line
   * that is too full for any answer can then be relieved by the question alone.
   */
  prepareLean: {
    data: Record<string, never>;
    answer: { readonly consumers: readonly ConsumerOffer[] };
  };
  /**
   * Hear a talk line from now on; its consumer is made once and kept, and
   * carries sound only while the plan has this person among its listeners.
   */
  listenLine: {
    data: { readonly line: string };
    answer: { readonly consumer: ConsumerOffer };
  };
  /**
   * Talk into a line instead of where one's voice goes by the plan, until
   * `null`. Meanwhile the channel one is on carries silence, as for a cough.
   */
  talk: { data: { readonly line: string | null }; answer: Record<string, never> };
  /** Tell the room, without one's name, that interpreting is hard just now. */
  signal: { data: { readonly kind: SignalKind }; answer: Record<string, never> };
  /**
   * Say how one's own voice sounds where it is made, as measured while one
   * speaks. It counts until another report, or until the microphone ends.
   */
  soundReport: { data: SoundReport; answer: Record<string, never> };
  /** Say which videos are wanted now; others are paused. Offers only those not offered before. */
  watch: {
    data: { readonly videos: readonly (VideoOffer & { readonly size: VideoSize })[] };
    answer: { readonly consumers: readonly ConsumerOffer[] };
  };
  produce: {
    data: {
      readonly source: Source;
      readonly kind: 'audio' | 'video';
      readonly rtpParameters: Opaque;
    };
    answer: { readonly id: string };
  };
  /** Ending what is not being produced changes nothing. */
  unproduce: { data: { readonly source: Source }; answer: Record<string, never> };
  restartIce: {
    data: { readonly transport: string };
    answer: { readonly iceParameters: Opaque };
  };
}

export type MediaRequestName = keyof MediaRequests;

export type MediaRequest = {
  [Name in MediaRequestName]: { readonly name: Name; readonly data: MediaRequests[Name]['data'] };
}[MediaRequestName];

export type MediaRefusal =
  | 'media-not-joined'
  | 'media-unavailable'
  | 'media-not-allowed'
  /** The sitting is closed to the public, and this is the gallery. */
  | 'media-not-public'
  | 'media-unknown-channel'
  | 'media-unknown-line'
  /** The same signal came from the same person a moment ago. */
  | 'media-too-often'
  | 'media-bad-parameters'
  | 'malformed';

export type MediaAnswer<Name extends MediaRequestName> =
  | { readonly ok: true; readonly data: MediaRequests[Name]['answer'] }
  | { readonly ok: false; readonly code: MediaRefusal };

/** What the server tells a joined peer by itself. */
export type MediaNotice =
  /** Cameras and screens that can be watched now. */
  | { readonly name: 'videos'; readonly videos: readonly VideoOffer[] }
  /** Whose voice the floor carries just now, loudest first. */
  | { readonly name: 'speaking'; readonly people: readonly string[] }
  /** How many listen to each channel now. */
  | { readonly name: 'listeners'; readonly channels: Readonly<Record<string, number>> }
  /** The talk lines this person may hear, in the order of the plan; told to those who have any. */
  | { readonly name: 'lines'; readonly lines: readonly LineState[] }
  /** How many signals of each kind interpreters gave within `SIGNAL_SHOWN_MS`; kinds without any are left out. */
  | { readonly name: 'signals'; readonly counts: Readonly<Partial<Record<SignalKind, number>>> }
  /**
   * How loud the floor and each channel are, in dBov: 0 is the loudest there
   * is, -127 silence or nobody. Told every half second to chair, clerk,
   * administrator and hall.
   */
  | {
      readonly name: 'levels';
      readonly floor: number;
      readonly channels: Readonly<Record<string, number>>;
    }
  /**
   * How the voices sound of those who have spoken, by person; without verdicts
   * where all is well. Told to interpreters, chair, clerk and administrator.
   */
  | { readonly name: 'sounds'; readonly people: Readonly<Record<string, SpeakerSound>> }
  /**
   * A rehearsal begins, plays something, or ends. Told to everybody but the
   * gallery, which hears nothing of it.
   */
  | { readonly name: 'rehearsal'; readonly on: boolean; readonly playing: TestPart | null }
  /** Watched videos of which nothing fits one's own line now, not even the smallest; told to oneself. */
  | { readonly name: 'starved'; readonly videos: readonly VideoOffer[] }
  /** The media worker was replaced: join again. */
  | { readonly name: 'restarted' };
