import { scanDates } from './dates/scan-dates';
import { readDirective, type Directive } from './directive';
import { LineCache, type FieldReading, type Line, type LineType } from './line';
import { readMarkers, skipBlanks } from './read-markers';
import type { Span } from './text';

/**
 * Reads one line. Never fails; linear in the line's length.
 * @param commentOpen whether a comment that began on an earlier line is still open
 */
export function lexLine(text: string, commentOpen: boolean): Line {
  const comments = findComments(text, commentOpen);
  const prose = comments.spans.length === 0 ? text : blankOut(text, comments.spans);
  const bullet = readBullet(prose);
  const textStart = bullet?.end ?? skipBlanks(prose, 0);
  const type = typeOf(prose, textStart, comments.spans.length > 0);
  const readable = type === 'text' || type === 'field';
  return {
    text,
    prose,
    type,
    comments: comments.spans,
    textStart,
    bullet,
    markers: type === 'text' ? readMarkers(prose, textStart) : [],
    field: type === 'field' ? readField(prose, textStart) : undefined,
    dates: readable || type === 'table' || type === 'figure' ? scanDates(prose) : [],
    directives: comments.directives,
    commentOpen: comments.open,
    cache: new LineCache(),
  };
}

interface Comments {
  spans: Span[];
  directives: Directive[];
  open: boolean;
}

/** Finds the comments of a line, and the directives among them. @param openBefore whether a comment is open already */
function findComments(text: string, openBefore: boolean): Comments {
  const found: Comments = { spans: [], directives: [], open: openBefore };
  let at = 0;
  while (at < text.length || found.open) {
    const start = found.open ? at : text.indexOf('<!--', at);
    if (start < 0) break;
    const contentStart = found.open ? start : start + 4;
    const end = text.indexOf('-->', contentStart);
    const span = { start, end: end < 0 ? text.length : end + 3 };
    found.spans.push(span);
    if (end < 0) {
      found.open = true;
      break;
    }
    const directive = found.open
      ? undefined
      : readDirective(text.slice(contentStart, end), contentStart, span);
    if (directive !== undefined) found.directives.push(directive);
    found.open = false;
    at = span.end;
  }
  return found;
}

function blankOut(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** `- `, `* `, `• ` …: what is left before an item that was copied from a word processor or a PDF. */
function readBullet(prose: string): Span | undefined {
  const start = skipBlanks(prose, 0);
  const length = /^(?:[-*+–][ \t\u3000]+|[•●▪■◆➢‧∙◦·・‣⦁⚫▶►➤][ \t\u3000]*)/.exec(
    prose.slice(start, start + 16),
  )?.[0].length;
  return length === undefined ? undefined : { start, end: skipBlanks(prose, start + length) };
}

function typeOf(prose: string, textStart: number, hasComment: boolean): LineType {
  if (textStart >= prose.length) return hasComment ? 'comment' : 'blank';
  if (prose.charAt(textStart) === '|') return 'table';
  if (readFigure(prose) !== undefined) return 'figure';
  return readField(prose, textStart) === undefined ? 'text' : 'field';
}

/** Reads a figure: `![圖一　標題](path)` alone on its line. */
export function readFigure(prose: string): { caption: string; path: string } | undefined {
  const match = /^\s*!\[([^\]]*)\]\(([^()]*)\)\s*$/.exec(prose);
  if (match === null) return undefined;
  const [, caption = '', path = ''] = match;
  return { caption, path: path.trim() };
}

const fieldNames = new Set([
  '案由',
  '報告單位',
  '會議名稱',
  '會議日期',
  '說明',
  '主旨',
  '擬辦',
  '決定',
  '決議',
  '附件',
  '紀錄',
]);

function readField(prose: string, start: number): FieldReading | undefined {
  const head = /^[^：:]{2,16}[：:]/.exec(prose.slice(start, start + 20))?.[0];
  if (head === undefined) return undefined;
  const bare = head.slice(0, -1).replace(/\s/g, '');
  const name = bare.replace(/[一二三四五六七八九十0-9０-９]{1,3}$/, '');
  const numbered = name !== bare;
  if (!fieldNames.has(name) || (numbered && name !== '案由')) return undefined;
  const end = start + head.length;
  return {
    name,
    nameSpan: { start, end: end - 1 },
    contentStart: skipBlanks(prose, end),
  };
}
