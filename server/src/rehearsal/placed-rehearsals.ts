import type { RehearsalView } from '@koinon/shared/rehearsal/checklist';
import { NO_REHEARSAL } from './rehearsals.ts';
import type { Rehearsals } from './rehearsals.ts';

/** What servers ask each other about a meeting's rehearsal. */
export interface RehearsalQuestion {
  readonly ask: 'rehearsal';
  readonly meeting: string;
  readonly step: 'play' | 'look' | 'end';
  /** Of the sentence on the floor. */
  readonly language: string;
}

interface OtherNode {
  readonly node: string;
  readonly address: string;
}

/** The servers of the city, as far as rehearsals have to do with them. */
export interface RehearsalNodes {
  /** Who carries the meeting's sound; null: this server. */
  carrier(meeting: string): Promise<OtherNode | null>;
  isHere(meeting: string): boolean;
  /** Rejects when there is no answer. */
  ask(node: OtherNode, question: RehearsalQuestion): Promise<unknown>;
}

/**
 * Rehearsals where there are several servers: each is at the one that carries
 * the meeting's sound, whichever server it is asked for at. What is checked of
 * TURN and recording is what that server has. `unanswered`: that one cannot be
 * reached, or another one carries the meeting from now on.
 */
export class PlacedRehearsals {
  readonly #own: Pick<Rehearsals, 'play' | 'look' | 'end'>;
  readonly #nodes: RehearsalNodes | undefined;

  /** @param nodes undefined where there is only this server */
  constructor(own: Pick<Rehearsals, 'play' | 'look' | 'end'>, nodes: RehearsalNodes | undefined) {
    this.#own = own;
    this.#nodes = nodes;
  }

  /** Null where there may be no rehearsal now, or nobody is there with sound. */
  async play(meeting: string, language: string): Promise<RehearsalView | null | 'unanswered'> {
    const view = await this.#ask({ ask: 'rehearsal', meeting, step: 'play', language });
    return view === 'unanswered' || view.on ? view : null;
  }

  look(meeting: string): Promise<RehearsalView | 'unanswered'> {
    return this.#ask({ ask: 'rehearsal', meeting, step: 'look', language: '' });
  }

  end(meeting: string): Promise<RehearsalView | 'unanswered'> {
    return this.#ask({ ask: 'rehearsal', meeting, step: 'end', language: '' });
  }

  /** What another server asks; null where this one does not carry the meeting. */
  async answer(question: RehearsalQuestion): Promise<RehearsalView | null> {
    return this.#nodes?.isHere(question.meeting) === true ? this.#do(question) : null;
  }

  async #ask(question: RehearsalQuestion): Promise<RehearsalView | 'unanswered'> {
    const carrier = (await this.#nodes?.carrier(question.meeting)) ?? null;
    if (this.#nodes === undefined || carrier === null) return this.#do(question);
    const answered = await this.#nodes.ask(carrier, question).catch(() => null);
    return isView(answered) ? answered : 'unanswered';
  }

  async #do({ meeting, step, language }: RehearsalQuestion): Promise<RehearsalView> {
    if (step === 'play') return (await this.#own.play(meeting, language)) ?? NO_REHEARSAL;
    return this.#own[step](meeting);
  }
}

/** Another server's views are those of the same program. */
function isView(answered: unknown): answered is RehearsalView {
  return typeof answered === 'object' && answered !== null && 'checks' in answered;
}
