import { h, s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Markup } from '../markup';
import { bar, linkTo, type Making, many, type Page, pageOf, percent, type BarSegment, table, unseen } from './page';
import { type Dated, isoDays, type Timeline, timelineOf } from './timeline';

/** The times of an article on an axis, as a page. */
export function timelinePage(markup: Markup, making: Making): Page {
  const timeline = timelineOf(markup);
  const { placed, others, publicationDate } = timeline;
  const title = `Dates of ${markup.fileName}`;
  const published =
    publicationDate === undefined ? 'Its publication date is not known.' : `Published ${publicationDate}.`;
  const lead = h(
    'p.lead',
    `${many(placed.length, 'date')} with a place in the calendar, ${others.length} without. ${published}`,
  );
  if (placed.length + others.length === 0)
    return pageOf(title, [h('p.lead', `No dates stand in this article. ${published}`)], making);
  const scale = scaleOf(timeline);
  const rows = placed.map((dated) => ({ cells: placedCells(dated, scale, making) }));
  return pageOf(
    title,
    [
      lead,
      ...(rows.length > 0
        ? [h('h2', 'In time order'), table('The dates in time order', ['When', axis(scale), 'In the article'], rows)]
        : []),
      ...(others.length > 0
        ? [
            h('h2', 'Lengths of time, repeated and vague times'),
            table(
              'Times without a place in the calendar, in text order',
              ['Value', 'In the article'],
              others.map((dated) => ({ cells: otherCells(dated, making) })),
            ),
          ]
        : []),
      ...(rows.length > 0 ? [h('p.note', scale.note)] : []),
    ],
    making,
  );
}

function placedCells(dated: Dated, scale: Scale, making: Making): ElementContent[][] {
  const [start, end] = dated.days!;
  const stretches: BarSegment[] = [...scale.guides, { from: scale.at(start), to: scale.at(end), className: 'when' }];
  return [
    [h('span.number', isoDays(dated.days!)), ...valueOf(dated)],
    [bar(stretches, 'time')],
    wordsOf(dated, making),
  ];
}

function wordsOf(dated: Dated, making: Making): ElementContent[] {
  return [linkTo(dated, dated.words, making, `${dated.words}, line ${dated.line}`), h('br'), h('small', dated.around)];
}

/** The TIMEX3 value where it says more than the days. */
function valueOf({ timex, days }: Dated): ElementContent[] {
  return timex.value === isoDays(days!) ? [] : [h('br'), h('small', timex.value)];
}

function otherCells(dated: Dated, making: Making): ElementContent[][] {
  return [
    [h('span.number', dated.timex.value), h('br'), h('small', dated.timex.type.toLowerCase())],
    wordsOf(dated, making),
  ];
}

/** Where days stand on the axis, as shares of its length. */
interface Scale {
  readonly at: (day: number) => number;
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
  readonly guides: readonly BarSegment[];
  readonly note: string;
}

const YEAR = 365.25;
const STEPS: readonly (readonly [days: number, name: string])[] = [
  [100 * YEAR, '100 years'],
  [10 * YEAR, '10 years'],
  [YEAR, '1 year'],
  [30.4, '1 month'],
  [7, '1 week'],
];
/** Days nearer than that are as far apart as they are. */
const NEAR = 3;

/**
 * News speaks of yesterday and of the last century: the axis counts from publication, or from the last date where that is
 * not known, and draws the far together (a symmetric logarithm).
 */
function scaleOf({ placed, published }: Timeline): Scale {
  const days = placed.flatMap(({ days }) => days!);
  const middle = published ?? Math.max(...days);
  const far = (day: number): number => Math.sign(day - middle) * Math.log1p(Math.abs(day - middle) / NEAR);
  const least = Math.min(...days.map(far), published === undefined ? Infinity : far(middle - 1));
  const most = Math.max(...days.map(far), published === undefined ? -Infinity : far(middle + 1));
  const at = (day: number): number => (far(day) - least) / (most - least || 1);
  const steps = [
    ...STEPS.map(([back, name]) => [-back, `− ${name}`] as const),
    ...STEPS.map(([on, name]) => [on, `+ ${name}`] as const),
  ];
  const ticks = [...steps, [0, published === undefined ? 'last date' : 'published'] as const]
    .map(([by, name]) => ({ at: at(middle + by), name }))
    .filter((tick) => tick.at >= 0 && tick.at <= 1)
    .sort((a, b) => a.at - b.at);
  const guides = ticks.map(({ at, name }) => ({
    from: at,
    to: at,
    className: /^[−+]/.test(name) ? 'guide' : 'published',
  }));
  const note = `The axis counts from ${published === undefined ? 'the last date' : 'the day of publication'}; what is far from it is drawn together.`;
  return { at, ticks: spread(ticks), guides, note };
}

/** So far apart names of ticks can be read, as a share of the axis. */
const APART = 0.27;

/** Leaves out the names that would stand in another's way; that of the middle stays. */
function spread(ticks: Scale['ticks']): Scale['ticks'] {
  const kept = ticks.filter(({ name }) => !/^[−+]/.test(name));
  for (const tick of ticks) if (kept.every(({ at }) => Math.abs(at - tick.at) >= APART)) kept.push(tick);
  return kept;
}

function axis({ ticks }: Scale): Element {
  return h('div', [
    unseen('On the axis'),
    s(
      'svg.axis',
      { ariaHidden: 'true', focusable: 'false' },
      ticks.map(({ at, name }) =>
        s('text', { x: percent(at), y: '1em', textAnchor: at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle' }, name),
      ),
    ),
  ]);
}
