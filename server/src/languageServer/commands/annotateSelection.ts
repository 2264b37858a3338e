import { timexDetails } from '../../annotations/timexDetails';
import { analyze } from '../../analysis/analyze';
import type { Span } from '../../analysis/facts';
import { asRead } from '../../analysis/text/layout/asRead';
import type { Decision } from '../../annotations/decision';
import { spanOf } from '../../features/article';
import { l10n } from '../../l10n';
import type { SelectionArguments } from '../../protocol/commands';
import type { Articles, OpenArticle } from '../documents/articles';
import { refuse } from '../refusal';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { selectionSchema } from './argumentSchemas';
import { askForDate } from './dateQuestion';
import type { Choice, Picker } from './picker';
import { serverCommand } from './serverCommand';
import { pickSpeaker, type SpeakerPorts } from './speakerPicker';
import { treatAs, type TreatPorts } from './treatAs';

type Kind = NonNullable<SelectionArguments['kind']>;

const kindChoices = (): readonly Choice<Kind>[] => [
  { value: 'quotation', label: l10n.t('Quotation'), description: l10n.t('words attributed to a source') },
  { value: 'speaker', label: l10n.t('Speaker'), description: l10n.t('a name, a description or a pronoun') },
  {
    value: 'cue',
    label: l10n.t('Attribution verb'),
    description: l10n.t('what attributes a quotation: said, according to'),
  },
  { value: 'date', label: l10n.t('Date'), description: l10n.t('a time expression') },
];

/** Ports for annotating a selection. */
export interface AnnotateSelectionPorts extends TreatPorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
  readonly workspaceIndex: SpeakerPorts['workspaceIndex'];
}

/** `attribune.annotateSelection`: annotates the selected words, whatever the analysis thinks of them; a file that was not taken for news is from now on. */
export const annotateSelectionCommand = serverCommand(
  selectionSchema,
  async (ports: AnnotateSelectionPorts, { uri, range, kind }) => {
    const { articles, edits, picker } = ports;
    if ((await articles.get(uri)) === undefined) treatAs(ports, uri, 'news');
    const article =
      (await articles.get(uri)) ?? refuse(l10n.t('This file is not open. Open it, then select words in it.'));
    const span = trimmed(article, spanOf(article, range));
    if (span.start === span.end)
      return refuse(l10n.t('Nothing is selected. Select the words to annotate, then try again.'));
    const chosen = kind ?? (await picker.choose(l10n.t('Annotate selection as'), kindChoices()));
    const decision = chosen && (await decisionOn(ports, article, span, chosen));
    if (decision) await edits.apply(uri, article.version, [decision], l10n.t('Annotate Selection'));
  },
);

async function decisionOn(
  ports: SpeakerPorts,
  article: OpenArticle,
  span: Span,
  kind: Kind,
): Promise<Decision | undefined> {
  const { picker } = ports;
  if (kind === 'cue') return { do: 'cue', span };
  if (kind === 'date') {
    const found = dateDecision(article, span);
    return found ?? (picker.isAvailable ? (await askForDate(picker, article, span))?.[0] : refuse(noDate()));
  }
  if (kind === 'quotation' && !picker.isAvailable) return quotationDecision(article, span);
  const speaker = await pickSpeaker(ports, article.uri);
  if (speaker === undefined) return undefined;
  return kind === 'speaker'
    ? { do: 'speaker', span, speaker }
    : { ...quotationDecision(article, span), speakers: [speaker] };
}

/** One piece for each paragraph; direct when it begins with a mark. */
function quotationDecision(article: OpenArticle, span: Span): Decision & { do: 'quotation' } {
  const words = article.text.slice(span.start, span.end);
  const pieces: Span[] = [];
  for (const { 0: line, index } of words.matchAll(/[^\r\n]+/g)) {
    const start = span.start + index;
    if (line.trim() === '') continue;
    const piece = trimmed(article, { start, end: start + line.length });
    const last = pieces.at(-1);
    if (last && isOneParagraph(article, last, piece)) pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else pieces.push(piece);
  }
  const marked = /["“”„«»‘’']/;
  const type = marked.test(words[0]!) ? 'direct' : marked.test(words.replace(/\w['’]\w/g, '')) ? 'mixed' : 'indirect';
  return { do: 'quotation', pieces, type, speakers: [] };
}

function isOneParagraph({ facts }: OpenArticle, above: Span, below: Span): boolean {
  return facts.paragraphs.some(({ start, end }) => start < above.end && below.start < end);
}

const noDate = () =>
  l10n.t('No date was found in the selected words. Select a date such as “last Friday” or “3 May 2021”.');

/** The value comes from the analysis, of the article or of the words alone; undefined where it finds none. */
function dateDecision({ text, facts, sidecar }: OpenArticle, span: Span): Decision | undefined {
  const publicationDate = sidecar.publicationDate ?? facts.publicationDate?.value;
  const found =
    facts.timexes.find(({ start, end }) => start === span.start && end === span.end) ??
    analyze(asRead(text.slice(span.start, span.end)), { publicationDate }).timexes[0];
  return found && { do: 'date', span, ...timexDetails(found) };
}

function trimmed({ text }: OpenArticle, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  return words.trim() === '' ? { start, end: start } : { start: start + left, end: start + words.trimEnd().length };
}
