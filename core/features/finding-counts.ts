import type { Severity } from '../rules/rule';

/** The number of findings of each severity. */
export type FindingCounts = Record<Severity, number>;

/** Counts of no findings; a new object each time. */
export function noFindings(): FindingCounts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

/** Counts findings by severity. Linear. */
export function countFindings(findings: readonly { severity: Severity }[]): FindingCounts {
  const counts = noFindings();
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
