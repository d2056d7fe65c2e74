import type { Line } from '../../report/line';
import type { SectionContent } from '../../report/section';
import type { Span } from '../../report/text';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { sumOf, writeLike, wrongOnes, type Breakdown } from './lib/breakdown';
import { readChildren } from './lib/children';
import { readInline, type InlineBreakdown } from './lib/inline';
import { readTables } from './lib/table';

/** A total that its complete breakdown does not add up to. */
export const totalSum = defineRule<'more' | 'less'>({
  id: 'total/sum',
  scope: 'section',
  severity: 'warning',
  description: {
    'zh-TW': '總數與其細項之和不符。',
    en: 'A total that its complete breakdown does not add up to.',
  },
  rationale: {
    'zh-TW':
      '總數與細項不符，讀者無從判斷何者為真，會議上也最容易被質疑。僅檢查明列全部細項者（冒號、括號、「分別為」、下一層項目、表格「合計」列）；有「等」、「另」、「約」等字樣或僅舉其中部分者，不予檢查。',
    en: 'Where a total and its parts disagree, no reader can tell which is right, and it is what a meeting asks about first. Only breakdowns that name all parts are read (behind a colon or 分別為, in brackets, in child items, in a table with a 合計 row); approximate figures and partial lists (等, 另, 約) are left alone.',
  },
  wrong: '本部列管計畫計41件：社會發展類7件、科技發展類33件。\n決議通過11案（一般審查7案、特別審查5案）。',
  right: '本部列管計畫計41件：社會發展類7件、科技發展類34件。\n決議通過11案（一般審查7案、特別審查4案）。',
  texts: {
    more: {
      'zh-TW': '合計不符：「{total}」之各細項相加為{sum}，多出{difference}，請核對總數及各細項。',
      en: 'The parts of “{total}” add up to {sum}, {difference} more: check the total and its parts.',
    },
    less: {
      'zh-TW': '合計不符：「{total}」之各細項相加為{sum}，短少{difference}，請核對總數及各細項。',
      en: 'The parts of “{total}” add up to {sum}, {difference} less: check the total and its parts.',
    },
  },
  check(section, say) {
    for (const breakdown of wrongOnes(breakdownsOf(section))) {
      const { line, quantity } = breakdown.total;
      const sum = sumOf(breakdown);
      const isMore = sum > quantity.value;
      say({
        line,
        span: quantity.span,
        message: isMore ? 'more' : 'less',
        data: {
          total: section.lines[line]?.text.slice(quantity.span.start, quantity.span.end) ?? '',
          sum: writeLike(sum, quantity),
          difference: writeLike(isMore ? sum - quantity.value : quantity.value - sum, quantity),
        },
      });
    }
  },
});

/** All breakdowns that the rule reads in a section, right and wrong, in the order of the totals. */
export function breakdownsOf(section: Pick<SectionContent, 'lines' | 'items'>): Breakdown[] {
  const { lines } = section;
  const inline = lines.flatMap((line, index) =>
    inlineOf(line)
      .filter(({ total, parts }) => !goesOn(lines, index, (parts.at(-1) ?? total).span))
      .map(({ total, parts, ...claim }) => ({
        total: { line: index, quantity: total },
        parts: parts.map((quantity) => ({ line: index, quantity })),
        ...claim,
      })),
  );
  return [...inline, ...readChildren(section), ...readTables(lines)].sort(
    (a, b) => a.total.line - b.total.line || a.total.quantity.span.start - b.total.quantity.span.start,
  );
}

/** A line's own breakdowns do not depend on the lines around it. */
const inlineOf = cachedPerLine((line): InlineBreakdown[] => {
  if ((line.type !== 'text' && line.type !== 'field') || !hasFigures(line.prose)) return [];
  const start = line.field?.contentStart ?? line.markers.at(-1)?.span.end ?? line.textStart;
  const isRough = /四捨五入|尾差|重[複覆疊]|扣除/.test(line.prose);
  return isRough ? [] : readInline(line.prose.slice(start), start);
});

/** A total and a part. */
function hasFigures(prose: string): boolean {
  return /[0-9０-９][^0-9０-９]+[0-9０-９]/.test(prose);
}

/** A list that a page break cuts: its sentence has no end, and the next line that is not blank has no marker. */
function goesOn(lines: readonly Line[], line: number, last: Span): boolean {
  if (/[。；！？)）]|，(?:合|共|總)/.test(lines[line]?.prose.slice(last.end) ?? '')) return false;
  let next = line + 1;
  while (lines[next]?.type === 'blank') next++;
  const following = lines[next];
  return following?.type === 'text' && following.markers.length === 0;
}
