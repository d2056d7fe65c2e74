/** client → server: which lines the user sees of a report that has more findings than are shown. */
import { NotificationType } from 'vscode-languageserver-protocol';
import { isCount, isRecord, isString } from './values';

/** The parameters of `mreport/viewport`. */
export interface ViewportParams {
  uri: string;
  /** The first and the last visible line, both included. */
  first: number;
  last: number;
}

/** `mreport/viewport`: the findings that are shown may be others from now on. */
export const viewportNotification = new NotificationType<ViewportParams>('mreport/viewport');

/** Whether the parameters of a notification are well formed. */
export function isViewportParams(value: unknown): value is ViewportParams {
  return isRecord(value) && isString(value['uri']) && isCount(value['first']) && isCount(value['last']);
}

/** The code of the diagnostic that says that a report has more findings than are shown. */
export const moreFindingsCode = 'more-findings';
