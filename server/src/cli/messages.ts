import { english } from '../messages/english';
import { type Loss, lossInWords } from '../messages/losses';

/** Refusals and notes of the command line, in English; the usage is in `program.ts`. Some are functions of what they name. */
export const messages = {
  // What a file is instead of a text.
  utf16: 'The file is UTF-16. Save it as UTF-8.',
  fileIsNotUtf8: 'The file is not valid UTF-8. Save it as UTF-8, or leave it out.',
  binary: 'The file is binary. Leave it out.',
  isNotUtf8: 'It is not valid UTF-8. Save it as UTF-8.',
  unreadable: (why: string) => `It cannot be read: ${why}`,

  // Lines of an archive.
  lineIsNotUtf8: 'The line is not valid UTF-8.',
  lineIsNotJson: 'The line is not JSON.',
  lineHasNoText: 'The line is no document: it needs a string "text".',
  lineHasNoDate: '"dct" is no ISO date such as "2022-01-03".',
  analysisFailed: (why: string) => `The analysis failed: ${why}`,
  timedOut: (seconds: number) => `The analysis took longer than ${seconds} s and was stopped.`,
  workerDied: (why: string) => `The worker died of this line: ${why}`,
  noWorkerScript: (script: string) => `${script} is missing. Install Attribune again, or go on with --workers 1.`,

  // annotate, check
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
  stays: (path: string) => `${path} is there already and stays as it is. Without it, export would write one that fits.`,
  notCarried: (format: string, loss: Loss) => `${format} does not carry ${lossInWords(loss, english)}`,

  // import
  noFile: 'There is no such file.',
  importIsNotUtf8: (name: string) => `${name} is not valid UTF-8. Save it as UTF-8.`,
  severalTexts: (count: number) => `It holds ${count} texts, so --article cannot tell which is meant.`,
  leftAlone: (why = '') => `It was left alone. ${why}`.trim(),
  imported: (added: number, changed: number, dryRun: boolean) =>
    `${messages.annotated(added, dryRun)}${changed === 0 ? '' : `, ${changed} ${dryRun ? 'to change' : 'changed'}`}`,
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
  orphansNotCompared: (ofA: number, ofB: number) => `Not compared, for their words are gone: ${ofA} of A, ${ofB} of B.`,

  // Values of options.
  noIsoDate: 'It must be an ISO date such as 2022-01-03.',
  noShare: 'It must be a number from 0 to 1.',
  noThreadCount: 'It must be a whole number from 1 to 9999.',
  noSeconds: 'It must be a number of seconds above 0 and not above 2000000.',
  noneOf: (names: readonly string[]) => `It must be one of ${names.join(', ')}.`,
};

function annotations(count: number): string {
  return count === 1 ? '1 annotation' : `${count} annotations`;
}
