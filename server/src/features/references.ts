import type { Location, Position } from 'vscode-languageserver';
import { type Article, rangeOf, spanOf } from './article';
import { mentionsOf, namingMention, quotedPiecesOf, speakerAt } from './speakerAt';

/** The mentions and the quotations of the speaker meant at a position; the naming mention only with `withDefinition`. */
export function references(article: Article, position: Position, withDefinition: boolean): Location[] | null {
  const at = speakerAt(article, spanOf(article, position));
  if (at === undefined) return null;
  const naming = withDefinition ? undefined : namingMention(article, at.speaker);
  const mentions = mentionsOf(article, at.speaker).filter((mention) => mention !== naming);
  const spans = [...mentions, ...quotedPiecesOf(article, at.speaker)].sort((a, b) => a.start - b.start);
  return spans.map((span) => ({ uri: article.uri, range: rangeOf(article, span) }));
}
