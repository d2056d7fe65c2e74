import { cachedPerLine } from './cache';
import { firstCommentMark, type CommentMark } from './comments';
import type { Replacement } from './edited-lines';
import { expectDefined } from './expect';
import { lexLine } from './lex-line';
import type { Line } from './line';

/** What reading lines again needs of a report. */
interface LinesBefore {
  lineAt(line: number): Line | undefined;
}

/**
 * Reads lines in a row. Linear.
 * @param commentOpen whether a comment is open before the first
 * @param markAfter what the next of a comment's marks after the last does; asked only where it matters
 */
export function lexLines(
  texts: readonly string[],
  commentOpen: boolean,
  markAfter: () => CommentMark,
): Line[] {
  const marks = texts.map(firstCommentMark);
  const nextMarks = nextMarksOf(marks, markAfter);
  let open = commentOpen;
  return texts.map((text, index) => {
    const line = lexLine(text, open, nextMarks[index]);
    open = line.commentOpen;
    return line;
  });
}

/** For each line, the first mark on the lines after it. */
function nextMarksOf(marks: readonly CommentMark[], markAfter: () => CommentMark): CommentMark[] {
  // Only a comment that is open asks, and on lines without marks that will be closed.
  if (marks.every((mark) => mark === undefined)) return marks.map(() => 'closes');
  const nextMarks: CommentMark[] = [];
  let next = markAfter();
  for (const [index, mark] of [...marks.entries()].reverse()) {
    nextMarks[index] = next;
    next = mark ?? next;
  }
  return nextMarks;
}

/**
 * Reads the lines that replace others, and those around them for which a comment opens, closes or is left unfinished
 * now: below them as far as that reaches, above them from the comment's mark on.
 */
export function lexAgain(
  report: LinesBefore,
  start: number,
  deleteCount: number,
  texts: readonly string[],
): Replacement {
  const end = start + deleteCount;
  const from = firstToRead(report, start, deleteCount, texts);
  const above = Array.from({ length: start - from }, (_, index) => textOf(report, from + index));
  const openBefore = report.lineAt(from - 1)?.commentOpen ?? false;
  const lines = lexLines([...above, ...texts], openBefore, () => markFrom(report, end));
  let next = end;
  let open = lines.at(-1)?.commentOpen ?? openBefore;
  let wasOpen = report.lineAt(end - 1)?.commentOpen ?? false;
  for (let old = report.lineAt(next); old !== undefined && open !== wasOpen; old = report.lineAt(++next)) {
    const nextMark = markOf(old) === undefined ? 'closes' : markFrom(report, next + 1);
    const line = lexLine(old.text, open, nextMark);
    lines.push(line);
    open = line.commentOpen;
    wasOpen = old.commentOpen;
  }
  return { start: from, deleteCount: next - from, lines };
}

/** The line from which on lines are read again: the last one above with a mark, if its comment is ended now or no longer. */
function firstToRead(
  report: LinesBefore,
  start: number,
  deleteCount: number,
  texts: readonly string[],
): number {
  const end = start + deleteCount;
  const [own, old] = [firstOf(texts.map(firstCommentMark)), markFrom(report, start, end)];
  if (own === old) return start;
  const nextMark = own ?? markFrom(report, end);
  let from = start - 1;
  let line = report.lineAt(from);
  while (line !== undefined && markOf(line) === undefined) line = report.lineAt(--from);
  if (line === undefined) return start;
  const openBefore = report.lineAt(from - 1)?.commentOpen ?? false;
  return lexLine(line.text, openBefore, nextMark).commentOpen === line.commentOpen ? start : from;
}

function firstOf(marks: readonly CommentMark[]): CommentMark {
  return marks.find((mark) => mark !== undefined);
}

function textOf(report: LinesBefore, line: number): string {
  return expectDefined(report.lineAt(line)?.text, 'line above an edit', '');
}

const markOf = cachedPerLine(({ text }) => firstCommentMark(text));

/** What the first mark on the lines from `from` to `to` (exclusive) does. */
function markFrom(report: LinesBefore, from: number, to = Infinity): CommentMark {
  for (let index = from; index < to; index++) {
    const line = report.lineAt(index);
    if (line === undefined) return undefined;
    const mark = markOf(line);
    if (mark !== undefined) return mark;
  }
  return undefined;
}
