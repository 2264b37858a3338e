import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Translate } from '../../messages/english';
import { asRead } from '../../analysis/text/layout/asRead';
import type { Markup } from '../markup';
import {
  type WordCount,
  type QuotationPlace,
  type AuditedSource,
  quotationLabels,
  sourceAudit,
  type SourceAudit,
  type StateCounts,
  withLabel,
} from './audit';
import { bar, grouped, labelChoice, linkTo, type Making, type Page, pageOf, table } from './page';

/** Limit of the verbs and of the names that are shown of one source. */
const MOST_WORDS = 5;

/**
 * The audit of an article's sources as a page.
 *
 * @param label only quotations with this label are counted; all unless given
 */
export function auditPage(article: Markup, making: Making, label?: string): Page {
  const markup = label === undefined ? article : withLabel(article, label);
  const audit = sourceAudit(markup);
  const { translate } = making;
  const title = translate('Sources of {0}', markup.fileName);
  const choice = labelChoice(quotationLabels(article), label, making);
  const part = label === undefined ? [] : [h('h2', label)];
  if (audit.sources.length === 0) {
    const nobody =
      label === undefined ? translate('Nobody is quoted in this article.') : translate('No quotation has this label.');
    return pageOf(title, [...choice, ...part, h('p.lead', nobody)], making);
  }
  const rows = audit.sources.map((source) => ({
    className: source.name === '' ? 'nobody' : undefined,
    cells: cellsOf(source, markup, making),
  }));
  const head = [translate('Source'), translate('Quoted'), translate('Where in the article')];
  return pageOf(
    title,
    [
      ...choice,
      ...part,
      h('p.lead', inWords(audit, making)),
      table(translate('Who is quoted, and how much'), head, rows),
      legend(making),
    ],
    making,
  );
}

/** Summary at the head: number of sources, words quoted, who has most, quotations without a source. */
function inWords({ sources, quotations, states, quotedWords, allWords }: SourceAudit, making: Making): string {
  const { translate } = making;
  const named = sources.filter(({ name }) => name !== '');
  const unnamed = named.filter(({ kind }) => kind === 'Unnamed').length;
  const nobody = sources.find(({ name }) => name === '');
  const [first] = named;
  const share = allWords === 0 ? 0 : Math.round((100 * quotedWords) / allWords);
  return [
    [
      sourceCount(named.length, unnamed, making),
      quotations === 1 ? translate('1 quotation') : translate('{0} quotations', grouped(quotations, making)),
      translate('{0} quoted, {1} % of the article.', wordsInWords(quotedWords, making), share),
    ].join('; '),
    first === undefined
      ? ''
      : translate('Most words: {0}, {1} % of what is quoted.', first.name, Math.round(100 * first.share)),
    nobody === undefined ? '' : withoutSource(nobody.places.length, making),
    `${statesInWords(states, making)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** `3 sources, 1 of them unnamed` */
export function sourceCount(count: number, unnamed: number, making: Making): string {
  const { translate } = making;
  const sources = count === 1 ? translate('1 source') : translate('{0} sources', grouped(count, making));
  return unnamed > 0 ? translate('{0}, {1} of them unnamed', sources, unnamed) : sources;
}

/** `1,200 words` */
export function wordsInWords(count: number, making: Making): string {
  return count === 1 ? making.translate('1 word') : making.translate('{0} words', grouped(count, making));
}

/** `2 quotations have no source.` */
export function withoutSource(count: number, making: Making): string {
  const { translate } = making;
  return count === 1
    ? translate('1 quotation has no source.')
    : translate('{0} quotations have no source.', grouped(count, making));
}

function cellsOf(source: AuditedSource, { text }: Markup, making: Making): ElementContent[][] {
  const { words, share, places } = source;
  const strip = places.map(({ start, end }) => ({
    from: start / text.length,
    to: end / text.length,
    place: { start, end },
  }));
  return [
    whoIs(source, making),
    [
      h('span.number', `${wordsInWords(words, making)} · ${Math.round(100 * share)} %`),
      bar([{ from: 0, to: Math.min(1, share) }]),
      h('small', howOften(source.quotations, source.cues, making)),
      h('br'),
      h('small', statesInWords(source.states, making)),
    ],
    [bar(strip, 'strip'), ...linksOf(places, text, making)],
  ];
}

/** The length of a quotation's words in the tooltip of its line, in UTF-16 code units. */
const TOOLTIP_LENGTH = 120;

/** The lines of all quotations of a source; each leads to its words. */
function linksOf(places: readonly QuotationPlace[], text: string, making: Making): ElementContent[] {
  const { translate } = making;
  return places.flatMap((place, i): ElementContent[] => {
    const before = i > 0 ? ', ' : places.length === 1 ? translate('line ') : translate('lines ');
    const words = shortened(asRead(text.slice(place.start, place.end)));
    return [
      { type: 'text', value: before },
      linkTo(place, String(place.line), making, translate('line {0}', place.line), words),
    ];
  });
}

/** The beginning of some words, for a tooltip. */
export function shortened(words: string): string {
  return words.length <= TOOLTIP_LENGTH ? words : `${words.slice(0, TOOLTIP_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** `3 direct, 1 mixed: said (3); told` */
export function howOften(
  { direct, indirect, mixed }: AuditedSource['quotations'],
  cues: readonly WordCount[],
  { translate }: Making,
): string {
  const types = [
    direct && translate('{0} direct', direct),
    indirect && translate('{0} indirect', indirect),
    mixed && translate('{0} mixed', mixed),
  ];
  const words = cues.length === 0 ? '' : `: ${listed(cues)}`;
  return types.filter(Boolean).join(', ') + words;
}

/** `2 confirmed, 1 accepted, 3 suggested` */
function statesInWords({ confirmed, accepted, suggested }: StateCounts, { translate }: Making): string {
  const parts = [
    confirmed && translate('{0} confirmed', confirmed),
    accepted && translate('{0} accepted', accepted),
    suggested && translate('{0} suggested', suggested),
  ];
  return parts.filter(Boolean).join(', ');
}

function whoIs({ name, kind, roles, called }: AuditedSource, { translate }: Making): ElementContent[] {
  const about = [kindInWords(kind, translate), ...roles].filter(Boolean).join(', ');
  const other = called.filter(({ words }) => words !== name);
  return [
    h('strong', name || translate('no source')),
    ...(about === '' ? [] : [h('br'), h('small', about)]),
    ...(other.length === 0 ? [] : [h('br'), h('small', translate('referred to as: {0}', listed(other)))]),
  ];
}

/** Kind of a source; empty for a person, whom nothing needs to be said of. */
export function kindInWords(kind: AuditedSource['kind'], translate: Translate): string {
  if (kind === 'Organization') return translate('organisation');
  if (kind === 'Place') return translate('place');
  return kind === 'Unnamed' ? translate('unnamed') : '';
}

/** `said (3); added` */
export function listed(words: readonly WordCount[]): string {
  const shown = words.slice(0, MOST_WORDS).map(({ words, count }) => (count === 1 ? words : `${words} (${count})`));
  return shown.join('; ') + (words.length > MOST_WORDS ? ' …' : '');
}

function legend({ translate }: Making): Element {
  return h('p.note', [
    translate(
      'Quoted words are those of direct, mixed and indirect quotations. Where two speak together both have the words.',
    ),
    ' ',
    translate('The strip shows where in the article each source speaks, from its beginning to its end.'),
  ]);
}
