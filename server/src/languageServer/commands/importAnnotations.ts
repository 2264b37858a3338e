import type { Connection } from 'vscode-languageserver';
import * as v from 'valibot';
import { text } from '../../annotations/itemSchema';
import type { Change, Provenance } from '../../annotations/model';
import type { ImportProblem, Reading, SourceFile } from '../../formats/importing';
import { l10n } from '../../l10n';
import type { Import, ImportArguments } from '../../protocol/commands';
import type { Articles, OpenArticle } from '../documents/articles';
import { type FormatsBundle, type LoadFormats, requireFormats } from '../formatsBundle';
import { LONGEST_SOURCE, readText } from '../readText';
import { refuse } from '../refusal';
import { type AnnotationEdits, provenanceFor } from '../sidecars/annotationEdits';
import type { Sidecars } from '../sidecars/sidecars';
import { fileNameOf, siblingOf } from '../uris';
import { argumentSchema } from './argumentSchemas';
import { askForFormat } from './formatQuestion';
import { askForImportFile, type ImportFilePorts } from './importFile';
import { serverCommand } from './serverCommand';
import { treatAs, type TreatPorts } from './treatAs';

/** In UTF-16 code units: the annotations of an article may take many times its length in some formats. */
const LONGEST_IMPORT = 25 * LONGEST_SOURCE;

const schema = argumentSchema({
  file: v.optional(text),
  format: v.optional(text),
  chosen: v.optional(v.boolean('must be true or false')),
});

/** Ports for importing. */
export interface ImportPorts extends TreatPorts, ImportFilePorts {
  readonly connection: Connection;
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly loadFormats: LoadFormats;
}

/** `attribune.importAnnotations`: reads annotations from a file of another format into the sidecar, as one edit. */
export const importAnnotationsCommand = serverCommand(schema, importAnnotations);

/** Where no file is given, one of the workspace is asked for; one from elsewhere is for the client to find, and to ask again with. */
async function importAnnotations(ports: ImportPorts, given: ImportArguments): Promise<Import | null> {
  const formats = await requireFormats(ports.loadFormats);
  const file = given.file ?? (await askForImportFile(ports, formats, given.uri));
  if (file === undefined) return null;
  return file === 'elsewhere' ? { browse: true } : importFile(ports, formats, { ...given, file });
}

/** An import whose file is known. */
type FileImport = ImportArguments & { readonly file: string };

/** For a file about another article than the open one, the answer names the article to open and to ask again with. */
async function importFile(ports: ImportPorts, formats: FormatsBundle, given: FileImport): Promise<Import | null> {
  const file = fileNameOf(given.file);
  const files = await readFiles(ports.sidecars, given.file);
  const format =
    given.format ??
    formats.guessFormat(file, files[0].text) ??
    (await askForFormat(ports.picker, l10n.t('Which format is {0}?', file), formats, formats.importFormats));
  if (format === undefined) return null;
  if (!formats.importFormats.includes(format)) {
    return refuse(l10n.t('There is no format {0}. Choose one of {1}.', format, formats.importFormats.join(', ')));
  }
  const { value: readings, problems } = formats.readings(format, files);
  const damage = problems.find(isError);
  if (damage !== undefined) return refuse(l10n.t('Nothing was imported. {0}', problemInWords(damage)));
  const uri = given.chosen === true ? given.uri : await articleFor(ports, formats, given, readings);
  if (uri === undefined) return null;
  if (uri !== given.uri) return { open: uri, file: given.file };
  if ((await ports.articles.get(uri)) === undefined) treatAs(ports, uri, 'news');
  const name = l10n.t(formats.formatNames[format]?.label ?? format);
  await importInto(ports, uri, l10n.t('{0} ({1})', file, name), (article, source) => {
    const { fileName, text, sidecar, anchored, state } = article;
    return formats.read(format, files, { fileName, text, sidecar, anchored, json: state.text ?? undefined }, source);
  });
  return {};
}

