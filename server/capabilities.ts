import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { rules } from '../core/rules/registry';
import type { ExperimentalCapabilities } from '../protocol/experimental-capabilities';
import type { ClientProfile } from './client-profile';
import { fixAllKind } from './convert';

/** What the server can do, with this client. */
export function capabilitiesOf({ pullsDiagnostics, answersFolders }: ClientProfile): ServerCapabilities {
  const diagnosticProvider = {
    identifier: 'mreport',
    interFileDependencies: false,
    workspaceDiagnostics: false,
  };
  const itemRules = rules.filter(({ unfinishedIn }) => unfinishedIn === 'item').map(({ id }) => id);
  return {
    experimental: { itemRules } satisfies ExperimentalCapabilities,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    ...(answersFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
    ...(pullsDiagnostics ? { diagnosticProvider } : {}),
  };
}
