import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import type { Span } from '../analysis/facts';
import { type Article, spanOf } from './article';
import { lineRangesOf } from './lineRanges';
import { mentionsOf, namingMention, quotedPiecesOf, speakerAt } from './speakerAt';

/** The speaker's mentions, the naming one as a definition, and the speaker's quotations. */
export function documentHighlights(article: Article, position: Position): DocumentHighlight[] | null {
  const at = speakerAt(article, spanOf(article, position));
  if (at === undefined) return null;
  const naming = namingMention(article, at.speaker);
  const highlight = (span: Span, kind: DocumentHighlightKind): DocumentHighlight[] =>
    lineRangesOf(article, span).map((range) => ({ range, kind }));
  const mentions = mentionsOf(article, at.speaker).flatMap((mention) =>
    highlight(mention, mention === naming ? DocumentHighlightKind.Write : DocumentHighlightKind.Read),
  );
  const quotations = quotedPiecesOf(article, at.speaker).flatMap((piece) =>
    highlight(piece, DocumentHighlightKind.Text),
  );
  return [...mentions, ...quotations];
}
