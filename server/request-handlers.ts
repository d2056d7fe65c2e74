import {
  DocumentDiagnosticReportKind,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type DocumentSymbolParams,
  type FoldingRangeParams,
  type Hover,
  type HoverParams,
} from 'vscode-languageserver';
import { dateHover } from '../core/features/hover';
import { submissionFindings } from '../core/features/submission';
import { exportRequest, type ExportParams } from '../protocol/export';
import { importRequest, type ImportParams } from '../protocol/import';
import { outlineRequest, type OutlineParams } from '../protocol/outline';
import { previewRequest, type PreviewParams } from '../protocol/preview';
import { submissionRequest, type SubmissionParams, type SubmissionResult } from '../protocol/submission';
import type { Locale } from '../core/rules/rule';
import { importFile, type ImportWorker } from './import-file';
import type { RequestGuard } from './request-guard';
import { codeActions } from './code-actions';
import { toDiagnostics } from './convert';
import type { Exports } from './exports';
import type { Find, LookAhead } from './background-lint';
import { hasPosition, hasRangeAndContext, hasUri, isExport, isImport, isOfDocument } from './params';
import type { Views } from './views';

/** What the answers take from the server. */
export interface Shared {
  readonly find: Find;
  readonly ahead: LookAhead;
  readonly views: Views;
  readonly exports: Exports;
  readonly importWorker: ImportWorker | undefined;
  readonly locale: () => Locale;
  readonly ruleDocs: () => string | undefined;
}

/** Answers all requests about documents. */
export function answerRequests(connection: Connection, guard: RequestGuard, shared: Shared): void {
  const { views } = shared;
  connection.languages.diagnostics.on(
    guard.request(isOfDocument, (params: DocumentDiagnosticParams, stop) => diagnose(params, stop, shared)),
  );
  connection.onDocumentSymbol(
    guard.request(isOfDocument, ({ textDocument }: DocumentSymbolParams, stop) =>
      views.symbols(textDocument.uri, stop),
    ),
  );
  connection.onFoldingRanges(
    guard.request(isOfDocument, ({ textDocument }: FoldingRangeParams, stop) =>
      views.folds(textDocument.uri, stop),
    ),
  );
  connection.onHover(guard.request(hasPosition, (params: HoverParams, stop) => hover(params, stop, shared)));
  connection.onCodeAction(
    guard.request(hasRangeAndContext, (params: CodeActionParams, stop) => actions(params, stop, shared)),
  );
  connection.onRequest(
    outlineRequest,
    guard.request(hasUri, (params: OutlineParams, stop) => views.outline(params, stop)),
  );
  connection.onRequest(
    previewRequest,
    guard.request(hasUri, (params: PreviewParams, stop) => views.preview(params, stop)),
  );
  connection.onRequest(
    submissionRequest,
    guard.request(hasUri, (params: SubmissionParams, stop) => submission(params, stop, shared)),
  );
  connection.onRequest(
    exportRequest,
    guard.request(isExport, (params: ExportParams, stop, token) =>
      shared.exports.answer(params, stop, token),
    ),
  );
  connection.onRequest(
    importRequest,
    guard.request(isImport, (params: ImportParams, stop, token) => {
      const { importWorker } = shared;
      return importFile(params, { locale: shared.locale(), importWorker, stop, token });
    }),
  );
  connection.onRequest((method) => guard.unknown(method));
}

async function diagnose(
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  stop: () => void,
  { ahead, ruleDocs, locale }: Shared,
): Promise<DocumentDiagnosticReport> {
  const open = await ahead.untilShown(uri, stop);
  if (open === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const shown = open.show();
  const resultId = `${String(open.serial)}.${String(shown.number)}`;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  const items = toDiagnostics(shown, ruleDocs(), locale());
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

async function submission(
  { uri }: SubmissionParams,
  stop: () => void,
  { ahead }: Shared,
): Promise<SubmissionResult> {
  const open = await ahead.untilKnown(uri, stop);
  if (open === undefined) return { version: -1, findings: [] };
  return { version: open.version, findings: submissionFindings(open.allFindings()) };
}

async function hover(
  { textDocument, position: { line, character } }: HoverParams,
  stop: () => void,
  { find, locale }: Shared,
): Promise<Hover | undefined> {
  const open = await find(textDocument.uri, stop);
  const dates = open?.current().datesOn(line) ?? [];
  const found = dateHover(dates, character, locale());
  if (found === undefined) return undefined;
  const { start, end } = found.span;
  return {
    contents: { kind: 'markdown', value: found.contents },
    range: { start: { line, character: start }, end: { line, character: end } },
  };
}

async function actions(
  params: CodeActionParams,
  stop: () => void,
  { find, locale, ruleDocs }: Shared,
): Promise<CodeAction[]> {
  const open = await find(params.textDocument.uri, stop);
  return open === undefined ? [] : codeActions(open, params, { locale: locale(), ruleDocs: ruleDocs() });
}
