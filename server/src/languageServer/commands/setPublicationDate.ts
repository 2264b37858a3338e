import * as v from 'valibot';
import { isIsoDate } from '../../annotations/isoDate';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { serverCommand } from './serverCommand';

const schema = v.looseObject({
  uri: v.string(),
  value: v.union([v.literal(''), v.pipe(v.string(), v.check(isIsoDate))]),
});

/** `attribune.setPublicationDate`: stores the date that relative dates are counted from; an empty one removes it. */
export const setPublicationDateCommand = serverCommand(
  schema,
  ({ edits }: { readonly edits: AnnotationEdits }, { uri, value }) =>
    edits.apply(uri, undefined, [{ do: 'publicationDate', value: value || undefined }], 'Set Publication Date'),
);
