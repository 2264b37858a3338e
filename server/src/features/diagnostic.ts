import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { Span } from '../analysis/facts';
import type { Merged } from '../annotations/mergedModel';
import type { Problem, Severity } from '../checks/check';
import { runChecks } from '../checks/checks';
import { type Article, rangeOf, touches } from './article';

const severityNumbers: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
};

/**
 * The problems of an article, pulled or published.
 *
 * @param typing the paragraph being typed in: nothing is said about it until the typing rests
 * @param links whether the client shows what a problem is about elsewhere
 */
export function diagnostics(article: Article, typing?: Span, links = true): Diagnostic[] {
  return problemsOf(article)
    .filter((problem) => typing === undefined || !touches(problem, typing))
    .map((problem) => diagnosticOf(article, problem, links));
}

/** Problems of articles, until a setting or the index of sentences changes: an editor asks at every move of the cursor. */
const known = new WeakMap<Merged, Known>();

interface Known {
  readonly settings: Article['settings'];
  readonly revision: number | undefined;
  readonly problems: readonly Problem[];
}

/** The problems of an article that are loud enough, up to the limit. */
export function problemsOf(article: Article): readonly Problem[] {
  const { merged, settings } = article;
  const revision = article.elsewhere?.revision;
  const before = known.get(merged);
  if (before?.settings === settings && before.revision === revision) return before.problems;
  const problems = runChecks(article, settings.checks).slice(0, settings.maxProblems);
  known.set(merged, { settings, revision, problems });
  return problems;
}

/** A problem in LSP's terms; its code is the check's name. */
function diagnosticOf(article: Article, problem: Problem, links = true): Diagnostic {
  const severity = article.settings.checks[problem.check];
  return {
    range: rangeOf(article, problem),
    severity: severityNumbers[severity === 'off' ? 'hint' : severity],
    source: 'attribune',
    code: problem.check,
    message: problem.message,
    ...(links && problem.related && { relatedInformation: [relatedOf(article, problem.related)] }),
    ...(problem.annotation !== undefined && { data: { annotation: problem.annotation } }),
  };
}

function relatedOf(article: Article, { at, message }: NonNullable<Problem['related']>): DiagnosticRelatedInformation {
  const location = 'uri' in at ? { uri: at.uri, range: at.range } : { uri: article.uri, range: rangeOf(article, at) };
  return { location, message };
}
