import { readDirective, type Directive } from './directive';
import type { Span } from './text';

/** What the next of a comment's marks in a text does: `<!--` opens, `-->` closes. */
export type CommentMark = 'opens' | 'closes' | undefined;

/** The comments of one line. */
export interface Comments {
  spans: Span[];
  directives: Directive[];
  /** The marks `<!--` (`<!-->`, `<!--->`) whose comments no `-->` ends: they hide nothing. */
  unfinished: Span[];
  /** Whether a comment is still open at the line's end. */
  open: boolean;
}

/** `<!-->` opens a comment no more than it ends one. */
const marks = /<!--(?:-?>)?|-->/g;
const firstMark = new RegExp(marks.source);
const openMark = '<!--';
const closeMark = '-->';

/** What the first of a comment's marks in a line does; `undefined` where it has none. */
export function firstCommentMark(text: string): CommentMark {
  const first = firstMark.exec(text)?.[0];
  if (first === undefined) return undefined;
  return first === closeMark ? 'closes' : 'opens';
}

/**
 * Finds the comments of a line, and the directives among them. A comment is ended by the next mark, or it is none: where
 * another opens first, or the text ends, someone forgot to close it. Linear.
 * @param openBefore whether a comment is open before the line
 * @param next what the next mark after the line does
 */
export function findComments(text: string, openBefore: boolean, next: CommentMark): Comments {
  const found: Comments = { spans: [], directives: [], unfinished: [], open: openBefore };
  let start = openBefore ? 0 : undefined;
  let mark: Span | undefined;
  for (const { 0: written, index } of text.matchAll(marks)) {
    const end = index + written.length;
    if (written !== closeMark) {
      if (mark !== undefined) found.unfinished.push(mark);
      [start, mark] = [index, { start: index, end }];
      if (written === openMark) continue;
      found.unfinished.push(mark);
    } else if (start !== undefined) {
      const span = { start, end };
      found.spans.push(span);
      const from = start + openMark.length;
      const directive = mark && readDirective(text.slice(from, index), from, span);
      if (directive !== undefined) found.directives.push(directive);
    }
    [start, mark] = [undefined, undefined];
  }
  found.open = start !== undefined && next === 'closes';
  if (start !== undefined && found.open) found.spans.push({ start, end: text.length });
  else if (mark !== undefined) found.unfinished.push(mark);
  return found;
}
