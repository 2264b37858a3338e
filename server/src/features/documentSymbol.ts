import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { firstWords } from '../checks/quoteWords';
import type { Span } from '../analysis/facts';
import type { FinalDate, FinalQuotation } from '../annotations/mergedModel';
import { type Article, rangeOf, wordsOf } from './article';
import { shortDate } from '../messages/dateWords';
import { l10n } from '../l10n';

/** The heading of quotations without a speaker. */
export const nobody = (): string => l10n.t('Unattributed');

/** The outline: each speaker with their quotations in text order, the quotations that nobody owns, and the dates in text order and in time order. */
export function documentSymbols(article: Article): DocumentSymbol[] {
  const { merged } = article;
  const bySpeaker = merged.speakers.map((): FinalQuotation[] => []);
  const nobodys: FinalQuotation[] = [];
  for (const quotation of merged.quotations) {
    if (quotation.speakers.length === 0) nobodys.push(quotation);
    for (const index of quotation.speakers) bySpeaker[index]?.push(quotation);
  }
  const firstMentions = firstMentionOfEach(article);
  const speakers = merged.speakers.flatMap((speaker, index) => {
    const quotations = bySpeaker[index]!;
    if (quotations.length === 0) return [];
    const at = firstMentions[index] ?? quotations[0]!.pieces[0]!;
    return [
      group(
        article,
        speaker.name,
        at,
        SymbolKind.Class,
        quotations.map((item) => quotationSymbol(article, item)),
      ),
    ];
  });
  const rest = [];
  if (nobodys.length > 0) {
    const children = nobodys.map((item) => quotationSymbol(article, item));
    rest.push(group(article, nobody(), nobodys[0]!.pieces[0]!, SymbolKind.Class, children));
  }
  if (merged.dates.length > 0) {
    const children = merged.dates.map((date) => dateSymbol(article, date));
    const inTextOrder = group(article, l10n.t('Dates'), merged.dates[0]!, SymbolKind.Event, children);
    rest.push(inTextOrder, ...inTimeOrder(article, children));
  }
  return [...speakers, ...rest];
}

/**
 * The dates again, the earliest first. Editors sort an outline by where a symbol begins, then by where it ends: all begin at one
 * place, and each ends a character behind the one before it.
 *
 * @param inTextOrder the symbol of each date
 */
function inTimeOrder(
  { merged: { dates }, settings }: Article,
  inTextOrder: readonly DocumentSymbol[],
): DocumentSymbol[] {
  const placed = [...dates.keys()].filter((i) => /^\d{4}/.test(dates[i]!.value));
  if (placed.length < 2) return [];
  const { kind, range: firstRange } = inTextOrder[placed[0]!]!;
  const { start } = firstRange;
  const { line, character } = inTextOrder[placed.at(-1)!]!.range.end;
  placed.sort((a, b) => compared(dates[a]!.value, dates[b]!.value) || a - b);
  const children = placed.map((i, rank): DocumentSymbol => {
    const { name: words, selectionRange } = inTextOrder[i]!;
    const name = shortDate(dates[i]!, l10n.t, settings.dateStyle);
    const place = l10n.t('line {0}', selectionRange.start.line + 1);
    const detail = words === name ? place : `${words}, ${place}`;
    return { name, detail, kind, range: { start, end: { line, character: character + rank } }, selectionRange };
  });
  const heading = { name: l10n.t('Dates in time order'), detail: String(children.length), kind: SymbolKind.Event };
  return [{ ...heading, range: firstRange, selectionRange: firstRange, children }];
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same for clients that know flat lists only. */
export function flatSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatSymbols(uri, children, name),
  ]);
}

/** Where each speaker is named first, by index in `Merged.speakers`. */
function firstMentionOfEach({ merged }: Article): (Span | undefined)[] {
  const first: (Span | undefined)[] = [];
  for (const mention of merged.mentions) {
    if (mention.speaker !== undefined) first[mention.speaker] ??= mention;
  }
  return first;
}

function group(article: Article, name: string, at: Span, kind: SymbolKind, children: DocumentSymbol[]): DocumentSymbol {
  const range = rangeOf(article, at);
  return { name: name.trim() || '…', detail: String(children.length), kind, range, selectionRange: range, children };
}

function quotationSymbol(article: Article, { pieces, type }: FinalQuotation): DocumentSymbol {
  const range = rangeOf(article, { start: pieces[0]!.start, end: pieces[pieces.length - 1]!.end });
  const name = firstWords(wordsOf(article, pieces[0]!)) || '…';
  const selectionRange = rangeOf(article, pieces[0]!);
  const detail = l10n.t('{0}, line {1}', l10n.t(type), range.start.line + 1);
  return { name, detail, kind: SymbolKind.String, range, selectionRange };
}

function dateSymbol(article: Article, date: FinalDate): DocumentSymbol {
  const range = rangeOf(article, date);
  const name = firstWords(wordsOf(article, date)) || '…';
  return {
    name,
    detail: shortDate(date, l10n.t, article.settings.dateStyle),
    kind: SymbolKind.Constant,
    range,
    selectionRange: range,
  };
}
