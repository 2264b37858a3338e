import { type DocumentHighlight, DocumentHighlightKind, type Location, type Position } from 'vscode-languageserver';
import type { Span } from '../analysis/facts';
import { type Article, rangeOf, spanOf } from './article';
import { mentionsOf, namingMention, speakerAt } from './speakerAt';

/** From a pronoun, a short name or a quotation to the mention that names the speaker. */
export function definition(article: Article, position: Position): Location | null {
  const at = speakerAt(article, spanOf(article, position));
  const naming = at && namingMention(article, at.speaker);
  return naming === undefined ? null : { uri: article.uri, range: rangeOf(article, naming) };
}

/** All mentions of the speaker meant at a position and all that the speaker says; without the naming mention where it is not asked for. */
export function references(article: Article, position: Position, withDefinition: boolean): Location[] | null {
  const at = speakerAt(article, spanOf(article, position));
  if (at === undefined) return null;
  const naming = withDefinition ? undefined : namingMention(article, at.speaker);
  const mentions = mentionsOf(article, at.speaker).filter((mention) => mention !== naming);
  const spans = [...mentions, ...piecesOf(article, at.speaker)].sort((a, b) => a.start - b.start);
  return spans.map((span) => ({ uri: article.uri, range: rangeOf(article, span) }));
}

/** The speaker's mentions, the naming one as a definition, and the speaker's quotations. */
export function documentHighlights(article: Article, position: Position): DocumentHighlight[] | null {
  const at = speakerAt(article, spanOf(article, position));
  if (at === undefined) return null;
  const naming = namingMention(article, at.speaker);
  const mentions = mentionsOf(article, at.speaker).map((mention) => ({
    range: rangeOf(article, mention),
    kind: mention === naming ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
  const quotations = piecesOf(article, at.speaker).map((piece) => ({
    range: rangeOf(article, piece),
    kind: DocumentHighlightKind.Text,
  }));
  return [...mentions, ...quotations];
}

function piecesOf({ merged }: Article, speaker: number): Span[] {
  return merged.quotations.filter(({ speakers }) => speakers.includes(speaker)).flatMap(({ pieces }) => pieces);
}
