import type { Item } from '../../report/outline/result/outline';
import { writeMarker } from '../../report/marker';
import type { LineEdit, RuleFix, MessageIdOf } from '../rule';
import { numberedAs, placeInGroup, renumber } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';
import { numberingGap as messages } from '../../../l10n/messages/rules/numbering/gap';

type MessageId = MessageIdOf<typeof messages>;

/** A number before which one or more are missing. */
export const numberingGap = defineViolationRule({
  id: 'numbering/gap',
  violation: 'gap',
  messages,
  wrong: '1、完成需求訪談。\n2、完成系統設計。\n4、完成教育訓練。',
  right: '1、完成需求訪談。\n2、完成系統設計。\n3、完成教育訓練。',
  messageFor:
    ({ isExcerpt }) =>
    (item, { from, to }) => {
      if (isExcerpt && item.level === 1) return undefined;
      return {
        message: from === to ? 'one' : 'several',
        data: { missing: numberedAs(item, from), last: numberedAs(item, to) },
        fixes: (whole) => fixes(whole, from, to),
      };
    },
});

function fixes(item: Item, from: number, to: number): RuleFix<MessageId>[] {
  const renumbered = renumber(item.group, placeInGroup(item), from);
  const found: RuleFix<MessageId>[] = [];
  if (renumbered !== undefined) found.push({ title: 'renumber', ...renumbered, preferred: true });
  const inserted = insertion(item, from, to);
  if (inserted !== undefined) found.push({ title: 'insert', edits: [inserted] });
  return found;
}

/** The maximum number of items to insert: more are a mistyped number rather than a loss. */
const maxInserted = 20;

function insertion(item: Item, from: number, to: number): LineEdit | undefined {
  if (to - from >= maxInserted) return undefined;
  let newText = '';
  for (let number = from; number <= to; number++) {
    const marker = writeMarker(item.reading.kind, number, item.reading.form);
    if (marker === undefined) return undefined;
    newText += `${marker}\n`;
  }
  return { line: item.line, span: { start: 0, end: 0 }, newText };
}
