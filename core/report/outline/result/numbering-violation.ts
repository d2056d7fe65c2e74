import type { MarkerKind } from '../../marker';

/** A mistake in numbering, as the least edit explains it. It stands at the item that is wrong. */
export type NumberingViolation =
  /** The numbers `from`–`to` are missing before this item. */
  | { type: 'gap'; from: number; to: number }
  /** The number was there already; `expected` is what follows on. */
  | { type: 'duplicate'; expected: number }
  /**
   * Not in order. `restart`: the series begins anew; `swapped`: changed places with the next one; `misplaced`: moved
   * away from its place; `number`: simply another number.
   */
  | { type: 'order'; reason: 'restart' | 'swapped' | 'misplaced' | 'number'; expected: number }
  /** The first of its group, and not 1. */
  | { type: 'start' }
  /** The marker of another level; `kind` and `number` are what belongs here. */
  | { type: 'level'; kind: MarkerKind; number: number };
