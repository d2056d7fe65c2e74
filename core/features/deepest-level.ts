/** The maximum number of symbols or folding ranges sent to a client that states none: as other servers do. */
export const defaultLimit = 5000;

/**
 * The deepest level down to which there are no more than `limit` elements; the first at least, and `Infinity` where all
 * are within the limit. Linear in the counts.
 * @param counts for each section the number of elements on each level; levels without any may be missing
 */
export function deepestLevel(counts: readonly (readonly number[])[], limit: number): number {
  const totals: number[] = [];
  for (const ofSection of counts) {
    ofSection.forEach((count, level) => (totals[level] = (totals[level] ?? 0) + count));
  }
  let sum = 0;
  for (const [level, total = 0] of totals.entries()) {
    sum += total;
    if (sum > limit) return Math.max(level - 1, 1);
  }
  return Infinity;
}

/** The number of elements on each level; levels without any are missing. Linear. */
export function countLevels(levels: Iterable<number>): number[] {
  const counts: number[] = [];
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}
