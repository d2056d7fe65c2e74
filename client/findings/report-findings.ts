import * as vscode from 'vscode';
import type { FindingCounts } from '../../protocol/outline';
import { locale } from '../locale';
import { countWords } from './count-words';

/** The findings of a report that the Problems view shows: all but hints. */
export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return ours(uri).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
}

/** The number of findings of each severity that a report has. */
export function countFindings(uri: vscode.Uri): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of ours(uri)) counts[severityNames[severity]]++;
  return counts;
}

/** The counts in words, in the user's language. */
export function findingWords(counts: FindingCounts): string {
  return countWords(counts, locale);
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
