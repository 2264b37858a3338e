import { Disposable, Hover, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Range, TextEditor } from 'vscode';
import type { ReviewItem } from '../../server/src/protocol/review';

/** The length of the words in the status bar, in UTF-16 code units. */
const MAX_STATUS_LENGTH = 80;

/** Progress of a review. */
export interface ReviewProgress {
  /** Number of suggestions at its beginning. */
  readonly total: number;
  readonly accepted: number;
  readonly rejected: number;
  /** The last decision, in words. */
  readonly last?: string;
}

/** A suggestion under review. */
interface UnderReview extends ReviewProgress {
  readonly editor: TextEditor;
  readonly item: ReviewItem;
  readonly ranges: readonly Range[];
}

/** Display of the suggestion under review: a box around its words, and the progress in the status bar. */
export function reviewMarks() {
  const box = window.createTextEditorDecorationType({
    border: '1px solid',
    borderColor: new ThemeColor('focusBorder'),
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
  });
  const status = window.createStatusBarItem('attribune.review', StatusBarAlignment.Left, 1000);
  status.name = l10n.t('Attribune: Review');
  status.command = 'attribune.review.other';
  status.backgroundColor = new ThemeColor('statusBarItem.prominentBackground');
  const marks = Disposable.from(box, status);
  return {
    show: (review: UnderReview) => {
      const { editor, item, ranges } = review;
      editor.setDecorations(box, ranges);
      const progress = progressInWords(review);
      status.text = `$(checklist) ${progress}: ${shortened(item.lines[0] ?? '')}`;
      status.tooltip = [...item.lines, keys()].join('\n');
      const last = review.last === undefined ? [] : [review.last];
      status.accessibilityInformation = { label: [...last, progress, ...item.lines, keys()].join('. ') };
      status.show();
    },
    hide: (editor: TextEditor) => {
      editor.setDecorations(box, []);
      status.hide();
    },
    dispose: () => {
      marks.dispose();
    },
  };
}

/** Hover of the suggestion under review: its reading, the reason, and the keys that decide, which can be clicked too. */
export function reviewHover(review: UnderReview, hovered: Range): Hover {
  const { item } = review;
  const text = new MarkdownString();
  item.lines.forEach((line, i) => text.appendMarkdown(`${i === 0 ? `**${escaped(line)}**` : escaped(line)}\n\n`));
  const actions = keysByCommand().map(([command, key, title]) => `[${title}](command:${command}) _${key}_`);
  text.appendMarkdown(`---\n${actions.join(' \u00a0 ')}\n\n${progressInWords(review)}`);
  // What a key did is told where the next suggestion is read.
  if (review.last !== undefined) text.appendMarkdown(' · ').appendText(review.last);
  text.isTrusted = { enabledCommands: keysByCommand().map(([command]) => command) };
  return new Hover(text, hovered);
}

/** Text without Markdown's signs. `appendText` makes all spaces no-break ones, and the hover then breaks lines inside words. */
function escaped(line: string): string {
  return new MarkdownString().appendText(line).value.replaceAll('&nbsp;', ' ');
}

function progressInWords({ total, item: { count } }: UnderReview): string {
  return l10n.t('{0} of {1} done', total - count, total);
}

function keysByCommand(): (readonly [command: string, key: string, title: string])[] {
  return [
    ['attribune.review.accept', l10n.t('Enter'), l10n.t('accept')],
    ['attribune.review.reject', l10n.t('Del'), l10n.t('reject')],
    ['attribune.review.next', l10n.t('Tab'), l10n.t('next')],
    ['attribune.review.other', l10n.t('Ctrl+Enter'), l10n.t('other choices')],
    ['attribune.review.stop', l10n.t('Esc'), l10n.t('stop')],
  ];
}

/** `Enter accept · Del reject · …` */
function keys(): string {
  return keysByCommand()
    .map(([, key, title]) => `${key} ${title}`)
    .join(' · ');
}

/** A text that fits into the status bar. */
export function shortened(text: string): string {
  return text.length <= MAX_STATUS_LENGTH
    ? text
    : `${text.slice(0, MAX_STATUS_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
