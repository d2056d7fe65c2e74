import { expectDefined } from '../../expect';
import { explainEntries, type BacktrackWindow, type Explained } from '../search/beam-search';
import { lookbackEntries } from '../search/costs';
import { costOfClosing } from '../search/frame';
import type { Hypothesis } from '../search/hypothesis';
import type { NestingStats } from '../search/nesting-stats';
import { initialState, sameState, type SearchState } from '../search/search-state';
import { emptyChunk, resolveChunk, type Chunk, type ChunkSource } from './chunk';

/** The chunks of a report after a search. Those from index `from` to `to` (exclusive) may be explained otherwise now. */
export interface ChunkSearchResult {
  readonly chunks: Chunk[];
  readonly from: number;
  readonly to: number;
}

/**
 * Explains a report again after some of its chunks were replaced: from where the change can matter, until the search
 * is in the state that it was in before the change. Used once.
 */
export class ChunkSearch {
  readonly #nestingStats: NestingStats;
  readonly #before: readonly Chunk[];
  readonly #after: readonly Chunk[];
  /** All chunks of the report, in order. */
  readonly #sources: readonly (ChunkSource | Chunk)[];
  /** Index of the first chunk after the change. */
  readonly #afterIndex: number;
  /** The new explanations by chunk index; those before `#firstExplained` are still the old ones. */
  readonly #explained: Explained[] = [];
  #firstExplained: number;

  /**
   * @param before the chunks before the change
   * @param changed the chunks that are new
   * @param after the chunks after the change, explained with the same `nestingStats`
   */
  constructor(
    nestingStats: NestingStats,
    before: readonly Chunk[],
    changed: readonly ChunkSource[],
    after: readonly Chunk[],
  ) {
    this.#nestingStats = nestingStats;
    this.#before = before;
    this.#after = after;
    this.#sources = [...before, ...changed, ...after];
    this.#afterIndex = before.length + changed.length;
    this.#firstExplained = before.length;
  }

  /** Runs the search. Linear in the chunks that have to be explained again, and in the number of all chunks. */
  run(): ChunkSearchResult {
    this.#closeWindowsBeforeChange();
    return this.#resolve(this.#explainOn());
  }

  /**
   * A backtrack window before the change may have been opened for a mistake in or after the changed chunks, which may
   * be gone now. The chunk where the first such window begins is explained again without it.
   */
  #closeWindowsBeforeChange(): void {
    let entriesBetween = 0;
    for (let index = this.#before.length - 1; index >= 0 && entriesBetween <= lookbackEntries; index--) {
      const { entries, explained } = this.#oldChunk(index);
      entriesBetween += entries.length;
      const { backtrackWindows } = explained;
      const staying = backtrackWindows.filter(({ offset, distance }) => offset + distance < entriesBetween);
      if (staying.length === backtrackWindows.length) continue;
      this.#firstExplained = index;
      this.#explainOnce(index, staying);
      return;
    }
  }

  /** Explains chunk after chunk, until the state is as it was or to the end. Returns the index where it stopped. */
  #explainOn(): number {
    let index = Math.max(this.#firstExplained, this.#explained.length);
    while (index < this.#sources.length) {
      const old = index >= this.#afterIndex ? this.#after[index - this.#afterIndex] : undefined;
      if (old !== undefined && sameState(this.#stateBefore(index), old.explained.before)) break;
      index = this.#explainOnce(index, []);
    }
    return index;
  }

  /** Explains one chunk; where a mistake shows, goes back. Returns the index of the chunk to go on with. */
  #explainOnce(index: number, backtrackWindows: readonly BacktrackWindow[]): number {
    const { entries } = this.#sourceAt(index);
    const result = explainEntries(entries, this.#stateBefore(index), backtrackWindows, this.#nestingStats);
    if (result.type === 'error-detected') {
      return this.#goBack(index, result.offset, result.lookback, backtrackWindows);
    }
    this.#explained[index] = result;
    return index + 1;
  }

  /**
   * Opens a backtrack window `lookback` entries before the entry where a mistake showed, and explains the chunk again
   * in which that is. Returns the index of the chunk to go on with.
   */
  #goBack(
    errorIndex: number,
    errorOffset: number,
    lookback: number,
    windowsOfErrorChunk: readonly BacktrackWindow[],
  ): number {
    let [index, offset, windows] = [errorIndex, errorOffset - lookback, windowsOfErrorChunk];
    while (offset < 0 && index > 0) {
      index--;
      offset += this.#sourceAt(index).entries.length;
      windows = this.#explanationOf(index).backtrackWindows;
    }
    this.#explained.length = Math.min(this.#explained.length, index);
    this.#firstExplained = Math.min(this.#firstExplained, index);
    return this.#explainOnce(index, [
      ...windows.filter((backtrackWindow) => backtrackWindow.offset < offset),
      { offset: Math.max(offset, 0), distance: lookback },
    ]);
  }

  /**
   * Follows the best explanation back from chunk `end`, as far as it is not the same as before.
   * @param end the number of chunks, or the index of the first chunk that is explained as before
   */
  #resolve(end: number): ChunkSearchResult {
    const kept = this.#after.slice(end - this.#afterIndex);
    let chosenEnd = kept[0]?.chosenStart ?? indexOfCheapest(this.#stateBefore(end).beam);
    const resolved: Chunk[] = [];
    let from = end;
    while (from > 0) {
      const isOld = from - 1 < this.#firstExplained;
      if (isOld && this.#oldChunk(from - 1).chosenEnd === chosenEnd) break;
      from--;
      const { lineCount, entries, tally } = this.#sourceAt(from);
      const chunk = resolveChunk({ lineCount, entries, tally }, this.#explanationOf(from), chosenEnd);
      resolved.push(chunk);
      chosenEnd = chunk.chosenStart;
    }
    return { chunks: [...this.#before.slice(0, from), ...resolved.reverse(), ...kept], from, to: end };
  }

  #sourceAt(index: number): ChunkSource {
    return expectDefined(this.#sources[index], 'chunk at an index', emptyChunk);
  }

  /** A chunk before the change. */
  #oldChunk(index: number): Chunk {
    return expectDefined(this.#before[index], 'chunk before the change', emptyChunk);
  }

  /** The explanation of a chunk before the place that the search has got to. */
  #explanationOf(index: number): Explained {
    return this.#explained[index] ?? this.#oldChunk(index).explained;
  }

  #stateBefore(index: number): SearchState {
    return index === 0 ? initialState : this.#explanationOf(index - 1).after;
  }
}

/** Returns the index of the hypothesis that costs least at the end of the report, where all groups are closed. */
function indexOfCheapest(beam: readonly Hypothesis[]): number {
  const totals = beam.map(({ top, cost }) => cost + costOfClosing(top, undefined));
  return totals.indexOf(Math.min(...totals));
}
