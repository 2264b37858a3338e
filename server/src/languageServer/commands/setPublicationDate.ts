import * as v from 'valibot';
import { isIsoDate } from '../../annotations/isoDate';
import { text } from '../../annotations/itemSchema';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { argumentSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';

const schema = argumentSchema({
  value: v.pipe(
    text,
    v.check(
      (value) => value === '' || isIsoDate(value),
      'must be a date such as 2022-01-03, 2022-01 or 2022, or empty',
    ),
  ),
});

/** `attribune.setPublicationDate`: stores the date that relative dates are counted from; an empty one removes it. */
export const setPublicationDateCommand = serverCommand(
  schema,
  async ({ edits }: { readonly edits: AnnotationEdits }, { uri, value }) => {
    await edits.apply(uri, undefined, [{ do: 'publicationDate', value: value || undefined }], 'Set Publication Date');
  },
);
