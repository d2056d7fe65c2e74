import { defineRule } from '../rule';
import { markerText } from './lib/marker-edits';

export const numberingSingle = defineRule<'single'>({
  id: 'numbering/single',
  scope: 'section',
  severity: 'hint',
  description: {
    'zh-TW': '一層之下只有一項。',
    en: 'A level has one item only.',
  },
  rationale: {
    'zh-TW': '只有一項時不必編號，逕以文字敘明即可；若有第二項，可能是漏列了。',
    en: 'A single item needs no number; where a second was meant, it may have been lost.',
  },
  wrong: '1、完成需求訪談：\n(1) 訪談機關12個。\n2、完成系統設計。',
  right: '1、完成需求訪談：\n訪談機關12個。\n2、完成系統設計。',
  texts: {
    single: {
      'zh-TW': '這一層只有「{marker}」一項，可不編號，或檢查是否漏列。',
      en: '“{marker}” is the only item of its level: it needs no number, unless another was lost.',
    },
  },
  check({ groups }, say) {
    for (const { items } of groups) {
      const [item] = items;
      if (item === undefined || items.length > 1 || item.level === 1 || item.violation !== undefined)
        continue;
      // A series that runs on, or is interrupted by a heading, has its other items elsewhere.
      if (item.number > 1 || hasOtherGroup(item)) continue;
      say({
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
