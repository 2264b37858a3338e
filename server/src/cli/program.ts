import { Command, InvalidArgumentError, Option } from 'commander';
import { analyzeFiles, type AnalyzeOptions } from './analyze';
import { analyzeJsonLines } from './jsonLines';

/** The commands with their options; `parseAsync` sets the exit code, and throws a CommanderError for a wrong line. */
export function program(version: string): Command {
  const command = new Command('attribune')
    .description('Finds who said what, and when, in plain-text news. Nothing leaves this machine.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Try attribune --help.');
  command
    .command('analyze')
    .description('print quotations with their speakers, and dates with their values')
    .argument('[FILE...]', 'files, folders (*.txt and *.news in them) or globs; standard input where none is given')
    .addOption(
      new Option('--format <format>', 'for people, or one JSON object per file')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--jsonl', 'read {"id", "text", "dct"?} lines from standard input, write one line for each')
    .option('--publication-date <date>', 'what relative dates are counted from: 2022-01-03', isoDate)
    .addOption(new Option('--date-order <order>', 'for 03/04/2021').choices(['auto', 'mdy', 'dmy']).default('auto'))
    .option('--color', 'colours also where the output is no terminal')
    .option('--no-color', 'no colours')
    .addHelpText('after', ANALYZE_HELP)
    .action(async (files: string[], options: AnalyzeOptions & { jsonl?: true }, self: Command) => {
      process.exitCode = await analyze(files, options, self, version);
    });
  return command;
}

const ANALYZE_HELP = `
Offsets in JSON count UTF-16 code units, end exclusive, from behind a byte order mark ("bom": true), as editors do.
Files in .attribuneignore are left out. Exit code 1: a file or a line could not be read.`;

/** @returns the exit code */
async function analyze(
  files: readonly string[],
  options: AnalyzeOptions & { readonly jsonl?: true },
  self: Command,
  version: string,
): Promise<number> {
  if (!options.jsonl) return analyzeFiles(files, options, version);
  if (files.length > 0) self.error('error: --jsonl reads standard input, not files');
  return (await analyzeJsonLines(process.stdin, process.stdout, version)) > 0 ? 1 : 0;
}

function isoDate(value: string): string {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('It must be an ISO date such as 2022-01-03.');
}
