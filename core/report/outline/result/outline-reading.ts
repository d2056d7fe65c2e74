import { expectDefined } from '../../expect';
import type { Line } from '../../line';
import { partAt, startsOf } from '../../lists';
import type { MarkerKind } from '../../marker';
import type { SchemeName } from '../../scheme';
import {
  cutChunks,
  emptyChunk,
  outcomeAt,
  readingsOf,
  type Chunk,
  type ChunkSource,
  type Outcome,
} from '../incremental/chunk';
import { ChunkSearch } from '../incremental/chunk-search';
import { EntryIds, type Entry, type EntryId } from '../search/entry';
import {
  countNesting,
  nestingStatsOf,
  sameNestingStats,
  tallyNesting,
  type NestingCounts,
  type NestingStats,
} from '../search/nesting-stats';
import type { NumberingViolation } from './numbering-violation';

/** An entry with its line in the report, 0-based, and its outcome. */
export interface PlacedOutcome {
  readonly entry: Entry;
  readonly line: number;
  readonly outcome: Outcome;
}

/** A reading after an edit. Only the lines `from` to `to` (exclusive) may be read otherwise than before it. */
export interface EditedReading {
  readonly reading: OutlineReading;
  readonly from: number;
  readonly to: number;
}

/** The violations of entries that entries of later chunks amended; `undefined` where there is none any more. */
type Amended = ReadonlyMap<EntryId, NumberingViolation | undefined>;

/** How the markers of a report are read. Immutable: an edit returns a new reading, which shares what stayed. */
export class OutlineReading {
  readonly nestingStats: NestingStats;
  /** All lines and entries of the report, in order. An edit keeps the chunks that are explained as before. */
  readonly chunks: readonly Chunk[];
  readonly #scheme: SchemeName;
  readonly #counts: NestingCounts;
  /** The first line of each chunk. */
  readonly #starts: readonly number[];
  readonly #lineCount: number;
  readonly #amended: Amended;

  private constructor(
    scheme: SchemeName,
    counts: NestingCounts,
    nestingStats: NestingStats,
    chunks: readonly Chunk[],
  ) {
    this.nestingStats = nestingStats;
    this.#scheme = scheme;
    this.#counts = counts;
    this.chunks = chunks;
    this.#amended = amendmentsOf(chunks);
    const { starts, end: total } = startsOf(chunks.map(({ lineCount }) => lineCount));
    this.#starts = starts;
    this.#lineCount = total;
  }

  /** Finds the cheapest explanation of all markers of a report. Linear. */
  static of(lines: readonly Line[], scheme: SchemeName): OutlineReading {
    const sources = cutChunks(lines, undefined);
    const counts = countNesting(new Map(), [], talliesOf(sources));
    const nestingStats = nestingStatsOf(scheme, counts, () => kindsOf(sources));
    const { chunks } = new ChunkSearch(nestingStats, [], sources, []).run();
    return new OutlineReading(scheme, counts, nestingStats, chunks);
  }

