import { lookbackEntries } from './costs';
import { sameFrame, type Hypothesis } from './hypothesis';

/** Where the search stands between two entries: all that what follows depends on. */
export interface SearchState {
  /** The ways to explain what was before, cheapest first; costs are told from the cheapest. */
  readonly beam: readonly Hypothesis[];
  /** For so many entries more all alternatives are kept open. */
  readonly wide: number;
  /** So many entries may be looked at again when a mistake shows. */
  readonly reach: number;
}

/** Before the first entry. */
export const initialState: SearchState = {
  beam: [{ top: undefined, cost: 0, decision: undefined, previous: undefined }],
  wide: 0,
  reach: 0,
};

/** The state without what led to it. */
export function rooted(beam: readonly Hypothesis[], wide: number, reach: number): SearchState {
  const least = beam[0]?.cost ?? 0;
  const roots = beam.map(({ top, cost }) => ({
    top,
    cost: cost - least,
    decision: undefined,
    previous: undefined,
  }));
  return { beam: roots, wide, reach };
}

/** The control of the search, one entry further. */
export function advance({ wide, reach }: Pick<SearchState, 'wide' | 'reach'>): {
  wide: number;
  reach: number;
} {
  // Nothing before the end of a wide stretch is looked at a third time.
  if (wide > 0) return { wide: wide - 1, reach: 0 };
  return { wide: 0, reach: Math.min(reach + 1, lookbackEntries) };
}

/** Whether the search goes on alike from two states. Linear in the depth of the outline. */
export function sameState(a: SearchState, b: SearchState): boolean {
  if (a === b) return true;
  if (a.wide !== b.wide || a.reach !== b.reach || a.beam.length !== b.beam.length) return false;
  return a.beam.every((one, index) => {
    const other = b.beam[index];
    return one.cost === other?.cost && sameFrame(one.top, other.top);
  });
}
