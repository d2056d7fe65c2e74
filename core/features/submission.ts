import type { Range } from '../report/text';
import type { Finding, Severity } from '../rules/rule';

/** A finding that stands in the way of handing in a report. */
export interface SubmissionFinding {
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
}

/** What is no error, and all the same is not handed in: a unit or field that is missing, a day that has passed. */
const hindering = new Set(['report/unit', 'report/field', 'date/stale']);

/** Which findings stand in the way of handing in a report. @param findings in the order of the text, as the result is */
export function submissionFindings(findings: readonly Finding[]): SubmissionFinding[] {
  return findings
    .filter(({ rule, severity }) => severity === 'error' || severity === 'warning' || hindering.has(rule))
    .map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
}
