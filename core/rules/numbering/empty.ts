import type { Item } from '../../report/outline/result/outline';
import { titleOf } from '../../report/outline/result/outline';
import type { Report } from '../../report/report';
import type { SectionContent } from '../../report/section';
import { defineStatistic } from '../report-statistic';
import { inWhole } from '../lib/whole-fixes';
import { defineRule, type LineEdit, type RuleFix } from '../rule';
import { markerText, renumber } from './lib/marker-edits';

type Message = 'empty' | 'remove';

/** How many units are empty; no more than matter. */
const emptyUnits = defineStatistic({
  count(section) {
    const [unit] = section.items;
    return unit !== undefined && isEmpty(section, unit) ? ['empty'] : [];
  },
  summarize: (counts) => Math.min(counts.get('empty') ?? 0, 3),
});

export const numberingEmpty = defineRule<Message>({
  id: 'numbering/empty',
  scope: 'section',
  severity: 'warning',
  description: {
    'zh-TW': '項目只有標號，沒有內容（表單的空白欄位除外）。',
    en: 'An item has neither title nor text nor items below it (the blank lines of a form aside).',
  },
  rationale: {
    'zh-TW': '空白的項次多半是忘了填寫，或刪除時留下了標號。',
    en: 'An empty item was either forgotten, or its marker was left behind.',
  },
  wrong: '1、完成需求訪談。\n2、\n3、完成系統設計。',
  right: '1、完成需求訪談。\n2、完成系統設計。',
  texts: {
    empty: {
      'zh-TW': '「{marker}」只有標號，沒有內容。',
      en: '“{marker}” has a number but no content.',
    },
    remove: { 'zh-TW': '刪除這一項，並將後面各項遞補', en: 'Remove the item and renumber those that follow' },
  },
  statistics: [emptyUnits],
  check(section, say, { about }) {
    for (const { items } of section.groups) {
      const empty = items.filter((item) => isEmpty(section, item));
      const isUnit = items[0]?.level === 1;
      // Three or more blank siblings are a form to be filled in.
      if (isUnit ? about(emptyUnits) >= 3 : empty.length >= 3) continue;
      for (const item of empty) {
        say({
          line: item.line,
          span: item.reading.span,
          message: 'empty',
          data: { marker: markerText(item.reading) },
          fixes: inWhole(item, (whole, report) => fixes(report, whole)),
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

function fixes(report: Report, item: Item): RuleFix<Message>[] {
  const shifted = renumber(item.group, item.group.items.indexOf(item) + 1, item.reading.number);
  return shifted === undefined ? [] : [{ title: 'remove', edits: [removal(report, item), ...shifted] }];
}

/** Takes the line out: with the line break behind it, or, for the last line, with the one before. */
function removal({ lines }: Report, { line }: Item): LineEdit {
  if (line + 1 < lines.length) return { line, span: { start: 0, end: 0 }, endLine: line + 1, newText: '' };
  const end = lines[line]?.text.length ?? 0;
  if (line === 0) return { line, span: { start: 0, end }, newText: '' };
  const start = lines[line - 1]?.text.length ?? 0;
  return { line: line - 1, span: { start, end }, endLine: line, newText: '' };
}
