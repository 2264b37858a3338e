import { h, s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Span, TimexType } from '../../analysis/facts';
import { dateInWords } from '../../messages/dateWords';
import type { Translate } from '../../messages/english';
import type { Markup } from '../markup';
import { stateOf } from './audit';
import { bar, grouped, linkTo, type Making, type Page, pageOf, percent, type BarSegment, table, unseen } from './page';
import { type Dated, type Timeline, timelineOf } from './timeline';

/** The times of an article on an axis, as a page. */
export function timelinePage(markup: Markup, making: Making): Page {
  const timeline = timelineOf(markup);
  const { placed, others, publicationDate } = timeline;
  const { translate, dateStyle } = making;
  const title = translate('Dates of {0}', markup.fileName);
  const published =
    publicationDate === undefined
      ? translate('Its publication date is not known.')
      : translate('Published {0}.', dateInWords(publicationDate, translate, dateStyle));
  const counts = [datedInWords(placed.length, making), undatedInWords(others.length, making)].filter(Boolean);
  const lead = h('p.lead', `${counts.join(', ')}. ${published}`);
  if (placed.length + others.length === 0)
    return pageOf(title, [h('p.lead', `${translate('No dates in this article.')} ${published}`)], making);
  const scale = scaleOf(timeline, translate);
  const rows = placed.map((dated) => ({ cells: placedCells(dated, scale, making) }));
  return pageOf(
    title,
    [
      lead,
      ...(rows.length > 0
        ? [
            h('h2', translate('In time order')),
            table(
              translate('The dates in time order'),
              [translate('When'), axis(scale, translate), translate('In the article')],
              rows,
              'in-time',
            ),
          ]
        : []),
      ...(others.length > 0
        ? [
            h('h2', translate('Durations, recurring and vague times')),
            table(
              translate('Durations, recurring and vague times, in text order'),
              [translate('What'), translate('In the article')],
              others.map((dated) => ({ cells: otherCells(dated, making) })),
            ),
          ]
        : []),
      ...(rows.length > 0 ? [h('p.note', scale.note)] : []),
    ],
    making,
  );
}

function datedInWords(count: number, making: Making): string {
  const { translate } = making;
  if (count === 0) return '';
  return count === 1 ? translate('1 dated') : translate('{0} dated', grouped(count, making));
}

/** Durations, recurring times and what has no place on the axis. */
function undatedInWords(count: number, making: Making): string {
  const { translate } = making;
  if (count === 0) return '';
  return count === 1 ? translate('1 duration or vague') : translate('{0} durations or vague', grouped(count, making));
}

function placedCells(dated: Dated, scale: Scale, making: Making): ElementContent[][] {
  const [start, end] = dated.days!;
  const stretches: BarSegment[] = [
    ...scale.guides,
    { from: scale.at(start), to: scale.at(end), className: 'when', place: spanOf(dated) },
  ];
  return [whenOf(dated, making), [bar(stretches, 'time')], wordsOf(dated, making)];
}

function spanOf({ start, end }: Dated): Span {
  return { start, end };
}

function wordsOf(dated: Dated, making: Making): ElementContent[] {
  const { translate } = making;
  return [
    linkTo(dated, dated.words, making, translate('{0}, line {1}', dated.words, dated.line)),
    h('br'),
    h('small', dated.around),
    h('br'),
    h('small', [translate('line {0}', dated.line), translate(stateOf[dated.status])].join(' · ')),
  ];
}

/** A time in words; its TIMEX3 value below it for annotators. */
function whenOf({ timex }: Dated, { translate, dateStyle, annotatorTerms }: Making): ElementContent[] {
  const words = h('span', dateInWords(timex, translate, dateStyle));
  return annotatorTerms ? [words, h('br'), h('small.number', timex.value)] : [words];
}

function otherCells(dated: Dated, making: Making): ElementContent[][] {
  return [
    [...whenOf(dated, making), h('br'), h('small', typeInWords(dated.timex.type, making.translate))],
    wordsOf(dated, making),
  ];
}

