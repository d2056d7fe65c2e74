import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import { toDocumentSymbol } from '../convert';
import type { OpenReports } from '../open-reports';
import type { RequestHandler } from '../request-guard';

/** `textDocument/documentSymbol`: units and items. */
export function documentSymbol(reports: OpenReports): RequestHandler<DocumentSymbolParams, DocumentSymbol[]> {
  return async ({ textDocument }, signal) => {
    const session = await reports.find(textDocument.uri, signal);
    return session === undefined ? [] : session.symbols().map(toDocumentSymbol);
  };
}
