import type { FinalDate, FinalQuotation, Marked } from '../annotations/mergedModel';
import { currentVerification } from '../annotations/verification/currentVerification';
import type { Label } from '../annotations/verification/verificationModel';
import { l10n } from '../l10n';
import { dateInWords } from '../messages/dateWords';
import { sourceInWords } from '../messages/verificationWords';
import type { ListedItem } from '../protocol/items';
import { type Article, rangeOf, wordsOf } from './article';
import { reviewable } from './review';
import { confidenceInWords } from './wording';

/** The length of an item's words, in UTF-16 code units. */
const MOST_WORDS = 120;

/** The quotations and dates of an article in text order, with what is decided of them. */
export function listItems(article: Article): ListedItem[] {
  return reviewable(article).map((found) =>
    found.kind === 'quotation' ? quotationItem(article, found.item) : dateItem(article, found.item),
  );
}

function quotationItem(article: Article, quotation: FinalQuotation): ListedItem {
  const { pieces, speakers, suggestion } = quotation;
  const [first] = pieces;
  const people = speakers.map((index) => article.merged.speakers[index]!);
  const names = people.map(({ name }) => name);
  const confidence = suggestion && speakers.length > 0 ? suggestion.attribution.confidence : undefined;
  return {
    kind: 'quotation',
    range: rangeOf(article, first!),
    hull: rangeOf(article, { start: first!.start, end: pieces.at(-1)!.end }),
    words: shortened(pieces.map((piece) => wordsOf(article, piece)).join(' … ')),
    meaning: names.join('; '),
    speakers: names,
    ...stateOf(quotation, confidence),
    ...verificationOf(
      article,
      quotation,
      people.flatMap(({ record }) => record?.labels ?? []),
    ),
  };
}

function dateItem(article: Article, date: FinalDate): ListedItem {
  const range = rangeOf(article, date);
  return {
    kind: 'date',
    range,
    hull: range,
    words: shortened(wordsOf(article, date)),
    meaning: dateInWords(date, l10n.t, article.settings.dateStyle),
    speakers: [],
    ...stateOf(date, date.suggestion?.confidence),
    ...verificationOf(article, date),
  };
}

function stateOf({ status }: Marked, confidence = 0): Pick<ListedItem, 'state' | 'confidence' | 'sureness'> {
  if (status === 'confirmed') return { state: 'confirmed' };
  const state = status === 'suggested' ? 'suggested' : 'accepted';
  return { state, confidence, ...(confidence > 0 && { sureness: confidenceInWords(confidence) }) };
}

function verificationOf(
  { merged }: Article,
  marked: Marked,
  ofSpeakers: readonly Label[] = [],
): Pick<ListedItem, 'verification' | 'isOutdated' | 'source' | 'labels'> {
  const { state, found, isOutdated } = currentVerification(merged, marked);
  const labels = [...(marked.annotation?.labels ?? []), ...ofSpeakers].map(({ name, value }) => `${name}: ${value}`);
  return {
    verification: state,
    ...(isOutdated && { isOutdated }),
    ...(found?.source && { source: sourceInWords(found.source) }),
    ...(labels.length > 0 && { labels }),
  };
}

function shortened(words: string): string {
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
