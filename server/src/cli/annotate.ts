import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { Given } from '../analysis/facts';
import { buildArticle } from '../annotations/buildArticle';
import { codePoints } from '../annotations/codePoints';
import { decide } from '../annotations/deciding/decide';
import { applyEdits, editSidecar } from '../annotations/editSidecar';
import type { Change, Provenance } from '../annotations/model';
import { type FileArticle, processFiles, requireSidecar } from './files';
import { messages } from './messages';
import { changeSidecar, type SidecarFile } from './sidecars';

/** The options of `attribune annotate` as commander gives them. */
export interface AnnotateOptions {
  /** From which a suggestion is taken, 0 to 1. */
  readonly confidence: number;
  readonly annotator?: string;
  readonly publicationDate?: string;
  readonly dateOrder: NonNullable<Given['dateOrder']>;
  readonly dryRun?: true;
  readonly color: boolean;
  readonly encoding?: string;
}

/**
 * Writes all unambiguous suggestions into sidecars, as `automatic`, and prints how many. What persons decided stays, and
 * a sidecar that cannot be understood is left alone.
 *
 * @returns the exit code: 1 when a file could not be read or written
 */
export async function annotateFiles(files: readonly string[], options: AnnotateOptions): Promise<number> {
  const { publicationDate, dateOrder, color, encoding } = options;
  const given = { publicationDate, dateOrder };
  const lines: string[] = [];
  const code = await processFiles(files, { given, color, encoding, report: 'fatal' }, async (article) => {
    const { path } = article.file;
    const count = await annotate(article, options);
    const sidecar = join(dirname(path), basename(article.sidecarFile!.path));
    lines.push(`${sidecar}: ${messages.annotated(count, options.dryRun === true)}\n`);
  });
  process.stdout.write(lines.sort().join(''));
  return code;
}

/** @returns how many annotations are new */
async function annotate(article: FileArticle, options: AnnotateOptions): Promise<number> {
  const { file, sidecarFile, text } = article;
  if (sidecarFile === undefined) return file.fail(messages.noPlaceForSidecar);
  requireSidecar(article, messages.sidecarLeftAlone);
  let changes = changesOf(article, sidecarFile, options);
  if (changes.length === 0 || options.dryRun) return addedBy(changes);
  await changeSidecar(resolve(file.cwd, file.path), codePoints(text).length, (now) => {
    requireSidecar({ ...article, sidecarFile: now }, messages.sidecarLeftAlone);
    if (now.json !== sidecarFile.json) changes = changesOf(article, now, options);
    return applyEdits(now.json ?? '', editSidecar(now.json, changes));
  });
  return addedBy(changes);
}

/** Changes that the suggestions make in a sidecar, which may be newer than the one the article was read with. */
function changesOf(article: FileArticle, { json, parsed }: SidecarFile, options: AnnotateOptions): readonly Change[] {
  const { text, fileName, file, sidecarFile } = article;
  const { publicationDate, dateOrder } = options;
  const sidecar = parsed.value;
  const now =
    json === sidecarFile?.json
      ? article
      : buildArticle({ text, fileName, sidecar, publicationDate, dateOrder }, { article, anchored: article.anchored });
  const threshold = options.confidence;
  const outcome = decide([{ do: 'annotateAll', status: 'automatic', threshold }], now, source(options));
  return 'refused' in outcome ? file.fail(outcome.refused) : outcome.changes;
}

function addedBy(changes: readonly Change[]): number {
  return changes.filter(({ of, before }) => of === 'annotation' && before === undefined).length;
}

function source({ annotator }: AnnotateOptions): Provenance {
  return {
    id: () => `urn:uuid:${randomUUID()}`,
    now: () => new Date().toISOString(),
    ...(annotator !== undefined && { creator: annotator }),
  };
}
