import * as vscode from 'vscode';
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';
import { languageServerMessages } from '../../l10n/messages/language-server';
import { t } from '../locale';

/** Why a request failed, as the end of a sentence for the user: “… was not exported: {reason}”. */
export function errorReason(error: unknown): string {
  if (error instanceof vscode.CancellationError) return t(languageServerMessages.noAnswer);
  return error instanceof Error ? error.message : String(error);
}

/** The codes of an answer that is not wanted any more, or of a server that went away. */
const cancellations: readonly number[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
  ErrorCodes.PendingResponseRejected,
  ErrorCodes.ConnectionInactive,
];

/** Whether an error of the language client says only that there is no answer for now. */
export function isCancellation(error: unknown): boolean {
  return error instanceof ResponseError && cancellations.includes(error.code);
}
