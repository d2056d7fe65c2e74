import type { Item } from '../../report/outline/result/outline';
import type { RuleFix, MessageIdOf } from '../rule';
import { numberedAs, placeInGroup, renumber, rewrite } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';
import { numberingDuplicate as messages } from '../../../l10n/messages/rules/numbering/duplicate';

type MessageId = MessageIdOf<typeof messages>;

/** A number that an item before it has. */
export const numberingDuplicate = defineViolationRule({
  id: 'numbering/duplicate',
  violation: 'duplicate',
  messages,
  wrong: '1、完成需求訪談。\n2、完成系統設計。\n2、完成教育訓練。\n4、辦理驗收。',
  right: '1、完成需求訪談。\n2、完成系統設計。\n3、完成教育訓練。\n4、辦理驗收。',
  messageFor: () => (item, violation) => {
    const expected = numberedAs(item, violation.expected);
    return {
      message: 'again',
      data: { expected },
      fixes: (whole) => fixes(whole, violation.expected, expected),
    };
  },
});

/** Where the items that follow go on from the right number, this one alone is wrong. */
function fixes(item: Item, number: number, expected: string): RuleFix<MessageId>[] {
  const index = placeInGroup(item);
  const next = item.group.items[index + 1];
  if (item.number === number && (next === undefined || next.reading.number === number + 1)) {
    const edit = rewrite(item, item.group.kind, number);
    return edit === undefined
      ? []
      : [{ title: 'change', data: { expected }, edits: [edit], preferred: true }];
  }
  const renumbered = renumber(item.group, index, number);
  return renumbered === undefined ? [] : [{ title: 'renumber', ...renumbered, preferred: true }];
}
