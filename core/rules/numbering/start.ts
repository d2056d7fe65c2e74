import type { Item } from '../../report/outline/result/outline';
import type { RuleFix, MessageIdOf } from '../rule';
import { numberedAs, renumber } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';
import { numberingStart as messages } from '../../../l10n/messages/rules/numbering/start';

type MessageId = MessageIdOf<typeof messages>;

/** A series that does not begin with 1. */
export const numberingStart = defineViolationRule({
  id: 'numbering/start',
  violation: 'start',
  messages,
  wrong: '(一) 資料開放情形\n2、新增資料集8項。\n3、更新資料集15項。',
  right: '(一) 資料開放情形\n1、新增資料集8項。\n2、更新資料集15項。',
  messageFor:
    ({ isExcerpt }) =>
    (item) => {
      if (isExcerpt && item.level === 1) return undefined;
      const first = numberedAs(item, 1);
      return { message: 'start', data: { first }, fixes: (whole) => fixes(whole, first) };
    },
});

function fixes(item: Item, first: string): RuleFix<MessageId>[] {
  const renumbered = renumber(item.group, 0, 1);
  return renumbered === undefined
    ? []
    : [{ title: 'renumber', data: { first }, ...renumbered, preferred: true }];
}
