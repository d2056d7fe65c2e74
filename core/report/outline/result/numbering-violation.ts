import type { MarkerKind } from '../../marker';

/** A violation of the numbering, as the cheapest explanation has it. It belongs to the item that is wrong. */
export type NumberingViolation =
  /** The numbers `from`–`to` are missing before this item. */
  | { type: 'gap'; from: number; to: number }
  /** The number occurred before; `expected` is the next one of the series. */
  | { type: 'duplicate'; expected: number }
  /**
   * The item is not in order. `restart`: the series starts again here; `swapped`: the item changed places with the
   * next one; `misplaced`: it was moved away from its place; `number`: it simply has another number.
   */
  | { type: 'order'; reason: 'restart' | 'swapped' | 'misplaced' | 'number'; expected: number }
  /** The item is the first of its group and its number is not 1. */
  | { type: 'start' }
  /** The item has the marker of another level; `kind` and `number` are those that belong here. */
  | { type: 'level'; kind: MarkerKind; number: number };
