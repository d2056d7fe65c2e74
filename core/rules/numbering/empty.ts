import { expectDefined } from '../../report/expect';
import type { Item } from '../../report/outline/result/outline';
import { titleOf } from '../../report/outline/result/outline';
import type { Report } from '../../report/report';
import type { SectionContent } from '../../report/section';
import { defineStatistic } from '../report-statistic';
import { fixesInDocument } from '../lib/document-fixes';
import { defineRule, type LineEdit, type RuleFix, type MessageIdOf } from '../rule';
import { markerText, placeInGroup, renumber } from './lib/marker-edits';
import { numberingEmpty as messages } from '../../../l10n/messages/rules/numbering/empty';

type MessageId = MessageIdOf<typeof messages>;

/** How many units are empty, counted up to three: more make no difference. */
const emptyUnits = defineStatistic({
  count(section) {
    const [unit] = section.items;
    return unit !== undefined && isEmpty(section, unit) ? ['empty'] : [];
  },
  summarize: (counts) => Math.min(counts.get('empty') ?? 0, 3),
});

/** An item without title, text and items below it. */
export const numberingEmpty = defineRule({
  id: 'numbering/empty',
  scope: 'section',
  severity: 'warning',
  unfinishedIn: 'item',
  messages,
  wrong: '1、完成需求訪談。\n2、\n3、完成系統設計。',
  right: '1、完成需求訪談。\n2、完成系統設計。',
  statistics: [emptyUnits],
  check(section, report, { summaryOf }) {
    for (const { items } of section.groups) {
      const empty = items.filter((item) => isEmpty(section, item));
      const isUnit = items[0]?.level === 1;
      // Three or more blank siblings are a form to be filled in.
      if (isUnit ? summaryOf(emptyUnits) >= 3 : empty.length >= 3) continue;
      for (const item of empty) {
        report({
          line: item.line,
          span: item.reading.span,
          message: 'empty',
          data: { marker: markerText(item.reading) },
          fixes: fixesInDocument(item, (whole, report) => fixes(report, whole)),
        });
      }
    }
  },
});

function isEmpty({ lines }: SectionContent, item: Item): boolean {
  if (item.untitled || item.children.length > 0 || titleOf(item, lines) !== '') return false;
  for (let line = item.line + 1; line < item.endLine; line++) {
    const type = lines[line]?.type;
    if (type !== 'blank' && type !== 'comment') return false;
  }
  return true;
}

function fixes(report: Report, item: Item): RuleFix<MessageId>[] {
  const shifted = renumber(item.group, placeInGroup(item) + 1, item.reading.number);
  if (shifted === undefined) return [];
  return [{ title: 'remove', edits: () => [removal(report, item), ...shifted.edits()] }];
}

/** Removes the line: with the line break after it, or, for the last line, with the one before. */
function removal({ lines }: Report, { line }: Item): LineEdit {
  if (line + 1 < lines.length) return { line, span: { start: 0, end: 0 }, endLine: line + 1, newText: '' };
  const end = expectDefined(lines[line]?.text.length, 'line of an item', 0);
  if (line === 0) return { line, span: { start: 0, end }, newText: '' };
  const start = expectDefined(lines[line - 1]?.text.length, 'line before an item', 0);
  return { line: line - 1, span: { start, end }, endLine: line, newText: '' };
}
