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

/** A part of one line, in UTF-16 code units from its start. Half-open. */
export interface Span {
  start: number;
  end: number;
}

/** Returns the range of `span` on line `line`. */
export function rangeOn(line: number, span: Span): Range {
  return { start: { line, character: span.start }, end: { line, character: span.end } };
}

/** Splits a text at CRLF, LF and CR, as editors do. The lines are without their line ends. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Compares two positions: the result is negative where `a` comes before `b`, 0 where they are the same. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether two ranges overlap or meet. */
export function touches(a: Range, b: Range): boolean {
  return comparePositions(a.end, b.start) >= 0 && comparePositions(b.end, a.start) >= 0;
}
