import type { Line } from '../../line';
import { partAt } from '../../lists';
import type { MarkerKind } from '../../marker';
import type { SchemeName } from '../../scheme';
import { EntryIds, type Entry, type EntryId } from '../search/entry';
import {
  countNesting,
  nestingStatsOf,
  sameNestingStats,
  tallyNesting,
  type NestingStats,
  type NestingCounts,
} from '../search/nesting-stats';
import { ChunkSearch } from '../incremental/chunk-search';
import { cutChunks, readingsOf, type Outcome, type Chunk, type ChunkSource } from '../incremental/chunk';
import type { NumberingViolation } from './numbering-violation';

/** An entry at its line of the report, with what became of it. */
export interface PlacedOutcome {
  readonly entry: Entry;
  readonly line: number;
  readonly outcome: Outcome;
}

/** How the markers of a report are read. Immutable; an edit makes a new one that shares what stayed. */
export class OutlineReading {
  readonly #scheme: SchemeName;
  readonly #counts: NestingCounts;
  readonly #chunks: readonly Chunk[];
  readonly #amended: ReadonlyMap<EntryId, NumberingViolation | undefined>;
  /** The first line of each stretch. */
  readonly #starts: readonly number[];

  private constructor(
    scheme: SchemeName,
    counts: NestingCounts,
    readonly nestingStats: NestingStats,
    chunks: readonly Chunk[],
    /** What became of entries that later ones gave second thoughts about. */
    amended: ReadonlyMap<EntryId, NumberingViolation | undefined>,
  ) {
    this.#scheme = scheme;
    this.#counts = counts;
    this.#chunks = chunks;
    this.#amended = amended;

    let start = 0;
    this.#starts = chunks.map(({ lineCount }) => {
      start += lineCount;
      return start - lineCount;
    });
  }

  /** Finds the least edit that explains all markers. Linear. */
  static of(lines: readonly Line[], scheme: SchemeName): OutlineReading {
    const texts = cutChunks(lines, undefined);
    const counts = countNesting(
      new Map(),
      [],
      texts.map(({ tally }) => tally),
    );
    const nestingStats = nestingStatsOf(scheme, counts, () => kindsOf(texts));
    const { chunks } = new ChunkSearch(nestingStats, [], texts, []).run();
    return new OutlineReading(scheme, counts, nestingStats, chunks, amendmentsOf(chunks));
  }

  /**
   * The reading after `deleteCount` lines from line `start` on were replaced by `insertCount` others, and the lines
   * that may be read otherwise now: all others are as they were.
   * @param linesBetween the lines of the report after the edit
   */
  edit(
    start: number,
    deleteCount: number,
    insertCount: number,
    linesBetween: (from: number, to: number) => readonly Line[],
  ): { reading: OutlineReading; from: number; to: number } {
    const first = this.#indexAt(start);
    // The stretch that ends the change has to end with a marker, as all but the last do.
    let last = this.#indexAt(start + Math.max(deleteCount - 1, 0));
    const grown = insertCount - deleteCount;
    const from = this.#starts[first] ?? 0;
    const ends = (index: number): number =>
      (this.#starts[index] ?? 0) + (this.#chunks[index]?.lineCount ?? 0);
    let lines = linesBetween(from, ends(last) + grown);
    while (last + 1 < this.#chunks.length && (lines.at(-1)?.markers.length ?? 0) === 0) {
      last++;
      lines = linesBetween(from, ends(last) + grown);
    }
    const old = this.#chunks.slice(first, last + 1);
    const above = this.#chunks[first - 1]?.tally.last;
    const ids = new EntryIds(
      old.flatMap(({ entries }) => entries),
      lines,
    );
    return this.#replace(first, old, cutChunks(lines, above, ids));
  }

  /** The entries of some lines, in order. */
  *between(from: number, to: number): Generator<PlacedOutcome> {
    for (let index = this.#indexAt(from); index < this.#chunks.length; index++) {
      const start = this.#starts[index] ?? 0;
      if (start >= to) return;
      const chunk = this.#chunks[index];
      if (chunk === undefined) return;
      for (const [at, entry] of chunk.entries.entries()) {
        const line = start + entry.line;
        if (line >= to) return;
        if (line < from) continue;
        yield { entry, line, outcome: this.#outcomeOf(entry, chunk.outcomes[at]) };
      }
    }
  }

  #outcomeOf({ id }: Entry, outcome: Outcome = { item: undefined, violation: undefined }): Outcome {
    return this.#amended.has(id) ? { item: outcome.item, violation: this.#amended.get(id) } : outcome;
  }

  #replace(
    first: number,
    old: readonly Chunk[],
    texts: readonly ChunkSource[],
  ): { reading: OutlineReading; from: number; to: number } {
    const before = this.#chunks.slice(0, first);
    const { behind, retold } = retell(this.#chunks.slice(first + old.length), texts.at(-1) ?? before.at(-1));
    const tallies = (parts: readonly ChunkSource[]) => parts.map(({ tally }) => tally);
    const counts = countNesting(
      this.#counts,
      tallies([...old, ...this.#chunks.slice(first + old.length, first + old.length + retold)]),
      tallies([...texts, ...behind.slice(0, retold)]),
    );
    const nestingStats = nestingStatsOf(this.#scheme, counts, () =>
      kindsOf([...before, ...texts, ...behind]),
    );
    const same = sameNestingStats(nestingStats, this.nestingStats);
    const search = same
      ? new ChunkSearch(this.nestingStats, before, texts, behind)
      : new ChunkSearch(nestingStats, [], [...before, ...texts, ...behind], []);
    const { chunks, from, to } = search.run();
    const reading = new OutlineReading(
      this.#scheme,
      counts,
      same ? this.nestingStats : nestingStats,
      chunks,
      amendmentsOf(chunks),
    );
    return { reading, ...this.#changed(reading, from, to) };
  }

  /** The lines of the stretches from one index to another, and of those that the amendments of others differ in. */
  #changed(reading: OutlineReading, from: number, to: number): { from: number; to: number } {
    let [first, last] = [from, to];
    const differs = (
      id: EntryId,
      other: OutlineReading,
      violation: NumberingViolation | undefined,
    ): boolean =>
      !other.#amended.has(id) || JSON.stringify(other.#amended.get(id)) !== JSON.stringify(violation);
    const ids = new Set([
      ...[...this.#amended].filter(([id, violation]) => differs(id, reading, violation)).map(([id]) => id),
      ...[...reading.#amended].filter(([id, violation]) => differs(id, this, violation)).map(([id]) => id),
    ]);
    if (ids.size > 0) {
      reading.#chunks.forEach(({ entries }, index) => {
        if (!entries.some(({ id }) => ids.has(id))) return;
        [first, last] = [Math.min(first, index), Math.max(last, index + 1)];
      });
    }
    const end = reading.#starts[last] ?? reading.#lineCount;
    return { from: reading.#starts[first] ?? reading.#lineCount, to: end };
  }

  get #lineCount(): number {
    return (this.#starts.at(-1) ?? 0) + (this.#chunks.at(-1)?.lineCount ?? 0);
  }

  /** The stretch of a line. Binary search. */
  #indexAt(line: number): number {
    return partAt(this.#starts, line);
  }
}

/** Tallies again the stretches for which the marker before them has become another. */
function retell(
  chunks: readonly Chunk[],
  before: ChunkSource | undefined,
): { behind: Chunk[]; retold: number } {
  const behind = [...chunks];
  let above = before?.tally.last;
  let retold = 0;
  for (; retold < behind.length; retold++) {
    const chunk = behind[retold];
    if (chunk === undefined || chunk.tally.above === above) break;
    const tally = tallyNesting(readingsOf(chunk.entries), above);
    behind[retold] = { ...chunk, tally };
    above = tally.last;
  }
  return { behind, retold };
}

function* kindsOf(chunks: readonly ChunkSource[]): Generator<MarkerKind> {
  for (const { tally } of chunks) yield* tally.kinds;
}

function amendmentsOf(chunks: readonly Chunk[]): Map<EntryId, NumberingViolation | undefined> {
  const amended = new Map<EntryId, NumberingViolation | undefined>();
  for (const { amendments } of chunks)
    for (const { entry, violation } of amendments) amended.set(entry, violation);
  return amended;
}
