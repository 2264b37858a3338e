import { percent } from '../../features/progress';
import { l10n } from '../../l10n';
import type { ClientNotifications } from '../clientNotifications';
import type { Articles } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { articleSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';

interface AnnotateAllPorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly notifications: ClientNotifications;
}

/** `attribune.annotateAll`: accepts the suggestions whose confidence reaches the setting. Confirmed is only what a person looked at. */
export const annotateAllCommand = serverCommand(
  articleSchema,
  async ({ articles, edits, notifications }: AnnotateAllPorts, { uri }) => {
    const { annotateAll: threshold } = (await requireArticle(articles, uri)).allSettings;
    const decision = { do: 'annotateAll', status: 'automatic', threshold } as const;
    const count = await edits.apply(uri, undefined, [decision], l10n.t('Accept All'));
    if (count === 0)
      notifications.inform(l10n.t('No suggestion is left with a confidence of {0} or more.', percent(threshold)));
  },
);
