import type { SubmissionObstacle } from '../../protocol/protocol';

export const obstacleKinds = ['error', 'warning', 'unit', 'field', 'date'] as const;
export type ObstacleKind = (typeof obstacleKinds)[number];

/** What stands in the way, kind by kind, those that weigh most first; kinds without any are left out. */
export function obstacleGroups(
  obstacles: readonly SubmissionObstacle[],
): { kind: ObstacleKind; obstacles: SubmissionObstacle[] }[] {
  return obstacleKinds
    .map((kind) => ({ kind, obstacles: obstacles.filter((obstacle) => kindOf(obstacle) === kind) }))
    .filter((group) => group.obstacles.length > 0);
}

const kindOfRule: ReadonlyMap<string, ObstacleKind> = new Map([
  ['report/unit', 'unit'],
  ['report/field', 'field'],
  ['date/stale', 'date'],
]);

function kindOf({ rule, severity }: SubmissionObstacle): ObstacleKind {
  return kindOfRule.get(rule) ?? (severity === 'error' ? 'error' : 'warning');
}
