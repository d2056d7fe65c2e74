/** client → server: what stands in the way of handing in a report, of all that is found in it. */
import { RequestType } from 'vscode-languageserver-protocol';
import type { SubmissionFinding } from '../core/features/submission';
import { isRecord, isString } from './values';

export type { SubmissionFinding } from '../core/features/submission';

export interface SubmissionParams {
  uri: string;
}

export interface SubmissionResult {
  version: number;
  /** In the order of the text. */
  findings: SubmissionFinding[];
}

export const submissionRequest = new RequestType<SubmissionParams, SubmissionResult, void>(
  'mreport/submission',
);

export function isSubmissionParams(value: unknown): value is SubmissionParams {
  return isRecord(value) && isString(value['uri']);
}
