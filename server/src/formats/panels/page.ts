import { h, s } from 'hastscript';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Span } from '../../analysis/facts';
import type { Translate } from '../../messages/english';
import type { DateWording } from '../exported';
import { style } from './style';

/** A page about an article, or several: beside the editor, where its places are buttons, or as a file that prints. */
export interface Page {
  readonly title: string;
  /** A style sheet. */
  readonly style: string;
  /** The inside of the body, without scripts and without inline styles. */
  readonly body: string;
}

/** Words that a page leads to: in its article, or in another file where it says which. */
export interface LinkedPlace extends Span {
  readonly uri?: string;
}

/** Medium of a page, and its language. */
export interface Making extends DateWording {
  /** Beside the editor: places lead to their words, and the page can be saved. */
  readonly live: boolean;
  readonly translate: Translate;
}

/** Endings of the files that pages are saved as. */
export type PanelFileType = 'html' | 'csv' | 'md';

/** Puts a page together. */
export function pageOf(
  title: string,
  content: readonly ElementContent[],
  { live, translate }: Making,
  saves: readonly PanelFileType[] = ['html', 'csv'],
): Page {
  const words: Readonly<Record<PanelFileType, string>> = {
    html: translate('Save as HTML'),
    csv: translate('Save as CSV'),
    md: translate('Save as Markdown'),
  };
  const save = live
    ? [
        h(
          'p.actions',
          saves.map((as) => button(words[as], { dataExport: as })),
        ),
      ]
    : [];
  return { title, style, body: toHtml(h('main', [h('h1', title), ...save, ...content])) };
}

/** A page as a file of its own. */
export function documentOf({ title, style, body }: Page, translate: Translate): string {
  const head: Root = h(null, [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', title),
  ]);
  // The tag of the language that the other texts are in.
  return `<!doctype html>\n<html lang="${translate('en')}">\n<head>${toHtml(head)}<style>${style}</style></head>\n<body>${body}</body>\n</html>\n`;
}

/** Words that lead to their place; `spoken` is what a screen reader says. */
export function linkTo(place: LinkedPlace, words: string, { live }: Making, spoken = words, title = ''): Element {
  const properties = {
    ...dataOf(place),
    className: ['link'],
    ariaLabel: spoken,
    ...(title !== '' && { title }),
  };
  return live ? button(words, properties) : h('span', words);
}

function dataOf({ uri, start, end }: LinkedPlace): Record<string, string | number> {
  return { dataStart: start, dataEnd: end, ...(uri !== undefined && { dataUri: uri }) };
}

/** What a button does: a command of the extension, with its argument. */
export interface PageAction {
  readonly command: string;
  readonly argument: object;
  /** The command is about this place of the article. */
  readonly at?: number;
  /** Whether it is done, for what may be done or not. */
  readonly pressed?: boolean;
  /** What a screen reader says. */
  readonly spoken?: string;
}

/** A button that does something; nothing in a file. */
export function action(
  words: string,
  { live }: Making,
  { command, argument, at, pressed, spoken }: PageAction,
): Element {
  if (!live) return h('span');
  return button(words, {
    dataRun: JSON.stringify({ command, argument, ...(at !== undefined && { at }) }),
    ...(pressed !== undefined && { ariaPressed: String(pressed) }),
    ...(spoken !== undefined && { ariaLabel: spoken }),
  });
}

/** Buttons that show only what has a label, or everything; nothing in a file. */
export function labelChoice(
  labels: readonly string[],
  chosen: string | undefined,
  { live, translate }: Making,
): Element[] {
  // One that is chosen may be gone since: there must be a way back.
  const offered = [...new Set([...labels, ...(chosen === undefined ? [] : [chosen])])];
  if (!live || offered.length === 0) return [];
  const choice = (words: string, label: string): Element =>
    button(words, { dataLabel: label, ariaPressed: String(label === (chosen ?? '')) });
  const buttons = [choice(translate('All quotations'), ''), ...offered.map((label) => choice(label, label))];
  return [h('p.actions', { role: 'group', ariaLabel: translate('Labels') }, buttons)];
}

function button(words: string, properties: Record<string, string | number | string[]>): Element {
  return h('button', { type: 'button', ...properties }, words);
}

/** Text for screen readers only. */
export function unseen(words: string): Element {
  return h('span.unseen', words);
}

/** The name of a column before a cell's words, seen only where a narrow panel stacks the cells and has no heads of columns. */
export function inNarrow(name: string): Element[] {
  return name === '' ? [] : [h('small.narrow', `${name} `)];
}

/** A table whose first cells are the heads of their rows. */
export function table(
  caption: string,
  head: readonly (string | Element)[],
  rows: readonly { readonly cells: readonly (readonly ElementContent[])[]; readonly className?: string | undefined }[],
  className?: string,
): Element {
  return h('table', { className }, [
    h('caption.unseen', caption),
    h('thead', [
      h(
        'tr',
        head.map((name) => h('th', { scope: 'col' }, [name])),
      ),
    ]),
    h(
      'tbody',
      rows.map(({ cells: [first = [], ...others], className }) =>
        h('tr', { className }, [h('th', { scope: 'row' }, [...first]), ...others.map((cell) => h('td', [...cell]))]),
      ),
    ),
  ]);
}

/** A stretch of a bar, as shares of its length. */
export interface BarSegment {
  readonly from: number;
  readonly to: number;
  readonly className?: string;
  /** Place that a click on it shows; the keyboard has a link beside the bar. */
  readonly place?: LinkedPlace;
}

/** The least that is seen of a stretch. */
const LEAST = 0.006;

/** A bar with stretches on it; its words stand beside it. */
export function bar(stretches: readonly BarSegment[], className = 'bar'): Element {
  return s(
    'svg',
    { className: [className], ariaHidden: 'true', focusable: 'false' },
    stretches.map(({ from, to, className: own, place }) =>
      s('rect', {
        className: [...(own === undefined ? [] : [own]), ...(place ? ['place'] : [])],
        ...(place && dataOf(place)),
        x: percent(Math.min(from, 1 - LEAST)),
        width: percent(Math.max(LEAST, to - from)),
        y: 0,
        height: '100%',
      }),
    ),
  );
}

/** `12.5%` */
export function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}

/** A number with separators between its thousands, `12,000`. */
export function grouped(count: number, { translate }: Making): string {
  return count.toLocaleString(translate('en'));
}