function typeInWords(type: TimexType, translate: Translate): string {
  switch (type) {
    case 'DATE':
      return translate('date');
    case 'TIME':
      return translate('time');
    case 'DURATION':
      return translate('length of time');
    case 'SET':
      return translate('recurring');
  }
}

/** A named place on the axis. */
interface Tick {
  /** As a share of its length. */
  readonly at: number;
  readonly name: string;
  /** Whether the axis is counted from there. */
  readonly isOrigin: boolean;
}

/** Positions of days on the axis, as shares of its length. */
interface Scale {
  readonly at: (day: number) => number;
  readonly ticks: readonly Tick[];
  readonly guides: readonly BarSegment[];
  readonly note: string;
}

const YEAR_DAYS = 365.25;
const MONTH_DAYS = 30.4;
/** Distances nearer than this stand in scale. */
const LINEAR_DAYS = 3;

/** Distances that the axis names, in days. */
function stepsOf(translate: Translate): readonly (readonly [days: number, name: string])[] {
  return [
    [100 * YEAR_DAYS, translate('{0} years', 100)],
    [10 * YEAR_DAYS, translate('{0} years', 10)],
    [YEAR_DAYS, translate('{0} year', 1)],
    [MONTH_DAYS, translate('{0} month', 1)],
    [7, translate('{0} week', 1)],
  ];
}

/**
 * News speaks of yesterday and of the last century: the axis counts from publication, or from the last date where that is
 * not known, and draws the far together (a symmetric logarithm).
 */
function scaleOf({ placed, published }: Timeline, translate: Translate): Scale {
  const days = placed.flatMap(({ days }) => days!);
  const middle = published ?? Math.max(...days);
  const far = (day: number): number => Math.sign(day - middle) * Math.log1p(Math.abs(day - middle) / LINEAR_DAYS);
  const least = Math.min(...days.map(far), published === undefined ? Infinity : far(middle - 1));
  const most = Math.max(...days.map(far), published === undefined ? -Infinity : far(middle + 1));
  const at = (day: number): number => (far(day) - least) / (most - least || 1);
  const steps = [
    ...stepsOf(translate).map(([back, name]) => [-back, `− ${name}`] as const),
    ...stepsOf(translate).map(([on, name]) => [on, `+ ${name}`] as const),
  ];
  const origin = published === undefined ? translate('last date') : translate('published');
  const ticks = [...steps, [0, origin] as const]
    .map(([by, name]): Tick => ({ at: at(middle + by), name, isOrigin: by === 0 }))
    .filter((tick) => tick.at >= 0 && tick.at <= 1)
    .sort((a, b) => a.at - b.at);
  const guides = ticks.map(({ at, isOrigin }) => ({
    from: at,
    to: at,
    className: isOrigin ? 'published' : 'guide',
  }));
  const note =
    published === undefined
      ? translate('The axis counts from the last date; the scale is compressed with distance.')
      : translate('The axis counts from the day of publication; the scale is compressed with distance.');
  return { at, ticks: spread(ticks), guides, note };
}

/** Least distance of two names that can be read, as a share of the axis. */
const LEAST_DISTANCE_SHARE = 0.27;

/** Leaves out the names that would stand in another's way; that of the middle stays. */
function spread(ticks: Scale['ticks']): Scale['ticks'] {
  const kept = ticks.filter(({ isOrigin }) => isOrigin);
  for (const tick of ticks) if (kept.every(({ at }) => Math.abs(at - tick.at) >= LEAST_DISTANCE_SHARE)) kept.push(tick);
  return kept;
}

function axis({ ticks }: Scale, translate: Translate): Element {
  return h('div', [
    unseen(translate('On the axis')),
    s(
      'svg.axis',
      { ariaHidden: 'true', focusable: 'false' },
      ticks.map(({ at, name }) =>
        s('text', { x: percent(at), y: '1em', textAnchor: at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle' }, name),
      ),
    ),
  ]);
}
