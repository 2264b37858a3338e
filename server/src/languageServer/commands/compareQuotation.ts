import * as v from 'valibot';
import { textLayout } from '../../analysis/textLayout';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import { text } from '../../annotations/itemSchema';
import { passageLike } from '../../checks/passage';
import { compareWords } from '../../checks/wordChanges';
import { spanOf, wordsOf } from '../../features/article';
import { findAt } from '../../features/itemsAtCursor';
import { l10n } from '../../l10n';
import type { ComparisonView, CompareQuotationArguments } from '../../protocol/commands';
import type { Articles } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import type { FileSystem } from '../fileSystem';
import { refuse } from '../refusal';
import type { ClientCapabilities } from '../requests/clientCapabilities';
import type { Sidecars } from '../sidecars/sidecars';
import { fileNameOf, folderOf } from '../uris';
import { argumentSchema, rangeSchema } from './argumentSchemas';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';

/** Files that may be a transcript or an earlier draft. */
const TEXT_FILES = '**/*.{txt,news,md,vtt,srt}';

const schema = argumentSchema({ range: rangeSchema, other: v.optional(text) });

/** What comparing a quotation uses. */
export interface CompareQuotationPorts {
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly fileSystem: FileSystem;
  readonly clientCapabilities: ClientCapabilities;
  readonly picker: Picker;
}

/** `attribune.compareQuotation`: the quotation at a place beside the passage of another text that says about the same. */
export const compareQuotationCommand = serverCommand(schema, compareQuotation);

/** Null when the person turns away. */
async function compareQuotation(
  ports: CompareQuotationPorts,
  given: CompareQuotationArguments,
): Promise<ComparisonView | null> {
  const article = await requireArticle(ports.articles, given.uri);
  const found = findAt(article, spanOf(article, given.range)).find(({ kind }) => kind === 'quotation');
  if (found?.kind !== 'quotation')
    return refuse(l10n.t('No quotation stands at the cursor. Put it into one, then try again.'));
  const other = given.other ?? (await askForText(ports, given.uri));
  if (other === undefined) return null;
  const name = fileNameOf(other);
  const text = (await ports.sidecars.text(other)) ?? refuse(l10n.t('There is no file {0}.', name));
  const words = found.item.pieces.map((piece) => wordsOf(article, piece)).join(' ');
  const layout = textLayout(text);
  const passage =
    passageLike(words, layout.text) ??
    refuse(l10n.t('{0} has no passage that is like these words: not enough of them stand together.', name));
  const there = layout.text.slice(passage.start, passage.end);
  const differences = differencesInWords(compareWords(words, there)?.changes.length ?? 0);
  const line = lineAt(lineStarts(text), layout.toSource(passage).start) + 1;
  return {
    left: inLines(words),
    right: inLines(there),
    title: l10n.t('{0} ↔ {1}, line {2}: {3}', article.fileName, name, line, differences),
  };
}

function differencesInWords(count: number): string {
  if (count === 0) return l10n.t('the same words');
  return count === 1 ? l10n.t('1 difference') : l10n.t('{0} differences', count);
}

async function askForText(
  { clientCapabilities, fileSystem, picker }: CompareQuotationPorts,
  article: string,
): Promise<string | undefined> {
  const list = async (folder: string) =>
    (await fileSystem.list?.(folder, TEXT_FILES, '**/{node_modules,.git}/**')) ?? [];
  const lists = await Promise.all(clientCapabilities.folders.map(list));
  const others = [...new Set(lists.flat())].filter((uri) => uri !== article);
  if (others.length === 0)
    return refuse(l10n.t('The workspace has no other text. Open the folder with the transcript or the earlier draft.'));
  const choices = others.map((uri) => ({ label: fileNameOf(uri), description: folderOf(uri), value: uri }));
  return picker.choose(l10n.t('Compare the Quotation with'), choices);
}

/** One sentence a line, so that a diff view puts a difference beside what it differs from. */
function inLines(words: string): string {
  return `${words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([.!?][”"’)]?) /g, '$1\n')}\n`;
}
