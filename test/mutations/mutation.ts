import type { Report } from '../../core/report/report';

/** A text with mistakes put into it. */
export interface Mutant {
  readonly lines: readonly string[];
  /** For each mistake the lines (0-based) where its finding may stand. */
  readonly at: readonly (readonly number[])[];
}

/** Makes the mistake at one place; `undefined` where the place does not allow it after all. */
export type Place = () => Mutant | undefined;

/** A mistake that writers make. */
export interface Mutation {
  readonly name: string;
  /** The rules of which one must find it. */
  readonly finds: RegExp;
  /** Rules that may well speak, too: the mistake has consequences. */
  readonly besides?: RegExp;
  /** All places of a report where the mistake can be made. */
  places(report: Report): Place[];
}

/** The lines of a report, without their ends. */
export function textsOf(report: Report): string[] {
  return report.lines.map(({ text }) => text);
}

/** The report's lines with one of them changed: `text` instead of what stands from `start` to `end`. */
export function withText(report: Report, line: number, start: number, end: number, text: string): string[] {
  const lines = textsOf(report);
  const old = lines[line] ?? '';
  lines[line] = old.slice(0, start) + text + old.slice(end);
  return lines;
}

/** One mistake on the line where the text is changed. */
export function changed(report: Report, line: number, start: number, end: number, text: string): Mutant {
  return { lines: withText(report, line, start, end, text), at: [[line]] };
}

/** The places of all matches of a pattern in running text; `write` gives what to put there. */
export function matchesIn(
  report: Report,
  pattern: RegExp,
  write: (match: RegExpExecArray, prose: string) => string | undefined,
): Place[] {
  return report.lines.flatMap(({ prose, type }, line) => {
    if (type !== 'text') return [];
    return [...prose.matchAll(pattern)].map((match) => () => {
      const text = write(match, prose);
      if (text === undefined) return undefined;
      return changed(report, line, match.index, match.index + match[0].length, text);
    });
  });
}
