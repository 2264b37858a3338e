import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Given } from '../analysis/facts';
import { decide } from '../annotations/deciding/decide';
import { applyEdits, editSidecar } from '../annotations/editSidecar';
import type { Provenance } from '../annotations/model';
import { type FileArticle, processFiles } from './files';
import { messages } from './messages';
import { writeDurably } from './sidecars';

/** The options of `attribune annotate` as commander gives them. */
export interface AnnotateOptions {
  /** From which a suggestion is taken, 0 to 1. */
  readonly confidence: number;
  readonly annotator?: string;
  readonly publicationDate?: string;
  readonly dateOrder: NonNullable<Given['dateOrder']>;
  readonly dryRun?: true;
  readonly color: boolean;
}

/**
 * Writes all unambiguous suggestions into sidecars, as `automatic`, and prints how many. What persons decided stays, and
 * a sidecar that cannot be understood is left alone.
 *
 * @returns the exit code: 1 when a file could not be read or written
 */
export async function annotateFiles(files: readonly string[], options: AnnotateOptions): Promise<number> {
  const { publicationDate, dateOrder, color } = options;
  const given = { publicationDate, dateOrder };
  const lines: string[] = [];
  const code = await processFiles(files, { given, color, report: 'fatal' }, (article) => {
    const { path } = article.file;
    const count = annotate(article, options);
    const sidecar = join(dirname(path), basename(article.sidecarFile!.path));
    lines.push(`${sidecar}: ${messages.annotated(count, options.dryRun === true)}\n`);
  });
  process.stdout.write(lines.sort().join(''));
  return code;
}

/** @returns how many annotations are new */
function annotate(article: FileArticle, options: AnnotateOptions): number {
  const { file, sidecarFile: sidecar } = article;
  if (sidecar === undefined) return file.fail(messages.noPlaceForSidecar);
  const { writable, problems } = sidecar.parsed;
  if (!writable) return file.fail(messages.sidecarLeftAlone(problems[0]?.message));
  const threshold = options.confidence;
  const outcome = decide([{ do: 'annotateAll', status: 'automatic', threshold }], article, source(options));
  if ('refused' in outcome) return file.fail(outcome.refused);
  if (outcome.changes.length > 0 && !options.dryRun)
    writeDurably(sidecar.path, applyEdits(sidecar.json ?? '', editSidecar(sidecar.json, outcome.changes)));
  return outcome.changes.filter(({ of, before }) => of === 'annotation' && before === undefined).length;
}

function source({ annotator }: AnnotateOptions): Provenance {
  return {
    id: () => `urn:uuid:${randomUUID()}`,
    now: () => new Date().toISOString(),
    ...(annotator !== undefined && { creator: annotator }),
  };
}
