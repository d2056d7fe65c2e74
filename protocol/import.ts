/** client → server: the text of a report, made of a Word, ODF, HTML or text file. */
import { RequestType } from 'vscode-languageserver-protocol';
import { isRecord, isString } from './values';

/** The parameters of `mreport/import`. */
export interface ImportParams {
  /** The file's name, with its extension. */
  name: string;
  /** The file's bytes in Base64: the server needs no file system. */
  content: string;
}

/** `failure` says why there is no text. */
export type ImportResult = { text: string; leftOut: LeftOutPlace[] } | { failure: string };

/** What an import has not kept as it was, and where. */
export interface LeftOutPlace {
  place: string;
  reason: string;
}

/** `mreport/import`: rejected when it is cancelled. */
export const importRequest = new RequestType<ImportParams, ImportResult, void>('mreport/import');

/** Whether the parameters of a request are well formed. */
export function isImportParams(value: unknown): value is ImportParams {
  return isRecord(value) && isString(value['name']) && isString(value['content']);
}
