/** The first of `count` indexes for which `holds`, which stays true from there on; `count` if there is none. Binary search. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Which of the parts that begin at `starts`, in ascending order, a place is in; 0 for places before the first. Binary
 * search.
 */
export function partAt(starts: readonly number[], place: number): number {
  return Math.max(firstIndex(starts.length, (index) => (starts[index] ?? Infinity) > place) - 1, 0);
}

/** How many elements two lists have in common at the front, and of the others at the back. Linear in these. */
export function commonEnds<Element>(
  one: readonly Element[],
  other: readonly Element[],
  isSame: (a: Element | undefined, b: Element | undefined) => boolean = (a, b) => a === b,
): { front: number; back: number } {
  const shorter = Math.min(one.length, other.length);
  let front = 0;
  while (front < shorter && isSame(one[front], other[front])) front++;
  let back = 0;
  while (back < shorter - front && isSame(one.at(-1 - back), other.at(-1 - back))) back++;
  return { front, back };
}

/** Whether two lists hold the same objects in the same order. */
export function sameParts(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
