import { english } from '../messages/english';
import { type Loss, lossInWords } from '../messages/losses';

/** Refusals and notes of the command line, in English; the usage is in `program.ts`. Some are functions of what they name. */
export const messages = {
  // What a file is instead of a text.
  utf16: (encoding: string) => `The file is UTF-16. Save it as UTF-8, or say --encoding ${encoding}.`,
  fileIsNotUtf8:
    'The file is not valid UTF-8. Save it as UTF-8, say its encoding (--encoding windows-1252), or leave it out.',
  isNotIn: (encoding: string) =>
    `The file is not valid ${encoding}. Say the encoding that it has, or save it as UTF-8.`,
  binary: 'The file is binary. Leave it out.',
  isNotUtf8: 'It is not valid UTF-8. Save it as UTF-8.',
  unreadable: (why: string) => `It cannot be read: ${why}`,

  // What the file system refuses.
  noRight: (path: string) => `${path} is read-only, or not yours to use. Change its rights, or work on a copy.`,
  isReadOnly: (path: string) => `${path} is read-only and stays as it is. Make it writable, or work on a copy.`,
  isMissing: (path: string) => `There is no ${path}. Check the name, and that its folder exists.`,
  isInTheWay: (path: string) => `A file is in the way of ${path}. Name another folder, or move the file.`,
  isFolder: (path: string) => `${path} is a folder. Name a file, or move the folder.`,
  nameTooLong: (path: string) => `The name of ${path} is longer than the file system allows. Shorten it.`,
  diskFull: (path: string) => `${path} cannot be written, for the disk is full. Make room, then do it again.`,
  isBusy: (path: string) => `${path} is in use by another program. Close it there, then do it again.`,
  refusedBySystem: (path: string, code: string) => `${path} cannot be read or written (${code}).`,
  keepsChanging: (path: string) => `${path} was changed again and again meanwhile, and stays as it is. Do it again.`,
  isLocked: (path: string) => `Another run has been writing ${path} for a minute. Wait for it, or end it.`,

  // Which files are meant.
  matchesNothing: (pattern: string) => `${pattern}: No file matches.`,
  noArticlesIn: (folder: string) => `${folder}: There is no article in this folder (*.txt or *.news).`,
  allIgnored: (pattern: string) => `${pattern}: All files that match are left out by .attribuneignore.`,
  isIgnored: (path: string) => `${path}: left out, as .attribuneignore says.`,

  // Lines of an archive.
  lineIsNotUtf8: 'The line is not valid UTF-8.',
  lineIsNotJson: 'The line is not JSON.',
  lineHasNoText: 'The line is no document: it needs a string "text".',
  lineHasNoDate: '"dct" is no ISO date such as "2022-01-03".',
  analysisFailed: (why: string) => `The analysis failed: ${why}`,
  timedOut: (seconds: number) => `The analysis took longer than ${seconds} s and was stopped.`,
  workerDied: (why: string) => `The worker died of this line: ${why}`,
  noWorkerScript: (script: string) => `${script} is missing. Install Attribune again, or go on with --workers 1.`,

  // analyze, annotate, check
  notAnalysed: (why = '') => `Its sidecar cannot be understood, so nothing was analysed. ${why}`.trim(),
  noPlaceForSidecar: 'Standard input has no place for a sidecar. Name a file.',
  sidecarLeftAlone: (why = '') => `Its sidecar was left alone. ${why}`.trim(),
  annotated: (count: number, dryRun: boolean) => `${annotations(count)} ${dryRun ? 'to add' : 'added'}`,
  inSidecar: (problem: string) => `Sidecar: ${problem}`,

  // export
  noFolder: 'Standard input has no place of its own. Say where to write: -o DIR.',
  notExported: (why = '') => `Its sidecar cannot be understood, so nothing was exported. ${why}`.trim(),
  startsWithMark: (path: string) =>
    `${path} begins with a byte order mark, which this format counts, so nothing was exported. Write into another folder: -o DIR.`,
  isAnotherText: (path: string) =>
    `${path} is another text, so nothing was exported. Write into another folder: -o DIR.`,
  isSomebodys: (path: string) =>
    `${path} was there before, or was changed since it was exported, so nothing was exported. Move it, or replace it by --force.`,
  sameName: (path: string, other: string, name: string) =>
    `${path} and ${other} would both be exported as ${name}, so neither was. Export them into folders of their own: --keep-folders.`,
  outsideOfHere:
    'It is outside of the folder where this runs, so --keep-folders has no place for it. Run it further up.',
  stays: (path: string) => `${path} is there already and stays as it is. Without it, export would write one that fits.`,
  notCarried: (format: string, loss: Loss) => `${format} does not carry ${lossInWords(loss, english)}`,

  // import
  noFile: 'There is no such file.',
  importIsNotUtf8: (name: string) => `${name} is not valid UTF-8. Save it as UTF-8.`,
  severalTexts: (count: number) => `It holds ${count} texts, so --article cannot tell which is meant.`,
  leftAlone: (why = '') => `It was left alone. ${why}`.trim(),
  imported: (added: number, changed: number, dryRun: boolean) =>
    `${messages.annotated(added, dryRun)}${changed === 0 ? '' : `, ${changed} ${dryRun ? 'to change' : 'changed'}`}`,
  importCounts: ({
    added,
    changed,
    known,
    leftOut,
  }: Readonly<Record<'added' | 'changed' | 'known' | 'leftOut', number>>) =>
    `${annotations(added + changed + known + leftOut)} read: ${added} added, ${changed} changed, ${known} known already, ${leftOut} left out`,
  noSuchArticle: (path: string) => `There is no article ${path}.`,
  nameArticle: (why: string) => `${why} Name the article yourself: --article FILE.`,
  noArticleFor: (names: readonly string[], folder: string) =>
    `There is no ${names.join(' or ')} in ${folder}, and this format does not hold the text. Name the article: --article FILE.`,

  // merge
  versionIsNotUtf8: (version: string) => `The version “${version}” is not valid UTF-8.`,
  notMerged: (why: string) => `not merged, it stays as it is here. ${why}`,
  conflict: (conflict: string) => `${conflict}. Both versions are in the file.`,

  // agreement
  noAnnotations: (path: string) =>
    `${path} has no annotations, so nobody knows of which article. Name it with --article.`,
  differences: (count: number) => (count === 1 ? '1 difference' : `${count} differences`),
  orphansNotCompared: (counts: readonly number[]) =>
    `Not compared, for their words are gone: ${counts.map((count, i) => `${count} of ${String.fromCharCode(65 + i)}`).join(', ')}.`,
  articlesCompared: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  notOfAll: (count: number) =>
    `Not compared, for not everybody has annotated ${count === 1 ? 'it: 1 file' : `them: ${count} files`}.`,
  nothingInCommon: (folders: readonly string[]) =>
    `${folders.join(', ')} have no sidecar of the same name. Name folders in which sidecars (*.jsonld) of the same articles are called the same.`,

  // compare
  notCompared: (why = '') => `Its sidecar cannot be understood, so nothing was compared. ${why}`.trim(),
  nothingQuoted: 'no quotations',

  // Values of options.
  noEncoding: 'It must be an encoding such as utf-8, windows-1252, utf-16le or shift_jis.',
  noIsoDate: 'It must be an ISO date such as 2022-01-03.',
  noShare: 'It must be a number from 0 to 1.',
  articlesRead: (done: number, all: number) => `${done.toLocaleString('en')} of ${all.toLocaleString('en')} articles`,
  noWholeNumber: 'It must be a whole number from 1 to 9999.',
  noSeconds: 'It must be a number of seconds above 0 and not above 2000000.',
  someOf: (names: readonly string[]) => `Give some of ${names.join(', ')}, separated by commas.`,
  noneOf: (names: readonly string[]) => `It must be one of ${names.join(', ')}.`,
};

function annotations(count: number): string {
  return count === 1 ? '1 annotation' : `${count} annotations`;
}
