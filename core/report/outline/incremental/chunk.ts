import { expectDefined, impossible } from '../../expect';
import type { Line } from '../../line';
import type { NumberingViolation } from '../result/numbering-violation';
import type { Explained } from '../search/beam-search';
import { entriesOf, type Entry, type EntryIds } from '../search/entry';
import { rootHypothesis, type Amendment, type Decision, type Hypothesis } from '../search/hypothesis';
import { tallyNesting, type NestingTally } from '../search/nesting-stats';
import { initialState } from '../search/search-state';
import { evidenceOf } from '../search/series-evidence';

/** What an entry turned out to be. */
export interface Outcome {
  /** `undefined` where the line is prose. */
  readonly item: Decision['item'];
  readonly violation: NumberingViolation | undefined;
}

/** The outcome of an entry that is prose. */
const proseOutcome: Outcome = { item: undefined, violation: undefined };

/**
 * A row of lines that ends with a marker (or with the report), and its markers: the smallest part of a report for
 * which the search is repeated.
 */
export interface ChunkSource {
  readonly lineCount: number;
  readonly entries: readonly Entry[];
  readonly tally: NestingTally;
}

/** A chunk with its explanation. Immutable; it does not depend on where in the report the chunk stands. */
export interface Chunk extends ChunkSource {
  readonly explained: Explained;
  /** Index in `explained.ends`: where the best explanation of the whole report leaves the chunk. */
  readonly chosenEnd: number;
  /** Index in `explained.before.beam`: where the best explanation of the whole report enters the chunk. */
  readonly chosenStart: number;
  /** The outcome of each entry, as far as the chunk itself shows. Same length as `entries`. */
  readonly outcomes: readonly Outcome[];
  /** Amendments of entries of earlier chunks, in order. */
  readonly amendments: readonly Amendment[];
}

/** A chunk without lines, at the beginning of a report. */
export const emptyChunk: Chunk = {
  lineCount: 0,
  entries: [],
  tally: tallyNesting([], undefined, []),
  explained: {
    type: 'explained',
    before: initialState,
    backtrackWindows: [],
    ends: initialState.beam,
    after: initialState,
  },
  chosenEnd: 0,
  chosenStart: 0,
  outcomes: [],
  amendments: [],
};

/** A chunk ends with the line that gives it at least this many markers. */
const markersPerChunk = 48;

/**
 * Cuts lines into chunks; there is at least one. Linear.
 * @param above the kind of the marker before the lines
 * @param ids the source of ids for the entries; without it all are new
 */
export function cutChunks(
  lines: readonly Line[],
  above: NestingTally['last'],
  ids?: EntryIds,
): ChunkSource[] {
  const chunks: ChunkSource[] = [];
  let [start, markers, kind] = [0, 0, above];
  const cut = (end: number): void => {
    const linesOfChunk = lines.slice(start, end);
    const entries = entriesOf(linesOfChunk, ids);
    const traits = linesOfChunk.flatMap((line) => evidenceOf(line).traits);
    const tally = tallyNesting(readingsOf(entries), kind, traits);
    chunks.push({ lineCount: end - start, entries, tally });
    [start, markers, kind] = [end, 0, tally.last];
  };
  lines.forEach((line, index) => {
    markers += line.markers.length;
    if (markers >= markersPerChunk && line.markers.length > 0) cut(index + 1);
  });
  if (start < lines.length || chunks.length === 0) cut(lines.length);
  return chunks;
}

/** Returns the marker readings of some entries. */
export function readingsOf(entries: readonly Entry[]): Entry['reading'][] {
  return entries.map(({ reading }) => reading);
}

/**
 * Follows one explanation of a chunk back to its start.
 * @param chosenEnd the index of the explanation in `explained.ends`
 * @returns the chunk with the outcome of each entry. Linear in its entries.
 */
export function resolveChunk(source: ChunkSource, explained: Explained, chosenEnd: number): Chunk {
  const { path, root } = pathTo(
    expectDefined(explained.ends[chosenEnd], 'explanation that was chosen', rootHypothesis(undefined, 0)),
  );
  const startIndex = explained.before.beam.indexOf(root);
  const chosenStart = startIndex >= 0 ? startIndex : impossible('An explanation has another root.', 0);
  const indexes = new Map(source.entries.map(({ id }, index) => [id, index]));
  const outcomes = new Array<Outcome>(source.entries.length).fill(proseOutcome);
  const amendments: Amendment[] = [];
  for (const { entry, item, violation, amend } of path) {
    const index = indexes.get(entry);
    if (index !== undefined) outcomes[index] = { item, violation };
    if (amend === undefined) continue;
    const amended = indexes.get(amend.entry);
    if (amended === undefined) amendments.push(amend);
    else outcomes[amended] = { item: outcomeAt(outcomes, amended).item, violation: amend.violation };
  }
  return { ...source, explained, chosenEnd, chosenStart, outcomes, amendments };
}

/** Returns the outcome of the entry at an index. */
export function outcomeAt(outcomes: readonly Outcome[], index: number): Outcome {
  return expectDefined(outcomes[index], 'outcome of an entry', proseOutcome);
}

/** Returns the decisions that lead to `end`, in order, and the root that they start from. */
function pathTo(end: Hypothesis): { path: Decision[]; root: Hypothesis } {
  const path: Decision[] = [];
  let at = end;
  for (; at.decision !== undefined; at = at.previous) path.push(at.decision);
  return { path: path.reverse(), root: at };
}
