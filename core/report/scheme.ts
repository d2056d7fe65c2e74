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

/** The scheme of a name; `undefined` for `auto`, which only the report's markers tell (`outline/habits.ts`). */
export function namedScheme(name: SchemeName): Scheme | undefined {
  return name === 'auto' ? undefined : ranked(orders[name]);
}

/** Kinds that are not named rank after those that are. Both named schemes are parts of the order of `markerKinds`. */
export function ranked(first: readonly MarkerKind[]): Scheme {
  return new Map([...new Set([...first, ...markerKinds])].map((kind, rank) => [kind, rank]));
}
