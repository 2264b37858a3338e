import type { Position, Range } from 'vscode-languageserver';
import type { Decision } from '../annotations/decision';
import { type Article, rangeOf, spanOf } from './article';
import { named } from './codeActions/offer';
import { speakerAt } from './speakerAt';

/** The name that a rename at this position changes. The article's words are never changed. */
export function prepareRename(article: Article, position: Position): { range: Range; placeholder: string } | undefined {
  const at = speakerAt(article, spanOf(article, position));
  if (at === undefined) return undefined;
  return { range: rangeOf(article, at.span), placeholder: article.merged.speakers[at.speaker]!.name };
}

/** The speaker meant here gets another name, in every annotation and suggestion. */
export function renameSpeaker(article: Article, position: Position, name: string): Decision | undefined {
  const at = speakerAt(article, spanOf(article, position));
  if (at === undefined) return undefined;
  const from = named(article.merged.speakers[at.speaker]!);
  return { do: 'mergeSpeakers', from, into: { ...from, name: name.trim() } };
}
