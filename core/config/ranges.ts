import { partAt } from '../report/lists';
import type { Position, Range, Span } from '../report/text';

/** Turns offsets in a text into lines and characters. Linear once, then by binary search. */
export function rangesIn(text: string): (span: Span) => Range {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  const position = (offset: number): Position => {
    const line = partAt(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return ({ start, end }) => ({ start: position(start), end: position(end) });
}
