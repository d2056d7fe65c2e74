import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { fixAllKind } from './convert';

/** What the server can do. @param pullsDiagnostics whether the client pulls diagnostics */
export function capabilitiesOf(pullsDiagnostics: boolean): ServerCapabilities {
  const diagnosticProvider = {
    identifier: 'mreport',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  };
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    ...(pullsDiagnostics ? { diagnosticProvider } : {}),
  };
}
