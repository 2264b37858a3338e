import * as v from 'valibot';
import { textLayout } from '../../analysis/textLayout';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import { text } from '../../annotations/itemSchema';
import { passageLike } from '../../checks/passage';
import { spelledAs } from '../../checks/spelledAs';
import { compareWords } from '../../checks/wordChanges';
import { spanOf, wordsOf } from '../../features/article';
import { findAt } from '../../features/itemsAtCursor';
import { l10n } from '../../l10n';
import type { ComparisonView, CompareQuotationArguments } from '../../protocol/commands';
import type { Articles, OpenArticle } from '../documents/articles';
import { percent } from '../../features/progress';
import { nextTurn } from '../requests/guard';
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

/** Ports for comparing a quotation. */
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
  if (found?.kind !== 'quotation') return refuse(l10n.t('Place the cursor in a quotation, then try again.'));
  const words = found.item.pieces.map((piece) => wordsOf(article, piece)).join(' ');
  const other = given.other ?? (await askForText(ports, article, words));
  if (other === undefined) return null;
  const name = fileNameOf(other);
  const text = (await ports.sidecars.text(other)) ?? refuse(l10n.t('There is no file {0}.', name));
  const layout = textLayout(text);
  const passage = passageLike(words, layout.text) ?? refuse(l10n.t('No similar passage found in {0}.', name));
  const there = layout.text.slice(passage.start, passage.end);
  const differences = differencesInWords(compareWords(words, there)?.changes.length ?? 0);
  const line = lineAt(lineStarts(text), layout.toSource(passage).start) + 1;
  return {
    left: inLines(withoutMarks(words)),
    right: inLines(withoutMarks(spelledAs(words, there))),
    title: l10n.t('{0} ↔ {1}, line {2}: {3}', article.fileName, name, line, differences),
  };
}

function differencesInWords(count: number): string {
  if (count === 0) return l10n.t('the same words');
  return count === 1 ? l10n.t('1 difference') : l10n.t('{0} differences', count);
}

/** Files that are looked into for what is like the quotation, at most. */
const MOST_READ = 200;

/** The texts of the workspace, those first that have most of the quotation's words; copies of the article and quote sheets are none. */
async function askForText(
  { clientCapabilities, fileSystem, picker, sidecars }: CompareQuotationPorts,
  article: OpenArticle,
  words: string,
): Promise<string | undefined> {
  const list = async (folder: string) =>
    (await fileSystem.list?.(folder, TEXT_FILES, '**/{node_modules,.git}/**')) ?? [];
  const lists = await Promise.all(clientCapabilities.folders.map(list));
  const found: { readonly uri: string; readonly share: number }[] = [];
  for (const [i, uri] of [...new Set(lists.flat())].filter((one) => one !== article.uri).entries()) {
    const text = i < MOST_READ ? await sidecars.text(uri).catch(() => null) : '';
    if (text === null || text === article.text || QUOTE_SHEET.test(text)) continue;
    found.push({ uri, share: passageLike(words, textLayout(text).text)?.share ?? 0 });
    await nextTurn();
  }
  if (found.length === 0)
    return refuse(l10n.t('The workspace has no other text. Open the folder with the transcript or the earlier draft.'));
  const choices = found
    .sort((a, b) => b.share - a.share)
    .map(({ uri, share }) => {
      const alike = share > 0 ? l10n.t('{0} of the words', percent(share)) : '';
      const folder = folderOf(uri) === folderOf(article.uri) ? '' : folderOf(uri);
      return { label: fileNameOf(uri), description: [alike, folder].filter(Boolean).join(' · '), value: uri };
    });
  return picker.choose(l10n.t('Compare the Quotation with'), choices);
}

/** The head of an exported quote sheet. */
const QUOTE_SHEET = /^\| *speaker *\|/m;

/** Only words are compared, and a transcript has no quotation marks. */
function withoutMarks(words: string): string {
  return words.replace(/["“”„«»]/g, '');
}

/** One sentence a line, so that a diff view puts a difference beside what it differs from. */
function inLines(words: string): string {
  return `${words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([.!?][”"’)]?) /g, '$1\n')}\n`;
}
