import { expectDefined } from '../../expect';
import { lookbackEntries } from './costs';
import { sameFrame } from './frame';
import { rootHypothesis, type Hypothesis } from './hypothesis';

/** How thoroughly the search works at one entry. */
export interface SearchControl {
  /** The number of entries, from here on, for which all alternatives are still kept. */
  readonly wideStepsLeft: number;
  /** The number of entries that the search may still go back when a mistake shows. */
  readonly lookbackLeft: number;
}

/** Where the search stands between two entries: everything that the rest of it depends on. */
export interface SearchState extends SearchControl {
  /** The ways to explain what came before, cheapest first; the cheapest costs 0. There is at least one. */
  readonly beam: readonly Hypothesis[];
}

/** The state before the first entry of a report. */
export const initialState: SearchState = {
  beam: [rootHypothesis(undefined, 0)],
  wideStepsLeft: 0,
  lookbackLeft: 0,
};

/** Returns the state of a search that got to `beam`, without what led there. */
export function stateOf(
  beam: readonly Hypothesis[],
  { wideStepsLeft, lookbackLeft }: SearchControl,
): SearchState {
  const least = leastCost(beam);
  const roots = beam.map(({ top, cost }) => rootHypothesis(top, cost - least));
  return { beam: roots, wideStepsLeft, lookbackLeft };
}

/** Returns the cost of the cheapest hypothesis of a beam. */
export function leastCost(beam: readonly Hypothesis[]): number {
  return expectDefined(beam[0]?.cost, 'hypothesis in the beam', 0);
}

/** Returns the control of the search one entry further on. */
export function nextControl({ wideStepsLeft, lookbackLeft }: SearchControl): SearchControl {
  // A window is searched twice, never a third time: nothing goes back beyond its end.
  if (wideStepsLeft > 0) return { wideStepsLeft: wideStepsLeft - 1, lookbackLeft: 0 };
  return { wideStepsLeft: 0, lookbackLeft: Math.min(lookbackLeft + 1, lookbackEntries) };
}

/** Whether the search goes on in the same way from two states. Linear in the depth of the outline. */
export function sameState(a: SearchState, b: SearchState): boolean {
  if (a === b) return true;
  if (a.wideStepsLeft !== b.wideStepsLeft || a.lookbackLeft !== b.lookbackLeft) return false;
  if (a.beam.length !== b.beam.length) return false;
  return a.beam.every((one, index) => {
    const other = b.beam[index];
    return one.cost === other?.cost && sameFrame(one.top, other.top);
  });
}
