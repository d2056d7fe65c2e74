import type { PreviewParams, PreviewResult } from '../../protocol/preview';
import type { BackgroundLint } from '../background-lint';
import type { OpenReports } from '../open-reports';
import type { RequestHandler } from '../request-guard';

/** `mreport/preview`: what changed in the preview, with the findings known by now; others follow. */
export function preview(
  reports: OpenReports,
  backgroundLint: BackgroundLint,
): RequestHandler<PreviewParams, PreviewResult> {
  return async ({ uri, previousResultId, around }, signal) => {
    const session = await reports.find(uri, signal);
    if (session === undefined) return notOpen();
    backgroundLint.start(uri, session);
    return session.preview(previousResultId, around);
  };
}

function notOpen(): PreviewResult {
  return { resultId: '', version: -1, incremental: false, splices: [], firstLine: 0, isPart: false };
}
