/** Lets what is done for one meeting be done one after the other. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  async take<Result>(meeting: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(meeting) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.#last.set(meeting, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(meeting) === turn) this.#last.delete(meeting);
    }
  }
}
