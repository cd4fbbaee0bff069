import type { Microphone } from './microphone.ts';

/**
 * The microphones of one meeting. Of several of one person the newest speaks;
 * it is open while the person is to be received, the others stay shut.
 */
export class Microphones {
  /** By person, the newest last. */
  readonly #microphones = new Map<string, readonly Microphone[]>();
  #isReceived: (person: string) => boolean = () => false;

  /** Opens and shuts them by who is to be received from now on. */
  follow(isReceived: (person: string) => boolean): void {
    this.#isReceived = isReceived;
    for (const person of this.#microphones.keys()) this.settle(person);
  }

  settle(person: string): void {
    const microphones = this.#microphones.get(person) ?? [];
    const newest = microphones.at(-1);
    for (const microphone of microphones) {
      microphone.setOpen(microphone === newest && this.#isReceived(person));
    }
  }

  newest(person: string): Microphone | null {
    return this.#microphones.get(person)?.at(-1) ?? null;
  }

  add(microphone: Microphone): void {
    const { person } = microphone;
    this.#microphones.set(person, [...(this.#microphones.get(person) ?? []), microphone]);
    this.settle(person);
  }

  /** Whether the person has another one left. */
  remove(microphone: Microphone): boolean {
    const { person } = microphone;
    const left = (this.#microphones.get(person) ?? []).filter((other) => other !== microphone);
    if (left.length === 0) this.#microphones.delete(person);
    else this.#microphones.set(person, left);
    this.settle(person);
    return left.length > 0;
  }

  /** Whether what comes from it counts now. */
  speaks(microphone: Microphone): boolean {
    const { person } = microphone;
    return this.#microphones.get(person)?.at(-1) === microphone && this.#isReceived(person);
  }
}
