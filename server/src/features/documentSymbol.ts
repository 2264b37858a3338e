import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { firstWords } from '../checks/quoteWords';
import type { Span } from '../analysis/facts';
import type { FinalDate, FinalQuotation } from '../annotations/mergedModel';
import { type Article, rangeOf, wordsOf } from './article';
import { shortDate } from '../messages/dateWords';
import { l10n } from '../l10n';

/** So many entries has each list at most, as VS Code has it for JSON and CSS: an editor asks for the outline at every pause in typing. */
const MAX_ENTRIES = 5000;

/** The heading of quotations without a speaker. */
export const nobody = (): string => l10n.t('Unattributed');

/**
 * The outline: the speakers, each with their quotations; quotations and dates in the order of the text; dates in time order. Editors
 * sort the three by where they begin, and follow the cursor into the one that begins with the text and ends with it.
 */
export function documentSymbols(article: Article): DocumentSymbol[] {
  const speakers = speakerSymbols(article, MAX_ENTRIES);
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const heading = { name: l10n.t('Speakers'), detail: String(speakers.length), kind: SymbolKind.Class };
  const inOrder = inTextOrder(article);
  return [
    ...(speakers.length > 0 ? [{ ...heading, range: top, selectionRange: top, children: speakers }] : []),
    ...inOrder,
    ...inTimeOrder(article),
  ];
}

/** The same for clients that know flat lists only: the speakers with their quotations, then the dates. */
export function flatOutline(article: Article): SymbolInformation[] {
  return flatSymbols(article.uri, [...speakerSymbols(article, MAX_ENTRIES), ...inTimeOrder(article)]);
}

/**
 * Each speaker with their quotations in text order, then the quotations that nobody is named for.
 *
 * @param most of the article's quotations so many are listed, the first
 */
export function speakerSymbols(article: Article, most = Infinity): DocumentSymbol[] {
  const { merged } = article;
  const bySpeaker = merged.speakers.map((): FinalQuotation[] => []);
  const nobodys: FinalQuotation[] = [];
  for (const quotation of merged.quotations) {
    if (quotation.speakers.length === 0) nobodys.push(quotation);
    for (const index of quotation.speakers) bySpeaker[index]?.push(quotation);
  }
  const past = merged.quotations[most]?.pieces[0]!.start ?? Infinity;
  const symbolOf = (name: string, quotations: readonly FinalQuotation[], at = quotations[0]?.pieces[0]) => {
    if (at === undefined || quotations.length === 0) return [];
    const listed = quotations.filter(({ pieces }) => pieces[0]!.start < past);
    return [
      group(
        article,
        name,
        at,
        listed.map((item) => quotationSymbol(article, item)),
        quotations.length,
      ),
    ];
  };
  const firstMentions = firstMentionOfEach(article);
  const speakers = merged.speakers.flatMap(({ name }, index) =>
    symbolOf(name, bySpeaker[index]!, firstMentions[index]),
  );
  return [...speakers, ...symbolOf(nobody(), nobodys)];
}

function inTextOrder(article: Article): DocumentSymbol[] {
  const { quotations, dates, speakers } = article.merged;
  const said = quotations.map((quotation) => {
    const who = quotation.speakers.map((index) => speakers[index]!.name).join('; ') || nobody();
    return { start: quotation.pieces[0]!.start, symbol: () => quotationSymbol(article, quotation, who) };
  });
  const found = [...said, ...dates.map((date) => ({ start: date.start, symbol: () => dateSymbol(article, date) }))];
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start);
  const children = found.slice(0, MAX_ENTRIES).map(({ symbol }) => symbol());
  const range = rangeOf(article, { start: 0, end: article.text.length });
  const selectionRange = { start: range.start, end: range.start };
  const heading = { name: l10n.t('In the order of the text'), detail: countInWords(children.length, found.length) };
  return [{ ...heading, kind: SymbolKind.Event, range, selectionRange, children }];
}

/**
 * The dates in time order, in words. Editors sort an outline by where a symbol begins, then by where it ends: all begin at one
 * place, and each ends a character behind the one before it.
 */
function inTimeOrder(article: Article): DocumentSymbol[] {
  const { dates } = article.merged;
  const placed = dates.filter(({ value }) => /^\d{4}/.test(value));
  if (placed.length === 0) return [];
  const { start } = rangeOf(article, placed[0]!);
  const { line, character } = rangeOf(article, placed.at(-1)!).end;
  placed.sort((a, b) => compared(a.value, b.value) || a.start - b.start);
  const children = placed.slice(0, MAX_ENTRIES).map((date, rank): DocumentSymbol => {
    const selectionRange = rangeOf(article, date);
    const words = firstWords(wordsOf(article, date)) || '…';
    const name = shortDate(date, l10n.t, article.settings.dateStyle);
    const place = l10n.t('line {0}', selectionRange.start.line + 1);
    const detail = words === name ? place : `${words}, ${place}`;
    const range = { start, end: { line, character: character + rank } };
    return { name, detail, kind: SymbolKind.Constant, range, selectionRange };
  });
  // Behind the whole of the text, which begins a character before.
  const place = { line: 0, character: 1 };
  const range = { start: place, end: place };
  const detail = countInWords(children.length, placed.length);
  const heading = { name: l10n.t('Dates in time order'), detail, kind: SymbolKind.Event };
  return [{ ...heading, range, selectionRange: range, children }];
}

function countInWords(listed: number, all: number): string {
  return listed === all || listed === 0 ? String(all) : l10n.t('the first {0} of {1}', listed, all);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A tree of symbols as a flat list. */
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

/** First naming mention of each speaker, by index in `Merged.speakers`. */
function firstMentionOfEach({ merged }: Article): (Span | undefined)[] {
  const first: (Span | undefined)[] = [];
  for (const mention of merged.mentions) {
    if (mention.speaker !== undefined) first[mention.speaker] ??= mention;
  }
  return first;
}

function group(article: Article, name: string, at: Span, children: DocumentSymbol[], count: number): DocumentSymbol {
  const range = rangeOf(article, at);
  const detail = countInWords(children.length, count);
  return { name: name.trim() || '…', detail, kind: SymbolKind.Class, range, selectionRange: range, children };
}

function quotationSymbol(
  article: Article,
  { pieces, type, status }: FinalQuotation,
  who = l10n.t(type),
): DocumentSymbol {
  const range = rangeOf(article, { start: pieces[0]!.start, end: pieces[pieces.length - 1]!.end });
  const name = firstWords(wordsOf(article, pieces[0]!)) || '…';
  const selectionRange = rangeOf(article, pieces[0]!);
  const place = l10n.t('{0}, line {1}', who, range.start.line + 1);
  const state = status === 'suggested' ? '' : status === 'confirmed' ? l10n.t('confirmed') : l10n.t('accepted');
  const detail = state === '' ? place : `${place} · ${state}`;
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