async function importInto(
  { edits, notifications, connection }: ImportPorts,
  uri: string,
  file: string,
  read: (article: OpenArticle, source: Provenance) => ReturnType<FormatsBundle['read']>,
): Promise<void> {
  let problems: readonly ImportProblem[] = [];
  const changes = await edits.change(uri, l10n.t('Import Annotations'), (article) => {
    const imported = read(article, provenanceFor(article));
    ({ problems } = imported);
    const failure = problems.find(isError);
    return failure
      ? { refused: l10n.t('Nothing was imported. {0}', problemInWords(failure)) }
      : { changes: imported.value };
  });
  for (const problem of problems) connection.console.info(problemInWords(problem));
  const [first, ...others] = problems.filter(({ severity }) => severity === 'warning');
  const more = others.length === 0 ? '' : l10n.t(' And {0} more, in the output Attribune.', others.length);
  const said = l10n.t('{0} from {1}.', countOf(changes), file);
  if (first) notifications.warn(`${said} ${first.message}${more}`);
  else notifications.inform([said, ...problems.map(({ message }) => message)].join(' '));
}

/** The file to import, and for brat the text beside it. */
async function readFiles(sidecars: Sidecars, uri: string): Promise<readonly [SourceFile, ...SourceFile[]]> {
  const load = async (one: string): Promise<SourceFile | undefined> => {
    const name = fileNameOf(one);
    const text = await readText(sidecars, one, LONGEST_IMPORT);
    return text === null ? undefined : { name, text };
  };
  const file = (await load(uri)) ?? refuse(l10n.t('There is no file {0}.', fileNameOf(uri)));
  const text = uri.replace(/\.ann$/i, '.txt');
  const beside = text === uri ? undefined : await load(text);
  return beside === undefined ? [file] : [file, beside];
}

/** The article that the annotations go into: the active one, else the one that the file is about; undefined when the person turns away. */
async function articleFor(
  { picker, sidecars }: ImportPorts,
  { articleNames }: FormatsBundle,
  { uri, file }: FileImport,
  readings: readonly Reading[],
): Promise<string | undefined> {
  const active = fileNameOf(uri);
  const isArticle = uri !== file && !/\.(?:ann|xml|jsonl?|jsonld)$/i.test(active);
  const [reading] = readings;
  if (isArticle && (reading === undefined || readings.length > 1)) return uri;
  const names = articleNames(fileNameOf(file), reading?.fileName, 0, reading?.title);
  const known = 'refused' in names ? [] : names;
  if (isArticle && known.includes(active)) return uri;
  const other = await firstExisting(sidecars, file, known);
  if (!isArticle) {
    const missing =
      'refused' in names ? names.refused : l10n.t('There is no {0} beside it.', names.join(l10n.t(' or ')));
    return other ?? refuse(l10n.t('Nothing was imported. {0} Open the article, then import into it.', missing));
  }
  if (other === undefined) return uri;
  return picker.choose(l10n.t('Import Annotations into'), [
    { label: active, description: l10n.t('the article in the editor'), value: uri },
    { label: fileNameOf(other), description: l10n.t('the article of {0}', fileNameOf(file)), value: other },
  ]);
}

/** The first of some file names that exists in a file's folder. */
async function firstExisting(sidecars: Sidecars, file: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const uri = siblingOf(file, name);
    if (uri !== file && (await sidecars.text(uri).catch(() => null)) !== null) return uri;
  }
  return undefined;
}

function isError({ severity }: ImportProblem): boolean {
  return severity === 'error';
}

function problemInWords({ file, line, message }: ImportProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

function countOf(changes: readonly Change[]): string {
  const ofAnnotations = changes.filter(({ of }) => of === 'annotation' || of === 'item');
  const added = ofAnnotations.filter(({ before }) => before === undefined).length;
  const changed = ofAnnotations.length - added;
  if (changes.length === 0) return l10n.t('Nothing new');
  const words = added === 1 ? l10n.t('{0} annotation added', 1) : l10n.t('{0} annotations added', added);
  return changed === 0 ? words : l10n.t('{0}, {1} changed', words, changed);
}
