import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { BackgroundLint } from '../background-lint';
import type { ClientProfile } from '../client-profile';
import { toDiagnostics } from '../convert';
import type { RequestHandler } from '../request-guard';

/** `textDocument/diagnostic`: what is shown of a report, once it is known; or that it is what the client holds. */
export function documentDiagnostic(
  backgroundLint: BackgroundLint,
  client: ClientProfile,
): RequestHandler<DocumentDiagnosticParams, DocumentDiagnosticReport> {
  return async ({ textDocument, previousResultId }, signal) => {
    const session = await backgroundLint.untilShown(textDocument.uri, signal);
    if (session === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const shown = session.diagnostics();
    const resultId = shown.id;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(shown, client) };
  };
}
