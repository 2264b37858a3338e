/**
 * A list of stages, each a pure function of what stands above it: what the list began with, and what earlier stages found,
 * each under the stage's name. A stage that asks for what no earlier stage gives does not compile.
 */
export class Stages<Known extends object> {
  /** The names of the stages with their functions, in order. */
  readonly list: readonly Stage[];

  /** All names of stages with nothing under them: objects that begin alike are quick to read. */
  readonly nothing: Readonly<Record<string, undefined>>;

  private constructor(list: readonly Stage[]) {
    this.list = list;
    this.nothing = Object.fromEntries(list.map(({ name }) => [name, undefined]));
  }

  /** An empty list that begins with these inputs. */
  static from<Inputs extends object>(): Stages<Inputs> {
    return new Stages([]);
  }

  /** The list with a stage more. */
  stage<Name extends string, Output>(
    name: Name extends keyof Known ? never : Name,
    find: (inputs: Readonly<Known>) => Output,
  ): Stages<Known & Readonly<Record<Name, Output>>> {
    return new Stages([...this.list, { name, find: find as Stage['find'] }]);
  }
}

/** A stage whose inputs `Stages.stage` has checked. */
export interface Stage {
  readonly name: string;
  readonly find: (inputs: object) => unknown;
}

/** All that is known once the last stage of a list is done. */
export type Result<List> = List extends Stages<infer Known> ? Known : never;
