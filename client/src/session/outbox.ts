import type { RecordCommand } from '@koinon/shared/record/registry';
import type { CommandAnswer, CommandMessage, CommandRefusal } from '@koinon/shared/wire';
import type { PendingCommand } from './meeting-session.ts';

/** How long an answer may take before the command is sent again with the same id. */
const RESEND_MS = 6_000;

export interface OutboxParts {
  /** Sends if the line is live; false when it is not. */
  send(message: CommandMessage, answered: (answer: CommandAnswer) => void): boolean;
  newId(): string;
  changed(pending: readonly PendingCommand[]): void;
  refused(command: PendingCommand, code: CommandRefusal): void;
}

interface Waiting extends PendingCommand {
  done(code: CommandRefusal | null): void;
  timer: ReturnType<typeof setTimeout> | null;
}

/** Refusals after which the same command is tried again by itself. */
const PASSING: readonly CommandRefusal[] = ['unavailable', 'no-hello', 'too-fast'];
const RETRY_MS = 1_000;

/**
 * Commands on their way. Each keeps its id until it is answered, so that
 * sending it again after an interruption can never do it twice.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #waiting: Waiting[] = [];

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  give(command: RecordCommand): Promise<CommandRefusal | null> {
    return new Promise((done) => {
      const waiting: Waiting = { id: this.#parts.newId(), command, done, timer: null };
      this.#waiting = [...this.#waiting, waiting];
      this.#tell();
      this.#send(waiting);
    });
  }

  /** The line is live again: everything unanswered goes out, in the order it was given. */
  resend(): void {
    for (const waiting of this.#waiting) this.#send(waiting);
  }

  close(): void {
    for (const { timer } of this.#waiting) if (timer !== null) clearTimeout(timer);
    this.#waiting = [];
  }

  #send(waiting: Waiting): void {
    this.#again(waiting, RESEND_MS);
    const { id, command } = waiting;
    this.#parts.send({ id, command }, (answer) => this.#answered(waiting, answer));
  }

  #again(waiting: Waiting, after: number): void {
    if (waiting.timer !== null) clearTimeout(waiting.timer);
    waiting.timer = setTimeout(() => this.#send(waiting), after);
  }

  #answered(waiting: Waiting, answer: CommandAnswer): void {
    if (!this.#waiting.includes(waiting)) return;
    if (!answer.ok && PASSING.includes(answer.code)) {
      this.#again(waiting, RETRY_MS);
      return;
    }
    if (waiting.timer !== null) clearTimeout(waiting.timer);
    this.#waiting = this.#waiting.filter((other) => other !== waiting);
    this.#tell();
    if (!answer.ok) this.#parts.refused(waiting, answer.code);
    waiting.done(answer.ok ? null : answer.code);
  }

  #tell(): void {
    this.#parts.changed(this.#waiting.map(({ id, command }) => ({ id, command })));
  }
}
