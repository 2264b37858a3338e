import { articleOf, sidecarOf } from '../../annotations/sidecarPath';
import { l10n } from '../../l10n';
import type { FileSystem } from '../fileSystem';
import type { FormatsBundle } from '../formatsBundle';
import { readText } from '../readText';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import { nextTurn } from '../requests/guard';
import type { Sidecars } from '../sidecars/sidecars';
import { fileNameOf, folderOf } from '../uris';
import type { Choice, Picker } from './picker';

/** Files whose name says that a format may read them. */
const IMPORT_FILES = '**/*.{ann,json,jsonl,jsonld,xml}';

/** Files that are looked into, at most. */
const MOST_READ = 200;

/** What finding files to import uses. */
export interface ImportFilePorts {
  readonly sidecars: Sidecars;
  readonly fileSystem: FileSystem;
  readonly clientCapabilities: Pick<ClientCapabilities, 'folders'>;
  readonly picker: Picker;
}

/**
 * Asks for a file to import among those of the workspace that a format reads, each with its format; those named like the article stand
 * first.
 *
 * @returns its URI; `elsewhere` for a file that is not among them; undefined when the person turns away
 */
export async function askForImportFile(
  ports: ImportFilePorts,
  formats: Pick<FormatsBundle, 'guessFormat' | 'formatNames'>,
  article: string,
): Promise<string | undefined> {
  const choices: Choice<string>[] = [];
  for (const uri of (await candidates(ports, article)).slice(0, MOST_READ)) {
    const text = await readText(ports.sidecars, uri).catch(() => null);
    await nextTurn();
    const format = text === null || isOtherXml(text) ? undefined : formats.guessFormat(fileNameOf(uri), text);
    if (format === undefined) continue;
    const name = l10n.t(formats.formatNames[format]?.label ?? format);
    const folder = folderOf(uri) === folderOf(article) ? '' : folderOf(uri);
    choices.push({ label: fileNameOf(uri), description: [name, folder].filter(Boolean).join(' · '), value: uri });
  }
  if (choices.length === 0) return 'elsewhere';
  const elsewhere = { label: l10n.t('Another File…'), description: '', value: 'elsewhere' };
  return ports.picker.choose(l10n.t('Import Annotations From'), [...choices, elsewhere]);
}

/** Files by how likely they are about the article: of its name, then of its folder. Sidecars of other articles are theirs. */
async function candidates({ clientCapabilities, fileSystem }: ImportFilePorts, article: string): Promise<string[]> {
  const folder = article.slice(0, article.lastIndexOf('/'));
  const stem = fileNameOf(article).replace(/\.\w+$/, '');
  const isBeside = (uri: string) => uri.startsWith(`${folder}/`);
  const isNamed = (uri: string) => fileNameOf(uri).startsWith(stem);
  const list = async (within: string, files: string) =>
    (await fileSystem.list?.(within, files, '**/{node_modules,.git}/**')) ?? [];
  const { folders } = clientCapabilities;
  const found = await Promise.all(folders.map((one) => list(one, IMPORT_FILES)));
  const texts = new Set((await Promise.all(folders.map((one) => list(one, '**/*.{txt,news,md}')))).flat());
  return [...new Set(found.flat())]
    .filter((uri) => uri !== article && uri !== sidecarOf(article) && !texts.has(articleOf(uri) ?? ''))
    .sort(
      (a, b) =>
        Number(isNamed(b)) - Number(isNamed(a)) || Number(isBeside(b)) - Number(isBeside(a)) || (a < b ? -1 : 1),
    );
}

function isOtherXml(text: string): boolean {
  return /^\s*</.test(text) && !/<(?:\w+:)?(?:TEI|teiCorpus)\b/.test(text);
}
