import type { SubmissionFinding } from '../../protocol/submission';

export const submissionKinds = ['error', 'warning', 'unit', 'field', 'date'] as const;
export type SubmissionKind = (typeof submissionKinds)[number];

/** What stands in the way, kind by kind, those that weigh most first; kinds without any are left out. */
export function submissionGroups(
  obstacles: readonly SubmissionFinding[],
): { kind: SubmissionKind; obstacles: SubmissionFinding[] }[] {
  return submissionKinds
    .map((kind) => ({ kind, obstacles: obstacles.filter((obstacle) => kindOf(obstacle) === kind) }))
    .filter((group) => group.obstacles.length > 0);
}

const kindOfRule: ReadonlyMap<string, SubmissionKind> = new Map([
  ['report/unit', 'unit'],
  ['report/field', 'field'],
  ['date/stale', 'date'],
]);

function kindOf({ rule, severity }: SubmissionFinding): SubmissionKind {
  return kindOfRule.get(rule) ?? (severity === 'error' ? 'error' : 'warning');
}
