import type { Location, Position } from 'vscode-languageserver';
import { type Article, rangeOf, spanOf } from './article';
import { namingMention, speakerAt } from './speakerAt';

/** From a pronoun, a short name or a quotation to the mention that names the speaker. */
export function definition(article: Article, position: Position): Location | null {
  const at = speakerAt(article, spanOf(article, position));
  const naming = at && namingMention(article, at.speaker);
  return naming === undefined ? null : { uri: article.uri, range: rangeOf(article, naming) };
}
