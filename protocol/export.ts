/** client → server: a report, or one of its units, as a file; reports its progress, and can be cancelled. */
import { RequestType } from 'vscode-languageserver-protocol';
import { exportFormats, type ExportFormat } from '../core/export/formats';
import { isBoolean, isOptional, isRecord, isString } from './values';

export type { ExportFormat } from '../core/export/formats';

/** The parameters of `mreport/export`. */
export interface ExportParams {
  uri: string;
  to: ExportFormat;
  /** The unit's name as the outline has it: one unit only. */
  unit?: string | undefined;
  /** Whether no other program may be started: the folder is not trusted. */
  withoutPrograms?: boolean | undefined;
  /** As the Language Server Protocol has it. */
  workDoneToken?: string | number | undefined;
}

/** The result of `mreport/export`: a file, or why there is none. */
export type ExportResult =
  | {
      type: 'file';
      /** In Base64. */
      content: string;
      /** What is not in it, such as an image that may not be shown: a sentence each. */
      notes: string[];
    }
  /** Why there is no file. `lacksConverter`: no program on this computer makes PDFs. */
  | { type: 'failure'; message: string; lacksConverter: boolean };

/** `mreport/export`: rejected when it is cancelled. */
export const exportRequest = new RequestType<ExportParams, ExportResult, void>('mreport/export');

/** Whether the parameters of a request are well formed. */
export function isExportParams(value: unknown): value is ExportParams {
  return (
    isRecord(value) &&
    isString(value['uri']) &&
    exportFormats.some((format) => format === value['to']) &&
    isOptional(value['unit'], isString) &&
    isOptional(value['withoutPrograms'], isBoolean) &&
    isOptional(value['workDoneToken'], isProgressToken)
  );
}

function isProgressToken(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
