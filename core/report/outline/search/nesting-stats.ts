import { markerKinds, type MarkerKind, type MarkerReading } from '../../marker';
import { namedScheme, ranked, type Scheme, type SchemeName } from '../../scheme';

/** What is known of the whole report while its markers are explained. */
export interface Habits {
  readonly scheme: Scheme;
  /** For each kind that others stand below: those that often do. */
  readonly usualBelow: ReadonlyMap<MarkerKind, ReadonlySet<MarkerKind>>;
}

/** A kind, and one whose first item comes next: `above` and `below`, in a word. */
export type Nest = `${MarkerKind}>${MarkerKind}`;

/** How often a report nests one kind in another, by what stands next to each other. */
export type NestCounts = ReadonlyMap<Nest, number>;

/** What some markers in a row add to the counts, and what goes on from them. */
export interface NestTally {
  /** The kind of the marker before them. */
  readonly above: MarkerKind | undefined;
  readonly nests: readonly Nest[];
  /** The kinds that have a first item here, in the order of these: a marker astray begins nothing. */
  readonly kinds: readonly MarkerKind[];
  /** The kind of the last of them, or of the one before where there is none. */
  readonly last: MarkerKind | undefined;
}

/** Markers that may be prose do not count. Linear. */
export function tallyNests(readings: Iterable<MarkerReading>, above: MarkerKind | undefined): NestTally {
  const nests: Nest[] = [];
  const kinds = new Set<MarkerKind>();
  let last = above;
  for (const { kind, number, doubtful } of readings) {
    if (doubtful === true) continue;
    if (last !== undefined && last !== kind && number === 1) nests.push(`${last}>${kind}`);
    if (number === 1) kinds.add(kind);
    last = kind;
  }
  return { above, nests, kinds: [...kinds], last };
}

/** The counts with what some tallies add, and without what others did. */
export function countNests(
  counts: NestCounts,
  removed: readonly NestTally[],
  added: readonly NestTally[],
): NestCounts {
  const result = new Map(counts);
  const change = ({ nests }: NestTally, by: number): void => {
    for (const nest of nests) {
      const count = (result.get(nest) ?? 0) + by;
      if (count === 0) result.delete(nest);
      else result.set(nest, count);
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
export function habitsOf(
  name: SchemeName,
  counts: NestCounts,
  firstSeen: () => Iterable<MarkerKind>,
): Habits {
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
export function sameHabits(a: Habits, b: Habits): boolean {
  if (a.usualBelow.size !== b.usualBelow.size) return false;
  if (!markerKinds.every((kind) => a.scheme.get(kind) === b.scheme.get(kind))) return false;
  return [...a.usualBelow].every(([above, kinds]) => {
    const others = b.usualBelow.get(above);
    return others?.size === kinds.size && [...kinds].every((kind) => others.has(kind));
  });
}

type Nesting = Map<MarkerKind, Map<MarkerKind, number>>;

function nestingOf(counts: NestCounts): Nesting {
  const nesting: Nesting = new Map();
  for (const [nest, count] of counts) {
    const [above, below] = nest.split('>') as [MarkerKind, MarkerKind];
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
