import type { SubmissionFinding } from '../../protocol/submission';

/** The groups of findings, in the order in which they are listed. */
export const submissionGroupNames = ['error', 'warning', 'unit', 'field', 'date'] as const;

/** A group of findings: of a severity, or of what they are about. */
export type SubmissionGroupName = (typeof submissionGroupNames)[number];

/** The findings of one group, in the order of the text. */
export interface GroupedFindings {
  group: SubmissionGroupName;
  findings: SubmissionFinding[];
}

/** Findings by groups, the most serious group first; groups without findings are left out. */
export function submissionGroups(findings: readonly SubmissionFinding[]): GroupedFindings[] {
  return submissionGroupNames
    .map((group) => ({ group, findings: findings.filter((finding) => finding.group === group) }))
    .filter((group) => group.findings.length > 0);
}
