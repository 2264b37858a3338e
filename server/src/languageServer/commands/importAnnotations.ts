import type { Change, Source } from '../../annotations/model';
import type { OpenArticle } from '../documents/articles';
import type { Import, ImportArguments } from '../../protocol/commands';
import type { ImportProblem, Reading, SourceFile } from '../../formats/importing';
import { sourceFor } from '../sidecars/annotationEdits';
import { askForFormat, loadFormats } from './exportAnnotations';
import { fileNameOf } from '../uris';
import type { Formats } from '../formatsBundle';
import { choose } from './picker';
import type { Session } from '../session';
import { refuse } from '../sidecars/sidecarWriter';
import { treat } from './treatAs';
import { l10n } from '../../l10n';

/**
 * Reads annotations from a file of another format into the sidecar, as one decision. Where the file is about another article than the
 * one that is open, it answers which one to open; then it is to be asked again.
 */
export async function importAnnotations(session: Session, given: ImportArguments): Promise<Import | null> {
  const formats = await loadFormats(session);
  const file = fileNameOf(given.file);
  const files = await readFiles(session, given.file);
  const format =
    given.format ??
    formats.guessFormat(file, files[0].text) ??
    (await askForFormat(session, l10n.t('Which format is {0}?', file), formats, formats.importFormats));
  if (format === undefined) return null;
  if (!formats.importFormats.includes(format)) {
    return refuse(l10n.t('There is no format {0}. Choose one of {1}.', format, formats.importFormats.join(', ')));
  }
  const { value: readings, problems } = formats.readings(format, files);
  const damage = problems.find(isError);
  if (damage !== undefined) return refuse(l10n.t('Nothing was imported. {0}', worded(damage)));
  const uri = given.chosen === true ? given.uri : await articleFor(session, formats, given, readings);
  if (uri === undefined) return null;
  if (uri !== given.uri) return { open: uri };
  if ((await session.articles.get(uri)) === undefined) treat(session, { uri, as: 'news' });
  await importInto(session, uri, file, (article, source) => {
    const { fileName, text, sidecar, anchored, state } = article;
    return formats.read(format, files, { fileName, text, sidecar, anchored, json: state.text ?? undefined }, source);
  });
  return {};
}

async function importInto(
  { deciding, tell, connection }: Session,
  uri: string,
  file: string,
  read: (article: OpenArticle, source: Source) => ReturnType<Formats['read']>,
): Promise<void> {
  let problems: readonly ImportProblem[] = [];
  const changes = await deciding.change(uri, l10n.t('Import Annotations'), (article) => {
    const imported = read(article, sourceFor(article));
    ({ problems } = imported);
    const failure = problems.find(isError);
    return failure ? { refused: l10n.t('Nothing was imported. {0}', worded(failure)) } : { changes: imported.value };
  });
  for (const problem of problems) connection.console.info(worded(problem));
  const [first, ...others] = problems.filter(({ severity }) => severity === 'warning');
  const more = others.length === 0 ? '' : l10n.t(' And {0} more, in the output Attribune.', others.length);
  const said = l10n.t('{0} from {1}.', countOf(changes), file);
  if (first) tell.warn(`${said} ${first.message}${more}`);
  else tell.inform([said, ...problems.map(({ message }) => message)].join(' '));
}

/** The file, and for brat the text beside it. */
async function readFiles({ sidecars }: Session, uri: string): Promise<readonly [SourceFile, ...SourceFile[]]> {
  const load = async (one: string): Promise<SourceFile | undefined> => {
    const name = fileNameOf(one);
    const text = await sidecars.text(one).catch((error: unknown) => {
      return refuse(l10n.t('{0} cannot be read ({1}).', name, error instanceof Error ? error.message : String(error)));
    });
    return text === null ? undefined : { name, text };
  };
  const file = (await load(uri)) ?? refuse(l10n.t('There is no file {0}.', fileNameOf(uri)));
  const text = uri.replace(/\.ann$/i, '.txt');
  const beside = text === uri ? undefined : await load(text);
  return beside === undefined ? [file] : [file, beside];
}

/** Which article the annotations go into: the one that is active, else the one that the file is about; undefined when the person turns away. */
async function articleFor(
  session: Session,
  { articleNames }: Formats,
  { uri, file }: ImportArguments,
  readings: readonly Reading[],
): Promise<string | undefined> {
  const active = fileNameOf(uri);
  const isArticle = uri !== file && !/\.(?:ann|xml|jsonl?|jsonld)$/i.test(active);
  const [reading] = readings;
  if (isArticle && (reading === undefined || readings.length > 1)) return uri;
  const names = articleNames(fileNameOf(file), reading?.fileName);
  const known = 'refused' in names ? [] : names;
  if (isArticle && known.includes(active)) return uri;
  const other = await firstThere(session, file, known);
  if (!isArticle) {
    const missing =
      'refused' in names ? names.refused : l10n.t('There is no {0} beside it.', names.join(l10n.t(' or ')));
    return other ?? refuse(l10n.t('Nothing was imported. {0} Open the article, then import into it.', missing));
  }
  if (other === undefined) return uri;
  return choose(session, l10n.t('Import Annotations into'), [
    { label: active, description: l10n.t('the article in the editor'), value: uri },
    { label: fileNameOf(other), description: l10n.t('the article of {0}', fileNameOf(file)), value: other },
  ]);
}

/** The first of some files that is there, beside another one. */
async function firstThere({ sidecars }: Session, file: string, names: readonly string[]): Promise<string | undefined> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  for (const name of names) {
    const uri = folder + encodeURIComponent(name);
    if (uri !== file && (await sidecars.text(uri).catch(() => null)) !== null) return uri;
  }
  return undefined;
}

function isError({ severity }: ImportProblem): boolean {
  return severity === 'error';
}

function worded({ file, line, message }: ImportProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

function countOf(changes: readonly Change[]): string {
  const own = changes.filter(({ of }) => of === 'annotation' || of === 'item');
  const added = own.filter(({ before }) => before === undefined).length;
  const changed = own.length - added;
  if (changes.length === 0) return l10n.t('Nothing new');
  const words = added === 1 ? l10n.t('{0} annotation added', 1) : l10n.t('{0} annotations added', added);
  return changed === 0 ? words : l10n.t('{0}, {1} changed', words, changed);
}
