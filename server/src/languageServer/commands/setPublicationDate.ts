import * as v from 'valibot';
import { text } from '../../annotations/itemSchema';
import { orderOf, typedPublicationDate } from '../../features/typedDate';
import { l10n } from '../../l10n';
import type { PublicationDateArguments } from '../../protocol/commands';
import { localDay } from '../requests/likelyDays';
import type { Articles, OpenArticle } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { argumentSchema } from './argumentSchemas';
import { noDate } from './dateQuestion';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';

const schema = argumentSchema({
  value: v.optional(
    v.pipe(
      text,
      v.check(
        (value) => value.trim() === '' || valueOf(value) !== undefined,
        'must be a date such as 2022-01-03, 2022-01, 2022 or 6 Oct 2025, or empty',
      ),
    ),
  ),
});

interface PublicationDatePorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
}

/**
 * `attribune.setPublicationDate`: stores the date that relative dates are counted from, as it is written anywhere; an empty one
 * removes it. Asks for it where it is not given.
 */
export const setPublicationDateCommand = serverCommand(
  schema,
  async ({ articles, edits, picker }: PublicationDatePorts, { uri, value: given }: PublicationDateArguments) => {
    const typed = given ?? (await asked(picker, uri));
    if (typed === undefined) return;
    const article = await requireArticle(articles, uri);
    const value = typed.trim() === '' ? undefined : (valueOf(typed, article) ?? refuse(noDate(typed)));
    await edits.apply(uri, undefined, [{ do: 'publicationDate', value }], 'Set Publication Date');
  },
);

function valueOf(typed: string, article?: OpenArticle): string | undefined {
  return typedPublicationDate(typed, { publicationDate: localDay(new Date()), ...(article && orderOf(article)) });
}

function asked(picker: Picker, uri: string): Promise<string | undefined> {
  const placeholder = l10n.t('such as 6 Oct 2025, last Friday, 2025-10; leave it empty to go by the text again');
  return picker.typeDate(l10n.t('Publication Date'), placeholder, uri, 'publicationDate');
}
