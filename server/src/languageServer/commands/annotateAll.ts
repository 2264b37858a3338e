import type { Articles } from '../documents/articles';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { articleSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';

interface AnnotateAllPorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
}

/** `attribune.annotateAll`: confirms the suggestions whose confidence reaches the setting. */
export const annotateAllCommand = serverCommand(
  articleSchema,
  async ({ articles, edits }: AnnotateAllPorts, { uri }) => {
    const threshold = (await articles.get(uri))?.allSettings.annotateAll;
    await edits.apply(uri, undefined, [{ do: 'annotateAll', status: 'confirmed', threshold }], 'Annotate All');
  },
);
