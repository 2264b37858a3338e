import type { Marked } from '../annotations/mergedModel';
import type { Article } from './article';
import type { Mark } from './flatten';

/** Semantic token types; a token's number is the place in this list. */
export const typeNames = ['quotation', 'speaker', 'cue', 'date'] as const;

/** Semantic token modifiers; a modifier's bit is its place in this list. */
export const modifierNames = ['direct', 'indirect', 'mixed', 'annotated', 'unattributed'] as const;

type TypeName = (typeof typeNames)[number];
type ModifierName = (typeof modifierNames)[number];

/** Everything in an article that has a colour. The marks may nest and cross. */
export function marks({ merged }: Pick<Article, 'merged'>): Mark[] {
  const found: Mark[] = [];
  const add = (span: { start: number; end: number }, name: TypeName, item: Marked, ...names: ModifierName[]) => {
    if (item.annotation !== undefined) names.push('annotated');
    found.push({ start: span.start, end: span.end, type: typeNames.indexOf(name), modifiers: bits(names) });
  };
  for (const quotation of merged.quotations) {
    const unattributed: ModifierName[] = quotation.speakers.length === 0 ? ['unattributed'] : [];
    for (const piece of quotation.pieces) add(piece, 'quotation', quotation, quotation.type, ...unattributed);
  }
  for (const mention of merged.mentions) if (mention.source) add(mention, 'speaker', mention);
  for (const cue of merged.cues) add(cue, 'cue', cue);
  for (const date of merged.dates) add(date, 'date', date);
  return found;
}

function bits(names: readonly ModifierName[]): number {
  return names.reduce((sum, name) => sum | (1 << modifierNames.indexOf(name)), 0);
}
