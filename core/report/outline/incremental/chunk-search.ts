import { lookBack } from '../search/costs';
import type { Habits } from '../search/nesting-stats';
import type { Hypothesis } from '../search/hypothesis';
import { explainEntries, type Explained, type Widening } from '../search/search';
import { initialState, sameState, type SearchState } from '../search/search-state';
import { resolveStretch, type Stretch, type StretchText } from './chunk';
import { costOfClosing } from '../search/transitions';

/**
 * Explains the stretches of a report again after some were replaced: from where the change can matter, until the
 * search stands as it stood before.
 */
export class StretchSearch {
  private readonly texts: readonly (StretchText | Stretch)[];
  /** What was found so far, by index; before `first` it is what was known. */
  private readonly found: Explained[] = [];
  private first: number;

  /**
   * @param before the stretches in front of the change @param changed the new ones
   * @param behind those behind it, which were explained by the same habits
   */
  constructor(
    private readonly habits: Habits,
    private readonly before: readonly Stretch[],
    private readonly changed: readonly StretchText[],
    private readonly behind: readonly Stretch[],
  ) {
    this.texts = [...before, ...changed, ...behind];
    this.first = before.length;
  }

  /** All stretches, and which of them, from one index to another, may be explained otherwise now. */
  run(): { stretches: Stretch[]; from: number; to: number } {
    for (const widenings of this.startsBefore(this.first)) this.explainOnce(this.first, widenings);
    const end = this.explainOn();
    return this.resolve(end);
  }

  /**
   * What was widened before the change because of a mistake in or behind it has to be explained again, narrowly:
   * gives what remains of the widenings of the stretch where that begins, if there is any.
   */
  private startsBefore(first: number): Widening[][] {
    let between = 0;
    for (let index = first - 1; index >= 0 && between <= lookBack; index--) {
      const stretch = this.before[index];
      if (stretch === undefined) break;
      between += stretch.entries.length;
      const { widenings } = stretch.explained;
      const settled = widenings.filter(({ offset, distance }) => offset + distance < between);
      if (settled.length === widenings.length) continue;
      this.first = index;
      return [settled];
    }
    return [];
  }

  private stateBefore(index: number): SearchState {
    if (index === 0) return initialState;
    return (this.found[index - 1] ?? this.before[index - 1]?.explained)?.after ?? initialState;
  }

  /** Explains one stretch; where a mistake shows, goes back to where its cause may lie. Gives the next index. */
  private explainOnce(index: number, widenings: readonly Widening[]): number {
    const entries = this.texts[index]?.entries ?? [];
    const result = explainEntries(entries, this.stateBefore(index), widenings, this.habits);
    if (result.type === 'explained') {
      this.found[index] = result;
      return index + 1;
    }
    return this.goBack(index, result.offset, result.reach, widenings);
  }

  private goBack(index: number, offset: number, reach: number, widenings: readonly Widening[]): number {
    let [at, back, earlier] = [index, offset - reach, widenings];
    while (back < 0 && at > 0) {
      at--;
      back += this.texts[at]?.entries.length ?? 0;
      earlier = (this.found[at] ?? this.before[at]?.explained)?.widenings ?? [];
    }
    this.found.length = Math.min(this.found.length, at);
    this.first = Math.min(this.first, at);
    return this.explainOnce(at, [
      ...earlier.filter((widening) => widening.offset < back),
      { offset: Math.max(back, 0), distance: reach },
    ]);
  }

  /** Goes on until the search stands as it stood before, or to the end. Gives the index that it got to. */
  private explainOn(): number {
    const known = this.before.length + this.changed.length;
    let index = this.found.length === 0 ? this.first : this.found.length;
    while (index < this.texts.length) {
      const old = index >= known ? this.behind[index - known] : undefined;
      if (old !== undefined && sameState(this.stateBefore(index), old.explained.before)) break;
      index = this.explainOnce(index, []);
    }
    return index;
  }

  /** Follows the best explanation back from the end, as far as it differs from the one before. */
  private resolve(end: number): { stretches: Stretch[]; from: number; to: number } {
    const kept = this.behind.slice(end - this.before.length - this.changed.length);
    let chosen = end < this.texts.length ? (kept[0]?.from ?? 0) : cheapest(this.stateBefore(end).beam);
    const stretches = new Array<Stretch>(end);
    let from = end;
    for (let index = end - 1; index >= 0; index--) {
      const text = this.texts[index];
      const known = index < this.first ? this.before[index] : undefined;
      if (known?.chosen === chosen) break;
      const explained = this.found[index] ?? known?.explained;
      if (text === undefined || explained === undefined) break;
      const { lineCount, entries, tally } = text;
      const stretch = resolveStretch({ lineCount, entries, tally }, explained, chosen);
      stretches[index] = stretch;
      chosen = stretch.from;
      from = index;
    }
    return { stretches: [...this.before.slice(0, from), ...stretches.slice(from), ...kept], from, to: end };
  }
}

/** At the end all groups are closed. */
function cheapest(beam: readonly Hypothesis[]): number {
  const totals = beam.map(({ top, cost }) => cost + costOfClosing(top, undefined));
  return totals.indexOf(Math.min(...totals));
}
