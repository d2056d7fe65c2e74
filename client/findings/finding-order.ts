import { comparePositions, type Range } from '../../core/report/text';

/** The finding after a selection in the order of the text; after the last one comes the first again. */
export function nextFinding<Finding extends { range: Range }>(
  findings: readonly Finding[],
  selection: Range,
): Finding | undefined {
  const sorted = inTextOrder(findings);
  return sorted.find((finding) => compareRanges(finding.range, selection) > 0) ?? sorted[0];
}

/** The finding before a selection in the order of the text; before the first one comes the last. */
export function previousFinding<Finding extends { range: Range }>(
  findings: readonly Finding[],
  selection: Range,
): Finding | undefined {
  const sorted = inTextOrder(findings);
  return sorted.findLast((finding) => compareRanges(finding.range, selection) < 0) ?? sorted.at(-1);
}

function inTextOrder<Finding extends { range: Range }>(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => compareRanges(a.range, b.range));
}

/** By start, then by end: two findings that begin together are visited one after the other. */
function compareRanges(a: Range, b: Range): number {
  return comparePositions(a.start, b.start) || comparePositions(a.end, b.end);
}
