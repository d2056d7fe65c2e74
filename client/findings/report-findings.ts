import * as vscode from 'vscode';
import type { FindingCounts } from '../../protocol/outline';
import { countWords } from './count-words';

/** The findings of a report that the Problems view shows: hints are too slight for it, and for us. */
export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return ours(uri).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
}

/** How many findings of each severity a report has. */
export function countFindings(uri: vscode.Uri): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of ours(uri)) counts[severityNames[severity]]++;
  return counts;
}

/** The counts in words, in the user's language. */
export function findingWords(counts: FindingCounts): string {
  return countWords(counts, (message, ...values) => vscode.l10n.t(message, ...values));
}

const severityNames = {
  [vscode.DiagnosticSeverity.Error]: 'error',
  [vscode.DiagnosticSeverity.Warning]: 'warning',
  [vscode.DiagnosticSeverity.Information]: 'information',
  [vscode.DiagnosticSeverity.Hint]: 'hint',
} as const satisfies Record<vscode.DiagnosticSeverity, keyof FindingCounts>;

function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'mreport');
}
