/** How many symbols or folding ranges an editor is sent at most, unless it says so: as other servers do. */
export const usualLimit = 5000;

/**
 * The deepest level down to which there are no more than `limit` of something; the first at least.
 * @param counts for each section how many there are on each level
 */
export function deepestLevel(counts: readonly (readonly number[])[], limit: number): number {
  const totals: number[] = [];
  for (const ofSection of counts) {
    ofSection.forEach((count, level) => (totals[level] = (totals[level] ?? 0) + count));
  }
  let sum = 0;
  for (let level = 0; level < totals.length; level++) {
    sum += totals[level] ?? 0;
    if (sum > limit) return Math.max(level - 1, 1);
  }
  return Infinity;
}

/** How many there are on each level. */
export function countLevels(levels: Iterable<number>): number[] {
  const counts: number[] = [];
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}
