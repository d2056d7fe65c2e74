import { expectDefined } from '../report/expect';
import { commonEnds, firstIndex } from '../report/lists';

/** Replaces `deleteCount` elements from index `start` of a list. Splices apply in order, last first in the list. */
export interface Splice<Element> {
  start: number;
  deleteCount: number;
  inserted: Element[];
}

/**
 * The fewest, shortest replacements that turn one list into another, last first; elements are the same if they are the
 * same object, and come once in each list. Linear, but for those between the first difference and the last.
 */
export function splicesBetween<Element>(from: readonly Element[], to: readonly Element[]): Splice<Element>[] {
  const { front, back } = commonEnds(from, to);
  return splicesWithin(from.slice(front, from.length - back), to.slice(front, to.length - back), front);
}

function splicesWithin<Element>(
  from: readonly Element[],
  to: readonly Element[],
  offset: number,
): Splice<Element>[] {
  const indexes = new Map(from.map((element, index) => [element, index]));
  const sources = to.map((element) => indexes.get(element) ?? -1);
  const splices: Splice<Element>[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number, nextEnd: number): void => {
    if (end > start || nextEnd > next) {
      const inserted = to.slice(next, nextEnd);
      splices.push({ start: offset + start, deleteCount: end - start, inserted });
    }
  };
  for (const index of longestAscent(sources)) {
    const source = expectDefined(sources[index], 'source of an element', 0);
    close(source, index);
    [start, next] = [source + 1, index + 1];
  }
  close(from.length, to.length);
  return splices.reverse();
}

/** Indexes of a longest strictly ascending choice among the non-negative `values`. */
function longestAscent(values: readonly number[]): number[] {
  /** `ends[k]`: index of the smallest value that ends an ascent of k + 1 values. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    if (value < 0) return;
    const length = firstIndex(ends.length, (at) => (values[ends[at] ?? -1] ?? 0) >= value);
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const ascent: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) ascent.push(index);
  return ascent.reverse();
}
