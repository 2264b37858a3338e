import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { type Article, rangeOf, spanOf } from './article';
import { mentionsOf, namingMention, quotedPiecesOf, speakerAt } from './speakerAt';

/** The speaker's mentions, the naming one as a definition, and the speaker's quotations. */
export function documentHighlights(article: Article, position: Position): DocumentHighlight[] | null {
  const at = speakerAt(article, spanOf(article, position));
  if (at === undefined) return null;
  const naming = namingMention(article, at.speaker);
  const mentions = mentionsOf(article, at.speaker).map((mention) => ({
    range: rangeOf(article, mention),
    kind: mention === naming ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
  const quotations = quotedPiecesOf(article, at.speaker).map((piece) => ({
    range: rangeOf(article, piece),
    kind: DocumentHighlightKind.Text,
  }));
  return [...mentions, ...quotations];
}
