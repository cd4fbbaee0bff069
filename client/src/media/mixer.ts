import type { Heard } from '@koinon/shared/interpretation/what-to-hear';
import { follow, rampTo, steady } from './ramp.ts';
import type { Ramp } from './ramp.ts';
import { toneChain } from './tone.ts';
import type { Tone, ToneChain } from './tone.ts';

/** Where a track goes: the floor, a language channel by its tag, or the talk lines. */
export type Bus =
  { readonly kind: 'floor' | 'line' } | { readonly kind: 'channel'; readonly tag: string };

/** An audio context that may play does so within this time; till then it looks as if it waited. */
const STARTING_MS = 500;

/**
 * Mixes what one listener hears: every slot of the floor into one bus, every
 * language channel into a bus of its own, the talk lines into one, all of them
 * into the volume. Levels
 * move by ramps only. Until it is told otherwise the floor is at full level.
 */
export class Mixer {
  readonly #context: AudioContext;
  readonly #volume: Fader;
  readonly #floor: Fader;
  readonly #lines: Fader;
  readonly #channels = new Map<string, Fader>();
  #tone: ToneChain | null = null;
  #heard: Heard = { floor: 1, channel: null };

  /** `onGesture` is told whether the browser waits for a click before it plays. */
  constructor(onGesture: (needed: boolean) => void) {
    this.#context = new AudioContext({ latencyHint: 'interactive' });
    this.#volume = new Fader(this.#context, this.#context.destination, 1);
    this.#floor = new Fader(this.#context, this.#volume.input, 1);
    this.#lines = new Fader(this.#context, this.#volume.input, 1);
    const tell = () => onGesture(this.#context.state === 'suspended');
    this.#context.onstatechange = tell;
    setTimeout(tell, STARTING_MS);
  }

  /** Plays a track until the returned function is called. */
  play(bus: Bus, track: MediaStreamTrack): () => void {
    const stream = new MediaStream([track]);
    // Chromium lets a remote track flow only while an element plays it.
    const pump = new Audio();
    pump.muted = true;
    pump.srcObject = stream;
    void pump.play().catch(() => undefined);
    const source = this.#context.createMediaStreamSource(stream);
    source.connect(this.#bus(bus).input);
    return () => {
      source.disconnect();
      pump.srcObject = null;
    };
  }

  hear(heard: Heard): void {
    this.#heard = heard;
    this.#floor.moveTo(heard.floor);
    for (const [tag, fader] of this.#channels) fader.moveTo(this.#levelOf(tag));
  }

  setLineVolume(volume: number): void {
    this.#lines.moveTo(volume);
  }

  setVolume(volume: number): void {
    this.#volume.moveTo(volume);
  }

  /** From the first time on all sound goes through the shelves and the limiter behind them. */
  setTone(tone: Tone): void {
    if (this.#tone === null) {
      this.#tone = toneChain(this.#context, this.#context.destination);
      this.#volume.input.disconnect();
      this.#volume.input.connect(this.#tone.input);
    }
    this.#tone.set(tone);
  }

  async resume(): Promise<void> {
    await this.#context.resume();
  }

  close(): void {
    this.#context.onstatechange = null;
    if (this.#context.state !== 'closed') void this.#context.close();
  }

  #bus(bus: Bus): Fader {
    if (bus.kind !== 'channel') return bus.kind === 'floor' ? this.#floor : this.#lines;
    const known = this.#channels.get(bus.tag);
    if (known !== undefined) return known;
    const fader = new Fader(this.#context, this.#volume.input, 0);
    fader.moveTo(this.#levelOf(bus.tag));
    this.#channels.set(bus.tag, fader);
    return fader;
  }

  #levelOf(tag: string): number {
    const { channel } = this.#heard;
    return channel?.tag === tag ? channel.level : 0;
  }
}

/** A gain that moves by ramps. */
class Fader {
  readonly input: GainNode;
  readonly #context: AudioContext;
  #ramp: Ramp;

  constructor(context: AudioContext, output: AudioNode, gain: number) {
    this.#context = context;
    this.#ramp = steady(gain);
    this.input = new GainNode(context, { gain });
    this.input.connect(output);
  }

  moveTo(gain: number): void {
    if (gain === this.#ramp.to) return;
    this.#ramp = rampTo(this.#ramp, gain, this.#context.currentTime);
    follow(this.input.gain, this.#ramp);
  }
}
