/** The kinds of marker, each named by its first member. */
export const markerKinds = ['壹', '一', '(一)', '1', '(1)', '甲', '(甲)', 'A', '(A)', 'a', '(a)', '①'] as const;
export type MarkerKind = (typeof markerKinds)[number];

export interface MarkerReading {
  readonly kind: MarkerKind;
  readonly number: number;
}
