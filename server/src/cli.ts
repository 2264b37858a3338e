// The command line. Results go to standard output, everything else to standard error; the exit code is 0, or 1 for
// problems with what was read, or 2 for a command line that makes no sense.
import { CommanderError } from 'commander';
import { version } from '../../package.json';
import { fileErrorInWords } from './cli/fileErrors';
import { program } from './cli/program';

const USAGE = 2;

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(`attribune: cannot write: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

program(version)
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = exitCodeOf(error);
  });

/** Commander has said already what is wrong with the command line, and has no exit code of its own for that. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  console.error(`attribune: ${fileErrorInWords(error)}`);
  return 1;
}
