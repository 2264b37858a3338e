import type { Change, Source } from '../annotations/model';
import type { OpenArticle } from '../articles';
import type { Import, ImportArguments } from '../features/commands';
import type { ImportProblem, Reading, SourceFile } from '../formats/importing';
import { sourceFor } from './deciding';
import { askForFormat, loadFormats } from './exporting';
import { fileNameOf } from './fileNames';
import type { Formats } from './formats';
import { choose } from './picking';
import type { Session } from './session';
import { refuse } from './sidecarWriter';
import { treat } from './treating';

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
    (await askForFormat(session, `Which format is ${file}?`, formats, formats.importFormats));
  if (format === undefined) return null;
  if (!formats.importFormats.includes(format)) {
    return refuse(`There is no format ${format}. Choose one of ${formats.importFormats.join(', ')}.`);
  }
  const { value: readings, problems } = formats.readings(format, files);
  const damage = problems.find(isError);
  if (damage !== undefined) return refuse(`Nothing was imported. ${worded(damage)}`);
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
  const changes = await deciding.change(uri, 'Import Annotations', (article) => {
    const imported = read(article, sourceFor(article));
    ({ problems } = imported);
    const failure = problems.find(isError);
    return failure ? { refused: `Nothing was imported. ${worded(failure)}` } : { changes: imported.value };
  });
  for (const problem of problems) connection.console.info(worded(problem));
  const [first, ...others] = problems.filter(({ severity }) => severity === 'warning');
  const more = others.length === 0 ? '' : ` And ${others.length} more, in the output Attribune.`;
  const said = `${countOf(changes)} from ${file}.`;
  if (first) tell.warn(`${said} ${first.message}${more}`);
  else tell.inform([said, ...problems.map(({ message }) => message)].join(' '));
}

/** The file, and for brat the text beside it. */
async function readFiles({ sidecars }: Session, uri: string): Promise<readonly [SourceFile, ...SourceFile[]]> {
  const load = async (one: string): Promise<SourceFile | undefined> => {
    const name = fileNameOf(one);
    const text = await sidecars.text(one).catch((error: unknown) => {
      return refuse(`${name} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    });
    return text === null ? undefined : { name, text };
  };
  const file = (await load(uri)) ?? refuse(`There is no file ${fileNameOf(uri)}.`);
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
    const missing = 'refused' in names ? names.refused : `There is no ${names.join(' or ')} beside it.`;
    return other ?? refuse(`Nothing was imported. ${missing} Open the article, then import into it.`);
  }
  if (other === undefined) return uri;
  return choose(session, 'Import Annotations into', [
    { label: active, description: 'the article in the editor', value: uri },
    { label: fileNameOf(other), description: `the article of ${fileNameOf(file)}`, value: other },
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
  if (changes.length === 0) return 'Nothing new';
  return `${added} ${added === 1 ? 'annotation' : 'annotations'} added${changed === 0 ? '' : `, ${changed} changed`}`;
}
