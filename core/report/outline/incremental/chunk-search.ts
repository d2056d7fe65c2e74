import { lookbackEntries } from '../search/costs';
import type { NestingStats } from '../search/nesting-stats';
import type { Hypothesis } from '../search/hypothesis';
import { explainEntries, type Explained, type BacktrackWindow } from '../search/search';
import { initialState, sameState, type SearchState } from '../search/search-state';
import { resolveChunk, type Chunk, type ChunkSource } from './chunk';
import { costOfClosing } from '../search/transitions';

/**
 * Explains the stretches of a report again after some were replaced: from where the change can matter, until the
 * search stands as it stood before.
 */
export class ChunkSearch {
  readonly #nestingStats: NestingStats;
  readonly #before: readonly Chunk[];
  readonly #changed: readonly ChunkSource[];
  readonly #behind: readonly Chunk[];
  readonly #texts: readonly (ChunkSource | Chunk)[];
  /** What was found so far, by index; before `first` it is what was known. */
  readonly #found: Explained[] = [];
  #first: number;

  /**
   * @param before the stretches in front of the change @param changed the new ones
   * @param behind those behind it, which were explained by the same habits
   */
  constructor(
    nestingStats: NestingStats,
    before: readonly Chunk[],
    changed: readonly ChunkSource[],
    behind: readonly Chunk[],
  ) {
    this.#nestingStats = nestingStats;
    this.#before = before;
    this.#changed = changed;
    this.#behind = behind;

    this.#texts = [...before, ...changed, ...behind];
    this.#first = before.length;
  }

  /** All stretches, and which of them, from one index to another, may be explained otherwise now. */
  run(): { chunks: Chunk[]; from: number; to: number } {
    for (const backtrackWindows of this.#startsBefore(this.#first))
      this.#explainOnce(this.#first, backtrackWindows);
    const end = this.#explainOn();
    return this.#resolve(end);
  }

  /**
   * What was widened before the change because of a mistake in or behind it has to be explained again, narrowly:
   * gives what remains of the widenings of the stretch where that begins, if there is any.
   */
  #startsBefore(first: number): BacktrackWindow[][] {
    let between = 0;
    for (let index = first - 1; index >= 0 && between <= lookbackEntries; index--) {
      const chunk = this.#before[index];
      if (chunk === undefined) break;
      between += chunk.entries.length;
      const { backtrackWindows } = chunk.explained;
      const settled = backtrackWindows.filter(({ offset, distance }) => offset + distance < between);
      if (settled.length === backtrackWindows.length) continue;
      this.#first = index;
      return [settled];
    }
    return [];
  }

  #stateBefore(index: number): SearchState {
    if (index === 0) return initialState;
    return (this.#found[index - 1] ?? this.#before[index - 1]?.explained)?.after ?? initialState;
  }

  /** Explains one stretch; where a mistake shows, goes back to where its cause may lie. Gives the next index. */
  #explainOnce(index: number, backtrackWindows: readonly BacktrackWindow[]): number {
    const entries = this.#texts[index]?.entries ?? [];
    const result = explainEntries(entries, this.#stateBefore(index), backtrackWindows, this.#nestingStats);
    if (result.type === 'explained') {
      this.#found[index] = result;
      return index + 1;
    }
    return this.#goBack(index, result.offset, result.reach, backtrackWindows);
  }

  #goBack(
    index: number,
    offset: number,
    reach: number,
    backtrackWindows: readonly BacktrackWindow[],
  ): number {
    let [at, back, earlier] = [index, offset - reach, backtrackWindows];
    while (back < 0 && at > 0) {
      at--;
      back += this.#texts[at]?.entries.length ?? 0;
      earlier = (this.#found[at] ?? this.#before[at]?.explained)?.backtrackWindows ?? [];
    }
    this.#found.length = Math.min(this.#found.length, at);
    this.#first = Math.min(this.#first, at);
    return this.#explainOnce(at, [
      ...earlier.filter((backtrackWindow) => backtrackWindow.offset < back),
      { offset: Math.max(back, 0), distance: reach },
    ]);
  }

  /** Goes on until the search stands as it stood before, or to the end. Gives the index that it got to. */
  #explainOn(): number {
    const known = this.#before.length + this.#changed.length;
    let index = this.#found.length === 0 ? this.#first : this.#found.length;
    while (index < this.#texts.length) {
      const old = index >= known ? this.#behind[index - known] : undefined;
      if (old !== undefined && sameState(this.#stateBefore(index), old.explained.before)) break;
      index = this.#explainOnce(index, []);
    }
    return index;
  }

  /** Follows the best explanation back from the end, as far as it differs from the one before. */
  #resolve(end: number): { chunks: Chunk[]; from: number; to: number } {
    const kept = this.#behind.slice(end - this.#before.length - this.#changed.length);
    let chosen = end < this.#texts.length ? (kept[0]?.from ?? 0) : cheapest(this.#stateBefore(end).beam);
    const chunks = new Array<Chunk>(end);
    let from = end;
    for (let index = end - 1; index >= 0; index--) {
      const text = this.#texts[index];
      const known = index < this.#first ? this.#before[index] : undefined;
      if (known?.chosen === chosen) break;
      const explained = this.#found[index] ?? known?.explained;
      if (text === undefined || explained === undefined) break;
      const { lineCount, entries, tally } = text;
      const chunk = resolveChunk({ lineCount, entries, tally }, explained, chosen);
      chunks[index] = chunk;
      chosen = chunk.from;
      from = index;
    }
    return { chunks: [...this.#before.slice(0, from), ...chunks.slice(from), ...kept], from, to: end };
  }
}

/** At the end all groups are closed. */
function cheapest(beam: readonly Hypothesis[]): number {
  const totals = beam.map(({ top, cost }) => cost + costOfClosing(top, undefined));
  return totals.indexOf(Math.min(...totals));
}
