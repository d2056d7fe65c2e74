import { errorThreshold, lookaheadEntries, maxExtraCost, maxHypotheses } from './costs';
import type { Entry } from './entry';
import type { Hypothesis } from './hypothesis';
import type { NestingStats } from './nesting-stats';
import { leastCost, nextControl, stateOf, type SearchControl, type SearchState } from './search-state';
import { continuationsOf } from './transitions';

/**
 * The part of a search in which all alternatives are kept, because a mistake showed: it begins at the entry `offset`
 * and ends `lookaheadEntries` after the entry where the mistake showed, `distance` entries later.
 */
export interface BacktrackWindow {
  readonly offset: number;
  readonly distance: number;
}

/** A row of entries, explained in every way that may still turn out to be the best. */
export interface Explained {
  readonly type: 'explained';
  readonly before: SearchState;
  readonly backtrackWindows: readonly BacktrackWindow[];
  /** The ways to explain the entries, cheapest first; each leads back to a root in `before.beam`. */
  readonly ends: readonly Hypothesis[];
  readonly after: SearchState;
}

/** A mistake shows at the entry `offset`. Its cause may lie up to `lookback` entries before. */
export interface ErrorDetected {
  readonly type: 'error-detected';
  readonly offset: number;
  readonly lookback: number;
}

/**
 * Explains a row of entries by a beam search from the first to the last. Hypotheses with the same open groups are
 * merged: the cheaper one is kept.
 *
 * Where everything is in order, the search follows the one explanation that costs nothing. Where a mistake shows, it
 * stops: the caller goes back and opens a backtrack window, since the cause may stand long before the symptom.
 * Linear: the size of the beam is limited, and no entry belongs to two windows.
 */
export function explainEntries(
  entries: readonly Entry[],
  before: SearchState,
  backtrackWindows: readonly BacktrackWindow[],
  nestingStats: NestingStats,
): Explained | ErrorDetected {
  let beam = before.beam;
  let control: SearchControl = before;
  for (const [offset, entry] of entries.entries()) {
    const opening = backtrackWindows.findLast((backtrackWindow) => backtrackWindow.offset === offset);
    if (opening !== undefined)
      control = { wideStepsLeft: opening.distance + 1 + lookaheadEntries, lookbackLeft: 0 };
    const isWide = control.wideStepsLeft > 0;
    const least = leastCost(beam);
    const limit = least + maxExtraCost;
    const next = prune(
      beam.flatMap((hypothesis) => continuationsOf(hypothesis, entry, nestingStats, isWide, limit)),
      extraCostAllowed(control),
    );
    if (!isWide && leastCost(next) - least >= errorThreshold)
      return { type: 'error-detected', offset, lookback: control.lookbackLeft };
    beam = next;
    control = nextControl(control);
  }
  return { type: 'explained', before, backtrackWindows, ends: beam, after: stateOf(beam, control) };
}

/** Far from any mistake, a hypothesis that needs one mistake more is dropped: it would only be carried along. */
function extraCostAllowed({ wideStepsLeft, lookbackLeft }: SearchControl): number {
  return wideStepsLeft === 0 && lookbackLeft >= lookaheadEntries ? errorThreshold : maxExtraCost;
}

/**
 * Returns the cheapest hypothesis for each stack of open groups, as far as it costs at most `extraCost` more than the
 * cheapest of all: cheapest first, and of equal ones first the one that was found first.
 */
function prune(hypotheses: readonly Hypothesis[], extraCost: number): readonly Hypothesis[] {
  if (hypotheses.length <= 1) return hypotheses;
  const bestByKey = new Map<string, Hypothesis>();
  for (const hypothesis of hypotheses) {
    const key = hypothesis.top?.key ?? '';
    const best = bestByKey.get(key);
    if (best === undefined || hypothesis.cost < best.cost) bestByKey.set(key, hypothesis);
  }
  const sorted = [...bestByKey.values()].sort((a, b) => a.cost - b.cost);
  const limit = leastCost(sorted) + extraCost;
  return sorted.filter((hypothesis) => hypothesis.cost <= limit).slice(0, maxHypotheses);
}
