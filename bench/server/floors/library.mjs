/**
 * The usual floor: a language server with the usual library and its text documents, which does no work of its own.
 * With `--diagnostics=N` it publishes the same N diagnostics after each change, else none.
 */
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const option = process.argv.find((argument) => argument.startsWith('--diagnostics='));
const count = Number(option?.split('=')[1] ?? 0);
/** Diagnostics like ours: a rule with its page, and a sentence. */
const diagnostics = Array.from({ length: count }, (_, line) => ({
  range: { start: { line, character: 0 }, end: { line, character: 2 } },
  severity: /** @type {const} */ (1),
  source: 'mreport',
  code: 'numbering/gap',
  codeDescription: { href: 'file:///usr/share/mreport/docs/rules/numbering/gap.md' },
  message: '編號跳號：「(2)」之後應為「(3)」，此處為「(4)」。',
}));

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, documentSymbolProvider: true },
}));
connection.onDocumentSymbol(() => []);
documents.onDidChangeContent(({ document: { uri, version } }) => {
  void connection.sendDiagnostics({ uri, version, diagnostics });
});
documents.listen(connection);
connection.listen();
