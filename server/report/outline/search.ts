import { beamSize, beamWidth, lookAhead, lookBack, trouble } from './costs';
import type { Entry } from './entry';
import type { Decision, Hypothesis } from './hypothesis';
import type { Slip } from './slip';
import { costOfClosing, explain, type Habits } from './transitions';

/** What an entry turned out to be. */
export interface Outcome {
  /** Absent: the line is prose. */
  readonly item: Decision['item'];
  readonly slip: Slip | undefined;
}

/**
 * Finds the least edit that explains all markers: which lines are items, of which group, and which of them are
 * wrong. A beam search from the first marker to the last; explanations that end in the same open groups are
 * merged, the cheaper one kept.
 *
 * Where all is in order it follows the one explanation that costs nothing. Where a mistake shows, it goes back and
 * looks at all explanations around it: what is wrong may stand long before the place where it shows.
 * Time is linear in the number of entries: beam and look-back are bounded, and no entry is widened twice.
 */
export function leastEdit(entries: readonly Entry[], habits: Habits): Outcome[] {
  const beams: Hypothesis[][] = [[{ top: undefined, cost: 0, decision: undefined, previous: undefined }]];
  /** Entries before this one need no second look; those up to `wideTo` are looked at widely. */
  let [settled, wideTo] = [0, -1];
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    const before = beams[index];
    if (entry === undefined || before === undefined) break;
    const wide = index <= wideTo;
    const limit = bestCost(before) + beamWidth;
    const beam = prune(
      before.flatMap((hypothesis) => explain(hypothesis, entry, index, habits, wide, limit)),
    );
    if (!wide && bestCost(beam) - bestCost(before) >= trouble) {
      const back = Math.max(settled, index - lookBack);
      [settled, wideTo] = [index + lookAhead + 1, index + lookAhead];
      index = back - 1;
      continue;
    }
    beams[index + 1] = beam;
  }
  return outcomes(entries.length, cheapest(beams[entries.length] ?? []));
}

/** At the end all groups are closed. */
function cheapest(beam: readonly Hypothesis[]): Hypothesis | undefined {
  const total = (hypothesis: Hypothesis): number =>
    hypothesis.cost + costOfClosing(hypothesis.top, undefined);
  return [...beam].sort((a, b) => total(a) - total(b))[0];
}

function bestCost(beam: readonly Hypothesis[]): number {
  return beam[0]?.cost ?? 0;
}

/** The best of each state, those near the best of all, cheapest first (of equals, the one found first). */
function prune(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  if (hypotheses.length <= 1) return [...hypotheses];
  const best = new Map<string, Hypothesis>();
  for (const hypothesis of hypotheses) {
    const key = hypothesis.top?.key ?? '';
    const known = best.get(key);
    if (known === undefined || hypothesis.cost < known.cost) best.set(key, hypothesis);
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const limit = bestCost(sorted) + beamWidth;
  return sorted.filter((hypothesis) => hypothesis.cost <= limit).slice(0, beamSize);
}

function outcomes(count: number, best: Hypothesis | undefined): Outcome[] {
  const result = new Array<Outcome>(count).fill({ item: undefined, slip: undefined });
  const path: Decision[] = [];
  for (let at = best; at?.decision !== undefined; at = at.previous) path.push(at.decision);
  for (const decision of path.reverse()) {
    result[decision.entry] = { item: decision.item, slip: decision.slip };
    const { amend } = decision;
    const amended = amend === undefined ? undefined : result[amend.entry];
    if (amend !== undefined && amended !== undefined) {
      result[amend.entry] = { item: amended.item, slip: amend.slip };
    }
  }
  return result;
}
