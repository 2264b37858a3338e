import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { articleSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';

/** `attribune.undo`: takes back the last annotation edit of an article. */
export const undoCommand = serverCommand(articleSchema, ({ edits }: { readonly edits: AnnotationEdits }, { uri }) =>
  edits.undo(uri),
);

/** `attribune.redo`: makes the edit again that was taken back last. */
export const redoCommand = serverCommand(articleSchema, ({ edits }: { readonly edits: AnnotationEdits }, { uri }) =>
  edits.redo(uri),
);
