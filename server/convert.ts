import {
  CodeActionKind,
  DiagnosticSeverity,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
} from 'vscode-languageserver';
import type { Fold } from '../core/features/folding';
import type { QuickFix } from '../core/features/quick-fixes';
import type { SuppressAction } from '../core/features/suppress';
import type { ShownFindings } from '../core/session/report-session';
import { moreFindingsCode } from '../protocol/viewport';
import type { OutlineNode } from '../protocol/outline';
import type { TextEdit } from '../core/report/text';
import type { Finding, Locale, Severity } from '../core/rules/rule';

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

/** The diagnostics of what is shown; where there are others, the last one says so. */
export function toDiagnostics(
  { findings, isCut }: ShownFindings,
  ruleDocs: string | undefined,
  locale: Locale,
): Diagnostic[] {
  const diagnostics = findings.map((finding) => toDiagnostic(finding, ruleDocs));
  const last = diagnostics.at(-1);
  if (!isCut || last === undefined) return diagnostics;
  const count = findings.length.toLocaleString('en');
  const message = {
    'zh-TW': `問題甚多，僅列出眼前附近的${count}項；其餘在移至該處時列出。`,
    en: `Only the ${count} findings nearest to what you see are listed; the others are when you go there.`,
  }[locale];
  const severity = DiagnosticSeverity.Information;
  const code = moreFindingsCode;
  return [...diagnostics, { range: last.range, severity, code, source: diagnosticSource, message }];
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

/** Never preferred: a mistake is better mended than hidden. */
export function toSuppressAction(
  { title, findings, edit }: SuppressAction,
  uri: string,
  ruleDocs: string | undefined,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => toDiagnostic(finding, ruleDocs)),
    isPreferred: false,
    edit: { changes: { [uri]: [edit] } },
  };
}

/** What `editor.codeActionsOnSave` and the client's command ask for. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.mreport`;

const fixAllTitles: Record<Locale, string> = {
  'zh-TW': '修正所有可自動修正之處',
  en: 'Fix all that can be fixed safely',
};

export function toFixAllAction(edits: readonly TextEdit[], uri: string, locale: Locale): CodeAction {
  return {
    title: fixAllTitles[locale],
    kind: fixAllKind,
    edit: { changes: { [uri]: [...edits] } },
  };
}

/** Whether one who wants `wanted` (nothing in particular, if undefined) wants actions of a kind: kinds are paths. */
export function wantsKind(wanted: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return wanted?.some((each) => each === '' || each === kind || kind.startsWith(`${each}.`)) ?? true;
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
