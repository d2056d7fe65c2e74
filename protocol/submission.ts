/** client → server: what stands in the way of handing in a report, of all that is found in it. */
import { RequestType } from 'vscode-languageserver-protocol';
import type { SubmissionFinding } from '../core/features/submission';
import { isRecord, isString } from './values';

export type { SubmissionFinding } from '../core/features/submission';

/** The parameters of `mreport/submission`. */
export interface SubmissionParams {
  uri: string;
}

/** What has to be corrected before a version of a report is handed in. */
export interface SubmissionResult {
  version: number;
  /** In the order of the text. */
  findings: SubmissionFinding[];
}

/** `mreport/submission`: the submission check of an open report. */
export const submissionRequest = new RequestType<SubmissionParams, SubmissionResult, void>(
  'mreport/submission',
);

/** Whether the parameters of a request are well formed. */
export function isSubmissionParams(value: unknown): value is SubmissionParams {
  return isRecord(value) && isString(value['uri']);
}
