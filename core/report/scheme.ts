import { expectDefined } from './expect';
import { markerKinds, type MarkerKind } from './marker';

/** Which kind of marker stands at which level. `auto`: as the report itself nests its kinds. */
export const schemeNames = ['auto', 'business', 'handbook'] as const;

/** The name of a scheme. */
export type SchemeName = (typeof schemeNames)[number];

const orders: Record<Exclude<SchemeName, 'auto'>, readonly MarkerKind[]> = {
  business: ['一', '(一)', '1', '(1)', 'A', '(A)', 'a', '(a)'],
  handbook: ['壹', '一', '(一)', '1', '(1)', '甲', '(甲)'],
};

/** The rank of each kind, from 0: a kind of lower rank stands above one of higher rank. It has all kinds. */
export type Scheme = ReadonlyMap<MarkerKind, number>;

/**
 * Returns the scheme of a name; `undefined` for `auto`, which depends on the report's own markers
 * (`outline/search/nesting-stats.ts`).
 */
export function namedScheme(name: SchemeName): Scheme | undefined {
  return name === 'auto' ? undefined : ranked(orders[name]);
}

/**
 * Returns the scheme in which the kinds of `first` come first, in their order, and the others after them, in the order
 * of `markerKinds`. Both named schemes keep to that order.
 */
export function ranked(first: readonly MarkerKind[]): Scheme {
  return new Map([...new Set([...first, ...markerKinds])].map((kind, rank) => [kind, rank]));
}

/** Returns the rank of a kind. */
export function rankOf(scheme: Scheme, kind: MarkerKind): number {
  return expectDefined(scheme.get(kind), 'rank of a kind of marker', scheme.size);
}
