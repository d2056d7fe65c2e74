import type { Scheme } from '../scheme';
import { beamSize, beamWidth } from './costs';
import type { Entry } from './entry';
import type { Decision, Hypothesis } from './hypothesis';
import type { Slip } from './slip';
import { explain } from './transitions';

/** What an entry turned out to be. */
export interface Outcome {
  /** Absent: the line is prose. */
  readonly item: Decision['item'];
  readonly slip: Slip | undefined;
}

/**
 * Finds the least edit that explains all markers: which lines are items, of which group, and which of them are
 * wrong. A beam search from the first marker to the last; explanations that end in the same open groups are
 * merged, the cheaper one kept. Time is linear in the number of entries, since the beam's size is bounded.
 */
export function leastEdit(entries: readonly Entry[], scheme: Scheme): Outcome[] {
  let beam: Hypothesis[] = [
    { top: undefined, cost: 0, decision: undefined, previous: undefined, closed: {} },
  ];
  entries.forEach((entry, index) => {
    beam = prune(beam.flatMap((hypothesis) => explain(hypothesis, entry, index, scheme)));
  });
  return outcomes(entries.length, beam[0]);
}

/** The best of each state, those near the best of all, cheapest first (of equals, the one found first). */
function prune(hypotheses: readonly Hypothesis[]): Hypothesis[] {
  const best = new Map<string, Hypothesis>();
  for (const hypothesis of hypotheses) {
    const key = hypothesis.top?.key ?? '';
    const known = best.get(key);
    if (known === undefined || hypothesis.cost < known.cost) best.set(key, hypothesis);
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const limit = (sorted[0]?.cost ?? 0) + beamWidth;
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
