/** client → server: what changed in the preview since an earlier result. */
import { RequestType } from 'vscode-languageserver-protocol';
import type { PreviewResult } from '../core/session/preview-results';
import { isCount, isOptional, isRecord, isString } from './values';

export type {
  PreviewBlock,
  PreviewFinding,
  PreviewResult,
  PreviewSplice,
} from '../core/session/preview-results';

/** The parameters of `mreport/preview`. */
export interface PreviewParams {
  uri: string;
  /** The result the client holds; without it, or when the server no longer knows it, everything comes. */
  previousResultId?: string | undefined;
  /** Of a long report, what stands around this line is enough at first; the client asks again for the rest. */
  around?: number | undefined;
}

/** `mreport/preview`: the blocks of a report as splices of an earlier result. */
export const previewRequest = new RequestType<PreviewParams, PreviewResult, void>('mreport/preview');

/** Whether the parameters of a request are well formed. */
export function isPreviewParams(value: unknown): value is PreviewParams {
  return (
    isRecord(value) &&
    isString(value['uri']) &&
    isOptional(value['previousResultId'], isString) &&
    isOptional(value['around'], isCount)
  );
}
