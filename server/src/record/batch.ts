import { commandKey, Draft, NOTHING_BESIDES } from './draft.ts';
import type { Besides, Fold } from './draft.ts';
import type { Answer, Giver, Message, StreamRules } from './stream-host.ts';

export interface Waiting<Command, Code extends string> {
  readonly giver: Giver;
  readonly message: Message<Command>;
  answer(answer: Answer<Code>): void;
  fail(error: unknown): void;
}

/** What a batch is decided by. */
export interface BatchParts<State, Command, Event, Code extends string, Prepared> {
  readonly rules: StreamRules<State, Command, Event, Code, Prepared>;
  now(): number;
  /** Number of the last event of a command that was accepted and stored. */
  accepted(key: string): number | undefined;
}

/**
 * Commands that are stored together. Each is decided on paper, on what the
 * ones before it left: nothing of it counts, and nobody is answered, before
 * all of it is stored.
 */
export class Batch<State, Command, Event, Code extends string, Prepared> {
  readonly waiting: Waiting<Command, Code>[] = [];
  readonly draft: Draft<State, Event>;
  readonly #parts: BatchParts<State, Command, Event, Code, Prepared>;
  /** The batch that is being stored meanwhile, on which this one is decided; null where none is. */
  readonly #before: Batch<State, Command, Event, Code, Prepared> | null;
  readonly #answers: Answer<Code>[] = [];

  private constructor(
    parts: BatchParts<State, Command, Event, Code, Prepared>,
    fold: Fold<State>,
    before: Batch<State, Command, Event, Code, Prepared> | null,
  ) {
    this.#parts = parts;
    this.#before = before;
    this.draft = new Draft(fold, (state, recorded) => parts.rules.evolve(state, recorded));
  }

  /** Begins one on what is stored. */
  static on<State, Command, Event, Code extends string, Prepared>(
    fold: Fold<State>,
    parts: BatchParts<State, Command, Event, Code, Prepared>,
  ): Batch<State, Command, Event, Code, Prepared> {
    return new Batch(parts, fold, null);
  }

  /** Begins one on what this one will leave. */
  next(): Batch<State, Command, Event, Code, Prepared> {
    return new Batch(this.#parts, this.draft.fold, this);
  }

  /** @throws what the rules throw: then the batch is not to be used any more */
  decide(waiting: Waiting<Command, Code>, prepared: Prepared | null): void {
    const answer = this.#decided(waiting, prepared);
    this.waiting.push(waiting);
    this.#answers.push(answer);
  }

  /** All of it is stored. */
  answer(): void {
    this.waiting.forEach(({ answer }, index) => answer(this.#answers[index] ?? NEVER_ANSWERED));
  }

  #decided(
    { giver, message: { id, command } }: Waiting<Command, Code>,
    prepared: Prepared | null,
  ): Answer<Code> {
    const key = commandKey(giver.person, id);
    const repeated = this.#accepted(key);
    if (repeated !== undefined) return { ok: true, n: repeated };
    const { draft } = this;
    const now = this.#parts.now();
    const drafted = this.#drafted();
    const asking = { giver, now, drafted, prepared };
    const outcome = this.#parts.rules.decide(draft.fold.state, command, asking);
    if ('refused' in outcome) return { ok: false, code: outcome.refused };
    const decision = 'besides' in outcome ? outcome : { events: outcome, besides: NOTHING_BESIDES };
    for (const event of decision.events) draft.write({ at: now, by: giver.person, event });
    draft.leave(decision.besides);
    // A ballot in a box is no event: an id beside it would say who put it in when.
    if (decision.events.length > 0) draft.accept(key, giver.person, id);
    return { ok: true, n: draft.fold.n };
  }

  #accepted(key: string): number | undefined {
    const before = this.#before?.draft.accepted.get(key) ?? this.#parts.accepted(key);
    return before ?? this.draft.accepted.get(key);
  }

  #drafted(): readonly Besides[] {
    const own = this.draft.besides;
    return this.#before === null ? [own] : [this.#before.draft.besides, own];
  }
}

/** A batch's answers are as many as its commands, so this is only for the types. */
const NEVER_ANSWERED = { ok: false, code: 'unavailable' } as const;
