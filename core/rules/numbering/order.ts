import { cached } from '../../report/cache';
import { expectDefined } from '../../report/expect';
import type { Item, SiblingGroup } from '../../report/outline/result/outline';
import type { Report } from '../../report/report';
import type { LineEdit, RuleFix, MessageIdOf } from '../rule';
import { numberedAs, placeInGroup, renumber, type Renumbering } from './lib/marker-edits';
import { defineViolationRule } from './lib/violation-rule';
import { numberingOrder as messages } from '../../../l10n/messages/rules/numbering/order';

type MessageId = MessageIdOf<typeof messages>;

/** An item that stands at another place than its number says. */
export const numberingOrder = defineViolationRule({
  id: 'numbering/order',
  violation: 'order',
  messages,
  wrong: '1、完成需求訪談。\n3、完成教育訓練。\n2、完成系統設計。\n4、辦理驗收。',
  right: '1、完成需求訪談。\n2、完成系統設計。\n3、完成教育訓練。\n4、辦理驗收。',
  messageFor: () => (item, violation) => ({
    message: violation.reason,
    data: { expected: numberedAs(item, violation.expected) },
    fixes: (whole, report) => fixes(report, whole, violation.reason === 'swapped'),
  }),
});

function fixes(report: Report, item: Item, swapped: boolean): RuleFix<MessageId>[] {
  const found: RuleFix<MessageId>[] = [];
  const renumbered = renumberWhole(report, item);
  if (renumbered !== undefined) found.push({ title: 'renumber', ...renumbered, preferred: true });
  const next = item.group.items[placeInGroup(item) + 1];
  if (swapped && next !== undefined) found.push({ title: 'swap', edits: [swap(report, item, next)] });
  return found;
}

/** A restarted series is a group of its own: it goes on from the one before it. */
function renumberWhole(report: Report, item: Item): Renumbering | undefined {
  const { items } = item.group;
  if (item.violation?.type === 'order' && item.violation.reason === 'restart' && items[0] === item) {
    return renumber(item.group, 0, lastNumberBefore(report, item) + 1);
  }
  return renumber(item.group, 0, firstNumber(item.group));
}

/** The number that a group begins with; where the first item is out of its place, another one has it. */
function firstNumber({ items: [first] }: SiblingGroup): number {
  return first?.violation?.type === 'order' ? first.violation.expected : (first?.number ?? 1);
}

const placesIn = cached((siblings: readonly Item[]) => new Map(siblings.map((item, index) => [item, index])));

function lastNumberBefore(report: Report, item: Item): number {
  const siblings = item.parent?.children ?? report.outline.units;
  let at = expectDefined(placesIn(siblings).get(item), 'place of an item below its parent', 0) - 1;
  while (at >= 0 && siblings[at]?.group.kind !== item.group.kind) at--;
  const before = siblings[at]?.group;
  return before === undefined ? 0 : expectDefined(before.items.at(-1)?.number, 'last item of a group', 0);
}

/** Both items with everything below them, in one edit. */
function swap(report: Report, first: Item, second: Item): LineEdit {
  const text = (from: number, to: number): string[] => report.lines.slice(from, to).map((line) => line.text);
  const lines = [...text(second.line, second.endLine), ...text(first.line, second.line)];
  return {
    line: first.line,
    span: {
      start: 0,
      end: expectDefined(report.lines[second.endLine - 1]?.text.length, 'last line of an item', 0),
    },
    endLine: second.endLine - 1,
    newText: lines.join('\n'),
  };
}
