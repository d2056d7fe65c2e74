import type { Span } from '../../../report/text';

/** Returns whether a stretch of `prose` stands within one of the names that the configuration lists. */
export function knownNamesIn(prose: string, names: readonly string[]): (span: Span) => boolean {
  const spans = names.flatMap((name) => occurrences(prose, name));
  return ({ start, end }) => spans.some((span) => span.start <= start && end <= span.end);
}

function occurrences(prose: string, name: string): Span[] {
  const spans: Span[] = [];
  if (name === '') return spans;
  for (let at = prose.indexOf(name); at >= 0; at = prose.indexOf(name, at + 1)) {
    spans.push({ start: at, end: at + name.length });
  }
  return spans;
}
