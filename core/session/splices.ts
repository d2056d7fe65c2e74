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
  /** `ends[k]`: of the ascents of k + 1 values the one that ends with the smallest value. */
  const ends: Ascent[] = [];
  for (const [index, value] of values.entries()) {
    if (value < 0) continue;
    const endsLater = (at: number): boolean =>
      expectDefined(ends[at]?.value, 'end of an ascent', value) >= value;
    const length = firstIndex(ends.length, endsLater);
    ends[length] = { index, value, before: ends[length - 1] };
  }
  const ascent: number[] = [];
  for (let end = ends.at(-1); end !== undefined; end = end.before) ascent.push(end.index);
  return ascent.reverse();
}

/** An ascent by its last value. */
interface Ascent {
  readonly index: number;
  readonly value: number;
  /** The ascent without that value. */
  readonly before: Ascent | undefined;
}
