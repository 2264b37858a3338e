import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { analyzeJsonLines } from './cli/jsonLines';

const program = new Command('attribune')
  .description('Finds who said what, and when, in plain-text news.')
  .version(version, '--version')
  .helpOption('--help')
  .exitOverride();

interface AnalyzeOptions {
  readonly jsonl?: true;
  readonly format: string;
}

program
  .command('analyze')
  .argument('[files...]')
  .option('--jsonl')
  .option('--format <format>', 'text or json', 'text')
  .action(async (files: readonly string[], options: AnalyzeOptions) => {
    if (options.jsonl) process.exitCode = (await analyzeJsonLines(process.stdin, process.stdout, version)) > 0 ? 1 : 0;
    else throw new Error(`not yet: ${files.join(' ')}`);
  });

program.parseAsync().catch((error: unknown) => {
  process.exitCode = error instanceof CommanderError ? error.exitCode : 1;
});
