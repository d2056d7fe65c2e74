import { expectDefined } from './expect';

/**
 * Returns the first of the indexes from 0 to `count` (exclusive) for which `holds` is true; `count` if there is none.
 * From that index on it has to be true for all. Binary search.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns where each of some parts of these lengths begins, the first at `from`, and where the last ends. Linear. */
export function startsOf(lengths: readonly number[], from = 0): { starts: number[]; end: number } {
  let end = from;
  const starts = lengths.map((length) => {
    const start = end;
    end += length;
    return start;
  });
  return { starts, end };
}

/**
 * Returns the index of the part that a place is in, of parts that begin at `starts`, in ascending order; 0 for places
 * before the first. Binary search.
 */
export function partAt(starts: readonly number[], place: number): number {
  const isAfter = (index: number): boolean =>
    expectDefined(starts[index], 'start of a part', Infinity) > place;
  return Math.max(firstIndex(starts.length, isAfter) - 1, 0);
}

/** Returns how many elements two lists have in common at the front, and of the others at the back. Linear in these. */
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
