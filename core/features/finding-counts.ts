import type { Severity } from '../rules/rule';

/** How many findings of each severity. */
export type FindingCounts = Record<Severity, number>;

/** No finding of any severity. */
export function noFindings(): FindingCounts {
  return { error: 0, warning: 0, information: 0, hint: 0 };
}

/** How many findings of each severity. */
export function countFindings(findings: readonly { severity: Severity }[]): FindingCounts {
  const counts = noFindings();
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
