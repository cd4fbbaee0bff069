/** Who writes in a sheet takes turns on this server, so that what is counted before still holds after. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  async take<Result>(sheet: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(sheet) ?? Promise.resolve();
    const mine = before.then(work);
    const done = mine.catch(() => undefined);
    this.#last.set(sheet, done);
    try {
      return await mine;
    } finally {
      if (this.#last.get(sheet) === done) this.#last.delete(sheet);
    }
  }
}
