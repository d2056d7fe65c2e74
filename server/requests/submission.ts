import type { SubmissionParams, SubmissionResult } from '../../protocol/submission';
import type { BackgroundLint } from '../background-lint';
import type { RequestHandler } from '../request-guard';

/** `mreport/submission`: what stands in the way of handing in a report, once all its findings are known. */
export function submission(
  backgroundLint: BackgroundLint,
): RequestHandler<SubmissionParams, SubmissionResult> {
  return async ({ uri }, signal) => {
    const session = await backgroundLint.untilComplete(uri, signal);
    if (session === undefined) return { version: -1, findings: [] };
    return { version: session.version, findings: session.submission() };
  };
}
