import { expectDefined } from '../../report/expect';
import type { Line } from '../../report/line';
import type { Item } from '../../report/outline/result/outline';
import type { Span } from '../../report/text';
import { cachedPerLine } from '../../report/cache';
import { defineRule, type MessageData, type Violation, type MessageIdOf } from '../rule';
import { isWithin, quotationsOf } from '../lib/quotations';
import { wordsOf } from './lib/verbatim';
import { askingBefore } from './lib/question';
import { textPunctuation as messages } from '../../../l10n/messages/rules/text/punctuation';

type MessageId = MessageIdOf<typeof messages>;
type Report = (violation: Violation<MessageId>) => void;

/** Marks that stand twice, and half-width ones in Chinese text. */
export const textPunctuation = defineRule({
  id: 'text/punctuation',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '本案業已核定，，並函知各機關。\n經查尚無不符,爰同意備查。',
  right: '本案業已核定，並函知各機關。\n經查尚無不符，爰同意備查。',
  check(section, report) {
    const marks = marksOfNearMisses(section.items);
    section.lines.forEach((line, index) => {
      if (!isSuspect(line)) return;
      findDoubled(line, index, report);
      findNarrow(line, index, (violation) => {
        if (violation.span.end !== marks.get(index)) report(violation);
      });
      findQuotes(line, index, report);
    });
  },
});

/** Where in its line a marker with a wrong mark (`2,`) ends: what is wrong with it is said by numbering/bracket. */
function marksOfNearMisses(items: readonly Item[]): ReadonlyMap<number, number> {
  return new Map(
    items.flatMap(({ line, reading }): [number, number][] =>
      reading.flaw === 'mark' ? [[line, reading.span.end]] : [],
    ),
  );
}

function findDoubled(own: Line, line: number, report: Report): void {
  const { prose } = own;
  for (const span of doubledIn(wordsOf(own))) {
    const text = prose.slice(span.start, span.end);
    // 「，。」 and （、；） name the marks themselves.
    if (/[「『（(]/.test(prose.charAt(span.start - 1)) && /[」』）)]/.test(prose.charAt(span.end))) continue;
    // 應增列：，兼營: what follows the colon is cited as it stands.
    if (/^：[，、；]/.test(text)) continue;
    const marks = [...new Set([...text].map((mark) => fullWidth[mark] ?? mark))];
    // A row of full stops means that something is left out.
    const rights = /^。{3,}$/.test(text) ? ['……', ...marks] : marks;
    const preferred = marks.length === 1;
    const safe = preferred && rights.length === 1;
    report({
      line,
      span,
      message: preferred ? 'doubled' : 'contrary',
      data: { text, right: expectDefined(rights[0], 'mark to keep', '') },
      fixes: rights.map((right, rank) => ({
        title: 'change',
        data: { right },
        edits: [{ line, span, newText: right }],
        ...(preferred && rank === 0 ? { preferred } : {}),
        ...(safe ? { safe } : {}),
      })),
    });
  }
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
/** Brackets and quotation marks of Chinese text count as such. */
const narrow = /(?<=[\p{Script=Han}」』）》】〉])[,;:?!](?= ?[\p{Script=Han}「『（《【〈])/gu;

const fullMark = /[，、；：。]/;

/** Marks side by side, of either width. */
const markRuns = /[，、；：。,;:.]{2,}/g;

/** Where two or more marks stand together, one of them full-width. Half-width ones at a Latin word belong to it: etc.， */
function doubledIn(prose: string): Span[] {
  return [...prose.matchAll(markRuns)].flatMap(({ 0: run, index }) => {
    if (!fullMark.test(run)) return [];
    let [start, end] = [index, index + run.length];
    if (/[!-~]/.test(prose.charAt(start - 1))) start += run.search(fullMark);
    if (/[!-~]/.test(prose.charAt(end))) end -= [...run].reverse().findIndex((mark) => fullMark.test(mark));
    const text = prose.slice(start, end);
    return text.length > 1 && !text.includes('..') ? [{ start, end }] : [];
  });
}

/** Most lines have nothing of the kind. */
const isSuspect = cachedPerLine((line) => {
  const { type, prose } = line;
  if (type !== 'text' && type !== 'field' && type !== 'table') return false;
  return doubledIn(prose).length > 0 || prose.search(narrow) >= 0 || prose.includes('"');
});

function findNarrow(line: Line, index: number, report: Report): void {
  const { prose, field } = line;
  for (const { 0: text, index: start } of wordsOf(line).matchAll(narrow)) {
    // The colon after a field's name may have either width.
    if (start === field?.nameSpan.end || isRightThere(prose, start, text)) continue;
    const right = fullWidth[text] ?? text;
    const span: Span = { start, end: start + 1 };
    // The full-width mark brings its own blank.
    const end =
      prose.charAt(span.end) === ' ' && line.text.charAt(span.end) === ' ' ? span.end + 1 : span.end;
    const data: MessageData = { text, right };
    const edits = [{ line: index, span: { start, end }, newText: right }];
    report({
      line: index,
      span,
      message: 'narrow',
      data,
      // A name may have its ! or ? without quotation marks: that is for the user to decide.
      fixes: [{ title: 'change', data, edits, preferred: true, safe: /[,;:]/.test(text) }],
    });
  }
}

function isRightThere(prose: string, at: number, mark: string): boolean {
  if (mark === ',') return isSeparator(prose, at);
  if (mark === ';') return false;
  if (mark === '?' && askingBefore(prose, at) !== 'clause') return true;
  if (mark === ':' && isRatio(prose, at)) return true;
  return isInName(prose, at);
}

/** 一,四八○ and 一九,五三六件 are numbers. */
function isSeparator(prose: string, at: number): boolean {
  return (
    /[〇○零一二三四五六七八九]$/.test(prose.slice(0, at).slice(-1)) &&
    /^[〇○零一二三四五六七八九]{3}(?![〇○零一二三四五六七八九])/.test(prose.slice(at + 1, at + 5))
  );
}

/** Half-width quotation marks, and what is between them. */
const quotes = /(?<![0-9０-９])"([^"]{1,60})"/g;

