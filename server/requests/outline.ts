import { noFindings } from '../../core/features/finding-counts';
import type { OutlineParams, OutlineResult } from '../../protocol/outline';
import type { BackgroundLint } from '../background-lint';
import type { OpenReports } from '../open-reports';
import type { RequestHandler } from '../request-guard';

/** `mreport/outline`: what changed in the outline view, with the findings known by now; others follow. */
export function outline(
  reports: OpenReports,
  backgroundLint: BackgroundLint,
): RequestHandler<OutlineParams, OutlineResult> {
  return async ({ uri, previousResultId }, signal) => {
    const session = await reports.find(uri, signal);
    if (session === undefined) return notOpen();
    backgroundLint.start(uri, session);
    return session.outline(previousResultId);
  };
}

function notOpen(): OutlineResult {
  const findings = noFindings();
  return { resultId: '', version: -1, incremental: false, firstLine: 0, splices: [], findings };
}
