/**
 * Positions and edits as the Language Server Protocol defines them: lines and characters are 0-based,
 * characters count UTF-16 code units. Declared here so that the core needs no protocol library.
 */
export interface Position {
  line: number;
  character: number;
}

/** Half-open: `end` is the first position after the text. */
export interface Range {
  start: Position;
  end: Position;
}

/** Replaces the text of `range` (in the document before any of the edits) by `newText`. */
export interface TextEdit {
  range: Range;
  newText: string;
}

/** A stretch of one line, in UTF-16 code units from the line's start; half-open. */
export interface Span {
  start: number;
  end: number;
}

/** The range of `span` on line `line`. */
export function rangeOn(line: number, span: Span): Range {
  return { start: { line, character: span.start }, end: { line, character: span.end } };
}

/** Splits a text at CRLF, LF and CR, as editors do; the line ends themselves are dropped. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Whether a position comes before another (negative), or after it. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
