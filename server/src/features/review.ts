import type { Decision } from '../annotations/decision';
import type { FinalQuotation } from '../annotations/mergedModel';
import { type Article, rangeOf, spanOf, spanOnly } from './article';
import type { ItemAtCursor } from './itemsAtCursor';
import type { ReviewChoice, ReviewItem, ReviewPlace } from '../protocol/review';
import { itemOffers } from './codeActions/itemOffers';
import { linesOf } from './hover';
import { named, type Offer } from './codeActions/offer';

/** What nobody has confirmed yet, in text order: quotations, which take their cue and their source along, and dates. */
export function openSuggestions({ merged }: Pick<Article, 'merged'>): ItemAtCursor[] {
  const found: ItemAtCursor[] = [];
  for (const item of merged.quotations) {
    if (item.status !== 'confirmed') found.push({ kind: 'quotation', item, span: item.pieces[0]! });
  }
  for (const item of merged.dates) if (item.status !== 'confirmed') found.push({ kind: 'date', item, span: item });
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The suggestion at a place; null when all are decided. */
export function reviewItem(article: Article, place: ReviewPlace, picks: boolean): ReviewItem | null {
  const open = openSuggestions(article);
  if (open.length === 0) return null;
  const wanted = 'number' in place ? place.number - 1 : firstAt(open, spanOf(article, place.position).start);
  const index = ((wanted % open.length) + open.length) % open.length;
  const found = open[index]!;
  const pieces = found.kind === 'quotation' ? found.item.pieces : [found.span];
  return {
    kind: found.kind === 'date' ? 'date' : 'quotation',
    ranges: pieces.map((piece) => rangeOf(article, piece)),
    number: index + 1,
    count: open.length,
    lines: linesOf(article, found).map((parts) => parts.filter((part) => part !== '').join(' · ')),
    choices: itemOffers(article, found, picks).map((offer) => choiceOf(article, found, offer)),
  };
}

/** May be just behind the list. */
function firstAt(open: readonly ItemAtCursor[], at: number): number {
  const first = open.findIndex(({ span }) => span.end > at);
  return first < 0 ? open.length : first;
}

function choiceOf(article: Article, found: ItemAtCursor, offer: Offer): ReviewChoice {
  const { uri, version } = article;
  const { title, decisions, preferred, pickSpeaker } = offer;
  const source = preferred === true && found.kind === 'quotation' ? sourceOf(article, found.item) : [];
  return {
    title,
    role: preferred === true ? 'accept' : decisions.some((one) => one.do === 'reject') ? 'reject' : 'other',
    decide: { uri, version, decisions: [...decisions, ...source], ...(pickSpeaker && { pickSpeaker }) },
  };
}

/** The mentions that the quotation's speakers are taken from: right if the speaker is. */
function sourceOf({ merged, facts }: Article, { suggestion }: FinalQuotation): Decision[] {
  if (suggestion === undefined) return [];
  const { attribution } = suggestion;
  return [attribution, ...attribution.joint].flatMap(({ mention, speaker }): Decision[] => {
    const words = mention === undefined ? undefined : facts.mentions[mention];
    const who = speaker === undefined ? undefined : merged.speakers[speaker];
    if (words === undefined || who === undefined) return [];
    return [{ do: 'speaker', span: spanOnly(words), speaker: named(who) }];
  });
}
