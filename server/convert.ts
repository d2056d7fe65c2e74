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
  type SymbolInformation,
  type WorkspaceEdit,
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
type DiagnosticOptions = Pick<ClientProfile, 'locale' | 'ruleLink'>;

/** What code actions depend on besides what they do. */
type ActionOptions = DiagnosticOptions & Pick<ClientProfile, 'versionsEdits'>;

/** The text that an action changes. */
export interface EditedReport {
  readonly uri: string;
  /** The version that the edits are made for. */
  readonly version: number;
}

const diagnosticSeverities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function toDiagnostic(
  { rule, severity, range, message }: Finding,
  { ruleLink }: DiagnosticOptions,
): Diagnostic {
  return {
    range,
    severity: diagnosticSeverities[severity],
    code: rule,
    ...(ruleLink === undefined ? {} : { codeDescription: { href: ruleLink.replace('{rule}', rule) } }),
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

/** A fix of a report. */
export function toCodeAction(
  { finding, fix }: QuickFix,
  report: EditedReport,
  options: ActionOptions,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding, options)],
    isPreferred: fix.preferred === true,
    edit: toWorkspaceEdit(report, fix.edits, options),
  };
}

/** A suppression, which is never preferred: better to correct a report than to hide what is wrong in it. */
export function toSuppressAction(
  { title, findings, edit }: SuppressAction,
  report: EditedReport,
  options: ActionOptions,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => toDiagnostic(finding, options)),
    isPreferred: false,
    edit: toWorkspaceEdit(report, [edit], options),
  };
}

/** What `editor.codeActionsOnSave` and the client's command request. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.mreport`;

/** One action with the edits of all safe fixes. */
export function toFixAllAction(
  edits: readonly TextEdit[],
  report: EditedReport,
  options: ActionOptions,
): CodeAction {
  return {
    title: format(actionMessages.fixAll, options.locale),
    kind: fixAllKind,
    edit: toWorkspaceEdit(report, edits, options),
  };
}

/** With the version where the client takes it: it then refuses edits of a text that has changed meanwhile. */
function toWorkspaceEdit(
  { uri, version }: EditedReport,
  edits: readonly TextEdit[],
  { versionsEdits }: ActionOptions,
): WorkspaceEdit {
  return versionsEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
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

/** An item and everything below it one after the other, for clients that know no symbols below symbols. */
export function toSymbolInformation(
  node: OutlineNode,
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  const { label: name, range, children } = node;
  return [
    {
      name,
      kind: SymbolKind.String,
      location: { uri, range },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...children.flatMap((child) => toSymbolInformation(child, uri, name)),
  ];
}

/** The fold as LSP has it. */
export function toFoldingRange({ start, end, kind }: Fold): FoldingRange {
  return { startLine: start, endLine: end, ...(kind === undefined ? {} : { kind }) };
}

/** The hover as LSP has it, in Markdown. */
export function toHover({ range, contents }: SessionHover): Hover {
  return { range, contents: { kind: 'markdown', value: contents } };
}
