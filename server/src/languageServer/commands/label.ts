import type { Decision } from '../../annotations/decision';
import { type LabelDefinition, type LabelledKind, labelsFor } from '../../annotations/verification/labelDefinitions';
import type { Label } from '../../annotations/verification/verificationModel';
import { quoteWords } from '../../checks/quoteWords';
import { spanOf, wordsOf } from '../../features/article';
import { named } from '../../features/codeActions/offer';
import { piecesOf } from '../../features/codeActions/verificationOffers';
import { findAt } from '../../features/itemsAtCursor';
import type { ReviewableItem } from '../../features/review';
import { l10n } from '../../l10n';
import type { LabelArguments } from '../../protocol/commands';
import type { Articles, OpenArticle } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { argumentSchema } from './argumentSchemas';
import type { Choice, Picker } from './picker';
import { serverCommand } from './serverCommand';
import { verifiableItems, verifiablePlace } from './verifiableItems';

interface LabelPorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
}

/** `attribune.label`: gives quotations, dates or a speaker a value of a label; a value that they have already goes. */
export const labelCommand = serverCommand(
  argumentSchema(verifiablePlace),
  async ({ articles, edits, picker }: LabelPorts, argument: LabelArguments) => {
    const article = await requireArticle(articles, argument.uri);
    if (Object.keys(article.settings.labels).length === 0)
      return refuse(
        l10n.t(
          'There are no labels yet. Name them in the setting attribune.labels, such as {0}.',
          '{"stance": {"values": ["for", "against"]}}',
        ),
      );
    const choices = labelledAt(article, argument).flatMap((one) => valuesFor(article, one));
    if (choices.length === 0)
      return refuse(l10n.t('Nothing here can have a label. Put the cursor on a quotation, a speaker or a date.'));
    const decisions = await picker.choose(l10n.t('Label'), choices);
    if (decisions) await edits.apply(argument.uri, article.version, decisions, l10n.t('Label'));
    return undefined;
  },
);

/** Something that can carry labels, with those that it has; several items have what all of them have. */
interface Labelled {
  readonly kind: LabelledKind;
  readonly description: string;
  readonly labels: readonly Label[];
  /** @param next the values of a label that an item has, by those that it has now */
  readonly decide: (label: string, next: (now: readonly string[]) => readonly string[]) => readonly Decision[];
}

/** Items that are named together, else each at the place; then the speakers there. */
function labelledAt(article: OpenArticle, argument: LabelArguments): Labelled[] {
  const found = verifiableItems(article, argument);
  const groups = argument.items === undefined ? found.map((one) => [one]) : byKind(found);
  return [...groups.map((items) => labelledItems(article, items)), ...speakersAt(article, argument, found)];
}

function byKind(found: readonly ReviewableItem[]): ReviewableItem[][] {
  const kinds = ['quotation', 'date'] as const;
  return kinds.map((kind) => found.filter((one) => one.kind === kind)).filter((items) => items.length > 0);
}

function labelledItems(article: OpenArticle, items: readonly ReviewableItem[]): Labelled {
  const [first, ...others] = items;
  const labelsOf = ({ item }: ReviewableItem): readonly Label[] => item.annotation?.labels ?? [];
  const isIn = (labels: readonly Label[], { name, value }: Label): boolean =>
    labels.some((one) => one.name === name && one.value === value);
  const words = quoteWords(
    piecesOf(first!.item)
      .map((piece) => wordsOf(article, piece))
      .join(' … '),
  );
  return {
    kind: first!.kind,
    description: others.length === 0 ? words : l10n.t('{0} and {1} more', words, others.length),
    labels: labelsOf(first!).filter((one) => others.every((other) => isIn(labelsOf(other), one))),
    decide: (label, next) =>
      items.map((one) => ({
        do: 'label',
        kind: one.kind,
        pieces: piecesOf(one.item),
        label,
        values: next(valuesOf(labelsOf(one), label)),
      })),
  };
}

/** The speaker whom the words at a place mean, and those of the quotations there. */
function speakersAt(article: OpenArticle, { range }: LabelArguments, found: readonly ReviewableItem[]): Labelled[] {
  const { merged } = article;
  const mentioned = range
    ? findAt(article, spanOf(article, range)).flatMap((one) => (one.kind === 'speaker' ? (one.item.speaker ?? []) : []))
    : [];
  const said = found.flatMap((one) => (one.kind === 'quotation' ? one.item.speakers : []));
  return [...new Set([...mentioned, ...said])].map((index): Labelled => {
    const speaker = merged.speakers[index]!;
    const labels = speaker.record?.labels ?? [];
    return {
      kind: 'speaker',
      description: speaker.name,
      labels,
      decide: (label, next) => [
        { do: 'labelSpeaker', speaker: named(speaker), label, values: next(valuesOf(labels, label)) },
      ],
    };
  });
}

/** A row for each value of each label: `stance: against`. */
function valuesFor({ settings }: OpenArticle, labelled: Labelled): Choice<readonly Decision[]>[] {
  const { kind, description, labels, decide } = labelled;
  return labelsFor(settings.labels, kind).flatMap(([name, definition]) => {
    const shared = valuesOf(labels, name);
    return definition.values.map((value) => {
      const goes = shared.includes(value);
      return {
        label: `${name}: ${value}`,
        description: goes ? l10n.t('{0} (set): choose it to remove it', description) : description,
        value: decide(name, (now) => (goes ? without(now, value) : withValue(now, value, definition))),
      };
    });
  });
}

function valuesOf(labels: readonly Label[], label: string): string[] {
  return labels.filter(({ name }) => name === label).map(({ value }) => value);
}

function without(now: readonly string[], value: string): string[] {
  return now.filter((one) => one !== value);
}

function withValue(now: readonly string[], value: string, { several = false }: LabelDefinition): string[] {
  if (!several) return [value];
  return now.includes(value) ? [...now] : [...now, value];
}
