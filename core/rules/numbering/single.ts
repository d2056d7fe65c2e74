import { defineRule } from '../rule';
import { markerText } from './lib/marker-edits';
import { numberingSingle as messages } from '../../../l10n/messages/rules/numbering/single';

/** An item that has no sibling. */
export const numberingSingle = defineRule({
  id: 'numbering/single',
  scope: 'section',
  severity: 'hint',
  messages,
  wrong: '1、完成需求訪談：\n(1) 訪談機關12個。\n2、完成系統設計。',
  right: '1、完成需求訪談：\n訪談機關12個。\n2、完成系統設計。',
  check({ groups }, report) {
    for (const { items } of groups) {
      const [item] = items;
      if (item === undefined || items.length > 1 || item.level === 1 || item.violation !== undefined)
        continue;
      // A series that runs on, or is interrupted by a heading, has its other items elsewhere.
      if (item.number > 1 || hasOtherGroup(item)) continue;
      report({
        line: item.line,
        span: item.reading.span,
        message: 'single',
        data: { marker: markerText(item.reading) },
      });
    }
  },
});

function hasOtherGroup(item: {
  parent: { children: readonly { group: unknown }[] } | undefined;
  group: unknown;
}): boolean {
  return item.parent?.children.some((other) => other.group !== item.group) ?? false;
}