/** "數位" stands for 「數位」; Latin words may have their own. */
function findQuotes(own: Line, line: number, report: Report): void {
  for (const { 0: text, 1: content = '', index } of wordsOf(own).matchAll(quotes)) {
    if (!/^\p{Script=Han}|\p{Script=Han}$/u.test(content)) continue;
    const [open, close] = isWithinQuotation(own.prose, index) ? ['『', '』'] : ['「', '」'];
    const end = index + text.length;
    const data = { text, right: `${open}${content}${close}` };
    const edits = [
      { line, span: { start: index, end: index + 1 }, newText: open },
      { line, span: { start: end - 1, end }, newText: close },
    ];
    const fixes = [{ title: 'changeQuotes' as const, edits, preferred: true }];
    report({ line, span: { start: index, end: index + 1 }, message: 'quotes', data, fixes });
  }
}

function isWithinQuotation(prose: string, at: number): boolean {
  return isWithin({ start: at, end: at + 1 }, quotationsOf(prose));
}

/** 男:女為2:1 */
function isRatio(prose: string, at: number): boolean {
  const after = prose.slice(at + 1, at + 32);
  return (
    /比[例率值]?[^，。]{0,6}$/.test(prose.slice(Math.max(at - 10, 0), at)) ||
    /^[^，。；]{0,20}?[0-9.]+ ?[:：] ?[0-9]/.test(after) ||
    /^\p{Script=Han}{1,8}(?:之)?比/u.test(after)
  );
}

/** 「動起來!島嶼」 is a name, and written as its owner does. */
function isInName(prose: string, at: number): boolean {
  return (
    /[「『《〈“][^」』》〉”。，]*$/.test(prose.slice(Math.max(at - 20, 0), at)) &&
    /^[^「『《〈“。，]*[」』》〉”]/.test(prose.slice(at + 1, at + 21))
  );
}
