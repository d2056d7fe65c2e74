/** Lists travel as splices: what changed in them since the client last heard. */
import type { Splice } from '../core/session/splices';

export type { Splice } from '../core/session/splices';

/**
 * A list after splices, of which the last in the list comes first. Linear for each splice, also where more is inserted
 * than a call takes arguments.
 */
export function spliced<Element>(
  list: readonly Element[],
  splices: readonly Splice<Element>[],
): readonly Element[] {
  return splices.reduce<readonly Element[]>(
    (before, { start, deleteCount, inserted }) =>
      before.slice(0, start).concat(inserted, before.slice(start + deleteCount)),
    list,
  );
}

/** The elements that splices remove from a list. */
export function removedBy<Element>(list: readonly Element[], splices: readonly Splice<unknown>[]): Element[] {
  return splices.flatMap(({ start, deleteCount }) => list.slice(start, start + deleteCount));
}

/** The same splices with `map` of each element that they insert. */
export function mapped<From, To>(splices: readonly Splice<From>[], map: (element: From) => To): Splice<To>[] {
  return splices.map(({ start, deleteCount, inserted }) => ({
    start,
    deleteCount,
    inserted: inserted.map(map),
  }));
}
