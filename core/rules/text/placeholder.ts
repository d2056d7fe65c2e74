import { cachedPerLine } from '../../report/cache';
import type { Line } from '../../report/line';
import type { Span } from '../../report/text';
import { isWithin, quotationsOf } from '../lib/quotations';
import { defineStatistic } from '../report-statistic';
import { defineRule } from '../rule';
import { isSurname } from './lib/personal-names';
import { askingBefore } from './lib/question';
import { wordsOf } from './lib/verbatim';
import { textPlaceholder as messages } from '../../../l10n/messages/rules/text/placeholder';

/** Whether the text is a form: blanks are left on many lines, on purpose. */
const blanks = defineStatistic({
  *count({ lines }) {
    for (const line of lines) if (hasBlanks(line)) yield 'line';
  },
  summarize: (counts) => ({ isForm: (counts.get('line') ?? 0) > mostForgotten }),
});
/** Whoever writes a report leaves no more than a few lines to be completed. */
const mostForgotten = 3;

/** What was to be filled in, and was not: ○○, XX, （待補）. */
export const textPlaceholder = defineRule({
  id: 'text/placeholder',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '本案由○○司主政，經費計XX元（待補）。',
  right: '本案由綜合規劃司主政，經費計35萬元。',
  statistics: [blanks],
  check({ lines }, report, { summaryOf }) {
    if (summaryOf(blanks).isForm) return;
    for (const [line, own] of lines.entries()) {
      for (const { text, span } of placeholdersOn(own)) {
        report({ line, span, message: 'unfilled', data: { text } });
      }
    }
  },
});

interface Placeholder {
  readonly text: string;
  readonly span: Span;
}

/** Blanks that a form has, too; and what only a writer leaves to himself. */
const blank = /[○◯〇Ｏ]{2,}|[XxＸ]{2,}|[_＿]{3,}/g;
const note =
  /[（(【［[](?:待補|待填|待確認|待查|待定|待更新|請補|請填|補充中|略|尚待補充|TBD)[）)】］\]]|(?<![A-Za-z])TBD(?![A-Za-z])|？{2,}/g;

function hasBlanks({ prose, type }: Line): boolean {
  return type !== 'blank' && type !== 'comment' && (prose.search(blank) >= 0 || /[（(]略[）)]/.test(prose));
}

const placeholdersOn = cachedPerLine((line): Placeholder[] => {
  const { type, prose } = line;
  if (type !== 'text' && type !== 'field' && type !== 'table') return [];
  if (prose.search(blank) < 0 && prose.search(note) < 0) return [];
  const words = wordsOf(line);
  const found = [
    ...[...words.matchAll(blank)].filter(({ 0: text, index }) => isUnfilled(line, index, text)),
    ...[...words.matchAll(note)].filter(({ 0: text, index }) => !asks(prose, index, text)),
  ];
  return found
    .map(({ 0: text, index }) => ({ text, span: { start: index, end: index + text.length } }))
    .sort((a, b) => a.span.start - b.span.start);
});

/** 可行嗎？？ */
function asks(prose: string, at: number, text: string): boolean {
  return text.startsWith('？') && askingBefore(prose, at) !== 'none';
}

const speaksOfForms = /格式|範例|例如|如下例|樣張|填寫|填列|填具|填入|□/;
/** Part of a parcel, an address, a title after a masked name; and a year that a draft of law leaves open. */
const masked = /^(?:年|小?段|地號|路|街|巷|弄|號|先生|女士|君|等[0-9０-９一二三四五六七八九十]*[人名員])/;

/** In a sentence, where its Chinese text goes on, and nothing shows that it is left open on purpose. */
function isUnfilled({ prose, markers }: Line, start: number, text: string): boolean {
  const span = { start, end: start + text.length };
  // The title or a label of a form: no item and no sentence.
  if (markers.length === 0 && !/[，。；]/.test(prose)) return false;
  if (speaksOfForms.test(prose) || isWithin(span, quotationsOf(prose))) return false;
  const [before, after] = [prose.slice(Math.max(start - 6, 0), start), prose.slice(span.end, span.end + 8)];
  if (/[A-Za-z0-9０-９Ａ-Ｚａ-ｚ○〇零一二三四五六七八九十百千*＊.．-][、，,]?$/.test(before)) return false;
  if (/^[A-Za-z0-9０-９○〇零一二三四五六七八九*＊-]/.test(after) || masked.test(after)) return false;
  // 王○○, 被告甲○○; and the date of a draft: ○○年○○月.
  if (isSurname(before.slice(-1)) || /[○◯〇]年$|[○◯〇]月$/.test(before)) return false;
  return /^\s?[\p{Script=Han}（(]/u.test(after) && /(?:^|[\p{Script=Han}，。；：、）)])\s?$/u.test(before);
}
