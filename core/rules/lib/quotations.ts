import type { Span } from '../../report/text';

/** The outermost 「…」 with their marks, in order. Linear. */
export function quotationsOf(text: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[「」]/g)) {
    if (mark === '「') {
      if (depth === 0) start = index;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) spans.push({ start, end: index + 1 });
    }
  }
  return spans;
}

/** Whether a span lies within one of some others, which are in order. Binary search: a line may have many of both. */
export function isWithin(span: Span, ordered: readonly Span[]): boolean {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const quotation = ordered[middle];
    if (quotation === undefined) return false;
    if (span.start >= quotation.start && span.end <= quotation.end) return true;
    if (quotation.start > span.start) high = middle;
    else low = middle + 1;
  }
  return false;
}
