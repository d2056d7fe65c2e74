import { expectDefined } from '../../core/report/expect';
import { comparePositions, touches, type Position, type Range } from '../../core/report/text';

/** One change of a text: what stood in `range` is now `text`. */
export interface Change {
  range: Range;
  text: string;
}

/** Commas do not end a sentence: until it is whole, its brackets, sums and dates may still come right. */
const sentenceEnds = /[。！？；]/u;
const lineBreak = /^(?:\r\n|\n|\r)[ \t　]*$/;

/** Whether a key or an input method may have made the change: within a line, or the beginning of the next one. */
export function isTyped({ range: { start, end }, text }: Change): boolean {
  return start.line === end.line && (!/[\r\n]/.test(text) || lineBreak.test(text));
}

/**
 * The sentence that a typed change left unfinished, within its line. A line that was just broken off belongs to
 * it as well, blank lines between included: what 如下： announces comes below.
 * @param lineAt the lines after the change
 */
export function unfinishedPlace(change: Change, lineAt: (line: number) => string): Range {
  const caret = endOf(change);
  const start = lineBreak.test(change.text) ? writtenBefore(change.range.start, lineAt) : change.range.start;
  const before = lineAt(start.line).slice(0, start.character);
  const after = lineAt(caret.line).slice(caret.character);
  return {
    start: {
      line: start.line,
      character:
        before.length - expectDefined(before.split(sentenceEnds).at(-1), 'last part of a text', '').length,
    },
    end: {
      line: caret.line,
      character:
        caret.character + expectDefined(after.split(sentenceEnds)[0], 'first part of a text', '').length,
    },
  };
}

/**
 * The item that a typed change left unfinished: the line, and where nothing is on it the last one above that is not
 * blank, since what comes next may still belong to it.
 * @param lineAt the lines after the change
 */
export function unfinishedItem(change: Change, lineAt: (line: number) => string): Range {
  const { line } = endOf(change);
  const end = { line, character: lineAt(line).length };
  return { start: { line: writtenBefore(end, lineAt).line, character: 0 }, end };
}

/** A range where it is after a change. */
export function moveRange({ start, end }: Range, change: Change): Range {
  return { start: move(start, change, change.range.start), end: move(end, change, endOf(change)) };
}

/** Whether a caret stands in a range or at its edge. */
export function isIn(place: Range, caret: Position): boolean {
  return touches(place, { start: caret, end: caret });
}

/** A position inside the text that was replaced goes to `inside`. */
function move(position: Position, change: Change, inside: Position): Position {
  const { start, end } = change.range;
  if (comparePositions(position, start) < 0) return position;
  if (comparePositions(position, end) < 0 || comparePositions(position, start) === 0) return inside;
  const { line, character } = endOf(change);
  return position.line === end.line
    ? { line, character: character + position.character - end.character }
    : { line: position.line + line - end.line, character: position.character };
}

function endOf({ range: { start }, text }: Change): Position {
  const lines = text.split(/\r\n|\n|\r/);
  const last = expectDefined(lines.at(-1), 'last line of a text', '');
  return lines.length === 1
    ? { line: start.line, character: start.character + last.length }
    : { line: start.line + lines.length - 1, character: last.length };
}

/** `position`, or the end of the last line above that is not blank when there is nothing before it on its own. */
function writtenBefore(position: Position, lineAt: (line: number) => string): Position {
  let { line, character } = position;
  while (line > 0 && lineAt(line).slice(0, character).trim() === '') {
    line--;
    character = lineAt(line).length;
  }
  return { line, character };
}
