import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { ClientProfile } from '../client-profile';
import { toFoldingRange } from '../convert';
import type { OpenReports } from '../open-reports';
import type { RequestHandler } from '../request-guard';

/** `textDocument/foldingRange`: items, tables and comments. */
export function foldingRange(
  reports: OpenReports,
  { foldLimit }: ClientProfile,
): RequestHandler<FoldingRangeParams, FoldingRange[]> {
  return async ({ textDocument }, signal) => {
    const session = await reports.find(textDocument.uri, signal);
    return session === undefined ? [] : session.folds(foldLimit).map(toFoldingRange);
  };
}
