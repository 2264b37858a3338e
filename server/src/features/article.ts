import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../analysis/facts';
import { asRead } from '../analysis/text/layout/asRead';
import type { AnnotatedArticle } from '../annotations/annotatedArticle';
import type { LabelDefinitions } from '../annotations/verification/labelDefinitions';
import type { DateStyle } from '../messages/dateWords';
import type { CheckName, OtherArticles, Severity } from '../checks/check';

/** An open article at one version, with all that is known of it. Features are functions of it and nothing else. */
export interface Article extends Pick<AnnotatedArticle, 'text' | 'facts' | 'merged'> {
  readonly uri: string;
  readonly version: number;
  readonly document: TextDocument;
  readonly settings: ArticleSettings;
  /** Sentences quoted in other articles; none where there is no workspace. */
  readonly elsewhere?: OtherArticles;
}

/** The settings that features heed. */
export interface ArticleSettings {
  readonly checks: Readonly<Record<CheckName, Severity>>;
  readonly maxProblems: number;
  /** The confidence from which *Accept all* takes a suggestion, 0 to 1. */
  readonly annotateAll: number;
  readonly codeLens: boolean;
  /** Notation of dates in hints, copies and quick fixes; elsewhere the order of day and month. */
  readonly dateStyle: DateStyle;
  /** Whether the values and types of TIMEX3 are shown. */
  readonly annotatorTerms: boolean;
  /** Labels of the newsroom's own, by their names. */
  readonly labels: LabelDefinitions;
  readonly inlayHints: { readonly speakers: boolean; readonly dates: boolean };
}

/** A span in LSP's terms. */
export function rangeOf({ document }: Pick<Article, 'document'>, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A range, or the empty range at a position, in offsets; one that lies outside the text ends at the text's edge. */
export function spanOf({ document }: Pick<Article, 'document'>, range: Range | Position): Span {
  if (!('start' in range)) return { start: document.offsetAt(range), end: document.offsetAt(range) };
  const offsets = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return { start: Math.min(...offsets), end: Math.max(...offsets) };
}

/** Whether two spans share a character, or one is an empty span in or at the edge of the other. */
export function touches(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}

/** The words of a span as a reader takes them, on one line: to be shown, copied or compared, not to be found by. */
export function wordsOf({ text }: Pick<Article, 'text'>, { start, end }: Span): string {
  return asRead(text.slice(start, end));
}

/** A span without what else is known of it, as decisions have it. */
export function spanOnly({ start, end }: Span): Span {
  return { start, end };
}
