import type { Splice } from '../core/session/splices';

/** A list after splices, which come last first. Linear, also where more is inserted than a call takes arguments. */
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

/** What splices take away from a list. */
export function removedBy<Element>(list: readonly Element[], splices: readonly Splice<unknown>[]): Element[] {
  return splices.flatMap(({ start, deleteCount }) => list.slice(start, start + deleteCount));
}

/** Splices of what `map` makes of the elements. */
export function mapped<From, To>(splices: readonly Splice<From>[], map: (element: From) => To): Splice<To>[] {
  return splices.map(({ start, deleteCount, inserted }) => ({
    start,
    deleteCount,
    inserted: inserted.map(map),
  }));
}
