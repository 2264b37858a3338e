import type { QuotationType, Span, SpeakerKind } from '../../analysis/facts';
import { isQuestioner } from '../../analysis/questioner';
import { asRead } from '../../analysis/text/layout/asRead';
import { textLayout } from '../../analysis/textLayout';
import { lineAt, lineStarts } from '../../analysis/text/lines';
import type { MarkupQuotation, Markup } from '../markup';
import { wordCount } from '../wordCount';

/** Words and how often they stand in the article. */
export interface WordCount {
  readonly words: string;
  readonly count: number;
}

/** Place of a quotation: UTF-16 offsets from its first piece to its last, and its line, from 1. */
export interface QuotationPlace extends Span {
  readonly line: number;
}

/** How many of some items are confirmed by a person, accepted by a batch or changed since they were confirmed, or only suggested. */
export type StateCounts = Readonly<Record<'confirmed' | 'accepted' | 'suggested', number>>;

/** One source of an article, with its share. */
export interface AuditedSource {
  /** Empty for quotations that nobody is named for. */
  readonly name: string;
  readonly kind: SpeakerKind | undefined;
  readonly roles: readonly string[];
  readonly quotations: Readonly<Record<QuotationType, number>>;
  readonly states: StateCounts;
  /** Words quoted, those of indirect quotations too. */
  readonly words: number;
  /** Of all quoted words, 0 to 1. Two who speak together have the words each, so that shares may add up to more than 1. */
  readonly share: number;
  /** In text order, at least one. */
  readonly places: readonly QuotationPlace[];
  /** The verbs and other words that attribute, the most frequent first. */
  readonly cues: readonly WordCount[];
  /** Words for the source beside its quotations, the most frequent first. */
  readonly called: readonly WordCount[];
}

/** The sources of an article, and how much each is quoted. */
export interface SourceAudit {
  /** Sources by number of words; those without a name are the last. */
  readonly sources: readonly AuditedSource[];
  readonly quotations: number;
  readonly states: StateCounts;
  readonly quotedWords: number;
  readonly allWords: number;
}

/** The labels of a quotation and of its speakers, `stance: against`. */
function labelsOf({ speakers }: Pick<Markup, 'speakers'>, quotation: MarkupQuotation): string[] {
  const own = speakers.filter(({ id }) => quotation.speakers.includes(id)).flatMap(({ labels = [] }) => labels);
  return [...(quotation.labels ?? []), ...own].map(({ name, value }) => `${name}: ${value}`);
}

/** The labels of an article's quotations and of their speakers, each once, by their names. */
export function quotationLabels(markup: Markup): string[] {
  return [...new Set(markup.quotations.flatMap((one) => labelsOf(markup, one)))].sort();
}

/** An article with those of its quotations that have a label, or whose speakers have it. */
export function withLabel(markup: Markup, label: string): Markup {
  const quotations = markup.quotations.filter((one) => labelsOf(markup, one).includes(label));
  const kept = new Set(quotations.map(({ id }) => id));
  // What stood in a quotation that is left out stands for itself.
  const alone = ({ parent, ...one }: MarkupQuotation): MarkupQuotation =>
    parent !== undefined && kept.has(parent) ? { ...one, parent } : one;
  return { ...markup, quotations: quotations.map(alone) };
}

/**
 * Counts who is quoted, with how many words, and with what verbs. The words of a quotation inside another count for its speaker, not for
 * the total; the questions of an interview count for nobody.
 */
export function sourceAudit(markup: Markup): SourceAudit {
  const lines = lineStarts(markup.text);
  const asking = new Set(markup.speakers.filter(isQuestioner).map(({ id }) => id));
  const all = markup.quotations.filter(({ speakers: [first] }) => first === undefined || !asking.has(first));
  const outer = all.filter(({ parent }) => parent === undefined);
  const quotedWords = outer.reduce((sum, quotation) => sum + wordsIn(markup, quotation), 0);
  const groups = new Map<string, MarkupQuotation[]>();
  for (const quotation of all)
    for (const id of quotation.speakers.length > 0 ? quotation.speakers : [''])
      groups.set(id, [...(groups.get(id) ?? []), quotation]);
  const sources = [...groups].map(([id, quotations]): AuditedSource => {
    const speaker = markup.speakers.find((one) => one.id === id);
    const words = quotations.reduce((sum, quotation) => sum + wordsIn(markup, quotation), 0);
    return {
      name: speaker?.name ?? '',
      kind: speaker?.kind,
      roles: speaker?.roles ?? [],
      quotations: countTypes(quotations),
      states: countStates(quotations),
      words,
      share: quotedWords === 0 ? 0 : words / quotedWords,
      places: quotations.map((quotation) => placeOf(quotation, lines)).sort((a, b) => a.start - b.start),
      cues: countWords(quotations.flatMap(({ cue }) => spansOf(markup.text, markup.cues, [cue]))),
      called: countWords(
        quotations.flatMap(({ sources }) => spansOf(markup.text, markup.mentions, sources, id === '' ? undefined : id)),
      ),
    };
  });
  sources.sort((a, b) => Number(a.name === '') - Number(b.name === '') || b.words - a.words);
  return {
    sources,
    quotations: all.length,
    states: countStates(all),
    quotedWords,
    allWords: wordCount(textLayout(markup.text).text),
  };
}

function countTypes(quotations: readonly MarkupQuotation[]): Record<QuotationType, number> {
  const counts = { direct: 0, indirect: 0, mixed: 0 };
  for (const { type } of quotations) counts[type]++;
  return counts;
}

/** States of an item as people read them, by its status. */
export const stateOf: Readonly<Record<MarkupQuotation['status'], keyof StateCounts>> = {
  confirmed: 'confirmed',
  automatic: 'accepted',
  changed: 'accepted',
  suggested: 'suggested',
};

function countStates(items: readonly Pick<MarkupQuotation, 'status'>[]): StateCounts {
  const counts = { confirmed: 0, accepted: 0, suggested: 0 };
  for (const { status } of items) counts[stateOf[status]]++;
  return counts;
}

/** The words of those of some spans that have one of these ids, and mean this speaker where one is asked for. */
function spansOf(
  text: string,
  spans: readonly (Span & { readonly id: string; readonly speaker?: string })[],
  ids: readonly (string | undefined)[],
  speaker?: string,
): string[] {
  return spans
    .filter((one) => ids.includes(one.id) && (speaker === undefined || one.speaker === speaker))
    .map(({ start, end }) => asRead(text.slice(start, end)).replace(/\s+/g, ' '));
}

/** How often each of some words is among them, whatever its case; the most frequent first. */
export function countWords(all: readonly string[]): WordCount[] {
  const counts = new Map<string, number>();
  const spelling = new Map<string, string>();
  for (const words of all) {
    // "He" and "he" are one word; it is written as in the middle of a sentence, where it stands there.
    const key = words.toLowerCase();
    if (words === key || !spelling.has(key)) spelling.set(key, words);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => [spelling.get(key)!, count] as const)
    .map(([words, count]) => ({ words, count }))
    .sort((a, b) => b.count - a.count);
}

function placeOf({ pieces }: MarkupQuotation, lines: Int32Array): QuotationPlace {
  const { start } = pieces[0]!;
  return { start, end: pieces.at(-1)!.end, line: lineAt(lines, start) + 1 };
}

function wordsIn({ text }: Markup, { pieces }: MarkupQuotation): number {
  return pieces.reduce((sum, { start, end }) => sum + wordCount(asRead(text.slice(start, end))), 0);
}