  /**
   * Returns the reading after `deleteCount` lines from line `start` on were replaced by `insertCount` others.
   * @param linesBetween returns lines of the report after the edit, by number: `from` to `to`, exclusive
   */
  edit(
    start: number,
    deleteCount: number,
    insertCount: number,
    linesBetween: (from: number, to: number) => readonly Line[],
  ): EditedReading {
    const first = this.#indexAt(start);
    // Every chunk but the last has to end with a marker, also the last one that the edit touches.
    let last = this.#indexAt(start + Math.max(deleteCount - 1, 0));
    const lineDelta = insertCount - deleteCount;
    const from = this.#startOf(first);
    let lines = linesBetween(from, this.#startOf(last + 1) + lineDelta);
    while (last + 1 < this.chunks.length && (lines.at(-1)?.markers.length ?? 0) === 0) {
      last++;
      lines = linesBetween(from, this.#startOf(last + 1) + lineDelta);
    }
    const removed = this.chunks.slice(first, last + 1);
    const above = this.chunks[first - 1]?.tally.last;
    const ids = new EntryIds(
      removed.flatMap(({ entries }) => entries),
      lines,
    );
    return this.#replace(first, removed, cutChunks(lines, above, ids));
  }

  /** Yields the entries of the lines `from` to `to` (exclusive), in order. */
  *between(from: number, to: number): Generator<PlacedOutcome> {
    for (let index = this.#indexAt(from); index < this.chunks.length; index++) {
      const start = this.#startOf(index);
      if (start >= to) return;
      const { entries, outcomes } = expectDefined(this.chunks[index], 'chunk at a line', emptyChunk);
      for (const [at, entry] of entries.entries()) {
        const line = start + entry.line;
        if (line >= to) return;
        if (line >= from) yield { entry, line, outcome: this.#amend(entry, outcomeAt(outcomes, at)) };
      }
    }
  }

  #amend({ id }: Entry, outcome: Outcome): Outcome {
    return this.#amended.has(id) ? { item: outcome.item, violation: this.#amended.get(id) } : outcome;
  }

  /** @param first the index of the chunks `removed`, which `sources` replace */
  #replace(first: number, removed: readonly Chunk[], sources: readonly ChunkSource[]): EditedReading {
    const before = this.chunks.slice(0, first);
    const oldAfter = this.chunks.slice(first + removed.length);
    const { chunks: after, tallied } = tallyAgain(oldAfter, (sources.at(-1) ?? before.at(-1))?.tally.last);
    const counts = countNesting(
      this.#counts,
      talliesOf([...removed, ...oldAfter.slice(0, tallied)]),
      talliesOf([...sources, ...after.slice(0, tallied)]),
    );
    const all = [...before, ...sources, ...after];
    const found = nestingStatsOf(this.#scheme, counts, () => kindsOf(all));
    const isSame = sameNestingStats(found, this.nestingStats);
    const nestingStats = isSame ? this.nestingStats : found;
    const search = isSame
      ? new ChunkSearch(nestingStats, before, sources, after)
      : new ChunkSearch(nestingStats, [], all, []);
    const { chunks, from, to } = search.run();
    const reading = new OutlineReading(this.#scheme, counts, nestingStats, chunks);
    return { reading, ...this.#linesThatDiffer(reading, from, to) };
  }

  /** Returns the lines of the chunks `from` to `to` of `reading`, and of those with entries that are amended otherwise. */
  #linesThatDiffer(reading: OutlineReading, from: number, to: number): { from: number; to: number } {
    let [first, last] = [from, to];
    const ids = new Set([
      ...amendedOtherwise(this.#amended, reading.#amended),
      ...amendedOtherwise(reading.#amended, this.#amended),
    ]);
    if (ids.size > 0) {
      for (const [index, { entries }] of reading.chunks.entries()) {
        if (!entries.some(({ id }) => ids.has(id))) continue;
        [first, last] = [Math.min(first, index), Math.max(last, index + 1)];
      }
    }
    return { from: reading.#startOf(first), to: reading.#startOf(last) };
  }

  /** The first line of the chunk at an index; for the index after the last chunk, the number of lines. */
  #startOf(index: number): number {
    return this.#starts[index] ?? this.#lineCount;
  }

  /** The index of the chunk that a line belongs to. Binary search. */
  #indexAt(line: number): number {
    return partAt(this.#starts, line);
  }
}

/**
 * Tallies chunks again as far as the marker before them is of another kind than it was.
 * @param above the kind of the marker before the first of them
 * @returns the chunks, and how many of them, from the first, were tallied again
 */
function tallyAgain(
  chunks: readonly Chunk[],
  above: MarkerKind | undefined,
): { chunks: Chunk[]; tallied: number } {
  const result = [...chunks];
  let tallied = 0;
  for (const chunk of chunks) {
    if (chunk.tally.above === above) break;
    const tally = tallyNesting(readingsOf(chunk.entries), above, chunk.tally.traits);
    result[tallied] = { ...chunk, tally };
    above = tally.last;
    tallied++;
  }
  return { chunks: result, tallied };
}

function talliesOf(chunks: readonly ChunkSource[]): ChunkSource['tally'][] {
  return chunks.map(({ tally }) => tally);
}

function* kindsOf(chunks: readonly ChunkSource[]): Generator<MarkerKind> {
  for (const { tally } of chunks) yield* tally.kinds;
}

function amendmentsOf(chunks: readonly Chunk[]): Amended {
  const amended = new Map<EntryId, NumberingViolation | undefined>();
  for (const { amendments } of chunks) {
    for (const { entry, violation } of amendments) amended.set(entry, violation);
  }
  return amended;
}

/** Returns the entries of `one` that are not amended, or amended otherwise, in `other`. */
function amendedOtherwise(one: Amended, other: Amended): EntryId[] {
  const isSame = ([id, violation]: [EntryId, NumberingViolation | undefined]): boolean =>
    other.has(id) && JSON.stringify(other.get(id)) === JSON.stringify(violation);
  return [...one].filter((entry) => !isSame(entry)).map(([id]) => id);
}
