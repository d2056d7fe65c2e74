import { findComments, type CommentMark } from './comments';
import { scanDates } from './dates/scan-dates';
import { hiddenCharactersIn, stripSpans } from './hidden-characters';
import { LineCache, type FieldReading, type Line, type LineType } from './line';
import { readMarkers, skipBlanks } from './read-markers';
import type { Span } from './text';

/**
 * Reads one line. Never fails; linear in the line's length.
 * @param commentOpen whether a comment that began on an earlier line is still open
 * @param nextMark what the next of a comment's marks on the lines after it does
 */
export function lexLine(text: string, commentOpen: boolean, nextMark?: CommentMark): Line {
  const comments = findComments(text, commentOpen, nextMark);
  const withHidden = blankOut(text, comments.spans);
  const hidden = hiddenCharactersIn(withHidden);
  const prose = blankOut(withHidden, hidden);
  const hasComment = comments.spans.length > 0;
  let reading = readProse(prose, hasComment);
  if (hidden.length > 0) {
    const stripped = stripSpans(withHidden, hidden);
    reading = stripped.restore(readProse(stripped.text, hasComment));
  }
  return {
    text,
    prose,
    ...reading,
    comments: comments.spans,
    directives: comments.directives,
    commentOpen: comments.open,
    unfinishedComments: comments.unfinished,
    cache: new LineCache(),
  };
}

type ProseReading = Pick<Line, 'type' | 'textStart' | 'bullet' | 'markers' | 'field' | 'dates'>;

function readProse(prose: string, hasComment: boolean): ProseReading {
  const bullet = readBullet(prose);
  const textStart = bullet?.end ?? skipBlanks(prose, 0);
  const type = typeOf(prose, textStart, hasComment);
  const isRead = type !== 'blank' && type !== 'comment';
  return {
    type,
    textStart,
    bullet,
    markers: type === 'text' ? readMarkers(prose, textStart) : [],
    field: type === 'field' ? readField(prose, textStart) : undefined,
    dates: isRead ? scanDates(prose) : [],
  };
}

function blankOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
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
