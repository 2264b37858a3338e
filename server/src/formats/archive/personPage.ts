import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { verificationInWords } from '../../messages/verificationWords';
import { inNarrow, linkTo, type Making, type Page, pageOf, table } from '../panels/page';
import { wordsInWords } from '../panels/auditPage';
import { articleCount, publishedInWords, quotationCount } from './articleCount';
import { byDate } from './archiveAudit';
import { isOneOf, type NamedPerson } from './namesakes';
import type { ArchivedQuotation, QuotedArticle } from './quotedArticle';

/** A quotation of some people, with its article. */
export interface PersonQuotation {
  readonly article: QuotedArticle;
  readonly quotation: ArchivedQuotation;
  /** What the article calls the speaker there. */
  readonly name: string;
  readonly role: string;
}

/** Every quotation of some people, in the order of time and of the text. */
export function quotationsOf(
  people: readonly NamedPerson[],
  articles: readonly QuotedArticle[],
): readonly PersonQuotation[] {
  const isWanted = isOneOf(people);
  return [...articles].sort(byDate).flatMap((article) =>
    article.quotations.flatMap((quotation): PersonQuotation[] => {
      const source = quotation.sources.map((index) => article.sources[index]!).find(isWanted);
      return source === undefined ? [] : [{ article, quotation, name: source.name, role: source.roles[0] ?? '' }];
    }),
  );
}

/**
 * The page of a person: every quotation, with its day, its article and its verb.
 *
 * @param people whom the user took for that one person, at least one
 * @param pathOf where an article is, for people
 */
export function personPage(
  people: readonly NamedPerson[],
  articles: readonly QuotedArticle[],
  pathOf: (uri: string) => string,
  making: Making,
): Page {
  const { translate } = making;
  const found = quotationsOf(people, articles);
  const title = translate('All quotations by {0}', people[0]!.name);
  const merged = people.length > 1 ? [h('p', takenForOne(people, making))] : [];
  if (found.length === 0)
    return pageOf(title, [...merged, h('p.lead', translate('Nothing is quoted any more.'))], making);
  const rows = found.map((one) => ({ cells: cellsOf(one, pathOf, making) }));
  const head = [translate('Published'), translate('Quotation'), translate('Attributed with'), translate('Status')];
  return pageOf(title, [h('p.lead', inWords(found, making)), ...merged, table(title, head, rows)], making);
}

function inWords(found: readonly PersonQuotation[], making: Making): string {
  const { translate } = making;
  const articles = [...new Set(found.map(({ article }) => article))];
  const ofSources = articles.filter(({ document }) => document !== 'article').length;
  const words = found.reduce((sum, { quotation }) => sum + quotation.words, 0);
  const dates = articles.flatMap(({ publicationDate }) => publicationDate ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  const many = [
    quotationCount(found.length, making),
    wordsInWords(words, making),
    articleCount(articles.length - ofSources, making),
    ofSources > 0 && sourceCount(ofSources, making),
  ]
    .filter(Boolean)
    .join('; ');
  if (first === undefined || first === last) return `${many}.`;
  return `${many}. ${translate('From {0} to {1}.', publishedInWords(first, making), publishedInWords(last, making))}`;
}

/** `2 transcripts or press releases` */
function sourceCount(count: number, { translate }: Making): string {
  return count === 1
    ? translate('1 transcript or press release')
    : translate('{0} transcripts or press releases', count);
}

/** Names one person, because the user said so: "Ada Okoye, mayor; Ada Okoye". */
function takenForOne(people: readonly NamedPerson[], { translate }: Making): string {
  const named = people.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`));
  return translate('Counted as one person, as you chose: {0}.', named.join('; '));
}

function cellsOf(
  { article, quotation, name, role }: PersonQuotation,
  pathOf: (uri: string) => string,
  making: Making,
): ElementContent[][] {
  const { translate } = making;
  const { uri, publicationDate } = article;
  const { start, end, line, text, cue } = quotation;
  const place = translate('{0}, line {1}', pathOf(uri), line);
  return [
    [{ type: 'text', value: publishedInWords(publicationDate, making) }],
    [
      h('span', text),
      h('br'),
      h('small', [
        linkTo({ uri, start, end }, place, making),
        ` · ${[role === '' ? name : `${name}, ${role}`, typeInWords(quotation, making), ...kindInWords(article, making)].join(' · ')}`,
      ]),
    ],
    cue === '' ? [] : [...inNarrow(translate('Attributed with')), h('span', cue)],
    [
      ...inNarrow(translate('Status')),
      h('span', statusInWords(quotation, making)),
      h('br'),
      h('small', verificationInWords(quotation.verification, translate)),
    ],
  ];
}

/** A quotation of a source is no article's. */
function kindInWords({ document }: QuotedArticle, { translate }: Making): string[] {
  if (document === 'article') return [];
  return [document === 'transcript' ? translate('transcript') : translate('press release')];
}

function typeInWords({ type }: ArchivedQuotation, { translate }: Making): string {
  if (type === 'direct') return translate('direct');
  return type === 'indirect' ? translate('indirect') : translate('mixed');
}

function statusInWords({ status }: ArchivedQuotation, { translate }: Making): string {
  if (status === 'suggested') return translate('suggested');
  if (status === 'automatic') return translate('accepted together');
  return status === 'confirmed' ? translate('confirmed') : translate('words changed since');
}
