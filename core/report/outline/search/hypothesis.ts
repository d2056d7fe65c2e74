import type { MarkerKind } from '../../marker';
import type { NumberingViolation } from '../result/numbering-violation';
import type { EntryId } from './entry';
import type { Frame } from './frame';

/** What a hypothesis says about one entry. */
export interface Decision {
  readonly entry: EntryId;
  /** Absent where the line is prose. */
  readonly item?: {
    /** The kind of its group; `undefined` for the only item of a group whose kind never showed. */
    readonly kind: MarkerKind | undefined;
    /** The number that the item has, or should have. */
    readonly number: number;
    /** 1 for a unit. */
    readonly depth: number;
    /** The item above it. */
    readonly parent: EntryId | undefined;
    /** The first item of its group, which identifies the group. */
    readonly group: EntryId;
  };
  readonly violation?: NumberingViolation | undefined;
  readonly amend?: Amendment | undefined;
}

/** Replaces the violation of an earlier entry in the light of a later one; removes it where `violation` is absent. */
export interface Amendment {
  readonly entry: EntryId;
  readonly violation?: NumberingViolation | undefined;
}

/**
 * One way to explain the markers up to some entry. Hypotheses are linked back to the ones that they continue; a root
 * is where a part of the search began.
 */
export type Hypothesis = RootHypothesis | ContinuedHypothesis;

interface RootHypothesis {
  /** The innermost open group, and through it all open groups. */
  readonly top: Frame | undefined;
  readonly cost: number;
  readonly decision: undefined;
  readonly previous: undefined;
}

/** A hypothesis about one entry more than `previous`. */
export interface ContinuedHypothesis {
  readonly top: Frame | undefined;
  /** The total cost, with that of `previous`. */
  readonly cost: number;
  /** What it says about its last entry. */
  readonly decision: Decision;
  readonly previous: Hypothesis;
}

/** The start of a search with the open groups of `top`. */
export function rootHypothesis(top: Frame | undefined, cost: number): RootHypothesis {
  return { top, cost, decision: undefined, previous: undefined };
}
