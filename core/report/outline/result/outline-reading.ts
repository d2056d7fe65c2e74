import type { Line } from '../../line';
import { partAt } from '../../lists';
import type { MarkerKind } from '../../marker';
import type { SchemeName } from '../../scheme';
import { EntryIds, type Entry, type EntryId } from '../search/entry';
import {
  countNests,
  habitsOf,
  sameHabits,
  tallyNests,
  type Habits,
  type NestCounts,
} from '../search/nesting-stats';
import { StretchSearch } from '../incremental/chunk-search';
import { cutStretches, readingsOf, type Outcome, type Stretch, type StretchText } from '../incremental/chunk';
import type { Slip } from './numbering-violation';

/** An entry at its line of the report, with what became of it. */
export interface PlacedOutcome {
  readonly entry: Entry;
  readonly line: number;
  readonly outcome: Outcome;
}

/** How the markers of a report are read. Immutable; an edit makes a new one that shares what stayed. */
export class OutlineReading {
  /** The first line of each stretch. */
  private readonly starts: readonly number[];

  private constructor(
    private readonly scheme: SchemeName,
    private readonly counts: NestCounts,
    readonly habits: Habits,
    private readonly stretches: readonly Stretch[],
    /** What became of entries that later ones gave second thoughts about. */
    private readonly amended: ReadonlyMap<EntryId, Slip | undefined>,
  ) {
    let start = 0;
    this.starts = stretches.map(({ lineCount }) => {
      start += lineCount;
      return start - lineCount;
    });
  }

  /** Finds the least edit that explains all markers. Linear. */
  static of(lines: readonly Line[], scheme: SchemeName): OutlineReading {
    const texts = cutStretches(lines, undefined);
    const counts = countNests(
      new Map(),
      [],
      texts.map(({ tally }) => tally),
    );
    const habits = habitsOf(scheme, counts, () => kindsOf(texts));
    const { stretches } = new StretchSearch(habits, [], texts, []).run();
    return new OutlineReading(scheme, counts, habits, stretches, amendmentsOf(stretches));
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
    const first = this.indexAt(start);
    // The stretch that ends the change has to end with a marker, as all but the last do.
    let last = this.indexAt(start + Math.max(deleteCount - 1, 0));
    const grown = insertCount - deleteCount;
    const from = this.starts[first] ?? 0;
    const ends = (index: number): number =>
      (this.starts[index] ?? 0) + (this.stretches[index]?.lineCount ?? 0);
    let lines = linesBetween(from, ends(last) + grown);
    while (last + 1 < this.stretches.length && (lines.at(-1)?.markers.length ?? 0) === 0) {
      last++;
      lines = linesBetween(from, ends(last) + grown);
    }
    const old = this.stretches.slice(first, last + 1);
    const above = this.stretches[first - 1]?.tally.last;
    const ids = new EntryIds(
      old.flatMap(({ entries }) => entries),
      lines,
    );
    return this.replace(first, old, cutStretches(lines, above, ids));
  }

  /** The entries of some lines, in order. */
  *between(from: number, to: number): Generator<PlacedOutcome> {
    for (let index = this.indexAt(from); index < this.stretches.length; index++) {
      const start = this.starts[index] ?? 0;
      if (start >= to) return;
      const stretch = this.stretches[index];
      if (stretch === undefined) return;
      for (const [at, entry] of stretch.entries.entries()) {
        const line = start + entry.line;
        if (line >= to) return;
        if (line < from) continue;
        yield { entry, line, outcome: this.outcomeOf(entry, stretch.outcomes[at]) };
      }
    }
  }

  private outcomeOf({ id }: Entry, outcome: Outcome = { item: undefined, slip: undefined }): Outcome {
    return this.amended.has(id) ? { item: outcome.item, slip: this.amended.get(id) } : outcome;
  }

  private replace(
    first: number,
    old: readonly Stretch[],
    texts: readonly StretchText[],
  ): { reading: OutlineReading; from: number; to: number } {
    const before = this.stretches.slice(0, first);
    const { behind, retold } = retell(
      this.stretches.slice(first + old.length),
      texts.at(-1) ?? before.at(-1),
    );
    const tallies = (parts: readonly StretchText[]) => parts.map(({ tally }) => tally);
    const counts = countNests(
      this.counts,
      tallies([...old, ...this.stretches.slice(first + old.length, first + old.length + retold)]),
      tallies([...texts, ...behind.slice(0, retold)]),
    );
    const habits = habitsOf(this.scheme, counts, () => kindsOf([...before, ...texts, ...behind]));
    const same = sameHabits(habits, this.habits);
    const search = same
      ? new StretchSearch(this.habits, before, texts, behind)
      : new StretchSearch(habits, [], [...before, ...texts, ...behind], []);
    const { stretches, from, to } = search.run();
    const reading = new OutlineReading(
      this.scheme,
      counts,
      same ? this.habits : habits,
      stretches,
      amendmentsOf(stretches),
    );
    return { reading, ...this.changed(reading, from, to) };
  }

  /** The lines of the stretches from one index to another, and of those that the amendments of others differ in. */
  private changed(reading: OutlineReading, from: number, to: number): { from: number; to: number } {
    let [first, last] = [from, to];
    const differs = (id: EntryId, other: OutlineReading, slip: Slip | undefined): boolean =>
      !other.amended.has(id) || JSON.stringify(other.amended.get(id)) !== JSON.stringify(slip);
    const ids = new Set([
      ...[...this.amended].filter(([id, slip]) => differs(id, reading, slip)).map(([id]) => id),
      ...[...reading.amended].filter(([id, slip]) => differs(id, this, slip)).map(([id]) => id),
    ]);
    if (ids.size > 0) {
      reading.stretches.forEach(({ entries }, index) => {
        if (!entries.some(({ id }) => ids.has(id))) return;
        [first, last] = [Math.min(first, index), Math.max(last, index + 1)];
      });
    }
    const end = reading.starts[last] ?? reading.lineCount;
    return { from: reading.starts[first] ?? reading.lineCount, to: end };
  }

  private get lineCount(): number {
    return (this.starts.at(-1) ?? 0) + (this.stretches.at(-1)?.lineCount ?? 0);
  }

  /** The stretch of a line. Binary search. */
  private indexAt(line: number): number {
    return partAt(this.starts, line);
  }
}

/** Tallies again the stretches for which the marker before them has become another. */
function retell(
  stretches: readonly Stretch[],
  before: StretchText | undefined,
): { behind: Stretch[]; retold: number } {
  const behind = [...stretches];
  let above = before?.tally.last;
  let retold = 0;
  for (; retold < behind.length; retold++) {
    const stretch = behind[retold];
    if (stretch === undefined || stretch.tally.above === above) break;
    const tally = tallyNests(readingsOf(stretch.entries), above);
    behind[retold] = { ...stretch, tally };
    above = tally.last;
  }
  return { behind, retold };
}

function* kindsOf(stretches: readonly StretchText[]): Generator<MarkerKind> {
  for (const { tally } of stretches) yield* tally.kinds;
}

function amendmentsOf(stretches: readonly Stretch[]): Map<EntryId, Slip | undefined> {
  const amended = new Map<EntryId, Slip | undefined>();
  for (const { amendments } of stretches) for (const { entry, slip } of amendments) amended.set(entry, slip);
  return amended;
}
