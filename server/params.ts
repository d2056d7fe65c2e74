/**
 * Whether the parameters of the Language Server Protocol's own messages have the shape that the protocol gives them, as
 * far as the server relies on it. The guards of other messages are in `protocol/`.
 */
import type {
  CodeActionParams,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DocumentDiagnosticParams,
  DocumentSymbolParams,
  FoldingRangeParams,
  HoverParams,
  InitializeParams,
} from 'vscode-languageserver';
import { isCount, isRecord, isString } from '../protocol/values';

/** Whether the parameters of `initialize` are well formed, as far as the server reads them. */
export function isInitializeParams(value: unknown): value is InitializeParams {
  return isRecord(value) && isRecord(value['capabilities']);
}

/** Parameters that name a document and hold nothing else that the server relies on. */
export function isDocumentParams(
  value: unknown,
): value is DocumentDiagnosticParams &
  DocumentSymbolParams &
  FoldingRangeParams &
  DidCloseTextDocumentParams {
  return namesDocument(value);
}

/** Whether the parameters of `textDocument/hover` are well formed. */
export function isHoverParams(value: unknown): value is HoverParams {
  return namesDocument(value) && isPosition(value['position']);
}

/** Whether the parameters of `textDocument/codeAction` are well formed. */
export function isCodeActionParams(value: unknown): value is CodeActionParams {
  if (!namesDocument(value) || !isRange(value['range']) || !isRecord(value['context'])) return false;
  const { only } = value['context'];
  return only === undefined || only === null || (Array.isArray(only) && only.every(isString));
}

/** Whether the parameters of `textDocument/didOpen` are well formed. */
export function isDidOpenParams(value: unknown): value is DidOpenTextDocumentParams {
  if (!namesDocument(value)) return false;
  const { text, version } = value.textDocument;
  return isString(text) && Number.isSafeInteger(version);
}

/** One malformed change makes all of them worthless: those after it are changes of the text that it leads to. */
export function isDidChangeParams(value: unknown): value is DidChangeTextDocumentParams {
  if (!namesDocument(value)) return false;
  const { textDocument, contentChanges } = value;
  return (
    Number.isSafeInteger(textDocument['version']) &&
    Array.isArray(contentChanges) &&
    contentChanges.every(isContentChange)
  );
}

/** Whether the parameters of `workspace/didChangeConfiguration` are well formed; the settings are read leniently. */
export function isDidChangeConfigurationParams(value: unknown): value is DidChangeConfigurationParams {
  return isRecord(value);
}

/** Whether the parameters of `workspace/didChangeWatchedFiles` are well formed. */
export function isDidChangeWatchedFilesParams(value: unknown): value is DidChangeWatchedFilesParams {
  return isRecord(value) && Array.isArray(value['changes']) && value['changes'].every(hasUri);
}

interface DocumentRecord extends Record<string, unknown> {
  readonly textDocument: Record<string, unknown>;
}

function namesDocument(value: unknown): value is DocumentRecord {
  return isRecord(value) && hasUri(value['textDocument']);
}

function hasUri(value: unknown): boolean {
  return isRecord(value) && isString(value['uri']);
}

function isContentChange(value: unknown): boolean {
  return isRecord(value) && isString(value['text']) && (!('range' in value) || isRange(value['range']));
}

function isRange(value: unknown): boolean {
  return isRecord(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && isCount(value['line']) && isCount(value['character']);
}
