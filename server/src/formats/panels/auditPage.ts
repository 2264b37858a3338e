import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Markup } from '../markup';
import { type WordCount, type QuotationPlace, type AuditedSource, sourceAudit, type SourceAudit } from './audit';
import { bar, linkTo, type Making, many, type Page, pageOf, table } from './page';

const KINDS = { Person: '', Organization: 'organisation', Place: 'place', Unnamed: 'unnamed' } as const;
/** So many verbs and names of one source are shown. */
const MOST = 5;

/** The audit of an article's sources as a page. */
export function auditPage(markup: Markup, making: Making): Page {
  const audit = sourceAudit(markup);
  const title = `Sources of ${markup.fileName}`;
  if (audit.sources.length === 0) return pageOf(title, [h('p.lead', 'Nobody is quoted in this article.')], making);
  const rows = audit.sources.map((source) => ({
    className: source.name === '' ? 'nobody' : undefined,
    cells: cellsOf(source, markup, making),
  }));
  const head = ['Source', 'Quoted', 'Where in the article'];
  return pageOf(
    title,
    [h('p.lead', inWords(audit)), table('Who is quoted, and how much', head, rows), legend()],
    making,
  );
}

/** What an editor asks first: how many, how much, who has most, who has no name. */
function inWords({ sources, quotations, quotedWords, allWords }: SourceAudit): string {
  const named = sources.filter(({ name }) => name !== '');
  const unnamed = named.filter(({ kind }) => kind === 'Unnamed').length;
  const nobody = sources.find(({ name }) => name === '');
  const [first] = named;
  const share = allWords === 0 ? 0 : Math.round((100 * quotedWords) / allWords);
  return [
    `${many(named.length, 'source')}${unnamed > 0 ? `, ${unnamed} of them unnamed` : ''}; ${many(quotations, 'quotation')}; ${many(quotedWords, 'word')} quoted, ${share} % of the article.`,
    first === undefined ? '' : `Most words: ${first.name}, ${Math.round(100 * first.share)} % of what is quoted.`,
    nobody === undefined ? '' : `${many(nobody.places.length, 'quotation has', 'quotations have')} no source.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function cellsOf(source: AuditedSource, { text }: Markup, making: Making): ElementContent[][] {
  const { words, share, places } = source;
  const strip = places.map(({ start, end }) => ({ from: start / text.length, to: end / text.length }));
  return [
    whoIs(source),
    [
      h('span.number', `${many(words, 'word')} · ${Math.round(100 * share)} %`),
      bar([{ from: 0, to: Math.min(1, share) }]),
      h('small', howOften(source)),
    ],
    [bar(strip, 'strip'), ...linksOf(places, making)],
  ];
}

/** So many places are named; of more, the first and the last. */
const FEW = 4;

function linksOf(places: readonly QuotationPlace[], making: Making): ElementContent[] {
  const shown = places.length <= FEW ? places : [places[0]!, places.at(-1)!];
  return shown.flatMap((place, i): ElementContent[] => {
    const before = i === 0 ? (places.length === 1 ? 'line ' : 'lines ') : places.length > FEW ? ' … ' : ', ';
    return [{ type: 'text', value: before }, linkTo(place, String(place.line), making, `line ${place.line}`)];
  });
}

/** `3 direct, 1 mixed: said × 3, told` */
function howOften({ quotations: { direct, indirect, mixed }, cues }: AuditedSource): string {
  const types = [direct && `${direct} direct`, indirect && `${indirect} indirect`, mixed && `${mixed} mixed`];
  const words = cues.length === 0 ? '' : `: ${listed(cues)}`;
  return types.filter(Boolean).join(', ') + words;
}

function whoIs({ name, kind, roles, called }: AuditedSource): ElementContent[] {
  const about = [kind === undefined ? '' : KINDS[kind], ...roles].filter(Boolean).join(', ');
  const other = called.filter(({ words }) => words !== name);
  return [
    h('strong', name || 'no source'),
    ...(about === '' ? [] : [h('br'), h('small', about)]),
    ...(other.length === 0 ? [] : [h('br'), h('small', `called ${listed(other)}`)]),
  ];
}

/** `said × 3, added` */
function listed(words: readonly WordCount[]): string {
  const shown = words.slice(0, MOST).map(({ words, count }) => (count === 1 ? words : `${words} × ${count}`));
  return shown.join(', ') + (words.length > MOST ? ' …' : '');
}

function legend(): Element {
  return h('p.note', [
    'Quoted words are those of direct, mixed and indirect quotations. Where two speak together both have the words. ',
    'The strip shows where in the article each source speaks, from its beginning to its end.',
  ]);
}
