import {
  CodeActionKind,
  DiagnosticSeverity,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
} from 'vscode-languageserver';
import type { Fold } from '../features/folding';
import type { QuickFix } from '../features/quick-fixes';
import type { OutlineNode } from '../protocol';
import type { Finding, Severity } from '../rules/rule';

/** What findings are labelled with in the editor. */
export const diagnosticSource = 'mreport';

const diagnosticSeverities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** @param ruleDocs URI of the folder with the rules' pages, with a slash at its end; none: no link. */
export function toDiagnostic(finding: Finding, ruleDocs: string | undefined): Diagnostic {
  return {
    range: finding.range,
    severity: diagnosticSeverities[finding.severity],
    code: finding.rule,
    ...(ruleDocs === undefined ? {} : { codeDescription: { href: `${ruleDocs}${finding.rule}.md` } }),
    source: diagnosticSource,
    message: finding.message,
  };
}

export function toCodeAction(
  { finding, fix }: QuickFix,
  uri: string,
  ruleDocs: string | undefined,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, ruleDocs)],
    isPreferred: fix.preferred === true,
    edit: { changes: { [uri]: fix.edits } },
  };
}

export function toDocumentSymbol(node: OutlineNode): DocumentSymbol {
  return {
    name: node.label,
    // What Markdown's headings are, too: a report has neither classes nor fields.
    kind: SymbolKind.String,
    range: node.range,
    selectionRange: node.selectionRange,
    children: node.children.map(toDocumentSymbol),
  };
}

export function toFoldingRange({ start, end, kind }: Fold): FoldingRange {
  return { startLine: start, endLine: end, ...(kind === undefined ? {} : { kind }) };
}
