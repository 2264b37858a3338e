import * as v from 'valibot';
import { textLayout } from '../../analysis/textLayout';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import { text } from '../../annotations/itemSchema';
import { quotedWords } from '../../annotations/sourceComparison/quotedWords';
import { likestPassage } from '../../annotations/sourceComparison/sourcePassages';
import { readSource } from '../../annotations/sourceComparison/sourceText';
import { spelledAs } from '../../checks/spelledAs';
import { spanOf, wordsOf } from '../../features/article';
import { percent } from '../../features/progress';
import { findAt } from '../../features/itemsAtCursor';
import { l10n } from '../../l10n';
import type { AnotherFile, ComparisonView, CompareQuotationArguments } from '../../protocol/commands';
import { requireArticle } from '../documents/requireArticle';
import { readText } from '../readText';
import { refuse } from '../refusal';
import { fileNameOf } from '../uris';
import { argumentSchema, rangeSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';
import { pickSource, type SourcePickerPorts } from './sourcePicker';

const schema = argumentSchema({ range: rangeSchema, other: v.optional(text) });

/** `attribune.compareQuotation`: the quotation at a place beside the passage of another text that says about the same. */
export const compareQuotationCommand = serverCommand(schema, compareQuotation);

/** Null when the person turns away. */
async function compareQuotation(
  ports: SourcePickerPorts,
  given: CompareQuotationArguments,
): Promise<ComparisonView | AnotherFile | null> {
  const article = await requireArticle(ports.articles, given.uri);
  const found = findAt(article, spanOf(article, given.range)).find(({ kind }) => kind === 'quotation');
  if (found?.kind !== 'quotation') return refuse(l10n.t('Place the cursor in a quotation, then try again.'));
  const layout = textLayout(article.text);
  const quoted = quotedWords(
    layout.text,
    found.item.pieces.map((piece) => layout.fromSource(piece)),
  );
  const other =
    given.other ??
    (await pickSource(ports, article, l10n.t('Compare the Quotation with'), (source) => {
      const share = likestPassage(quoted, source)?.share ?? 0;
      return { rank: share, words: share > 0 ? l10n.t('{0} of the words', percent(share)) : '' };
    }));
  if (other === undefined) return null;
  if (typeof other !== 'string') return other;
  const name = fileNameOf(other);
  const file = (await readText(ports.sidecars, other)) ?? refuse(l10n.t('There is no file {0}.', name));
  const source = readSource(file);
  const passage = likestPassage(quoted, source);
  if (!passage) return refuse(l10n.t('No similar passage found in {0}.', name));
  const { around, matched, changes } = passage;
  const line = lineAt(lineStarts(file), source.toFile(matched).start) + 1;
  const words = found.item.pieces.map((piece) => wordsOf(article, piece)).join(' ');
  return {
    left: inLines(withoutMarks(words)),
    right: inLines(withoutMarks(spelledAs(words, source.text.slice(around.start, around.end)))),
    title: l10n.t('{0} ↔ {1}, line {2}: {3}', article.fileName, name, line, differencesInWords(changes.length)),
  };
}

function differencesInWords(count: number): string {
  if (count === 0) return l10n.t('the same words');
  return count === 1 ? l10n.t('1 difference') : l10n.t('{0} differences', count);
}

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
