import { markerKinds, type MarkerKind } from './marker';

/** Which kind of marker stands at which level. `auto`: as the report itself nests its kinds. */
export const schemeNames = ['auto', 'business', 'handbook'] as const;
export type SchemeName = (typeof schemeNames)[number];

const orders: Record<Exclude<SchemeName, 'auto'>, readonly MarkerKind[]> = {
  business: ['一', '(一)', '1', '(1)', 'A', '(A)', 'a', '(a)'],
  handbook: ['壹', '一', '(一)', '1', '(1)', '甲', '(甲)'],
};

/** The rank of each kind: a kind of lower rank stands above one of higher rank. */
export type Scheme = ReadonlyMap<MarkerKind, number>;

export interface KindAndNumber {
  readonly kind: MarkerKind;
  readonly number: number;
}

/**
 * The scheme of a report: the named one, or the one that its markers show. Kinds a scheme does not name rank
 * after those it does.
 * @param markers all markers of the report in order, for `auto`
 */
export function schemeFor(name: SchemeName, markers: readonly KindAndNumber[]): Scheme {
  if (name !== 'auto') return ranked(orders[name]);
  // Both named schemes are parts of the order of `markerKinds`: it serves unless the report turns it round.
  return nestsAgainst(markers) ? ranked(firstSeen(markers)) : ranked([]);
}

function ranked(first: readonly MarkerKind[]): Scheme {
  return new Map([...new Set([...first, ...markerKinds])].map((kind, rank) => [kind, rank]));
}

function firstSeen(markers: readonly KindAndNumber[]): MarkerKind[] {
  return [...new Set(markers.map((marker) => marker.kind))];
}

/** How often an item of kind `above` is followed by the first item of kind `below`, for each pair that occurs. */
export type Nesting = ReadonlyMap<MarkerKind, ReadonlyMap<MarkerKind, number>>;

/** How a report nests its kinds, by what stands next to each other. Linear. */
export function nestingOf(markers: readonly KindAndNumber[]): Nesting {
  const nesting = new Map<MarkerKind, Map<MarkerKind, number>>();
  markers.forEach(({ kind, number }, index) => {
    const above = markers[index - 1]?.kind;
    if (above === undefined || above === kind || number !== 1) return;
    const below = nesting.get(above) ?? new Map<MarkerKind, number>();
    nesting.set(above, below.set(kind, (below.get(kind) ?? 0) + 1));
  });
  return nesting;
}

/** Whether some pair of kinds opens its groups the other way round than usual, again and again. */
function nestsAgainst(markers: readonly KindAndNumber[]): boolean {
  const nesting = nestingOf(markers);
  const rank = ranked([]);
  return [...nesting].some(([above, counts]) =>
    [...counts].some(([below, count]) => {
      const against = (rank.get(above) ?? 0) > (rank.get(below) ?? 0);
      return against && count >= 2 && count > (nesting.get(below)?.get(above) ?? 0);
    }),
  );
}
