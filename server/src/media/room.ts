import type { MediaNotice } from '@koinon/shared/media/messages';
import { SILENCE } from '@koinon/shared/media/plan';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { RehearsalSound, RehearsalStep } from '@koinon/shared/media/rehearsal-sound';
import type { types } from 'mediasoup';
import type { Handover } from './handovers.ts';
import { Headlines } from './headlines.ts';
import type { News } from './headlines.ts';
import { Peer } from './peer.ts';
import { Pictures } from './pictures.ts';
import type { Picture } from './pictures.ts';
import { Rehearsal } from './rehearsal.ts';
import { Signals } from './signals.ts';
import type { AudioFeedName, Uttered } from './audio-feed.ts';
import { Sound, TEST_VOICE } from './sound.ts';
import { Sounds } from './sounds.ts';
import { PictureTaps } from './taping/picture-taps.ts';
import type { Tape } from './taping/tape.ts';
import type { Caller } from './thread-messages.ts';
import { Wing } from './wing.ts';
import type { Ground } from './worker-pool.ts';

export interface RoomTold {
  notice(connection: string, notice: MediaNotice): void;
  /** How many listen to each channel now. */
  listeners(channels: Readonly<Record<string, number>>): void;
  /** In which channels an interpreter speaks now. */
  voiced(channels: readonly string[]): void;
  /** A packet came from somebody who is received. */
  heard(person: string, now: number): void;
  handedOver(handover: Handover): void;
}

/**
 * One meeting: its sound and pictures, and the peers in it. It has a wing on
 * every media worker where a peer of it came in, opened with the first and
 * closed with the last of them; a worker that dies takes its wing along and
 * nothing else. Closing the room closes everything of it.
 */
export class Room {
  readonly sound: Sound;
  readonly pictures: Pictures;
  readonly signals = new Signals();
  readonly sounds = new Sounds();
  readonly #wings = new Map<Ground, Promise<Wing>>();
  readonly #peers = new Set<Peer>();
  #signers: MediaPlan['signers'] = {};
  /** How many are on their way in, by where. */
  readonly #entering = new Map<Ground, number>();
  readonly #headlines: Headlines;
  readonly #told: Pick<RoomTold, 'notice' | 'voiced'>;
  #voiced: readonly string[] = [];
  readonly #pictureTaps = new PictureTaps();
  #plan: MediaPlan = SILENCE;
  #tape: Tape | null = null;
  #rehearsal: Rehearsal | null = null;
  readonly #news: News;

