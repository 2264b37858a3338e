import * as v from 'valibot';
import { OffsetSchema } from '../../annotations/decisionSchema';
import { text } from '../../annotations/itemSchema';
import { objectShape } from '../../annotations/objectShape';

/** A position as LSP has it. */
export const positionSchema = objectShape(
  { line: OffsetSchema, character: OffsetSchema },
  'must be a position: line and character',
);

/** A range as LSP has it. */
export const rangeSchema = objectShape(
  { start: positionSchema, end: positionSchema },
  'must be a range: start and end',
);

/** The schema of a command's argument: the URI of an article, and what the command wants besides. */
export function argumentSchema<const Entries extends v.ObjectEntries>(entries: Entries) {
  return objectShape({ uri: text, ...entries }, 'must be an object');
}

/** `ArticleArguments`. */
export const articleSchema = argumentSchema({});

/** `SelectionArguments`. */
export const selectionSchema = argumentSchema({
  range: rangeSchema,
  kind: v.optional(v.picklist(['quotation', 'speaker', 'cue', 'date'], 'must be quotation, speaker, cue or date')),
});
