import type { Connection } from 'vscode-languageserver';
import type { ToPdf } from '../core/export/to-pdf';
import { exportRequest, isExportParams } from '../protocol/export';
import { importRequest, isImportParams } from '../protocol/import';
import { isOutlineParams, outlineRequest } from '../protocol/outline';
import { isPreviewParams, previewRequest } from '../protocol/preview';
import { isSubmissionParams, submissionRequest } from '../protocol/submission';
import type { BackgroundLint } from './background-lint';
import type { ClientProfile } from './client-profile';
import type { OpenReports } from './open-reports';
import { isCodeActionParams, isDocumentParams, isHoverParams } from './params';
import type { ReportImages } from './report-images';
import type { RequestGuard } from './request-guard';
import { codeAction } from './requests/code-action';
import { documentDiagnostic } from './requests/document-diagnostic';
import { documentSymbol } from './requests/document-symbol';
import { exportFile } from './requests/export';
import { foldingRange } from './requests/folding-range';
import { hover } from './requests/hover';
import { importFile, type ImportWorker } from './requests/import';
import { outline } from './requests/outline';
import { preview } from './requests/preview';
import { submission } from './requests/submission';

/** What the requests are answered with. */
export interface RequestServices {
  readonly client: ClientProfile;
  readonly reports: OpenReports;
  readonly backgroundLint: BackgroundLint;
  readonly images: ReportImages;
  /** Absent where there are no threads. */
  readonly importWorker: ImportWorker | undefined;
  /** Absent where no programs can be started. */
  readonly toPdf: ToPdf | undefined;
}

/** Answers all requests about reports; each passes the guard first. */
export function registerRequests(
  connection: Connection,
  guard: RequestGuard,
  { client, reports, backgroundLint, images, importWorker, toPdf }: RequestServices,
): void {
  const { locale } = client;
  const exports = { connection, reports, images, toPdf, locale };
  connection.languages.diagnostics.on(
    guard.request(isDocumentParams, documentDiagnostic(backgroundLint, client)),
  );
  connection.onDocumentSymbol(guard.request(isDocumentParams, documentSymbol(reports, client)));
  connection.onFoldingRanges(guard.request(isDocumentParams, foldingRange(reports, client)));
  connection.onHover(guard.request(isHoverParams, hover(reports)));
  connection.onCodeAction(guard.request(isCodeActionParams, codeAction(reports, client)));
  connection.onRequest(outlineRequest, guard.request(isOutlineParams, outline(reports, backgroundLint)));
  connection.onRequest(previewRequest, guard.request(isPreviewParams, preview(reports, backgroundLint)));
  connection.onRequest(submissionRequest, guard.request(isSubmissionParams, submission(backgroundLint)));
  connection.onRequest(exportRequest, guard.request(isExportParams, exportFile(exports)));
  connection.onRequest(importRequest, guard.request(isImportParams, importFile(locale, importWorker)));
}
