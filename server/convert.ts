/** From the core's data to the Language Server Protocol's. */
import {
  CodeActionKind,
  DiagnosticSeverity,
  SymbolKind,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
} from 'vscode-languageserver';
import type { Fold } from '../core/features/folding';
import type { QuickFix } from '../core/features/quick-fixes';
import type { SuppressAction } from '../core/features/suppress';
import type { OutlineNode } from '../core/features/unit-outline';
import type { TextEdit } from '../core/report/text';
import type { Finding, Severity } from '../core/rules/rule';
import type { SessionHover } from '../core/session/report-session';
import type { ShownFindings } from '../core/session/shown-findings';
import { format } from '../l10n/message';
import { actionMessages } from '../l10n/messages/actions';
import { serverMessages } from '../l10n/messages/server';
import { moreFindingsCode } from '../protocol/viewport';
import type { ClientProfile } from './client-profile';

/** What the editor labels findings with. */
export const diagnosticSource = 'mreport';

/** What diagnostics depend on besides the findings. */
type DiagnosticOptions = Pick<ClientProfile, 'locale' | 'ruleDocs'>;

const diagnosticSeverities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function toDiagnostic(
  { rule, severity, range, message }: Finding,
  { ruleDocs }: DiagnosticOptions,
): Diagnostic {
  return {
    range,
    severity: diagnosticSeverities[severity],
    code: rule,
    ...(ruleDocs === undefined ? {} : { codeDescription: { href: `${ruleDocs}${rule}.md` } }),
    source: diagnosticSource,
    message,
  };
}

/** The diagnostics of what is shown; if the report has other findings, one more, which says so. */
export function toDiagnostics({ findings, isCut }: ShownFindings, options: DiagnosticOptions): Diagnostic[] {
  const diagnostics = findings.map((finding) => toDiagnostic(finding, options));
  const last = diagnostics.at(-1);
  if (!isCut || last === undefined) return diagnostics;
  const count = findings.length.toLocaleString('en');
  return [
    ...diagnostics,
    {
      range: last.range,
      severity: DiagnosticSeverity.Information,
      code: moreFindingsCode,
      source: diagnosticSource,
      message: format(serverMessages.moreFindings, options.locale, { count }),
    },
  ];
}

/** A fix of a report. @param uri the report's */
export function toCodeAction(
  { finding, fix }: QuickFix,
  uri: string,
  options: DiagnosticOptions,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, options)],
    isPreferred: fix.preferred === true,
    edit: { changes: { [uri]: fix.edits } },
  };
}

/** A suppression, which is never preferred: better to correct a report than to hide what is wrong in it. */
export function toSuppressAction(
  { title, findings, edit }: SuppressAction,
  uri: string,
  options: DiagnosticOptions,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => toDiagnostic(finding, options)),
    isPreferred: false,
    edit: { changes: { [uri]: [edit] } },
  };
}

/** What `editor.codeActionsOnSave` and the client's command request. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.mreport`;

/** One action with the edits of all safe fixes. */
export function toFixAllAction(
  edits: readonly TextEdit[],
  uri: string,
  { locale }: DiagnosticOptions,
): CodeAction {
  return {
    title: format(actionMessages.fixAll, locale),
    kind: fixAllKind,
    edit: { changes: { [uri]: [...edits] } },
  };
}

/** An item with everything below it, as a symbol. */
export function toDocumentSymbol(node: OutlineNode): DocumentSymbol {
  return {
    name: node.label,
    // As Markdown's headings are: a report has neither classes nor fields.
    kind: SymbolKind.String,
    range: node.range,
    selectionRange: node.selectionRange,
    children: node.children.map(toDocumentSymbol),
  };
}

/** The fold as LSP has it. */
export function toFoldingRange({ start, end, kind }: Fold): FoldingRange {
  return { startLine: start, endLine: end, ...(kind === undefined ? {} : { kind }) };
}

/** The hover as LSP has it, in Markdown. */
export function toHover({ range, contents }: SessionHover): Hover {
  return { range, contents: { kind: 'markdown', value: contents } };
}