  constructor(told: RoomTold) {
    this.#told = told;
    this.#headlines = new Headlines(told);
    this.pictures = new Pictures(() => {
      this.#headlines.videosChanged();
      this.#settleTaps();
    });
    this.sound = new Sound({
      heard: (person, now) => {
        this.#rehearsal?.sent(person, now);
        told.heard(person, now);
      },
      handedOver: told.handedOver,
      carried: (feed, uttered) => {
        if (uttered.person !== TEST_VOICE) this.#record(feed, uttered);
      },
      rerouted: (people) => {
        for (const peer of this.#peers) {
          if (people === null || people.has(peer.caller.person)) this.settleSound(peer);
        }
      },
    });
    this.#news = {
      speaking: (now) => this.sound.speaking(now),
      levels: (now) => this.sound.levels(now),
      signals: (now) => this.signals.counts(now),
      sounds: () => this.sounds.now(),
      rehearsal: (now) => this.#rehearsal?.heard(now) ?? null,
      linesFor: (person) => this.sound.linesFor(person),
      videos: () => this.pictures.offers(),
    };
  }

  get isEmpty(): boolean {
    return this.#peers.size === 0;
  }

  /** Where it has wings. */
  get grounds(): ReadonlySet<Ground> {
    return new Set(this.#wings.keys());
  }

  /** Whether the plan has such a channel of a sign language. */
  isSigned(channel: string): boolean {
    return Object.hasOwn(this.#signers, channel);
  }

  follow(plan: MediaPlan, now: number): void {
    this.#plan = plan;
    this.#signers = plan.signers;
    if (!plan.rehearsable) this.#endRehearsal();
    this.sound.follow(plan, now);
    this.pictures.follow(plan.seen);
    this.#settleTaps();
  }

  /** From now on what it carries goes onto this tape as well, or onto none. */
  tape(tape: Tape | null): void {
    if (tape !== this.#tape) this.#pictureTaps.close();
    this.#tape = tape;
    this.#settleTaps();
  }

  /** Rejects when the worker dies meanwhile. */
  async enter(caller: Caller, ground: Ground): Promise<Peer> {
    ground.peers += 1;
    this.#countEntering(ground, 1);
    try {
      const wing = await this.#wing(ground);
      const peer = new Peer(caller, await ground.openDoors(wing.router), wing, (settled) =>
        this.settleSound(settled),
      );
      if (ground.worker.closed) throw new Error('the media worker died');
      this.#peers.add(peer);
      this.#headlines.welcome(peer);
      return peer;
    } catch (error) {
      ground.peers -= 1;
      throw error;
    } finally {
      this.#countEntering(ground, -1);
      this.#closeIfEmpty(ground);
    }
  }

  leave(peer: Peer): void {
    if (!this.#peers.delete(peer)) return;
    const { ground } = peer.wing;
    ground.peers -= 1;
    peer.close();
    this.#closeIfEmpty(ground);
    const { person, connection } = peer.caller;
    this.sound.leave(person, connection);
    this.forgetSound(person);
  }

  /** The worker died. Its peers are out; the connections they had. */
  lose(ground: Ground): readonly string[] {
    const lost = [...this.#peers].filter(({ wing }) => wing.ground === ground);
    this.#wings.delete(ground);
    for (const peer of lost) this.leave(peer);
    return lost.map(({ caller }) => caller.connection);
  }

  /** How somebody sounded says nothing any more once they have no microphone. */
  forgetSound(person: string): void {
    if (!this.sound.hasMicrophone(person)) this.sounds.forget(person);
  }

  /** Tells one peer something that is news for nobody else. */
  tell(peer: Peer, notice: MediaNotice): void {
    if (this.#peers.has(peer)) this.#told.notice(peer.caller.connection, notice);
  }

  settleSound(peer: Peer): void {
    // The gallery hears nothing of a rehearsal.
    const isApart = this.#rehearsal !== null && peer.caller.role === 'guest';
    peer.settleSound((feed, listener) => !isApart && this.sound.mayHear(feed, listener));
  }

  /** The producer of a picture, for somebody in that wing. */
  show({ producer, wing }: Picture, to: Wing): Promise<types.Producer> {
    return to.bring(producer, wing);
  }

  /** Called some ten times a second. */
  tick(now: number): void {
    this.sound.listen(now);
    this.#headlines.publish(this.#peers, this.#news, now);
    this.#tellVoiced(this.sound.voiced(now));
  }

  close(): void {
    this.#endRehearsal();
    for (const peer of this.#peers) this.leave(peer);
    this.sound.close();
    for (const wing of this.#wings.values()) closeOnceOpen(wing);
    this.#wings.clear();
  }

  /** Where the rehearsal stands now; null where there is none, or may be none. */
  async rehearse(step: RehearsalStep): Promise<RehearsalSound | null> {
    if (step.do === 'end') this.#endRehearsal();
    if (step.do === 'play' && this.#plan.rehearsable) {
      const begins = this.#rehearsal === null;
      const rehearsal =
        this.#rehearsal ?? new Rehearsal({ sound: this.sound, wing: () => this.#anyWing() });
      this.#rehearsal = rehearsal;
      if (begins) for (const peer of this.#peers) this.settleSound(peer);
      try {
        await rehearsal.play(step.sounds);
      } catch (error) {
        // One that never began must not keep the gallery in silence.
        if (begins && this.#rehearsal === rehearsal) this.#endRehearsal();
        throw error;
      }
    }
    const heard = this.#rehearsal?.heard(performance.now()) ?? null;
    if (heard === null) return null;
    const here = [...this.#peers].map(({ caller }) => [caller.person, caller.role] as const);
    return { ...heard, here: Object.fromEntries(here), sounds: this.sounds.now() };
  }

  #endRehearsal(): void {
    if (this.#rehearsal === null) return;
    this.#rehearsal.close();
    this.#rehearsal = null;
    for (const peer of this.#peers) this.settleSound(peer);
  }

  #anyWing(): Promise<Wing> {
    const [wing] = this.#wings.values();
    return wing ?? Promise.reject(new Error('nobody is in the room'));
  }

  #settleTaps(): void {
    this.#pictureTaps.settle(this.#tape, this.#plan, this.pictures);
  }

  #record(feed: AudioFeedName, { person, source, packet }: Uttered): void {
    if (feed.kind === 'floor') this.#tape?.floor(feed.slot, person, source, packet);
    else if (feed.kind === 'channel') this.#tape?.channel(feed.channel, person, source, packet);
  }

  #tellVoiced(channels: readonly string[]): void {
    if (channels.join() === this.#voiced.join()) return;
    this.#voiced = channels;
    this.#told.voiced(channels);
  }

  #wing(ground: Ground): Promise<Wing> {
    const known = this.#wings.get(ground);
    if (known !== undefined) return known;
    const opening = Wing.open(ground);
    this.#wings.set(ground, opening);
    opening.catch(() => this.#wings.delete(ground));
    return opening;
  }

  #countEntering(ground: Ground, step: number): void {
    const count = (this.#entering.get(ground) ?? 0) + step;
    if (count === 0) this.#entering.delete(ground);
    else this.#entering.set(ground, count);
  }

  #closeIfEmpty(ground: Ground): void {
    if (this.#entering.has(ground)) return;
    for (const { wing } of this.#peers) if (wing.ground === ground) return;
    const wing = this.#wings.get(ground);
    this.#wings.delete(ground);
    if (wing !== undefined) closeOnceOpen(wing);
  }
}

function closeOnceOpen(wing: Promise<Wing>): void {
  wing.then(
    (opened) => opened.close(),
    () => undefined,
  );
}
