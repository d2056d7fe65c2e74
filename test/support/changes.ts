import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

interface Place {
  line: number;
  character: number;
}

/** Where the protocol says that a position lies: beyond a line's end means the end, beyond the last line the text's. */
function offsetOf(text: string, { line, character }: Place): number {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  if (line > ends.length) return text.length;
  const before = ends[line - 1];
  const start = before === undefined ? 0 : before.index + before[0].length;
  const end = ends[line]?.index ?? text.length;
  return Math.min(start + character, end);
}

/** The text after a change, computed without any library. */
export function applyChange(text: string, change: TextDocumentContentChangeEvent): string {
  if (!('range' in change)) return change.text;
  const offsets = [offsetOf(text, change.range.start), offsetOf(text, change.range.end)];
  return text.slice(0, Math.min(...offsets)) + change.text + text.slice(Math.max(...offsets));
}

/** A change of the text from one place, a line and a character, to another. */
export function change(
  from: readonly [number, number],
  to: readonly [number, number],
  text: string,
): TextDocumentContentChangeEvent {
  return {
    range: { start: { line: from[0], character: from[1] }, end: { line: to[0], character: to[1] } },
    text,
  };
}
