import { expectDefined } from '../../report/expect';
import type { Line } from '../../report/line';
import type { SectionContent } from '../../report/section';
import type { Span } from '../../report/text';
import { cachedPerLine } from '../../report/cache';
import { defineRule } from '../rule';
import { sumOf, writeAmountLike, wrongOnes, type Breakdown, type InlineBreakdown } from './lib/breakdown';
import { readChildren } from './lib/children';
import { readInline } from './lib/inline';
import { readTables } from './lib/table';
import { totalSum as messages } from '../../../l10n/messages/rules/total/sum';

/** A total that its complete breakdown does not add up to. */
export const totalSum = defineRule({
  id: 'total/sum',
  scope: 'section',
  severity: 'warning',
  messages,
  wrong: '本部列管計畫計41件：社會發展類7件、科技發展類33件。\n決議通過11案（一般審查7案、特別審查5案）。',
  right: '本部列管計畫計41件：社會發展類7件、科技發展類34件。\n決議通過11案（一般審查7案、特別審查4案）。',
  check(section, report) {
    for (const breakdown of wrongOnes(breakdownsOf(section))) {
      const { line, quantity } = breakdown.total;
      const sum = sumOf(breakdown);
      const isMore = sum > quantity.value;
      report({
        line,
        span: quantity.span,
        message: isMore ? 'more' : 'less',
        data: {
          total: expectDefined(
            section.lines[line]?.text.slice(quantity.span.start, quantity.span.end),
            'line of a total',
            '',
          ),
          sum: writeAmountLike(sum, quantity),
          difference: writeAmountLike(isMore ? sum - quantity.value : quantity.value - sum, quantity),
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
  if (
    /[。；！？)）]|，(?:合|共|總)/.test(
      expectDefined(lines[line]?.prose.slice(last.end), 'line of a list', ''),
    )
  )
    return false;
  let next = line + 1;
  while (lines[next]?.type === 'blank') next++;
  const following = lines[next];
  return following?.type === 'text' && following.markers.length === 0;
}
