import type { FindingCounts, OutlineNode } from '../../protocol/outline';
import type { PreviewFinding } from '../../protocol/preview';

/**
 * Tells of findings those that were there before, wherever they are now: what one sees of them while one writes.
 * @param before what was shown; each of them is told once
 */
export function settledFindings(
  before: readonly PreviewFinding[],
): (now: readonly PreviewFinding[]) => PreviewFinding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return (now) =>
    now.filter((finding) => {
      const left = known.get(keyOf(finding)) ?? 0;
      known.set(keyOf(finding), left - 1);
      return left > 0;
    });
}

/**
 * A unit as it is, with counts that may have fallen but not risen: what one sees of it while one writes.
 * @param known the items as they are shown
 */
export function settledUnit(
  known: ReadonlyMap<string, Pick<OutlineNode, 'findings'>>,
  node: OutlineNode,
): OutlineNode {
  return {
    ...node,
    findings: fewerFindings(known.get(node.id)?.findings ?? none, node.findings),
    children: node.children.map((child) => settledUnit(known, child)),
  };
}

const none: FindingCounts = { error: 0, warning: 0, information: 0, hint: 0 };

/** Of a finding that moves, neither block nor line stays. */
function keyOf({ rule, message }: PreviewFinding): string {
  return `${rule} ${message}`;
}

/** Of each severity, the smaller count. */
export function fewerFindings(one: FindingCounts, other: FindingCounts): FindingCounts {
  return {
    error: Math.min(one.error, other.error),
    warning: Math.min(one.warning, other.warning),
    information: Math.min(one.information, other.information),
    hint: Math.min(one.hint, other.hint),
  };
}
