import type { Change, Provenance } from '../annotations/model';
import { changesFor, type ImportTarget } from './placing/changes';
import { place } from './placing/place';
import type { ImportProblem, ReadResult, Reader, Reading, SourceFile } from './reading/reading';
import { readBrat } from './reading/brat';
import { readCasJson } from './reading/casJson';
import { readDoccano } from './reading/doccano';
import { readLabelStudio } from './reading/labelStudio';
import { readTei } from './reading/tei';
import { readW3c } from './reading/w3c';

export type { ImportTarget } from './placing/changes';
export type { ImportProblem, ReadResult, Reading, SourceFile } from './reading/reading';

const readers: Readonly<Record<string, Reader>> = {
  brat: readBrat,
  'cas-json': readCasJson,
  doccano: readDoccano,
  'label-studio': readLabelStudio,
  tei: readTei,
  w3c: readW3c,
};

/** The names of the formats that annotations can be read from. */
export const importFormats: readonly string[] = Object.keys(readers);

/** Changes that an import makes to a sidecar, and its problems. With an `error` among the problems there are no changes. */
export interface Imported {
  readonly value: readonly Change[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads annotations of an article from files of another format. Never throws on what is in them.
 * @param format one of `importFormats`
 * @param files the file that was chosen, and those that belong to it (brat's `.txt` beside its `.ann`)
 * @param article what is imported into
 * @param source where ids and the time come from
 */
export function read(
  format: string,
  files: readonly SourceFile[],
  article: ImportTarget,
  source: Provenance,
): Imported {
  const { value, problems } = readings(format, files);
  const isDamaged = problems.some(({ severity }) => severity === 'error');
  if (isDamaged || value.length === 0) return { value: [], problems };
  const reading = readingFor(value, article);
  if (reading === undefined) {
    const message = `None of the ${value.length} texts in this file is this article.`;
    return { value: [], problems: [...problems, { severity: 'error', message, file: files[0]!.name }] };
  }
  const imported = importReading(reading, article, source);
  return { value: imported.value, problems: [...problems, ...imported.problems] };
}

/** Readings of files of a format, article by article. */
export function readings(format: string, files: readonly SourceFile[]): ReadResult {
  return readers[format]!(files);
}

/** Changes that one reading makes to the sidecar of an article. */
export function importReading(reading: Reading, article: ImportTarget, source: Provenance): Imported {
  const placed = place(reading, article.text);
  if (placed.problems.some(({ severity }) => severity === 'error')) return { value: [], problems: placed.problems };
  const { value, problems } = changesFor(reading, placed.value, article, source);
  return { value, problems: [...placed.problems, ...problems] };
}

/** The reading of several that is about an article: the only one, else the one with its text, else the one with its name. */
function readingFor(readings: readonly Reading[], { text, fileName }: ImportTarget): Reading | undefined {
  if (readings.length === 1) return readings[0];
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const here = plain(text);
  return (
    readings.find((one) => one.text !== undefined && plain(one.text) === here) ??
    readings.find((one) => one.fileName === fileName)
  );
}
