import type { Decision } from '../../annotations/decision';
import { quoteWords } from '../../checks/quoteWords';
import { spanOf, spanOnly, wordsOf } from '../../features/article';
import { findAt, type ItemAtCursor } from '../../features/itemsAtCursor';
import { named } from '../../features/codeActions/offer';
import { l10n } from '../../l10n';
import type { Articles, OpenArticle } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { selectionSchema } from './argumentSchemas';
import { askForDate } from './dateQuestion';
import type { Choice, Picker } from './picker';
import { serverCommand } from './serverCommand';

interface ChangeAnnotationPorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
}

/** `attribune.changeAnnotation`: changes what is annotated or suggested at a place: a quotation's type, a date's type and value, a note. */
export const changeAnnotationCommand = serverCommand(
  selectionSchema,
  async ({ articles, edits, picker }: ChangeAnnotationPorts, { uri, range }) => {
    const article = await requireArticle(articles, uri);
    const found = findAt(article, spanOf(article, range));
    if (found.length === 0)
      return refuse(l10n.t('Nothing is annotated here. Select words, then choose “Annotate Selection as…”.'));
    const choices = found.flatMap((one) => changesOf(picker, article, one));
    const decisions = await (await picker.choose(l10n.t('Change Annotation'), choices))?.();
    if (decisions) await edits.apply(uri, article.version, decisions, l10n.t('Change Annotation'));
  },
);

/** Asks for the rest, where there is any; undefined when the person turns away. */
type MakeDecisions = () => Promise<readonly Decision[] | undefined> | readonly Decision[];

function changesOf(picker: Picker, article: OpenArticle, found: ItemAtCursor): Choice<MakeDecisions>[] {
  const { item } = found;
  const description = quoteWords(wordsOf(article, found.span));
  const choices: Choice<MakeDecisions>[] = [];
  if (found.kind === 'quotation') {
    const { pieces, type, cue, speakers } = found.item;
    const said = speakers.map((index) => named(article.merged.speakers[index]!));
    for (const other of (['direct', 'indirect', 'mixed'] as const).filter((one) => one !== type)) {
      const words = { pieces: pieces.map(spanOnly), ...(cue && { cue: spanOnly(cue) }) };
      const decision: Decision = { do: 'quotation', ...words, type: other, speakers: said };
      choices.push({ label: l10n.t(`Change to ${other} quotation`), description, value: () => [decision] });
    }
  }
  if (found.kind === 'date') {
    const label = article.settings.annotatorTerms ? l10n.t('Set type and value…') : l10n.t('Another date…');
    choices.push({ label, description, value: () => askForDate(picker, article, found.item) });
  }
  const { annotation } = item;
  if (annotation === undefined) return choices;
  const { id, note } = annotation;
  choices.push({
    label: note === undefined ? l10n.t('Add a note…') : l10n.t('Change the note…'),
    description: note ?? description,
    value: async () => {
      const typed = await picker.typeText(
        l10n.t('Note'),
        note ?? l10n.t('What you want to remember about these words'),
      );
      return typed === undefined ? undefined : [{ do: 'note', id, note: typed }];
    },
  });
  if (note !== undefined) {
    choices.push({ label: l10n.t('Remove the note'), description: note, value: () => [{ do: 'note', id, note: '' }] });
  }
  return [...choices, { label: l10n.t('Remove the annotation'), description, value: () => [{ do: 'remove', id }] }];
}
