import type { Span } from '../../../report/text';

/** A clause is no longer: a bound for texts without punctuation. */
const longest = 80;
const mark = /[，。；！？]/;

/** The words around a date up to the next ，。； on either side. Looks at a bounded number of characters. */
export function clauseAround(prose: string, span: Span): string {
  return clauseBefore(prose, span.start) + prose.slice(span.start, span.end) + clauseAfter(prose, span.end);
}

/** The words of the clause before a place. */
export function clauseBefore(prose: string, end: number): string {
  const before = prose.slice(Math.max(end - longest, 0), end);
  return before.slice(Math.max(...[...'，。；！？'].map((each) => before.lastIndexOf(each))) + 1);
}

/** The words of the clause from a place on. */
export function clauseAfter(prose: string, start: number): string {
  const after = prose.slice(start, start + longest);
  const end = after.search(mark);
  return end < 0 ? after : after.slice(0, end);
}
