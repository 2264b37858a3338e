import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SidecarProblem } from '../annotations/model';
import type { Severity } from '../checks/check';
import { rangeOf } from './article';

/**
 * The problems in a sidecar, at their places in it.
 *
 * @param severity of the check `sidecar`; a file that cannot be written to stays an error unless it is off
 */
export function sidecarDiagnostics(
  document: TextDocument,
  problems: readonly SidecarProblem[],
  severity: Severity,
): Diagnostic[] {
  if (severity === 'off') return [];
  return problems.map((problem) => ({
    range: rangeOf({ document }, problem),
    severity: problem.severity === 'error' ? DiagnosticSeverity.Error : severityNumbers[severity],
    source: 'attribune',
    code: 'sidecar',
    message: problem.message,
  }));
}

const severityNumbers = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
} as const;
