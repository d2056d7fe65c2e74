import { markerKinds, type MarkerKind, type MarkerReading } from '../../marker';
import { namedScheme, ranked, type Scheme, type SchemeName } from '../../scheme';

/** What is known of the whole report while its markers are explained. */
export interface NestingStats {
  readonly scheme: Scheme;
  /** For each kind that others stand below: those that often do. */
  readonly usualBelow: ReadonlyMap<MarkerKind, ReadonlySet<MarkerKind>>;
}

/** A kind, and one whose first item comes next: `above` and `below`, in a word. */
export type NestingPair = `${MarkerKind}>${MarkerKind}`;

/** How often a report nests one kind in another, by what stands next to each other. */
export type NestingCounts = ReadonlyMap<NestingPair, number>;

/** What some markers in a row add to the counts, and what goes on from them. */
export interface NestingTally {
  /** The kind of the marker before them. */
  readonly above: MarkerKind | undefined;
  readonly pairs: readonly NestingPair[];
  /** The kinds that have a first item here, in the order of these: a marker astray begins nothing. */
  readonly kinds: readonly MarkerKind[];
  /** The kind of the last of them, or of the one before where there is none. */
  readonly last: MarkerKind | undefined;
}

/** Markers that may be prose do not count. Linear. */
export function tallyNesting(readings: Iterable<MarkerReading>, above: MarkerKind | undefined): NestingTally {
  const pairs: NestingPair[] = [];
  const kinds = new Set<MarkerKind>();
  let last = above;
  for (const { kind, number, doubtful } of readings) {
    if (doubtful === true) continue;
    if (last !== undefined && last !== kind && number === 1) pairs.push(`${last}>${kind}`);
    if (number === 1) kinds.add(kind);
    last = kind;
  }
  return { above, pairs, kinds: [...kinds], last };
}

/** The counts with what some tallies add, and without what others did. */
export function countNesting(
  counts: NestingCounts,
  removed: readonly NestingTally[],
  added: readonly NestingTally[],
): NestingCounts {
  const result = new Map(counts);
  const change = ({ pairs }: NestingTally, by: number): void => {
    for (const pair of pairs) {
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
 * The habits that the counts show. Kinds that a scheme does not name rank after those it does.
 * @param firstSeen all kinds in the order of their first first items; asked for only where the report turns the usual
 *   order round
 */
export function nestingStatsOf(
  name: SchemeName,
  counts: NestingCounts,
  firstSeen: () => Iterable<MarkerKind>,
): NestingStats {
  const nesting = nestingOf(counts);
  const scheme = namedScheme(name) ?? (nestsAgainst(nesting) ? ranked([...firstSeen()]) : ranked([]));
  const usualBelow = new Map(
    [...nesting].map(([above, below]) => {
      const most = Math.max(...below.values());
      return [above, new Set([...below].filter(([, count]) => count * 4 >= most).map(([kind]) => kind))];
    }),
  );
  return { scheme, usualBelow };
}

/** Whether everything is explained alike by the habits of two reports. */
export function sameNestingStats(a: NestingStats, b: NestingStats): boolean {
  if (a.usualBelow.size !== b.usualBelow.size) return false;
  if (!markerKinds.every((kind) => a.scheme.get(kind) === b.scheme.get(kind))) return false;
  return [...a.usualBelow].every(([above, kinds]) => {
    const others = b.usualBelow.get(above);
    return others?.size === kinds.size && [...kinds].every((kind) => others.has(kind));
  });
}

type Nesting = Map<MarkerKind, Map<MarkerKind, number>>;

function nestingOf(counts: NestingCounts): Nesting {
  const nesting: Nesting = new Map();
  for (const [pair, count] of counts) {
    const [above, below] = pair.split('>') as [MarkerKind, MarkerKind];
    const kinds = nesting.get(above) ?? new Map<MarkerKind, number>();
    nesting.set(above, kinds.set(below, count));
  }
  return nesting;
}

/** Whether some pair of kinds opens its groups the other way round than usual, again and again. */
function nestsAgainst(nesting: Nesting): boolean {
  const rank = ranked([]);
  return [...nesting].some(([above, counts]) =>
    [...counts].some(([below, count]) => {
      const against = (rank.get(above) ?? 0) > (rank.get(below) ?? 0);
      return against && count >= 2 && count > (nesting.get(below)?.get(above) ?? 0);
    }),
  );
}
