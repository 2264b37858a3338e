import type { Span } from '../analysis/facts';
import type { Marked } from '../annotations/mergedModel';
import type { Article } from './article';
import type { TokenSpan } from './flatten';

/** Semantic token types; a token's number is the place in this list. */
export const typeNames = ['quotation', 'speaker', 'cue', 'date'] as const;

/** Semantic token modifiers; a modifier's bit is its place in this list. */
export const modifierNames = ['direct', 'indirect', 'mixed', 'annotated', 'unattributed', 'accepted'] as const;

type TypeName = (typeof typeNames)[number];
type ModifierName = (typeof modifierNames)[number];

/** The spans of an article that are coloured as semantic tokens; they may nest and cross. */
export function tokenSpans({ merged }: Pick<Article, 'merged'>): TokenSpan[] {
  const found: TokenSpan[] = [];
  const add = ({ start, end }: Span, name: TypeName, { annotation, status }: Marked, modifiers: number) => {
    const annotated = annotation === undefined ? 0 : bit('annotated');
    const accepted = status === 'automatic' || status === 'changed' ? bit('accepted') : 0;
    found.push({ start, end, type: typeNames.indexOf(name), modifiers: modifiers | annotated | accepted });
  };
  for (const quotation of merged.quotations) {
    const unattributed = quotation.speakers.length === 0 ? bit('unattributed') : 0;
    for (const piece of quotation.pieces) add(piece, 'quotation', quotation, bit(quotation.type) | unattributed);
  }
  for (const mention of merged.mentions) if (mention.source) add(mention, 'speaker', mention, 0);
  for (const cue of merged.cues) add(cue, 'cue', cue, 0);
  for (const date of merged.dates) add(date, 'date', date, 0);
  return found;
}

function bit(name: ModifierName): number {
  return 1 << modifierNames.indexOf(name);
}
