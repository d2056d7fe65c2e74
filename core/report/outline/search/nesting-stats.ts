import { markerKinds, type MarkerKind, type MarkerReading } from '../../marker';
import { namedScheme, ranked, rankOf, type Scheme, type SchemeName } from '../../scheme';
import type { ReportTrait } from './series-evidence';

/** What the search knows of the whole report while it explains the markers one by one. */
export interface NestingStats {
  readonly scheme: Scheme;
  /** For each kind that groups of others stand below: the kinds that often do. */
  readonly usualBelow: ReadonlyMap<MarkerKind, ReadonlySet<MarkerKind>>;
  /**
   * The report prints parts of another text with the numbers that they have there: an amendment of some points, or old
   * and new wording side by side. Its numbers need not follow each other.
   */
  readonly printsParts: boolean;
  /** The kinds that the report writes with half a bracket throughout: `a)`, `1)`. There it is no sign of prose. */
  readonly halfBracketed: ReadonlySet<MarkerKind>;
}

/** A bracketed marker, with half a pair of brackets or with both. */
export type BracketUse = `half ${MarkerKind}` | `whole ${MarkerKind}`;

/** A kind, and another kind whose first item comes next: `above>below`. */
export type NestingPair = `${MarkerKind}>${MarkerKind}`;

/** How often each pair, each trait, and each kind of bracket occurs in a report. */
export type NestingCounts = ReadonlyMap<NestingPair | ReportTrait | BracketUse, number>;

/** What a row of markers adds to the counts, and what the next row needs to know of it. */
export interface NestingTally {
  /** The kind of the marker before the row. */
  readonly above: MarkerKind | undefined;
  readonly pairs: readonly NestingPair[];
  /** What the lines of the row show of the whole report. */
  readonly traits: readonly ReportTrait[];
  readonly brackets: readonly BracketUse[];
  /** The kinds that have a first item in the row, in the order of these; other items may be misplaced. */
  readonly kinds: readonly MarkerKind[];
  /** The kind of the last marker of the row, or of the one before it where the row has none. */
  readonly last: MarkerKind | undefined;
}

/**
 * Tallies a row of markers. Those that may be prose do not count. Linear.
 * @param above the kind of the marker before @param traits what the lines of the row show of the report
 */
export function tallyNesting(
  readings: Iterable<MarkerReading>,
  above: MarkerKind | undefined,
  traits: readonly ReportTrait[],
): NestingTally {
  const pairs: NestingPair[] = [];
  const brackets: BracketUse[] = [];
  const kinds = new Set<MarkerKind>();
  let last = above;
  for (const { kind, number, doubtful, flaw } of readings) {
    if (flaw === 'unopened') brackets.push(`half ${kind}`);
    else if (flaw === undefined && kind.startsWith('(')) brackets.push(`whole ${kind}`);
    if (doubtful === true) continue;
    if (last !== undefined && last !== kind && number === 1) pairs.push(`${last}>${kind}`);
    if (number === 1) kinds.add(kind);
    last = kind;
  }
  return { above, pairs, traits, brackets, kinds: [...kinds], last };
}

/** Returns `counts` without the pairs of `removed`, and with those of `added`. Linear in the tallies. */
export function countNesting(
  counts: NestingCounts,
  removed: readonly NestingTally[],
  added: readonly NestingTally[],
): NestingCounts {
  const result = new Map(counts);
  const change = ({ pairs, traits, brackets }: NestingTally, by: number): void => {
    for (const pair of [...pairs, ...traits, ...brackets]) {
      const count = (result.get(pair) ?? 0) + by;
      if (count === 0) result.delete(pair);
      else result.set(pair, count);
    }
  };
  for (const tally of removed) change(tally, -1);
  for (const tally of added) change(tally, 1);
  return result;
}

/**
 * Returns what the counts show. Kinds that the scheme does not name rank after those that it does.
 * @param firstSeen returns all kinds in the order of their earliest first items; it is called only where the report
 *   reverses the usual order of its kinds
 */
export function nestingStatsOf(
  name: SchemeName,
  counts: NestingCounts,
  firstSeen: () => Iterable<MarkerKind>,
): NestingStats {
  const nesting = nestingOf(counts);
  const scheme = namedScheme(name) ?? (reversesUsualOrder(nesting) ? ranked([...firstSeen()]) : ranked([]));
  const usualBelow = new Map(
    [...nesting].map(([above, below]) => {
      const most = Math.max(...below.values());
      return [above, new Set([...below].filter(([, count]) => count * 4 >= most).map(([kind]) => kind))];
    }),
  );
  return { scheme, usualBelow, printsParts: printsParts(counts), halfBracketed: halfBracketed(counts) };
}

/** Whether the markers of a report are explained alike with `a` and with `b`. */
export function sameNestingStats(a: NestingStats, b: NestingStats): boolean {
  if (a.printsParts !== b.printsParts || a.usualBelow.size !== b.usualBelow.size) return false;
  const isSame = (kind: MarkerKind): boolean =>
    a.scheme.get(kind) === b.scheme.get(kind) && a.halfBracketed.has(kind) === b.halfBracketed.has(kind);
  if (!markerKinds.every(isSame)) return false;
  return [...a.usualBelow].every(([above, kinds]) => {
    const others = b.usualBelow.get(above);
    return others?.size === kinds.size && [...kinds].every((kind) => others.has(kind));
  });
}

/** For each kind, how often each other kind begins below it. */
type Nesting = Map<MarkerKind, Map<MarkerKind, number>>;

function nestingOf(counts: NestingCounts): Nesting {
  const nesting: Nesting = new Map();
  for (const [pair, count] of counts) {
    if (!pair.includes('>')) continue;
    const [above, below] = pair.split('>') as [MarkerKind, MarkerKind];
    const kinds = nesting.get(above) ?? new Map<MarkerKind, number>();
    nesting.set(above, kinds.set(below, count));
  }
  return nesting;
}

/** Whether some kind begins below one that usually stands below it: at least twice, and more often than usual. */
function reversesUsualOrder(nesting: Nesting): boolean {
  const usual = ranked([]);
  return [...nesting].some(([above, counts]) =>
    [...counts].some(([below, count]) => {
      const isReversed = rankOf(usual, above) > rankOf(usual, below);
      return isReversed && count >= 2 && count > (nesting.get(below)?.get(above) ?? 0);
    }),
  );
}

/** New wording beside the old one or beside its explanation, or a title that says so. */
function printsParts(counts: NestingCounts): boolean {
  return (
    counts.has('excerpt') ||
    (counts.has('newWording') && (counts.has('oldWording') || counts.has('explanation')))
  );
}

function halfBracketed(counts: NestingCounts): ReadonlySet<MarkerKind> {
  const isHalf = (kind: MarkerKind): boolean => {
    const half = counts.get(`half ${kind}`) ?? 0;
    return half > 1 && half > (counts.get(`whole ${kind}`) ?? 0);
  };
  return new Set(markerKinds.filter(isHalf));
}

/** Whether what looks like a marker may well be prose in this report. */
export function isDoubtful(
  { kind, doubtful, flaw }: MarkerReading,
  { halfBracketed }: NestingStats,
): boolean {
  return doubtful === true && !(flaw === 'unopened' && halfBracketed.has(kind));
}
