import { findRule } from '../rules/registry';
import type { Finding, SubmissionGroup } from '../rules/rule';

/** A finding that stands in the way of handing in a report. */
export interface SubmissionFinding extends Pick<Finding, 'rule' | 'severity' | 'message' | 'range'> {
  /** The part of the list that it is shown in. */
  group: SubmissionGroup | 'error' | 'warning';
}

/** Which findings stand in the way of handing in a report. @param findings in the order of the text, as the result is */
export function submissionFindings(findings: readonly Finding[]): SubmissionFinding[] {
  return findings.flatMap((finding) => {
    const { rule, severity, message, range } = finding;
    const group = groupOf(finding);
    return group === undefined ? [] : [{ group, rule, severity, message, range }];
  });
}

/** The group that the rule declares, else that of the severity: an error or a warning is always in the way. */
function groupOf({ rule, severity }: Finding): SubmissionFinding['group'] | undefined {
  const declared = findRule(rule)?.submission;
  if (declared !== undefined) return declared;
  return severity === 'error' || severity === 'warning' ? severity : undefined;
}
