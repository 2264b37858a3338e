import { readSource, type SourceText } from '../../annotations/sourceComparison/sourceText';
import { l10n } from '../../l10n';
import type { AnotherFile } from '../../protocol/commands';
import type { Articles, OpenArticle } from '../documents/articles';
import type { OpenDocuments } from '../documents/openDocuments';
import type { FileSystem } from '../fileSystem';
import { isSidecar } from '../../protocol/sidecarPath';
import { readText } from '../readText';
import { refuse } from '../refusal';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import { nextTurn } from '../requests/guard';
import type { Sidecars } from '../sidecars/sidecars';
import { fileNameOf, folderOf, isUntitled } from '../uris';
import type { Choice, Picker } from './picker';

/** Files that may be a transcript or an earlier draft. */
const TEXT_FILES = '**/*.{txt,news,md,vtt,srt}';
/** So many files are looked into, at most. */
const MOST_READ = 200;

/** What asking for a source uses. */
export interface SourcePickerPorts {
  readonly articles: Articles;
  readonly documents: OpenDocuments;
  readonly sidecars: Sidecars;
  readonly fileSystem: FileSystem;
  readonly clientCapabilities: ClientCapabilities;
  readonly picker: Picker;
}

/** How well a text fits: greater is better, 0 is not at all; and what to say of it. */
interface Fit {
  readonly rank: number;
  readonly words: string;
}

/**
 * Asks for the text to compare an article with, among the open ones and those of the workspace, the best first; copies of the article,
 * quote sheets and what is too long or no text are none. Undefined when the person turns away.
 */
export async function pickSource(
  ports: SourcePickerPorts,
  article: OpenArticle,
  title: string,
  fitOf: (source: SourceText) => Fit,
): Promise<string | AnotherFile | undefined> {
  const { sidecars, picker } = ports;
  const found: { readonly uri: string; readonly fit: Fit }[] = [];
  for (const [i, uri] of (await candidates(ports)).filter((one) => one !== article.uri).entries()) {
    const text = i < MOST_READ ? await readText(sidecars, uri).catch(() => null) : '';
    if (text === null || text === article.text || QUOTE_SHEET.test(text)) continue;
    found.push({ uri, fit: fitOf(readSource(text)) });
    await nextTurn();
  }
  if (found.length === 0 && !picker.isAvailable)
    return refuse(l10n.t('The workspace has no other text. Open the folder with the transcript or the earlier draft.'));
  const otherFolder = (uri: string): string => (folderOf(uri) === folderOf(article.uri) ? '' : folderOf(uri));
  const choices = found
    .sort((a, b) => b.fit.rank - a.fit.rank)
    .map(({ uri, fit }): Choice<string | AnotherFile> => {
      const [label, folder] = isUntitled(uri)
        ? [uri.slice(uri.indexOf(':') + 1), '']
        : [fileNameOf(uri), otherFolder(uri)];
      return { label, description: [fit.words, folder].filter(Boolean).join(' · '), value: uri };
    });
  return picker.choose(title, [
    ...choices,
    { label: l10n.t('Another File…'), description: '', value: { anotherFile: true } },
  ]);
}

/** What is open comes first. */
async function candidates({ clientCapabilities, documents, fileSystem }: SourcePickerPorts): Promise<string[]> {
  const list = async (folder: string) =>
    (await fileSystem.list?.(folder, TEXT_FILES, '**/{node_modules,.git}/**')) ?? [];
  const lists = await Promise.all(clientCapabilities.folders.map(list));
  const open = documents.all().map(({ uri }) => uri);
  return [...new Set([...open.filter((uri) => !isSidecar(uri)), ...lists.flat()])];
}

/** The head of an exported quote sheet. */
const QUOTE_SHEET = /^\| *speaker *\|/m;
