import { expectDefined } from '../report/expect';
import { partAt } from '../report/lists';
import type { Position, Range, Span } from '../report/text';

/**
 * Returns a function that turns UTF-16 offsets in a text into lines and characters, both 0-based. Linear once, then by
 * binary search.
 */
export function rangesIn(text: string): (span: Span) => Range {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  const position = (offset: number): Position => {
    const line = partAt(starts, offset);
    return { line, character: offset - expectDefined(starts[line], 'start of a line', 0) };
  };
  return ({ start, end }) => ({ start: position(start), end: position(end) });
}
