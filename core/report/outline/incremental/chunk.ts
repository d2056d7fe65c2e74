import type { Line } from '../../line';
import { entriesOf, type Entry, type EntryIds } from '../search/entry';
import { tallyNesting, type NestingTally } from '../search/nesting-stats';
import type { Amendment, Decision, Hypothesis } from '../search/hypothesis';
import type { Explained } from '../search/search';
import type { NumberingViolation } from '../result/numbering-violation';

/** What an entry turned out to be. */
export interface Outcome {
  /** Absent: the line is prose. */
  readonly item: Decision['item'];
  readonly violation: NumberingViolation | undefined;
}

/** Lines up to one with a marker: the smallest part of a report that the outline is read anew in. */
export interface ChunkSource {
  readonly lineCount: number;
  readonly entries: readonly Entry[];
  readonly tally: NestingTally;
}

/** A stretch and how it is explained. Immutable; knows nothing of where it stands. */
export interface Chunk extends ChunkSource {
  readonly explained: Explained;
  /** Which of `explained.ends` the best explanation of the whole report goes through, … */
  readonly chosen: number;
  /** … and which of `explained.before.beam` it comes from. */
  readonly from: number;
  /** What became of each entry, as far as the stretch itself tells. */
  readonly outcomes: readonly Outcome[];
  /** Second thoughts about entries of stretches before. */
  readonly amendments: readonly Amendment[];
}

/** A stretch ends with the first line that has a marker when it has so many. */
const fullAt = 48;

/**
 * Cuts lines into stretches; there is at least one. Linear.
 * @param ids for the entries, where there were some before
 */
export function cutChunks(
  lines: readonly Line[],
  above: NestingTally['last'],
  ids?: EntryIds,
): ChunkSource[] {
  const chunks: ChunkSource[] = [];
  let [start, markers, kind] = [0, 0, above];
  const cut = (end: number): void => {
    const entries = entriesOf(lines.slice(start, end), ids);
    const tally = tallyNesting(readingsOf(entries), kind);
    chunks.push({ lineCount: end - start, entries, tally });
    [start, markers, kind] = [end, 0, tally.last];
  };
  lines.forEach((line, index) => {
    markers += line.markers.length;
    if (markers >= fullAt && line.markers.length > 0) cut(index + 1);
  });
  if (start < lines.length || chunks.length === 0) cut(lines.length);
  return chunks;
}

export function readingsOf(entries: readonly Entry[]): Entry['reading'][] {
  return entries.map(({ reading }) => reading);
}

/** The stretch with its best explanation: the one that ends as `explained.ends[chosen]`. Linear in its entries. */
export function resolveChunk(text: ChunkSource, explained: Explained, chosen: number): Chunk {
  const path: Decision[] = [];
  let at: Hypothesis | undefined = explained.ends[chosen];
  for (; at?.decision !== undefined; at = at.previous) path.push(at.decision);
  const from = at === undefined ? 0 : Math.max(explained.before.beam.indexOf(at), 0);
  const indexes = new Map(text.entries.map(({ id }, index) => [id, index]));
  const outcomes = new Array<Outcome>(text.entries.length).fill({ item: undefined, violation: undefined });
  const amendments: Amendment[] = [];
  for (const { entry, item, violation, amend } of path.reverse()) {
    const index = indexes.get(entry);
    if (index !== undefined) outcomes[index] = { item, violation };
    if (amend === undefined) continue;
    const amended = indexes.get(amend.entry);
    if (amended === undefined) amendments.push(amend);
    else outcomes[amended] = { item: outcomes[amended]?.item, violation: amend.violation };
  }
  return { ...text, explained, chosen, from, outcomes, amendments };
}
