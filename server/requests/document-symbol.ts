import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import type { ClientProfile } from '../client-profile';
import { toDocumentSymbol, toSymbolInformation } from '../convert';
import type { OpenReports } from '../open-reports';
import type { RequestHandler } from '../request-guard';

/** `textDocument/documentSymbol`: units and items, those below others within them where the client knows that. */
export function documentSymbol(
  reports: OpenReports,
  { nestsSymbols }: ClientProfile,
): RequestHandler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> {
  return async ({ textDocument: { uri } }, signal) => {
    const symbols = (await reports.find(uri, signal))?.symbols() ?? [];
    return nestsSymbols
      ? symbols.map(toDocumentSymbol)
      : symbols.flatMap((symbol) => toSymbolInformation(symbol, uri));
  };
}
