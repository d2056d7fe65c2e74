import { beamSize, beamWidth, lookaheadEntries, errorThreshold } from './costs';
import type { Entry } from './entry';
import type { NestingStats } from './nesting-stats';
import type { Hypothesis } from './hypothesis';
import { advance, rooted, type SearchState } from './search-state';
import { explain } from './transitions';

/** From here on all alternatives are kept open, up to and over a mistake that showed `distance` entries later. */
export interface BacktrackWindow {
  readonly offset: number;
  readonly distance: number;
}

/** Entries in a row, explained in every way that may turn out to be right. */
export interface Explained {
  readonly type: 'explained';
  readonly before: SearchState;
  readonly backtrackWindows: readonly BacktrackWindow[];
  /** The ways to explain them, cheapest first; each leads back to one in `before.beam`. */
  readonly ends: readonly Hypothesis[];
  readonly after: SearchState;
}

/** A mistake shows at the entry `offset`; its cause may lie up to `reach` entries before. */
export interface ErrorDetected {
  readonly type: 'trouble';
  readonly offset: number;
  readonly reach: number;
}

/**
 * Explains some entries: a beam search from the first to the last. Explanations that end in the same open groups are
 * merged, the cheaper one kept.
 *
 * Where all is in order it follows the one explanation that costs nothing. Where a mistake shows, it stops: the
 * caller goes back and widens the search, since what is wrong may stand long before the place where it shows.
 * Linear: the beam is bounded, and no entry is widened twice.
 */
export function explainEntries(
  entries: readonly Entry[],
  before: SearchState,
  backtrackWindows: readonly BacktrackWindow[],
  nestingStats: NestingStats,
): Explained | ErrorDetected {
  let beam = before.beam;
  let control: { wide: number; reach: number } = before;
  for (const [offset, entry] of entries.entries()) {
    for (const backtrackWindow of backtrackWindows) {
      if (backtrackWindow.offset === offset)
        control = { wide: backtrackWindow.distance + 1 + lookaheadEntries, reach: 0 };
    }
    const least = leastCost(beam);
    const next = prune(
      beam.flatMap((hypothesis) =>
        explain(hypothesis, entry, nestingStats, control.wide > 0, least + beamWidth),
      ),
      widthOf(control),
    );
    if (control.wide === 0 && leastCost(next) - least >= errorThreshold)
      return { type: 'trouble', offset, reach: control.reach };
    beam = next;
    control = advance(control);
  }
  const after = rooted(beam, control.wide, control.reach);
  return { type: 'explained', before, backtrackWindows, ends: beam, after };
}

/** What lies far behind is settled: a reading that is a whole mistake dearer would only be carried along for ever. */
function widthOf({ wide, reach }: Pick<SearchState, 'wide' | 'reach'>): number {
  return wide === 0 && reach >= lookaheadEntries ? errorThreshold : beamWidth;
}

function leastCost(beam: readonly Hypothesis[]): number {
  return beam[0]?.cost ?? 0;
}

/** The best of each state, those near the best of all, cheapest first (of equals, the one found first). */
function prune(hypotheses: readonly Hypothesis[], width: number): readonly Hypothesis[] {
  if (hypotheses.length <= 1) return hypotheses;
  const best = new Map<string, Hypothesis>();
  for (const hypothesis of hypotheses) {
    const key = hypothesis.top?.key ?? '';
    const known = best.get(key);
    if (known === undefined || hypothesis.cost < known.cost) best.set(key, hypothesis);
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const limit = leastCost(sorted) + width;
  return sorted.filter((hypothesis) => hypothesis.cost <= limit).slice(0, beamSize);
}
