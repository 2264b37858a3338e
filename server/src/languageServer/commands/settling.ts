import { TaskQueue } from '../sidecars/taskQueue';

/** What a session keeps for settling differences: the turns at each settled sidecar. */
export class Settling {
  readonly #queue = new TaskQueue();

  /** Does something with a settled sidecar once all choices before are written. */
  inTurn<R>(settled: string, task: () => Promise<R>): Promise<R> {
    return this.#queue.run(settled, task);
  }
}
