import * as v from 'valibot';
import { refuse } from '../refusal';
import { argumentProblem } from './argumentProblem';

/** A command as `workspace/executeCommand` runs it: name and raw argument in, the result out. */
export type ServerCommand<Ports> = (ports: Ports, name: string, argument: unknown) => Promise<unknown>;

/**
 * Makes a command of the schema of its argument and of what it does with it. An argument that does not fit the schema is
 * refused; a command without a result answers null.
 */
export function serverCommand<Ports, Argument>(
  schema: v.GenericSchema<unknown, Argument>,
  run: (ports: Ports, argument: Argument) => unknown,
): ServerCommand<Ports> {
  return async (ports, name, argument) => {
    const read = v.safeParse(schema, argument);
    if (!read.success) return refuse(argumentProblem(name, read.issues[0]));
    return (await run(ports, read.output)) ?? null;
  };
}
