import { TaskQueue } from '../sidecars/taskQueue';

/** What a session keeps for settling differences: the turns at each settled sidecar, and who decides. */
export class Settling {
  readonly #queue = new TaskQueue();
  #decider: Promise<string | undefined> | undefined;

  /** Does something with a settled sidecar once all choices before are written. */
  inTurn<R>(settled: string, task: () => Promise<R>): Promise<R> {
    return this.#queue.run(settled, task);
  }

  /** The name of who decides: asked for once, and again only after nobody said it; those who ask meanwhile wait for the same answer. */
  decider(ask: () => Promise<string | undefined>): Promise<string | undefined> {
    if (this.#decider) return this.#decider;
    const asked = ask();
    this.#decider = asked;
    const forget = () => {
      this.#decider = undefined;
    };
    asked.then((name) => {
      if (name === undefined) forget();
    }, forget);
    return asked;
  }
}
