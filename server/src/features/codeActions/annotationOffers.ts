import { timexDetails } from '../../annotations/timexDetails';
import type { Decision } from '../../annotations/decision';
import { quoteWords } from '../../checks/quoteWords';
import type { Span } from '../../analysis/facts';
import { type Article, spanOnly, wordsOf } from '../article';
import type { ItemAtCursor } from '../itemsAtCursor';
import type { Offer } from './offer';
import { l10n } from '../../l10n';

/** More are not annotated in one go. */
const MOST_IDENTICAL = 1000;
/** A regular expression's source; a line may begin with the quoting signs of an e-mail. */
const SPACE_OR_LINE_END = '(?: |[ \\t]*\\r?\\n[ \\t>]*)';

/** Further actions on an annotation: attach it to the selection, and annotate the same words elsewhere. */
export function annotationOffers(article: Article, found: readonly ItemAtCursor[], place: Span): Offer[] {
  return [
    ...found.flatMap((one) => toSelection(article, one, place)),
    ...found.slice(0, 1).flatMap((one) => identical(article, one)),
  ];
}

function toSelection(article: Article, found: ItemAtCursor, { start, end }: Span): Offer[] {
  const { annotation } = found.item;
  if (start === end || annotation === undefined) return [];
  const pieces: readonly Span[] = found.kind === 'quotation' ? found.item.pieces : [found.item];
  if (pieces.some((piece) => piece.start === start && piece.end === end)) return [];
  const words = pieces.map((piece) => wordsOf(article, piece)).join(' … ');
  const title = l10n.t('Attach the annotation of {0} to the selection', quoteWords(words));
  return [{ title, decisions: [{ do: 'reanchor', id: annotation.id, pieces: [{ start, end }] }] }];
}

/** Only what is annotated: a suggestion is not yet a person's word on the others. */
function identical(article: Article, found: ItemAtCursor): Offer[] {
  const { item, kind } = found;
  if (item.annotation === undefined || kind === 'quotation') return [];
  const decide = decisionFor(article, found);
  const words = wordsOf(article, item);
  const others = decide ? occurrences(article, words).filter(({ start }) => !isAnnotated(article, kind, start)) : [];
  if (others.length === 0) return [];
  const title =
    others.length === 1
      ? l10n.t('Annotate the same words in one other place')
      : l10n.t('Annotate the same words in all {0} other places', others.length);
  return [{ title, decisions: others.map((span) => decide!(span)) }];
}

function decisionFor({ merged }: Article, found: ItemAtCursor): ((span: Span) => Decision) | undefined {
  if (found.kind === 'cue') return (span) => ({ do: 'cue', span });
  if (found.kind === 'date') {
    const timex = timexDetails(found.item);
    return (span) => ({ do: 'date', span, ...timex });
  }
  const speaker = found.kind === 'speaker' && found.item.speaker !== undefined && merged.speakers[found.item.speaker];
  if (!speaker) return undefined;
  const { name, kind, roles } = speaker;
  return (span) => ({ do: 'speaker', span, speaker: { name, kind, roles } });
}

/** The same words as whole words; where the article has a space or ends a line within them is all one. */
function occurrences({ text }: Article, words: string): Span[] {
  const spans: Span[] = [];
  const same = words.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  for (const { 0: found, index: at } of text.matchAll(new RegExp(same.join(SPACE_OR_LINE_END), 'g'))) {
    if (spans.length >= MOST_IDENTICAL) break;
    const isWhole = !/[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) || at === 0;
    const end = at + found.length;
    if (isWhole && !/[\p{L}\p{N}\p{M}]{2}/u.test(text.slice(end - 1, end + 1)))
      spans.push(spanOnly({ start: at, end }));
  }
  return spans;
}

function isAnnotated({ merged }: Article, kind: 'speaker' | 'cue' | 'date', start: number): boolean {
  const list = { speaker: merged.mentions, cue: merged.cues, date: merged.dates }[kind];
  return list.some((one) => one.annotation !== undefined && one.start === start);
}
