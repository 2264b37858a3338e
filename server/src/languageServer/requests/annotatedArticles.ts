import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { anchor } from '../../annotations/anchoring/anchor';
import type { JointlyAnnotated } from '../../annotations/agreement/groupAgreement';
import type { Sidecar } from '../../annotations/model';
import { articleOf } from '../../annotations/sidecarPath';
import type { AnnotatedArticles } from '../../formats/panels/annotatorsPage';
import { l10n } from '../../l10n';
import type { AnnotatorsPageParams, ReportedWork } from '../../protocol/archive';
import type { FileSystem } from '../fileSystem';
import { readText } from '../readText';
import { refuse } from '../refusal';
import type { Sidecars } from '../sidecars/sidecars';
import { fileNameOf, pathBelow, siblingOf } from '../uris';
import { readOther } from './comparisonPanels';
import { nextTurn } from './guard';
import { reportedReading } from './reportedReading';

interface AnnotatorPorts {
  readonly fileSystem: FileSystem;
  readonly sidecars: Sidecars;
}

const SIDECARS = '**/*.jsonld';

/**
 * Reads the sidecars of several people, of one article or of all that their folders have in common, and the articles: each stands
 * beside one of its sidecars, or in the folder that all of them are in. What cannot be read is named in the answer.
 *
 * @throws ResponseError where there are not two annotators, or the user ended the reading
 */
export async function readAnnotatedArticles(
  connection: Connection,
  { fileSystem, sidecars }: AnnotatorPorts,
  { annotators, inFolders, workDoneToken }: AnnotatorsPageParams & ReportedWork,
  token: CancellationToken,
): Promise<AnnotatedArticles> {
  if (annotators.length < 2) refuse(l10n.t('Choose the annotations of two or more people.'));
  const root = commonFolder(annotators);
  const notCompared: { name: string; why: string }[] = [];
  const files = inFolders ? await filesOfAll(fileSystem, annotators, root, notCompared) : [annotators];
  const articles: JointlyAnnotated[] = [];
  let name = fileNameOf(root);
  const isComplete = await reportedReading(connection, workDoneToken, token, async (report) => {
    for (const [i, uris] of files.entries()) {
      report(i, files.length);
      await nextTurn();
      if (token.isCancellationRequested) return false;
      const read = await readArticle(sidecars, uris, root);
      if ('why' in read) notCompared.push(read);
      else articles.push(read);
      if ('fileName' in read && !inFolders) name = read.fileName;
    }
    return true;
  });
  if (!isComplete || token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The annotations were not read to the end.');
  return {
    name,
    annotators: annotators.map((uri) => pathBelow(uri, [root])),
    articles,
    orphans: annotators.map((_, i) => articles.reduce((sum, one) => sum + orphansOf(one, i), 0)),
    notCompared,
  };
}

/** The sidecars that have one name, below each of some folders; those that are not in all of them are named. */
async function filesOfAll(
  fileSystem: FileSystem,
  folders: readonly string[],
  root: string,
  notCompared: { name: string; why: string }[],
): Promise<string[][]> {
  const lists = await Promise.all(folders.map(async (folder) => (await fileSystem.list?.(folder, SIDECARS, '')) ?? []));
  const byName = new Map<string, string[]>();
  for (const [i, uris] of lists.entries())
    for (const uri of uris) {
      const name = pathBelow(uri, [folders[i]!]);
      byName.set(name, [...(byName.get(name) ?? []), uri]);
    }
  const named = [...byName].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [, uris] of named)
    if (uris.length < folders.length)
      notCompared.push(
        ...uris.map((uri) => ({ name: pathBelow(uri, [root]), why: l10n.t('Not everybody has annotated it.') })),
      );
  return named.map(([, uris]) => uris).filter((uris) => uris.length === folders.length);
}

type ReadArticle = (JointlyAnnotated & { readonly fileName: string }) | { readonly name: string; readonly why: string };

async function readArticle(sidecars: Sidecars, uris: readonly string[], root: string): Promise<ReadArticle> {
  const read: Sidecar[] = [];
  for (const uri of uris) {
    try {
      read.push(await readOther(sidecars, uri));
    } catch (error) {
      return { name: pathBelow(uri, [root]), why: error instanceof Error ? error.message : String(error) };
    }
  }
  const source = read.flatMap(({ annotations }) => annotations)[0]?.targets[0]?.source;
  const fileName = fileNameOf(source ?? uris.map(articleOf).find(Boolean) ?? '');
  const places = uris.flatMap((uri) => [siblingOf(uri, fileName), ...placesAbove(uri, root, fileName)]);
  try {
    for (const place of new Set(fileName === '' ? [] : places)) {
      const text = await readText(sidecars, place);
      if (text === null) continue;
      const annotators = read.map((sidecar) => ({ sidecar, anchored: anchor(text, sidecar.annotations) }));
      return { text, annotators, fileName };
    }
  } catch (error) {
    return { name: fileName, why: error instanceof Error ? error.message : String(error) };
  }
  return {
    name: pathBelow(uris[0]!, [root]),
    why: l10n.t('Its article {0} is neither beside it nor in the folder {1}.', fileName, fileNameOf(root)),
  };
}

/** Where an article may stand that is not beside a sidecar: in the folder of all, in the same folder there as below that of the annotator. */
function placesAbove(sidecar: string, root: string, fileName: string): string[] {
  const [, ...below] = sidecar.slice(root.length + 1).split('/');
  return [[...below.slice(0, -1), ''].join('/'), ''].map((folder) => siblingOf(`${root}/${folder}`, fileName));
}

function orphansOf({ annotators }: JointlyAnnotated, annotator: number): number {
  return annotators[annotator]!.anchored.filter(({ pieces }) => pieces.every(({ span }) => !span)).length;
}

/** The URI of the folder that some files or folders are all in. */
function commonFolder(uris: readonly string[]): string {
  const [first = [], ...others] = uris.map((uri) => uri.split('/').slice(0, -1));
  const at = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return (at === -1 ? first : first.slice(0, at)).join('/');
}
