import { lineAt, lineStarts } from '../../analysis/text/lines';
import { passageLike } from '../../checks/passage';
import { compareWords } from '../../checks/wordChanges';
import { spanOf, wordsOf } from '../../features/article';
import { findAt } from '../../features/atCursor';
import type { Comparison, CompareQuotationArguments } from '../../protocol/commands';
import { fileNameOf } from '../uris';
import { choose } from './picker';
import type { Session } from '../session';
import { refuse } from '../sidecars/sidecarWriter';

/** What may be a transcript or an earlier draft. */
const TEXTS = '**/*.{txt,news,md,vtt,srt}';

/** The quotation at a place beside the passage of another text that says about the same; null: the person turned away. */
export async function compareQuotation(session: Session, given: CompareQuotationArguments): Promise<Comparison | null> {
  const { articles, sidecars } = session;
  const article =
    (await articles.get(given.uri)) ?? refuse('This file is not open as news. Open it, or treat it as news.');
  const found = findAt(article, spanOf(article, given.range)).find(({ kind }) => kind === 'quotation');
  if (found?.kind !== 'quotation') return refuse('No quotation stands at the cursor. Put it into one, then try again.');
  const other = given.other ?? (await askForText(session, given.uri));
  if (other === undefined) return null;
  const name = fileNameOf(other);
  const text = (await sidecars.text(other)) ?? refuse(`There is no file ${name}.`);
  const words = found.item.pieces.map((piece) => wordsOf(article, piece)).join(' ');
  const passage =
    passageLike(words, text) ??
    refuse(`${name} has no passage that is like these words: not enough of them stand together.`);
  const there = text.slice(passage.start, passage.end);
  const changes = compareWords(words, there)?.changes.length ?? 0;
  const how = changes === 0 ? 'the same words' : changes === 1 ? '1 difference' : `${changes} differences`;
  return {
    left: inLines(words),
    right: inLines(there),
    title: `${article.fileName} ↔ ${name}, line ${lineAt(lineStarts(text), passage.start) + 1}: ${how}`,
  };
}

async function askForText(session: Session, article: string): Promise<string | undefined> {
  const { abilities, files } = session;
  const list = async (folder: string) => (await files.list?.(folder, TEXTS, '**/{node_modules,.git}/**')) ?? [];
  const lists = await Promise.all(abilities.folders.map(list));
  const others = [...new Set(lists.flat())].filter((uri) => uri !== article);
  if (others.length === 0)
    return refuse('The workspace has no other text. Open the folder with the transcript or the earlier draft.');
  const folder = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf(':') + 1, uri.lastIndexOf('/')));
  const choices = others.map((uri) => ({ label: fileNameOf(uri), description: folder(uri), value: uri }));
  return choose(session, 'Compare the Quotation with', choices);
}

/** A sentence a line, so that a difference is seen beside what it differs from. */
function inLines(words: string): string {
  return `${words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([.!?][”"’)]?) /g, '$1\n')}\n`;
}
