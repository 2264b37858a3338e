import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Annotator } from '../annotations/agreement/agreementItems';
import type { JointlyAnnotated } from '../annotations/agreement/groupAgreement';
import { anchor } from '../annotations/anchoring/anchor';
import type { Sidecar } from '../annotations/model';
import { parseSidecar } from '../annotations/sidecar';
import { decodeText } from './decode';
import { fileErrorInWords } from './fileErrors';
import { messages } from './messages';

/** An article with the annotations of several people. */
export interface AnnotatedFile extends JointlyAnnotated {
  readonly path: string;
  /** How many annotations of each have lost their words. */
  readonly orphans: readonly number[];
}

/** The sidecars that have one name, below each of some folders, and how many are not in all of them. */
export function filesOfAll(folders: readonly string[]): { readonly files: string[][]; readonly missing: number } {
  const lists = folders.map((folder) => {
    const names = readFolder(folder).filter((name) => /\.jsonld$/i.test(name));
    return names.sort();
  });
  const sets = lists.map((list) => new Set(list));
  const all = new Set(lists.flat());
  const shared = [...all].filter((name) => sets.every((names) => names.has(name)));
  return {
    files: shared.map((name) => folders.map((folder) => join(folder, name))),
    missing: all.size - shared.length,
  };
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new Error(fileErrorInWords(error), { cause: error });
  }
}

/**
 * Reads several sidecars of one article, and the article.
 *
 * @param article the article, or its folder; without it, the file that a sidecar names, beside one of them
 * @throws an Error that says what cannot be read
 */
export function readAnnotators(
  paths: readonly string[],
  { article, encoding }: { readonly article?: string; readonly encoding?: string },
): AnnotatedFile {
  const sidecars = paths.map(readSidecarFile);
  const path = articlePath(paths, sidecars, article);
  const text = readText(path, encoding);
  const annotators = sidecars.map((sidecar): Annotator => ({ sidecar, anchored: anchor(text, sidecar.annotations) }));
  const orphans = annotators.map(
    ({ anchored }) => anchored.filter(({ pieces }) => pieces.every(({ span }) => !span)).length,
  );
  return { path, text, annotators, orphans };
}

function articlePath(paths: readonly string[], sidecars: readonly Sidecar[], article: string | undefined): string {
  const source = sidecars.flatMap(({ annotations }) => annotations)[0]?.targets[0]?.source;
  const isFolder = article !== undefined && existsSync(article) && statSync(article).isDirectory();
  if (article !== undefined && !isFolder) return article;
  if (source === undefined) throw new Error(messages.noAnnotations(paths[0]!));
  const name = decodeURIComponent(source);
  if (article !== undefined) return join(article, name);
  const places = paths.map((path) => join(dirname(path), name));
  return places.find((place) => existsSync(place)) ?? places[0]!;
}

function readSidecarFile(path: string): Sidecar {
  const { value, writable, problems } = parseSidecar(readText(path));
  if (!writable) throw new Error(`${path}: ${problems[0]!.message}`);
  return value;
}

function readText(path: string, encoding?: string): string {
  const decoded = decodeText(readBytes(path), encoding);
  if ('refused' in decoded) throw new Error(`${path}: ${decoded.refused}`);
  return decoded.text;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(fileErrorInWords(error), { cause: error });
  }
}
