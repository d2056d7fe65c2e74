/** client → server: what changed in the outline view since an earlier result. */
import { RequestType } from 'vscode-languageserver-protocol';
import type { OutlineResult } from '../core/session/outline-results';
import { isOptional, isRecord, isString } from './values';

export type { FindingCounts } from '../core/features/finding-counts';
export type { OutlineNode, OutlineUnit } from '../core/features/unit-outline';
export type { OutlineResult } from '../core/session/outline-results';

/** The parameters of `mreport/outline`. */
export interface OutlineParams {
  uri: string;
  /** The result the client holds; without it, or when the server no longer knows it, everything comes. */
  previousResultId?: string | undefined;
}

/** `mreport/outline`: the units of a report as splices of an earlier result. */
export const outlineRequest = new RequestType<OutlineParams, OutlineResult, void>('mreport/outline');

/** Whether the parameters of a request are well formed. */
export function isOutlineParams(value: unknown): value is OutlineParams {
  return isRecord(value) && isString(value['uri']) && isOptional(value['previousResultId'], isString);
}
