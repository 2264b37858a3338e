import { Command, InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../annotations/isoDate';
import { sidecarOf } from '../annotations/sidecarPath';
import type { CheckName } from '../checks/check';
import { RECORD_FIELDS, type RecordField } from '../formats/jsonLines';
import { type AgreementOptions, printAgreement } from './agreement';
import { analyzeFiles, type AnalyzeOptions } from './analyze';
import { annotateFiles, type AnnotateOptions } from './annotate';
import { auditFiles, type AuditOptions } from './audit';
import { analyzeArchive, type ArchiveOptions, TIMEOUT } from './archive';
import { encodingNamed } from './decode';
import { compareFiles, type CompareOptions } from './compare';
import { checkFiles, checkNames, type CheckOptions } from './check';
import { exportFiles, exportFormats, type ExportOptions } from './export';
import { importFiles, importFormats, type ImportOptions } from './import';
import { mergeSidecars } from './merge';
import { messages } from './messages';

/** The commands with their options; `parseAsync` sets the exit code, and throws a CommanderError for a wrong line. */
export function program(version: string): Command {
  const command = new Command('attribune')
    .description('Finds who said what, and when, in plain-text news. Nothing leaves this machine.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('Try attribune --help.');
  addAnalyze(command, version);
  addCheck(command);
  addAudit(command);
  addAnnotate(command);
  addExport(command);
  addImport(command);
  addMerge(command);
  addAgreement(command);
  addCompare(command);
  return command;
}

function addAnalyze(parent: Command, version: string): void {
  withFiles(parent.command('analyze'))
    .description('print quotations with their speakers, and dates with their values')
    .addOption(formatOption())
    .option('--jsonl', 'read {"id", "text", "dct"?} lines from standard input, write one line for each')
    .option('--workers <number>', 'threads that share the lines; as many as there are cores, unless given', whole)
    .option('--timeout <seconds>', `after which a line is given up, ${TIMEOUT} unless given`, seconds)
    .option('--fields <names>', 'what the lines hold, separated by commas; all fields, unless given', fieldNames)
    .addHelpText('after', OFFSETS)
    .action(async (files: string[], options: AnalyzeOptions & ArchiveOptions, self: Command) => {
      const misplaced = (['workers', 'timeout', 'fields'] as const).find((name) => options[name] !== undefined);
      if (options.jsonl && options.encoding !== undefined) self.error('error: --encoding is for files; JSON is UTF-8');
      if (options.jsonl && files.length > 0) self.error('error: --jsonl reads standard input, not files');
      if (!options.jsonl && misplaced) self.error(`error: --${misplaced} is for --jsonl`);
      process.exitCode = await (options.jsonl
        ? analyzeArchive(options, version)
        : analyzeFiles(files, options, version));
    });
}

function addCheck(parent: Command): void {
  withFiles(parent.command('check'))
    .description('print what a copy editor would ask about; exit code 1 when there is anything')
    .addOption(formatOption())
    .option('--off <check>', `a check to leave out, may be given again: ${checkNames.join(', ')}`, checkName)
    .action(async (files: string[], options: CheckOptions) => {
      process.exitCode = await checkFiles(files, options);
    });
}

function addAudit(parent: Command): void {
  withFiles(parent.command('audit'))
    .description('print who is quoted in all files together, how often, with how many words, named or not, and when')
    .addOption(
      new Option('--format <format>', 'for people, one JSON object, or a row for each source')
        .choices(['text', 'json', 'csv'])
        .default('text'),
    )
    .option('--top <number>', 'sources that are listed for people', whole, 20)
    .addHelpText(
      'after',
      '\nA source is a name: people of the same name are counted together, and told apart by nothing but their roles.',
    )
    .action(async (files: string[], options: AuditOptions) => {
      process.exitCode = await auditFiles(files, options);
    });
}

function addAnnotate(parent: Command): void {
  withFiles(parent.command('annotate'))
    .description(`write unambiguous suggestions into ${sidecarOf('<FILE>')}, marked as automatic`)
    .option('--confidence <number>', 'from which a suggestion is unambiguous', share, 0.9)
    .option('--annotator <name>', 'written as creator of the annotations')
    .option('--dry-run', 'count only, write nothing')
    .action(async (files: string[], options: AnnotateOptions) => {
      process.exitCode = await annotateFiles(files, options);
    });
}

function addExport(parent: Command): void {
  withFiles(parent.command('export'))
    .description('write articles with their annotations in another format')
    .addOption(new Option('--to <format>', 'the format').choices(exportFormats).makeOptionMandatory())
    .option('-o, --output <folder>', 'where to write; beside each article, unless given')
    .option('--keep-folders', "keep the articles' folders below it, for articles of one name")
    .option('--confirmed', 'leave out what no person confirmed')
    .option('--force', 'replace files that were there before, or were changed since they were exported')
    .addHelpText('after', EXPORTING)
    .action(async (files: string[], options: ExportOptions) => {
      process.exitCode = await exportFiles(files, options);
    });
}

function addImport(parent: Command): void {
  parent
    .command('import')
    .description(`add annotations from files of another format to ${sidecarOf('<ARTICLE>')}`)
    .argument('<FILE...>', 'files of the format; for brat the .ann files, with their .txt beside them')
    .addOption(new Option('--from <format>', 'the format').choices(importFormats).makeOptionMandatory())
    .option('-o, --output <folder>', 'where the articles are; the folder of each FILE, unless given')
    .option('--article <file>', 'the article of FILE, where FILE does not name it')
    .option('--annotator <name>', 'written as creator, where FILE names none')
    .option(ENCODING, 'of the article; UTF-8 unless given', encoding)
    .option('--dry-run', 'count only, write nothing')
    .addHelpText('after', IMPORTING)
    .action(async (files: string[], options: ImportOptions) => {
      process.exitCode = await importFiles(files, options);
    });
}

function addMerge(parent: Command): void {
  parent
    .command('merge')
    .description('join two versions of a sidecar into OURS; a merge driver for git')
    .argument('<BASE>', 'what both began with; may be empty')
    .argument('<OURS>', 'the version here, which is written')
    .argument('<THEIRS>', 'the other version')
    .option('--name <file>', 'what to call the file in messages (%P of git)')
    .addHelpText('after', '\nExit code 1: both changed the same annotation, or a version could not be read.')
    .action((base: string, ours: string, theirs: string, { name }: { name?: string }) => {
      process.exitCode = mergeSidecars(base, ours, theirs, name);
    });
}

function addAgreement(parent: Command): void {
  parent
    .command('agreement')
    .description("compare two or more people's annotations of one article, or of the articles in a folder")
    .argument('<A>', 'a sidecar, the reference; or a folder of sidecars')
    .argument('<B>', "another person's of the same article; or a folder with files of the same names")
    .argument('[MORE...]', 'further people')
    .option(
      '--article <path>',
      'the article, or its folder; without it, the file that A names, beside one of the sidecars',
    )
    .option(ENCODING, 'of the article; UTF-8 unless given', encoding)
    .addOption(formatOption())
    .addHelpText('after', AGREEING)
    .action((a: string, b: string, more: string[], options: AgreementOptions) => {
      process.exitCode = printAgreement([a, b, ...more], options);
    });
}

const AGREEING = `
Same: the same span, marks and space at its ends apart; half: at least half of it is shared. Precision and recall: of the same spans, the
first of the two being the reference. Kappa (Cohen's; of several people the mean of each two) and alpha (Krippendorff's, nominal): of types,
speakers and values of the spans that match. Alpha U (Krippendorff's, unitised): of the stretches of the text that are marked.
Several articles count as one long text.`;

function addCompare(parent: Command): void {
  parent
    .command('compare')
    .description('look every quotation up in a transcript, a press release or an earlier draft')
    .argument('<ARTICLE>', 'a file, a folder (*.txt and *.news in it) or a glob')
    .argument('<SOURCE>', 'the text to compare with; captions (.srt, .vtt) too')
    .option('--json', 'one JSON object per article')
    .option(ENCODING, 'of the article; UTF-8 unless given', encoding)
    .option('--source-encoding <name>', 'of the source; UTF-8 unless given', encoding)
    .option('--color', 'colours also where the output is no terminal', hasColors())
    .option('--no-color', 'no colours')
    .addHelpText('after', COMPARING)
    .action(async (article: string, source: string, options: CompareOptions) => {
      process.exitCode = await compareFiles(article, source, options);
    });
}

const COMPARING = `
verbatim: the source has the very words; altered: other ones, or more, or a negation is left out; shortened: words are left out;
not found: nothing like it; indirect: no very words, the nearest passage is shown. Case, punctuation, kinds of marks, spaces, hyphens,
hesitations ("um"), contractions ("we've"), numbers up to twelve in words, American spelling and what a transcript puts between
the words (times, labels, "(Laughter)") make no difference.
Exit code 0: all are verbatim, indirect, or marked as cut by an ellipsis or brackets. 1: some are altered, shortened or not found.
2: something could not be read.`;

const OFFSETS = `
Offsets in JSON count UTF-16 code units, end exclusive, from behind a byte order mark ("bom": true), as editors do.`;

const EXPORTING = `
What the format cannot carry is listed on standard error. What an export wrote is replaced by the next one unless somebody changed it:
.attribune-exports.json has its hash. Articles are never written over.`;

const IMPORTING = `
The article is the one that FILE names, else the one with FILE's name: ferry.tei.xml belongs to ferry.txt. One that is not there is written,
where the format holds its text. What the sidecar has stays: what comes twice is added once, and what contradicts it is kept beside it.
Words are found by their place, else where they are unmistakable; the rest is kept as annotations that lost their words.
Exit code 1: FILE is damaged (then nothing is written), or something is left to you; standard error says what, with its line.`;

/** The arguments and options that all commands have. */
function withFiles(command: Command): Command {
  return command
    .argument('[FILE...]', 'files, folders (*.txt and *.news in them) or globs; standard input where none is given')
    .option(
      '--publication-date <date>',
      'what relative dates are counted from, unless a sidecar says: 2022-01-03',
      isoDate,
    )
    .option(ENCODING, 'of the files; UTF-8 unless given', encoding)
    .addOption(new Option('--date-order <order>', 'for 03/04/2021').choices(['auto', 'mdy', 'dmy']).default('auto'))
    .option('--color', 'colours also where the output is no terminal', hasColors())
    .option('--no-color', 'no colours')
    .addHelpText('after', '\nWhat .attribuneignore names is left out. Exit code 1: something could not be read.');
}

const ENCODING = '--encoding <name>';

function hasColors(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}

function formatOption(): Option {
  const formats = ['text', 'json'];
  return new Option('--format <format>', 'for people, or one JSON object per file').choices(formats).default('text');
}

function isoDate(value: string): string {
  if (isIsoDate(value)) return value;
  throw new InvalidArgumentError(messages.noIsoDate);
}

function encoding(value: string): string {
  const name = encodingNamed(value);
  if (name !== undefined) return name;
  throw new InvalidArgumentError(messages.noEncoding);
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError(messages.noShare);
}

function whole(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(messages.noWholeNumber);
}

function seconds(value: string): number {
  // Timers go no further than 24 days.
  if (/^\d+(?:\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) <= 2_000_000) return Number(value);
  throw new InvalidArgumentError(messages.noSeconds);
}

function checkName(value: string, previous: readonly CheckName[] = []): readonly CheckName[] {
  const name = checkNames.find((known) => known === value);
  if (name !== undefined) return [...previous, name];
  throw new InvalidArgumentError(messages.noneOf(checkNames));
}

function fieldNames(value: string): readonly RecordField[] {
  const names = value.split(',').map((name) => name.trim());
  return names.map((name) => {
    const field = RECORD_FIELDS.find((known) => known === name);
    if (field !== undefined) return field;
    throw new InvalidArgumentError(messages.someOf(RECORD_FIELDS));
  });
}
