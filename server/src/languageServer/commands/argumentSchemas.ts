import * as v from 'valibot';

const position = v.object({ line: offset(), character: offset() });

/** A whole number from 0, such as an offset in UTF-16 code units. */
export function offset() {
  return v.pipe(v.number(), v.integer(), v.minValue(0));
}

/** A range as LSP has it. */
export const rangeSchema = v.object({ start: position, end: position });

/** `ArticleArguments`. */
export const articleSchema = v.looseObject({ uri: v.string() });

/** `SelectionArguments`. */
export const selectionSchema = v.looseObject({
  uri: v.string(),
  range: rangeSchema,
  kind: v.optional(v.picklist(['quotation', 'speaker', 'cue', 'date'])),
});
