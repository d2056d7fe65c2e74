import type { RawDate } from './dates/scan-dates';
import type { Directive } from './directive';
import type { MarkerReading } from './marker';
import type { Span } from './text';

/**
 * What a line is, as far as the line alone tells. Whether a `text` line with marker readings really opens an
 * item is decided by the outline, from its place among the others.
 */
export type LineType = 'blank' | 'text' | 'field' | 'table' | 'figure' | 'comment';

/** `名稱：內容`, with one of the names that the preamble of a report has. */
export interface FieldReading {
  /** Without the blanks that spread it (`主　　旨`) and without its number (案由六). */
  readonly name: string;
  readonly nameSpan: Span;
  readonly contentStart: number;
}

/** One line of a report, read once; immutable, so that it can be kept while lines around it change. */
export interface Line {
  readonly text: string;
  /** The text with its comments blanked out: same length, same offsets. */
  readonly prose: string;
  readonly type: LineType;
  readonly comments: readonly Span[];
  /** UTF-16 offset of the first character after white space and list bullet. */
  readonly textStart: number;
  /** A list bullet in front of the text, with the blanks after it. */
  readonly bullet: Span | undefined;
  /** The markers that the line may begin with, the outermost first (`(一) 1.壓力錶` has two). */
  readonly markers: readonly MarkerReading[];
  readonly field: FieldReading | undefined;
  /** Date expressions as written, in order; empty for comments and blank lines. */
  readonly dates: readonly RawDate[];
  readonly directives: readonly Directive[];
  /** Whether a comment is still open at the line's end. */
  readonly commentOpen: boolean;
  /** What others have read of it; no part of what it says. */
  readonly cache: LineCache;
}

/** Readings of one line, each under a number of its own: nearer than a map of lines, and sooner gone. */
export class LineCache {
  // Private to the engine too, so that lines are equal whatever was read of them.
  readonly #results: unknown[] = [];

  has(index: number): boolean {
    return index in this.#results;
  }

  get(index: number): unknown {
    return this.#results[index];
  }

  set(index: number, result: unknown): void {
    this.#results[index] = result;
  }
}

/** What a reader sees of the line from offset `from` on: without comments and blanks at the end. */
export function visibleText(line: Line, from: number): string {
  let text = '';
  let at = from;
  for (const { start, end } of line.comments) {
    if (end <= from) continue;
    text += line.text.slice(at, Math.max(at, start));
    at = end;
  }
  return (text + line.text.slice(at)).trim();
}
