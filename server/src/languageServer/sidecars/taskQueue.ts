/** A first-in, first-out queue per key: tasks of one key run one at a time; one that fails does not hold up the next. */
export class TaskQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  run<R>(key: string, task: () => Promise<R>): Promise<R> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    this.#last.set(key, mine);
    const tidy = () => {
      if (this.#last.get(key) === mine) this.#last.delete(key);
    };
    mine.then(tidy, tidy);
    return mine;
  }
}
